// The plan to take away: the form, the remarks, the sheet and the files, tied together. Nothing is sent anywhere.
import { readLanguages, say } from "../page/words.js";
import { defineElement, find, findAll, findRoot, make, ownKeys, unpacked } from "../twins/page.js";
import { buttonRows } from "./buttons.js";
import { emptyPlan, knownChoices, wakeForm } from "./form.js";
import { sheetOf } from "./sheet.js";
import { PlanStore } from "./store.js";

/** @typedef {import("./state.js").Plan} Plan */

defineElement("course-plan", async (root) => {
  const { remarks, example } = JSON.parse(await unpacked(root.getAttribute("facts") ?? ""));
  start(root, make("template", { innerHTML: remarks }).content, example);
});

/**
 * Make the plan *root* work; *told* holds all remarks on a plan, *numbers* what the example chooses.
 * @param {HTMLElement} root
 * @param {DocumentFragment} told
 * @param {Partial<Plan>} numbers
 */
function start(root, told, numbers) {
  const form = /** @type {HTMLFormElement} */ (find(root, ".plan-form"));
  const [known, empty] = [knownChoices(form), emptyPlan(form)];
  const draw = sheetOf(root, known, told);
  const [message, memory] = [messageLine(), messageLine()];
  const store = new PlanStore(known);
  /** @param {Node[]} words */
  const tell = (...words) => message.replaceChildren(...words);
  const show = () => {
    memory.replaceChildren(...(store.problem ? [say(store.problem)] : []));
    draw(store.plan);
  };
  /** @param {Plan | null} next */
  const remember = (next) => {
    store.keep(next);
    tell();
    show();
  };
  const fill = wakeForm(form, remember);
  /** @param {Plan | null} next */
  const take = (next) => {
    fill(next ?? empty);
    remember(next);
  };
  const desk = {
    sheet: find(root, ".plan-sheet"),
    plan: () => store.plan,
    take,
    example: exampleOf(root, numbers),
    empty,
    known,
    tell,
  };
  form.after(...buttonRows(desk), message, memory);
  // without a plan the browser may still fill in what stood there before the page was loaded again
  if (store.plan) fill(store.plan);
  else form.reset();
  show();
  ownKeys(root);
}

function messageLine() {
  return make("div", { className: "plan-message" }, { role: "status" });
}

/**
 * A function that gives the example of the page: *numbers*, and texts in the languages that the reader sees then.
 * @param {HTMLElement} root
 * @param {Partial<Plan>} numbers
 * @returns {() => Plan}
 */
function exampleOf(root, numbers) {
  const texts = findAll(root, "[data-own]").map((own) => {
    const twins = findAll(own, ".twin").map((twin) => /** @type {const} */ ([twin.lang, twin.textContent]));
    return /** @type {const} */ ([own.dataset.own, new Map(twins)]);
  });
  return () => {
    const languages = readLanguages(findRoot(root) ?? root);
    const said = texts.map(([name, text]) => [name, languages.map((language) => text.get(language)).join(" · ")]);
    return /** @type {Plan} */ ({ ...numbers, ...Object.fromEntries(said) });
  };
}
