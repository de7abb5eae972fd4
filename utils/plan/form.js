// The form and the plan: what is written or ticked goes into the plan, and a plan that is loaded goes into the form.
import { find } from "../twins/page.js";
import { watchNumbers } from "./check.js";
import { SHARES, TEXTS } from "./state.js";

/** @typedef {import("./state.js").Plan} Plan */
/** @typedef {import("./state.js").Choices} Choices */

const NUMBERS = /** @type {const} */ (["budget", "month"]);

/**
 * What can be picked, as the lists of the form and their checkboxes say.
 * @param {HTMLElement} form
 * @returns {Choices}
 */
export function knownChoices(form) {
  return Object.fromEntries(
    boxes(form).map((box) => {
      const list = /** @type {HTMLElement} */ (box.closest("ul"));
      return [box.value, /** @type {import("./state.js").Choice} */ ({ ...list.dataset, ...box.dataset })];
    }),
  );
}

/**
 * The plan of a form in which nothing has been written: its numbers are those that the page came with.
 * @param {HTMLElement} form
 * @returns {Plan}
 */
export function emptyPlan(form) {
  /** @param {string} name */
  const start = (name) => Number(field(form, name).defaultValue);
  const [inside, inbound, outbound] = SHARES.map((name) => start(`split-${name}`));
  const numbers = { budget: start("budget"), split: { inside, inbound, outbound }, month: start("month") };
  return { name: "", sells: "", notes: "", measure: "", ...numbers, picked: [] };
}

/**
 * Make *form* work: changed(plan) hears of each change.
 * @param {HTMLElement} form
 * @param {(plan: Plan) => void} changed
 * @returns {(plan: Plan) => void} fills the form
 */
export function wakeForm(form, changed) {
  let plan = emptyPlan(form);
  /**
   * @template {keyof Plan} Name
   * @param {Name} name
   * @param {Plan[Name]} value
   */
  const take = (name, value) => {
    if (JSON.stringify(plan[name]) === JSON.stringify(value)) return;
    plan = { ...plan, [name]: value };
    changed(plan);
  };
  for (const name of TEXTS) field(form, name).addEventListener("input", () => take(name, field(form, name).value));
  const pick = () => take("picked", boxes(form).filter((box) => box.checked).map((box) => box.value));
  for (const box of boxes(form)) box.addEventListener("change", pick);
  const clear = /** @type {const} */ ([...NUMBERS, "split"]).map((name) =>
    watchNumbers(find(form, `[data-check="${name}"]`), () => plan[name], (value) => take(name, value))
  );
  form.addEventListener("submit", (event) => event.preventDefault()); // Enter in a field sends nothing
  return (next) => {
    plan = next;
    fill(form, plan);
    clear.forEach((act) => act());
  };
}

/**
 * @param {HTMLElement} form
 * @param {Plan} plan
 */
function fill(form, plan) {
  for (const name of TEXTS) field(form, name).value = plan[name];
  for (const name of NUMBERS) field(form, name).value = String(plan[name]);
  for (const name of SHARES) field(form, `split-${name}`).value = String(plan.split[name]);
  for (const box of boxes(form)) box.checked = plan.picked.includes(box.value);
}

/**
 * @param {HTMLElement} form
 * @param {string} name
 */
function field(form, name) {
  return /** @type {HTMLInputElement} */ (find(form, `input[name="${name}"]`));
}

/**
 * @param {HTMLElement} form
 * @returns {HTMLInputElement[]}
 */
function boxes(form) {
  return [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input[type=checkbox]"))];
}
