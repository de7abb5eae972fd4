// What the pieces of advice come to that follow from a learner's answers. Apart from any page.

/** @typedef {Record<string, string>} Answers "yes" or "no" by the question; one without an answer is not named */
/** @typedef {{ question: string, answer: string, way: string }} Advice *way*: what it speaks for, empty if for nothing */
/** @typedef {[string, import("../page/words.js").Values]} Said the words, and what fills them in */

/**
 * Those of *advice* that follow from *answers*.
 * @param {Advice[]} advice
 * @param {Answers} answers
 * @returns {Advice[]}
 */
export function following(advice, answers) {
  return advice.filter(({ question, answer }) => answers[question] === answer);
}

/**
 * What the advice *given*, of *all* questions, comes to: whether it agrees on a direction, and whether something comes
 * before that. It does not weigh, since the answers do not weigh the same.
 * @param {Advice[]} given
 * @param {number} all
 * @returns {Said[]}
 */
export function comesTo(given, all) {
  if (!given.length) return [["labs.nothing-answered", {}]];
  const [inbound, outbound] = ["inbound", "outbound"].map((way) => given.filter((one) => one.way === way).length);
  /** @type {Said[]} */
  const said = [[inbound && outbound ? "labs.advice-apart" : agreed(inbound, outbound), { inbound, outbound }]];
  if (given.some(({ way, answer }) => way === "internal" && answer === "no")) said.push(["labs.advice-first", {}]);
  if (given.length < all) said.push(["labs.answered", { answered: given.length, all }]);
  return said;
}

/**
 * Whether *answers* are among those *wanted*; a question that is not named may be answered in any way, or in none.
 * @param {Answers} answers
 * @param {Answers} wanted
 */
export function answersAs(answers, wanted) {
  return Object.entries(wanted).every(([question, answer]) => answers[question] === answer);
}

/**
 * @param {number} inbound
 * @param {number} outbound
 */
function agreed(inbound, outbound) {
  if (!inbound && !outbound) return "labs.advice-open";
  return inbound ? "labs.advice-inbound" : "labs.advice-outbound";
}
