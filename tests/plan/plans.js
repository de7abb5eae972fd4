// Plans to try the rules and the files on.
import known from "./some_choices.json" with { type: "json" };

/** @typedef {import("../../utils/plan/state.js").Plan} Plan */

/** @type {import("../../utils/plan/state.js").Choices} some of what the tables of the course offer */
export const KNOWN = known;

/** What is picked in a plan in which nothing is missing. */
export const WHOLE = [
  ...["employees", "customers", "culture", "sales"],
  ...["internal_communication", "team_meeting", "newsletter", "tv_ad", "lot_left_out"],
];

/**
 * A plan with *picked*, whole but for what *more* says.
 * @param {string[]} picked
 * @param {Partial<Plan>} [more]
 * @returns {Plan}
 */
export function plan(picked, more = {}) {
  const numbers = { budget: 1000, split: shares(20, 40, 40), month: 12 };
  return { name: "A shop", sells: "Tea", notes: "", measure: "Cups sold", ...numbers, picked, ...more };
}

/**
 * A split of the budget, in percent.
 * @param {number} inside
 * @param {number} inbound
 * @param {number} outbound
 */
export function shares(inside, inbound, outbound) {
  return { inside, inbound, outbound };
}

/**
 * What is picked in a whole plan, without *left_out*.
 * @param {string[]} leftOut
 */
export function without(...leftOut) {
  return WHOLE.filter((id) => !leftOut.includes(id));
}
