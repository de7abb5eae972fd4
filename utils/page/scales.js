// The scales of pictures: where a value lies, which values are marked, and how a share is written.
import { sayIn } from "./words.js";

/** @typedef {{ share(value: number): number, ticks: number[] }} Scale where a value lies, from 0 to 1, and what is marked */

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * A scale from *low* to *high* with about *wanted* round ticks.
 * @param {number} low
 * @param {number} high
 * @param {number} [wanted]
 * @returns {Scale}
 */
export function linear(low, high, wanted = 5) {
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  const ticks = Array.from({ length: count }, (_, place) => Number(((first + place) * step).toPrecision(12)));
  return { share: (value) => (value - low) / (high - low), ticks };
}

/**
 * A scale from *low* to *high* (both above 0), on which each tenfold takes the same room.
 * @param {number} low
 * @param {number} high
 * @param {number[]} ticks
 * @returns {Scale}
 */
export function logarithmic(low, high, ticks) {
  return { share: (value) => Math.log(value / low) / Math.log(high / low), ticks };
}

/** A round number that is not below *value*: the end of a scale that grows with what it shows.
 * @param {number} value
 * @returns {number}
 */
export function roundEnd(value) {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10);
}

/**
 * A share out of 100 as *language* writes it.
 * @param {number} number
 * @param {string} language
 * @param {number} [decimals]
 * @returns {string}
 */
export function percent(number, language, decimals = 0) {
  return sayIn("page.percent", language, { number: Number(number.toFixed(decimals)) });
}
