// Invented people, the channels that they meet, and why they buy: journeys.py for the page. What the model takes for
// granted and its units stand there.

export const PEOPLE = 10_000;
/** In the order in which a person meets them. */
export const CHANNELS = ["radio", "friend", "email", "search"];
const TARGETED = ["email", "search"];
const SETS = 2 ** CHANNELS.length;
/** @type {boolean[][]} for each set of channels: which of them are in it */
export const MET = Array.from({ length: SETS }, (_, set) => CHANNELS.map((_, place) => inSet(set, place)));

/** @typedef {Record<string, number>} Position the rows of data/credit.csv */

/**
 * @param {number} set
 * @param {number} place
 */
function inSet(set, place) {
  return Boolean((set >> (CHANNELS.length - 1 - place)) & 1);
}

/**
 * The share (0 to 1) of those who would buy anyway, and of the others, that each channel touches.
 * @param {Position} position
 * @returns {{ own: number[], others: number[] }}
 */
export function reaches(position) {
  const anyway = position.anyway / 100;
  const reached = each(position, "reach").map((reach, place) => {
    const targeting = TARGETED.includes(CHANNELS[place]) ? position.targeting / 100 : 0;
    const spread = anyway * reach;
    return { reach, touched: spread + targeting * (Math.min(anyway, reach) - spread) };
  });
  return {
    own: reached.map(({ reach, touched }) => anyway ? touched / anyway : reach),
    others: reached.map(({ reach, touched }) => Math.max(reach - touched, 0) / (1 - anyway)),
  };
}

/**
 * For each of MET the buyers who met just these channels: those who would have come anyway, and those convinced.
 * @param {Position} position
 * @returns {{ own: number, brought: number }[]}
 */
export function buyersBySet(position) {
  const anyway = position.anyway / 100;
  const { own, others } = reaches(position);
  const convinces = each(position, "convinces");
  return MET.map((met) => ({
    own: PEOPLE * anyway * product(met.map((is, place) => is ? own[place] : 1 - own[place])),
    brought: PEOPLE * (1 - anyway) * product(met.map((is, place) => is ? others[place] : 1 - others[place])) *
      (1 - product(met.map((is, place) => is ? 1 - convinces[place] : 1))),
  }));
}

/**
 * For each channel the buyers that would be missing if it alone were switched off.
 * @param {Position} position
 * @returns {number[]}
 */
export function truths(position) {
  const { others } = reaches(position);
  const convinced = each(position, "convinces").map((convinces, place) => others[place] * convinces);
  return convinced.map((share, place) =>
    PEOPLE * (1 - position.anyway / 100) * share *
    product(convinced.map((other, at) => at === place ? 1 : 1 - other))
  );
}

/**
 * The percentages of all channels that end in *what*, as shares.
 * @param {Position} position
 * @param {string} what
 */
function each(position, what) {
  return CHANNELS.map((channel) => position[`${channel}_${what}`] / 100);
}

/** @param {number[]} factors */
function product(factors) {
  return factors.reduce((before, factor) => before * factor, 1);
}

/** @param {number[]} numbers */
export function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
