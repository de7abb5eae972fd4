// What a monthly budget brings by a given month: deadline.py for the page. Sources and units stand there.

/** @typedef {Record<string, number>} Plan the rows of data/deadline.csv */
/** @typedef {"inbound" | "outbound" | "mix" | "even"} Winner */
/** @typedef {{ name: string, now: number, turnsAt: number, factor: number }} Turn */

/**
 * What a plan costs and brings, a number for each month from 1 on; *cost* is null before the first lead.
 * @typedef {object} Months
 * @property {number[]} inbound leads in that month
 * @property {number[]} outbound
 * @property {number[]} spent so far
 * @property {number[]} leads so far
 * @property {number[]} value so far
 * @property {(number | null)[]} cost per lead so far
 */

export const HORIZON = 24; // months
export const ASSUMED = ["outbound_lead_cost", "inbound_lead_cost", "saturation", "inbound_half", "inbound_keep"];

const STEEPNESS = 6.4;
const STEPS = 400; // values tried for each assumption
const MONTHS = Array.from({ length: HORIZON }, (_, before) => before + 1);
const SUMMED = ["inbound_half", "inbound_keep"]; // the assumptions on which the growth of inbound depends

/**
 * How far inbound has grown (0 to 1) after so many *months* of work.
 * @param {number} months
 * @param {number} half
 * @returns {number}
 */
export function strength(months, half) {
  return 1 / (1 + Math.exp((-STEEPNESS / 2) * (months - half) / half));
}

/**
 * What a monthly *spending* on one way is worth in money units of the first kind.
 * @param {number} spending
 * @param {number} saturation
 * @returns {number}
 */
export function worthOf(spending, saturation) {
  return -saturation * Math.expm1(-spending / saturation);
}

/**
 * How strong inbound is in *month*: it grows as long as it is paid for, and fades afterwards.
 * @param {Plan} plan
 * @param {number} month
 */
function inboundIn({ stop, inbound_half, inbound_keep }, month) {
  return strength(Math.min(month, stop), inbound_half) * (inbound_keep / 100) ** Math.max(0, month - stop);
}

/**
 * @param {Plan} plan
 * @returns {Months}
 */
export function monthsOf(plan) {
  const { budget, stop, saturation } = plan;
  const forInbound = budget * plan.inbound_share / 100;
  const byInbound = worthOf(forInbound, saturation) / plan.inbound_lead_cost;
  const byOutbound = worthOf(budget - forInbound, saturation) / plan.outbound_lead_cost;
  const inbound = MONTHS.map((month) => byInbound * inboundIn(plan, month));
  const outbound = MONTHS.map((month) => month <= stop ? byOutbound : 0);
  let soFar = 0;
  const leads = MONTHS.map((_, place) => (soFar += inbound[place] + outbound[place]));
  const spent = MONTHS.map((month) => budget * Math.min(month, stop));
  return {
    inbound,
    outbound,
    spent,
    leads,
    value: leads.map((count) => count * plan.lead_value),
    cost: leads.map((count, place) => count > 0 ? spent[place] / count : null),
  };
}

/**
 * The first month by which the leads are worth what was spent, or null.
 * @param {Months} months
 * @returns {number | null}
 */
export function breakEven({ spent, value }) {
  const place = MONTHS.findIndex((_, at) => spent[at] > 0 && value[at] >= spent[at]);
  return place < 0 ? null : MONTHS[place];
}

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
    const turned = triedIn(...ranges[name]).filter((value) => {
      const other = { ...plan, [name]: value };
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
