// Numbers are refused at their control, with the reason beside it; the plan keeps what it had.
import { numberIn, written } from "../page/numbers.js";
import { refuse, uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { make } from "../twins/page.js";
import { amountFault, isWhole, monthFault, MOST, SHARES } from "./state.js";

/** @typedef {number | import("./state.js").Split} Value an entry of the plan that is made of numbers */
/** @typedef {{ fault: string, wrong: HTMLInputElement[], values: import("../page/words.js").Values }} Refusal */

/**
 * What stands in the fields: the value where a plan can have it, else why not and the fields at fault.
 * @type {Record<string, (fields: HTMLInputElement[]) => { value: Value } | Refusal>}
 */
const CHECKS = {
  budget: ([field]) => refusal([field], amountFault(field.value, MOST.budget), MOST.budget) ?? found(field),
  month: ([field]) => refusal([field], monthFault(field.value)) ?? found(field),
  split: (fields) => {
    const shares = fields.map((field) => numberIn(field.value));
    const refused = fields.map((field) => refusal([field], amountFault(field.value, MOST.share), MOST.share));
    const first = refused.find((one) => one !== null);
    if (first) return first;
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (!isWhole(shares)) return { fault: "plan.sum", wrong: fields, values: { total } };
    return { value: { inside: shares[0], inbound: shares[1], outbound: shares[2] } };
  },
};

/**
 * @param {HTMLInputElement[]} wrong
 * @param {string | null} fault
 * @param {number} [most]
 */
function refusal([field], fault, most = 0) {
  return fault ? { fault, wrong: [field], values: { told: field.value.trim(), most } } : null;
}

/** @param {HTMLInputElement} field */
function found(field) {
  return { value: numberIn(field.value) };
}

/**
 * Watch the numbers of *holder* (its data-check names the entry of the plan). *kept()* gives what the plan has now,
 * take(value) hears what a plan can have. A reason appears once the learner leaves the field, and goes as soon as it can.
 * @param {HTMLElement} holder
 * @param {() => Value} kept
 * @param {(value: Value) => void} take
 * @returns {() => void} takes the reason away
 */
export function watchNumbers(holder, kept, take) {
  const fields = [...holder.querySelectorAll("input")];
  const reason = make("div", { className: "plan-reason", id: uniqueName("plan") }, { role: "alert" });
  holder.append(reason);
  const clear = () => refuse(fields, reason, null);
  /** @param {boolean} isLeft */
  const look = (isLeft) => {
    const looked = CHECKS[holder.dataset.check ?? ""](fields);
    const isTold = isLeft || reason.hasChildNodes();
    clear();
    if ("value" in looked) {
      take(looked.value);
      if (isLeft) fields.forEach((field) => (field.value = written(numberIn(field.value))));
    } else if (isTold) {
      refuse(looked.wrong, reason, say(looked.fault, { ...looked.values, kept: told(kept()) }));
    }
  };
  holder.addEventListener("input", () => look(false));
  holder.addEventListener("change", () => look(true));
  return clear;
}

/** @param {Value} value */
function told(value) {
  return typeof value === "number" ? value : SHARES.map((name) => value[name]);
}
