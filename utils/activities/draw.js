// Which questions the final test asks, and what came out for each objective.
import { shuffled } from "./shuffle.js";

/** @typedef {{ id: string, objective: string }} Question */

/**
 * *each* questions of every objective (fewer where there are not so many), in an order that *seed* decides.
 * @template {Question} Drawn
 * @param {Drawn[]} questions
 * @param {number} each
 * @param {number} seed
 * @returns {Drawn[]}
 */
export function drawn(questions, each, seed) {
  const byObjective = Map.groupBy(questions, ({ objective }) => objective);
  const chosen = [...byObjective.values()].flatMap((group) => shuffled(group, seed).slice(0, each));
  return shuffled(chosen, seed);
}

/**
 * For each objective of *questions*, in their order: how many were asked and how many were right (*results* by id).
 * @param {Question[]} questions
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
