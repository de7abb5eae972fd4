// The plan to take away: the form, the remarks, the sheet and the files, tied together. Nothing is sent anywhere.
import { make, ownKeys, startAt } from "../twins/page.js";
import { planButtons } from "./buttons.js";
import { planEmpty, planForm, planKnown } from "./form.js";
import { planRemarks } from "./rules.js";
import { planDraw } from "./sheet.js";
import { planKeep, planKept } from "./store.js";
import { planEntry, planLearnWords, planSay } from "./words.js";

/** Make *root*, a plan as the page brought it, work. */
function planStart(root, page) {
  const form = root.querySelector(".plan-form");
  const sheet = root.querySelector(".plan-sheet");
  const [known, empty, example] = [planKnown(form), planEmpty(form), planExample(root, page)];
  // the example, shown as long as there is no plan
  const stored = sheet.innerHTML;
  const message = make("div", { className: "plan-message" }, { role: "status" });
  const memory = make("div", { className: "plan-message" }, { role: "status" });
  const lead = root.querySelector(".plan-lead");
  const begin = lead.innerHTML;
  lead.setAttribute("role", "status");
  let { plan, problem } = planKept(known);
  // what is not understood is left as it was
  const isKept = () => problem !== "stored-fault";

  const tell = (...words) => message.replaceChildren(...words);
  const remember = (next) => {
    plan = next;
    if (next === null || isKept()) problem = planKeep(next);
    tell();
    draw();
  };
  const draw = () => {
    memory.replaceChildren(...(problem ? [planSay(root, problem)] : []));
    const remarks = plan ? planRemarks(plan, known) : [];
    if (plan) planDraw(root, plan, known, remarks);
    else sheet.innerHTML = stored;
    planTell(root, lead, remarks, begin);
  };
  const put = planForm(root, remember);
  const show = (next) => {
    put(next ?? empty);
    remember(next);
  };
  const desk = { plan: () => plan, take: show, clear: () => show(null), example, empty, known, tell };
  form.after(...planButtons(root, desk), message, memory);
  // without a plan the browser may still fill in what stood there before the page was loaded again
  if (plan) put(plan);
  else form.reset();
  draw();
  ownKeys(root);
}

/** Say how many remarks there are; only a change of the words is heard. */
function planTell(root, lead, remarks, begin) {
  const words = remarks[0] === "complete" ? planSay(root, "praised") : planSay(root, "counted", [remarks.length]);
  const next = remarks.length ? words.outerHTML : begin;
  if (lead.innerHTML !== next) lead.innerHTML = next;
}

/** A function that gives the example of the page, its texts in the language that *page* shows now. */
function planExample(root, page) {
  const texts = [...root.querySelectorAll("[data-own]")].map((own) => {
    const [en, ar] = [...own.children].map((twin) => twin.textContent);
    return [own.dataset.own, { en, ar, both: `${en} · ${ar}` }];
  });
  const numbers = JSON.parse(planEntry(root, "example").dataset.plan);
  return () => {
    const said = texts.map(([name, text]) => [name, text[page.dataset.language] ?? text.both]);
    return { ...numbers, ...Object.fromEntries(said) };
  };
}

/** The output carries this script (see plan.py); it runs anew where its cell does. */
startAt(".plan-start", (page) => {
  for (const root of page.querySelectorAll(".plan:not([data-ready])")) {
    root.dataset.ready = "true";
    planLearnWords(root).then(() => planStart(root, page));
  }
});
