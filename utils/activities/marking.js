// What is right in an answer.
import { numberIn } from "../page/numbers.js";

/**
 * Whether exactly the *right* options were *chosen* (both by their positions).
 * @param {number[]} chosen
 * @param {number[]} right
 * @returns {boolean}
 */
export function choiceIsRight(chosen, right) {
  return chosen.length === right.length && right.every((option) => chosen.includes(option));
}

/**
 * For each card or cell whether what was *placed* there is what *right* has there.
 * @template Value
 * @param {(Value | null)[]} placed
 * @param {Value[]} right
 * @returns {boolean[]}
 */
export function marks(placed, right) {
  return right.map((value, position) => placed[position] === value);
}

/**
 * Whether *text* is an estimate: a whole number from 0 to 100, in the digits of either script.
 * @param {string} text
 * @returns {boolean}
 */
export function isEstimate(text) {
  const number = numberIn(text);
  return Number.isInteger(number) && number >= 0 && number <= 100;
}
