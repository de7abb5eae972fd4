// Who gets the credit for a sale: credit.py for the page. Sources and units stand there.
import { differenceInterval } from "./intervals.js";
import { buyersBySet, CHANNELS, MET, PEOPLE, truths } from "./journeys.js";
import { binomial, seeded } from "./random.js";

export const RULES = ["last", "first", "equal"];
export const EVEN = "even"; // no rule stands alone
const LEFT_OUT_STEP = 100; // people; the groups that are tried
const SAME = 1e-9; // percentage points; what differs less is called equal

/** @typedef {import("./journeys.js").Position} Position */
/** @typedef {Record<string, number>} ByRule */
/** @typedef {{ low: number, high: number }} Interval people */
/** @typedef {Interval & { truth: number, credit: ByRule, anyway: ByRule, forgone: number }} Channel *anyway*: how many of the credit would have come without marketing */
/** @typedef {{ credited: number, brought: number, channels: Record<string, Channel>, misplaced: ByRule, liesMost: string, nearest: string }} Credit */

/**
 * What the rules say of the buyers among PEOPLE, and what is true.
 * @param {Position} position
 * @returns {Credit}
 */
export function creditOf(position) {
  const sets = buyersBySet(position);
  const [own, both] = [sets.map((set) => set.own), sets.map((set) => set.own + set.brought)];
  const [buyers, truth] = [sum(both), truths(position)];
  /** @param {number[]} people @param {number} place */
  const handedOut = (people, place) =>
    byRule((rule) => sum(people.map((count, set) => count * SHARES[rule][set][place])));
  const channels = CHANNELS.map((name, place) => [name, {
    truth: truth[place],
    credit: handedOut(both, place),
    anyway: handedOut(own, place),
    forgone: truth[place] * position.left_out / PEOPLE,
    ...toldByLot(buyers, truth[place], position.left_out),
  }]);
  const table = /** @type {Record<string, Channel>} */ (Object.fromEntries(channels));
  const misplaced = byRule((rule) => misplacedBy(Object.values(table).map(({ credit }) => credit[rule]), truth));
  return {
    credited: buyers - both[0],
    brought: buyers - sum(own),
    channels: table,
    misplaced,
    liesMost: atEnd(misplaced, -1),
    nearest: atEnd(misplaced, 1),
  };
}

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
function toldByLot(buyers, truth, leftOut) {
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

/** @type {Record<string, number[][]>} by rule what part of a buyer goes to each channel, one row for each of MET */
const SHARES = {
  last: MET.map((met) => met.map((is, place) => Number(is && !met.slice(place + 1).includes(true)))),
  first: MET.map((met) => met.map((is, place) => Number(is && !met.slice(0, place).includes(true)))),
  equal: MET.map((met) => met.map((is) => Number(is) / Math.max(met.filter(Boolean).length, 1))),
};

/**
 * The percentage of *credit* that would have to move to another channel, until each had as large a part of it as of *truth*.
 * @param {number[]} credit
 * @param {number[]} truth
 */
function misplacedBy(credit, truth) {
  const [handedOut, brought] = [sum(credit), sum(truth)];
  if (!brought) return handedOut ? 100 : 0; // no channel brought anybody
  return 50 * sum(credit.map((count, place) => Math.abs(count / handedOut - truth[place] / brought)));
}

/**
 * The rule with most misplaced (*direction* -1) or least (1), or EVEN.
 * @param {ByRule} misplaced
 * @param {1 | -1} direction
 */
function atEnd(misplaced, direction) {
  const [first, second] = [...RULES].sort((one, other) => direction * (misplaced[one] - misplaced[other]));
  return Math.abs(misplaced[first] - misplaced[second]) > SAME ? first : EVEN;
}

/**
 * @param {(rule: string) => number} count
 * @returns {ByRule}
 */
function byRule(count) {
  return Object.fromEntries(RULES.map((rule) => [rule, count(rule)]));
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
