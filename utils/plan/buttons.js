// The buttons below the form: get the plan as files, save and load it, the example, start over.
import { make } from "../twins/page.js";
import { planDownload, planMarkdown, planPage } from "./file.js";
import { planParsed, planText } from "./state.js";
import { planButton, planSay } from "./words.js";

/**
 * The buttons of *root* in *desk*, which has plan() (null: none yet), take(plan), clear(), example(), empty, known
 * and tell(words). What would take a plan away asks first.
 */
export function planButtons(root, desk) {
  const say = (key, ...values) => desk.tell(planSay(root, key, values));
  const file = planFileField(root, desk, say);
  const download = (name, text, type) => () => {
    desk.tell();
    planDownload(`marketing-plan.${name}`, text(), type);
  };
  const row = (...parts) => make("div", { className: "plan-buttons" }, {}, parts);
  return [
    row(
      planButton(root, "page", download("html", () => planPage(root), "text/html")),
      planButton(root, "markdown", download("md", () => planMarkdown(root), "text/markdown")),
      planButton(root, "save", download("json", () => planText(desk.plan() ?? desk.empty), "application/json")),
      planButton(root, "load", () => file.click()),
      file,
    ),
    row(
      planAsking(root, "show", () => desk.plan() === null, () => desk.take(desk.example())),
      planAsking(root, "over", () => false, () => desk.clear()),
    ),
  ];
}

function planFileField(root, desk, say) {
  const file = make("input", { type: "file", accept: ".json,application/json", hidden: true });
  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (chosen) await planTakeFile(chosen, desk, say);
    // so that the same file can be chosen again
    file.value = "";
  });
  return file;
}

/** Take the plan in the file *chosen*, or say what is wrong with it and leave the plan as it is. */
async function planTakeFile(chosen, desk, say) {
  let text;
  try {
    text = await chosen.text();
  } catch {
    return say("unread", chosen.name);
  }
  try {
    desk.take(planParsed(text.replace(/^\ufeff/, ""), desk.known));
    return say("loaded", chosen.name);
  } catch (error) {
    return say(error.message, chosen.name, error.cause);
  }
}

/** The button *key*, which asks in its own place before it acts, unless isFree(). */
function planAsking(root, key, isFree, act) {
  const holder = make("span", { className: "plan-asking" });
  const back = () => {
    holder.replaceChildren(ask);
    ask.focus();
  };
  const ask = planButton(root, key, () => {
    if (isFree()) return act();
    const no = planButton(root, "no", back);
    const yes = planButton(root, `yes-${key}`, () => {
      act();
      back();
    });
    holder.replaceChildren(make("span", {}, { role: "alert" }, [planSay(root, `sure-${key}`)]), yes, no);
    return no.focus();
  });
  holder.append(ask);
  return holder;
}
