// What a group left out by lot tells of a channel: from credit.py, for the page. Sources and units stand there.
import { differenceInterval } from "./intervals.js";
import { buyersBySet, CHANNELS, PEOPLE, sum, truths } from "./journeys.js";
import { binomial, seeded } from "./random.js";

const LEFT_OUT_STEP = 100; // people; the groups that are tried

/** @typedef {import("./journeys.js").Position} Position */
/** @typedef {{ low: number, high: number }} Interval people */

/**
 * The smallest group left out by lot that tells *channel* from nothing, in hundreds, up to half of all; else null.
 * @param {Position} position
 * @param {string} channel
 * @returns {number | null}
 */
export function leastLeftOut(position, channel) {
  const { buyers, truth } = expected(position, CHANNELS.indexOf(channel));
  for (let size = LEFT_OUT_STEP; size <= PEOPLE / 2; size += LEFT_OUT_STEP) {
    if (toldByLot(buyers, truth, size).low > 0) return size;
  }
  return null;
}

/**
 * What one draw would say of each channel: its own group is left out, and both groups buy by chance. The same *seed*
 * draws the same. *told* is the estimate of the truth, in people.
 * @param {Position} position
 * @param {number} seed
 * @returns {Record<string, Interval & { told: number }>}
 */
export function drawnLots(position, seed) {
  const random = seeded(seed);
  const [out, rest] = [position.left_out, PEOPLE - position.left_out];
  const lots = CHANNELS.map((name, place) => {
    const { buyers, truth } = expected(position, place);
    const count = binomial(random, rest, buyers / PEOPLE);
    const without = binomial(random, out, Math.max(buyers - truth, 0) / PEOPLE);
    const told = PEOPLE * (count / rest - without / out);
    return [name, { told, ...inPeople(differenceInterval(count, rest, without, out)) }];
  });
  return Object.fromEntries(lots);
}

/**
 * All buyers, and those whom the channel at *place* alone brings.
 * @param {Position} position
 * @param {number} place
 */
function expected(position, place) {
  return {
    buyers: sum(buyersBySet(position).map(({ own, brought }) => own + brought)),
    truth: truths(position)[place],
  };
}

/**
 * Both ends of the interval for *truth*, where *leftOut* people are kept from the channel.
 * @param {number} buyers
 * @param {number} truth
 * @param {number} leftOut
 */
export function toldByLot(buyers, truth, leftOut) {
  const [rest, without] = [PEOPLE - leftOut, Math.max(buyers - truth, 0)]; // rounding may leave a little less than nothing
  return inPeople(differenceInterval(buyers * rest / PEOPLE, rest, without * leftOut / PEOPLE, leftOut));
}

/**
 * @param {[number, number]} interval in percentage points
 * @returns {Interval}
 */
function inPeople([low, high]) {
  return { low: low * PEOPLE / 100, high: high * PEOPLE / 100 };
}
