// Which questions the final test asks, and what came out for each objective.
import { shuffled } from "./shuffle.js";

/** @typedef {{ id: string, objective: string, form: string }} Question */
/** @typedef {import("./progress_state.js").Form} Form */

const SHORT = 15; // questions of the short test
const SHORT_FROM = "b"; // the form that they are taken from
/** The share of right answers with which a test is passed. */
export const PASS = 0.7;

/**
 * The questions of a *form*, in an order that *seed* decides. The short one takes one question of each objective, as many
 * of one lesson as of another as far as they go.
 * @template {Question} Drawn
 * @param {Drawn[]} questions
 * @param {Form} form
 * @param {number} seed
 * @returns {Drawn[]}
 */
export function drawn(questions, form, seed) {
  if (form !== "short") return shuffled(questions.filter((question) => question.form === form), seed);
  const mixed = shuffled(questions.filter((question) => question.form === SHORT_FROM), seed);
  const ones = [...Map.groupBy(mixed, ({ objective }) => objective).values()].map(([first]) => first);
  const lessons = [...Map.groupBy(ones, ({ objective }) => objective.slice(0, 2)).values()];
  const rounds = lessons.flatMap((lesson) => lesson.map((question, round) => ({ question, round })));
  const chosen = rounds.toSorted((one, other) => one.round - other.round).slice(0, SHORT);
  return shuffled(chosen.map(({ question }) => question), seed);
}

/**
 * For each objective of *questions*, in their order: how many were asked and how many were right (*results* by id).
 * @param {{ id: string, objective: string }[]} questions
 * @param {Record<string, boolean>} results
 * @returns {{ objective: string, asked: number, right: number }[]}
 */
export function resultsByObjective(questions, results) {
  const byObjective = Map.groupBy(questions, ({ objective }) => objective);
  return [...byObjective].sort(([a], [b]) => (a < b ? -1 : 1)).map(([objective, group]) => ({
    objective,
    asked: group.length,
    right: group.filter(({ id }) => results[id]).length,
  }));
}
