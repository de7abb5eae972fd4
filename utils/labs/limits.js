// What a control may hold: the places of its slider, and why a number is refused. Apart from any page.

/** @typedef {{ low: number, high: number, whole: boolean }} Limits */
/** @typedef {{ key: string, values?: import("../page/words.js").Values }} Refusal the words that say why, and what fills them in */

/**
 * The place in *marks* of the one nearest to *number*.
 * @param {number[]} marks
 * @param {number} number
 * @returns {number}
 */
export function nearest(marks, number) {
  const away = marks.map((mark) => Math.abs(mark - number));
  return away.indexOf(Math.min(...away));
}

/**
 * Why *number* is refused, or null where it may be.
 * @param {number} number
 * @param {Limits} limits
 * @returns {Refusal | null}
 */
export function refusalOf(number, { low, high, whole }) {
  if (!Number.isFinite(number)) return { key: "labs.number" };
  if (number < low || number > high) return { key: "labs.range", values: { low, high } };
  if (whole && !Number.isInteger(number)) return { key: "labs.whole" };
  return null;
}
