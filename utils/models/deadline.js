// What a monthly budget brings by a given month: deadline.py for the page. Sources and units stand there.

/** @typedef {Record<string, number>} Plan the rows of data/deadline.csv */

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
const STEEPNESS = 6.4;
const MONTHS = Array.from({ length: HORIZON }, (_, before) => before + 1);

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
 * How strong inbound is in *month* (0 to 1): it grows as long as it is paid for, and fades afterwards.
 * @param {Plan} plan
 * @param {number} month
 * @returns {number}
 */
export function inboundIn({ stop, inbound_half, inbound_keep }, month) {
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
