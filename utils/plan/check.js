// Numbers are refused at their control, with the reason beside it; the plan keeps what it had.
import { make } from "../twins/page.js";
import { numberIn, written } from "../page/numbers.js";
import { PLAN_MOST, PLAN_SPLIT, planAmountFault, planMonthFault, planSplitIsWhole } from "./state.js";
import { planSay } from "./words.js";

const PLAN_CHECKS = { budget: planCheckBudget, month: planCheckMonth, split: planCheckSplit };

/** What stands in *fields*: { value } where a plan can have it, else { fault, told, wrong }: why, and the fields at fault. */
function planCheckBudget([field]) {
  const fault = planAmountFault(field.value, PLAN_MOST.budget);
  return fault ? { fault, told: planTold(fault, field, PLAN_MOST.budget), wrong: [field] } : { value: numberIn(field.value) };
}

function planCheckMonth([field]) {
  const fault = planMonthFault(field.value);
  return fault ? { fault, told: planTold(fault, field), wrong: [field] } : { value: numberIn(field.value) };
}

function planCheckSplit(fields) {
  for (const field of fields) {
    const fault = planAmountFault(field.value, PLAN_MOST.share);
    if (fault) return { fault, told: planTold(fault, field, PLAN_MOST.share), wrong: [field] };
  }
  const shares = fields.map((field) => numberIn(field.value));
  if (!planSplitIsWhole(shares)) {
    return { fault: "sum", told: shares.reduce((sum, share) => sum + share, 0), wrong: fields };
  }
  return { value: Object.fromEntries(PLAN_SPLIT.map((name, place) => [name, shares[place]])) };
}

function planTold(fault, field, most) {
  return fault === "too-much" ? most : field.value.trim();
}

/**
 * Watch the numbers of *holder* (its data-check names the entry of the plan). *kept()* gives what the plan has now,
 * take(name, value) what a plan can have. A reason appears once the learner leaves the field, and goes as soon as it can.
 */
export function planWatchNumbers(root, holder, kept, take) {
  const name = holder.dataset.check;
  const fields = [...holder.querySelectorAll("input")];
  const reason = make("div", { className: "plan-reason", id: `plan-${Math.random()}` }, { role: "alert" });
  holder.append(reason);
  const mark = ({ fault = null, told, wrong = [] }) => {
    const value = kept()[name];
    const had = typeof value === "number" ? value : Object.values(value);
    reason.replaceChildren(...(fault ? [planSay(root, fault, [had, told])] : []));
    for (const field of fields) planMarkField(field, wrong.includes(field), reason.id);
  };
  const look = (isLeft) => {
    const found = PLAN_CHECKS[name](fields);
    if (!found.fault) take(name, found.value);
    if (isLeft || !found.fault || reason.hasChildNodes()) mark(found);
    if (isLeft && !found.fault) fields.forEach((field) => (field.value = written(numberIn(field.value))));
  };
  holder.addEventListener("input", () => look(false));
  holder.addEventListener("change", () => look(true));
  return () => mark({});
}

function planMarkField(field, isWrong, reason) {
  if (isWrong) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", reason);
  } else {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
}
