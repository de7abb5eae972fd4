// A way to split a budget, month by month, and what is read off it by the deadline.
import { breakEven, HORIZON, monthsOf } from "../models/deadline.js";

/** @typedef {import("../models/deadline.js").Plan} Plan */
/** @typedef {{ plan: Plan, months: import("../models/deadline.js").Months }} Way */

/** @type {Record<string, (way: Way) => import("../page/speech.js").Cell>} what a way brings by its deadline, and after its money */
export const READINGS = {
  leads: (way) => counted(way, way.plan.deadline),
  "from-inbound": ({ plan, months }) => Math.round(sum(months.inbound.slice(0, plan.deadline))),
  spent: ({ plan, months }) => Math.round(months.spent[plan.deadline - 1]),
  cost: ({ plan, months }) => {
    const cost = months.cost[plan.deadline - 1];
    return cost === null ? "nothing" : Number(cost.toFixed(1));
  },
  paid: ({ months }) => breakEven(months) ?? "never",
  after: (way) => {
    const { stop } = way.plan;
    return stop < HORIZON ? Math.round(leadsBy(way, HORIZON) - leadsBy(way, stop)) : "nothing";
  },
};

/**
 * @param {Plan} plan
 * @returns {Way}
 */
export function wayOf(plan) {
  return { plan, months: monthsOf(plan) };
}

/**
 * The leads of a *way* by the end of *month*.
 * @param {Way} way
 * @param {number} month
 * @returns {number}
 */
export function leadsBy({ months }, month) {
  return month ? months.leads[month - 1] : 0;
}

/**
 * The same, as they are read.
 * @param {Way} way
 * @param {number} month
 * @returns {number}
 */
export function counted(way, month) {
  return Math.round(leadsBy(way, month));
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((one, other) => one + other, 0);
}
