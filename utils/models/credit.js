// Who gets the credit for a sale: credit.py for the page. Sources and units stand there.
import { buyersBySet, CHANNELS, MET, PEOPLE, sum, truths } from "./journeys.js";
import { toldByLot } from "./lots.js";

export const RULES = ["last", "first", "equal"];
export const EVEN = "even"; // no rule stands alone
const SAME = 1e-9; // percentage points; what differs less is called equal

/** @typedef {import("./journeys.js").Position} Position */
/** @typedef {Record<string, number>} ByRule */
/** @typedef {import("./lots.js").Interval & { truth: number, credit: ByRule, anyway: ByRule, forgone: number }} Channel *anyway*: how many of the credit would have come without marketing */
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
