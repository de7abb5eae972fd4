// Which split of a budget brings most by a deadline, and what would change that: the second half of deadline.py for the
// page. Sources and units stand there.
import { inboundIn } from "./deadline.js";

/** @typedef {import("./deadline.js").Plan} Plan */
/** @typedef {"inbound" | "outbound" | "mix" | "even"} Winner */
/** @typedef {{ name: string, now: number, turnsAt: number, factor: number }} Turn */

const ASSUMED = ["outbound_lead_cost", "inbound_lead_cost", "saturation", "inbound_half", "inbound_keep"];
const SUMMED = ["inbound_half", "inbound_keep"]; // the assumptions on which the growth of inbound depends
const STEPS = 400; // values tried for each assumption

/**
 * The share of the budget for inbound (0 to 100) that brings most leads by the month *deadline*.
 * @param {Plan} plan
 * @param {number} deadline 1 to 24
 * @returns {number}
 */
export function bestShare(plan, deadline) {
  const room = plan.budget / plan.saturation;
  if (!room) return 50;
  return 50 + 50 * (Math.min(Math.max(leadOf(plan, grownBy(plan, deadline), deadline), -room), room) / room);
}

/**
 * What brings most leads by the month *deadline*.
 * @param {Plan} plan
 * @param {number} deadline 1 to 24
 * @returns {Winner}
 */
export function winner(plan, deadline) {
  return plan.budget ? aheadOf(plan, grownBy(plan, deadline), deadline) : "even";
}

/**
 * The nearest value of each assumption in its range at which something else wins by *deadline*, the nearest first.
 *
 * Most assumptions leave the growth of inbound as it is, so that it need not be added up for each value tried.
 * @param {Plan} plan
 * @param {number} deadline 1 to 24
 * @param {Record<string, [number, number]>} ranges
 * @returns {Turn[]}
 */
export function turningPoints(plan, deadline, ranges) {
  const grown = grownBy(plan, deadline);
  const ahead = aheadOf(plan, grown, deadline);
  /** @type {Turn[]} */
  const turns = [];
  for (const name of plan.budget ? ASSUMED : []) {
    const other = { ...plan }; // one for all values: to copy the plan takes longer than to reckon with it
    const turned = triedIn(...ranges[name]).filter((value) => {
      other[name] = value;
      return aheadOf(other, SUMMED.includes(name) ? grownBy(other, deadline) : grown, deadline) !== ahead;
    });
    if (!turned.length) continue;
    const now = plan[name];
    const turnsAt = turned.reduce((one, other) => Math.abs(other - now) < Math.abs(one - now) ? other : one);
    turns.push({ name, now, turnsAt, factor: Math.max(turnsAt, now) / Math.max(Math.min(turnsAt, now), 1e-9) });
  }
  return turns.sort((one, other) => one.factor - other.factor);
}

/**
 * The months of full strength that inbound's work by *deadline* is worth.
 * @param {Plan} plan
 * @param {number} deadline
 */
function grownBy(plan, deadline) {
  let grown = 0;
  for (let month = 1; month <= deadline; month += 1) grown += inboundIn(plan, month);
  return grown;
}

/**
 * ln(a/b): how far inbound's first unit of money is ahead by *deadline*, where inbound has *grown* so much.
 * @param {Plan} plan
 * @param {number} grown
 * @param {number} deadline
 */
function leadOf({ inbound_lead_cost, outbound_lead_cost, stop }, grown, deadline) {
  return Math.log(grown / inbound_lead_cost / (Math.min(deadline, stop) / outbound_lead_cost));
}

/**
 * @param {Plan} plan
 * @param {number} grown
 * @param {number} deadline
 * @returns {Winner}
 */
function aheadOf(plan, grown, deadline) {
  const lead = leadOf(plan, grown, deadline);
  if (Math.abs(lead) < plan.budget / plan.saturation) return "mix";
  return lead > 0 ? "inbound" : "outbound";
}

/**
 * The values to try from *low* to *high*: in equal steps, or in equal factors where *low* is above 0.
 * @param {number} low
 * @param {number} high
 * @returns {number[]}
 */
function triedIn(low, high) {
  return Array.from({ length: STEPS }, (_, step) => {
    const way = step / (STEPS - 1);
    return low ? low * (high / low) ** way : low + (high - low) * way;
  });
}
