// The form and the plan: what is written or ticked goes into the plan, and a plan that is loaded goes into the form.
import { planWatchNumbers } from "./check.js";
import { PLAN_SPLIT } from "./state.js";

/** What can be picked, by id: { part, side, direction, carries }, as the checkboxes of the form say. */
export function planKnown(form) {
  const known = (box) => ({ ...box.closest("ul").dataset, ...box.dataset });
  return Object.fromEntries(planBoxes(form).map((box) => [box.value, known(box)]));
}

function planBoxes(form) {
  return [...form.querySelectorAll("input[type=checkbox]")];
}

function planTextFields(form) {
  return [...form.querySelectorAll("input[maxlength]")];
}

/** The plan of a form in which nothing has been written: its numbers are those that the page came with. */
export function planEmpty(form) {
  const start = (name) => Number(form.elements[name].defaultValue);
  const split = Object.fromEntries(PLAN_SPLIT.map((name) => [name, start(`split-${name}`)]));
  const texts = Object.fromEntries(planTextFields(form).map((field) => [field.name, ""]));
  return { ...texts, budget: start("budget"), split, month: start("month"), picked: [] };
}

/** Make the form of *root* work: changed(plan) hears of each change. Returns put(plan), which fills the form. */
export function planForm(root, changed) {
  const form = root.querySelector(".plan-form");
  let plan = planEmpty(form);
  const take = (name, value) => {
    if (JSON.stringify(plan[name]) === JSON.stringify(value)) return;
    plan = { ...plan, [name]: value };
    changed(plan);
  };
  for (const field of planTextFields(form)) field.addEventListener("input", () => take(field.name, field.value));
  const pick = () => take("picked", planBoxes(form).filter((box) => box.checked).map((box) => box.value));
  for (const box of planBoxes(form)) box.addEventListener("change", pick);
  const holders = [...form.querySelectorAll("[data-check]")];
  const clear = holders.map((holder) => planWatchNumbers(root, holder, () => plan, take));
  // Enter in a field sends nothing
  form.addEventListener("submit", (event) => event.preventDefault());
  return (next) => {
    plan = next;
    planFill(form, plan);
    clear.forEach((act) => act());
  };
}

function planFill(form, plan) {
  for (const field of planTextFields(form)) field.value = plan[field.name];
  for (const box of planBoxes(form)) box.checked = plan.picked.includes(box.value);
  for (const name of PLAN_SPLIT) form.elements[`split-${name}`].value = plan.split[name];
  for (const name of ["budget", "month"]) form.elements[name].value = plan[name];
}
