// What the answers of a class say beside the reported figures: own_class.py for the page. Sources and units stand there.
import { wilsonInterval } from "./intervals.js";
import { normalCdf } from "./normal.js";

/** @typedef {"same" | "alone" | "apart" | "few" | "nobody"} Verdict */
/** @typedef {{ yes: number, no: number, dont_know: number, n: number }} Counts people; n = yes + no */
/** @typedef {{ percent: number, low: number, high: number, chance: number, verdict: Verdict }} Share */
/** @typedef {Counts & Share & { reported: number }} Result */

export const FEWEST = 10; // people; below, one answer moves a share by nine points and more, and nothing is told apart
const LEVEL = 0.05; // of all comparisons together

/**
 * What *forms* say beside the *reported* percentages, one result a question.
 * @param {string[][]} forms one a person: the answers in the order of *reported*, "" where none was given
 * @param {number[]} reported out of 100
 * @returns {Result[]}
 */
export function classResults(forms, reported) {
  const results = reported.map((percent, place) => {
    const counts = counted(forms, place);
    return { ...counts, reported: percent, ...share(counts, percent) };
  });
  const asked = results.filter(({ n }) => n >= FEWEST);
  holm(asked.map(({ chance }) => chance)).forEach((chance, place) => {
    asked[place].chance = chance;
    if (asked[place].verdict === "alone" && chance <= LEVEL) asked[place].verdict = "apart";
  });
  return results;
}

/**
 * The p-values *chances*, corrected for being read together, in the same order.
 * @param {number[]} chances 0 to 1
 * @returns {number[]}
 */
export function holm(chances) {
  const corrected = chances.map(() => 1);
  let soFar = 0;
  const order = chances.map((_, index) => index).sort((one, other) => chances[one] - chances[other]);
  order.forEach((index, place) => {
    soFar = Math.max(soFar, Math.min(1, (chances.length - place) * chances[index]));
    corrected[index] = soFar;
  });
  return corrected;
}

/**
 * @param {string[][]} forms
 * @param {number} place of the question
 * @returns {Counts}
 */
function counted(forms, place) {
  const counts = { yes: 0, no: 0, dont_know: 0 };
  for (const form of forms) {
    const answer = form[place];
    if (answer === "yes" || answer === "no" || answer === "dont_know") counts[answer] += 1;
  }
  return { ...counts, n: counts.yes + counts.no };
}

/**
 * The share of yes among yes and no, its interval, and what it alone says of the *reported* share.
 * @param {Counts} counts
 * @param {number} reported
 * @returns {Share}
 */
function share({ yes, n }, reported) {
  if (!n) return { percent: NaN, low: NaN, high: NaN, chance: NaN, verdict: "nobody" };
  const [low, high] = wilsonInterval(yes, n);
  const inside = low <= reported && reported <= high;
  const verdict = n < FEWEST ? "few" : inside ? "same" : "alone";
  return { percent: 100 * yes / n, low, high, chance: chanceOf(yes, n, reported / 100), verdict };
}

/**
 * The two-sided p-value of the score test that *trueShare* is true, where *yes* of *n* said yes.
 * @param {number} yes
 * @param {number} n
 * @param {number} trueShare 0 to 1
 */
function chanceOf(yes, n, trueShare) {
  const spread = Math.sqrt(n * trueShare * (1 - trueShare));
  if (spread === 0) return yes === n * trueShare ? 1 : 0;
  return 2 * normalCdf(-Math.abs(yes - n * trueShare) / spread);
}
