// States of progress to test with.
import { emptyProgress } from "../../utils/activities/progress_state.js";

/** @typedef {import("../../utils/activities/progress_state.js").Progress} Progress */
/** @typedef {import("../../utils/activities/progress_state.js").Outcome} Outcome */

/**
 * A state of progress with these *outcomes*, by question.
 * @param {Record<string, Outcome>} [outcomes]
 * @returns {Progress}
 */
export function stateOf(outcomes = {}) {
  const questions = Object.entries(outcomes).map(([id, outcome]) => [id, { outcome, answer: 0 }]);
  return { ...emptyProgress(), questions: Object.fromEntries(questions) };
}

/**
 * The outcomes in *progress*, by question.
 * @param {Progress} progress
 * @returns {Record<string, Outcome>}
 */
export function outcomesIn({ questions }) {
  return Object.fromEntries(Object.entries(questions).map(([id, { outcome }]) => [id, outcome]));
}
