// The plan between two visits: one entry of localStorage in this browser, in the format of a saved file.
import { canKeep, keep, kept } from "../twins/storage.js";
import { FORMAT, PlanError, savedPlan, savedText } from "./state.js";

/** @typedef {import("./state.js").Plan} Plan */

/**
 * What is kept: the plan, or null where there is none, and the key of the words that say what is wrong, or null.
 * @param {import("./state.js").Choices} known
 * @returns {{ plan: Plan | null, problem: string | null }}
 */
export function keptPlan(known) {
  const text = kept(FORMAT);
  if (text === undefined || text === null) return { plan: null, problem: canKeep(FORMAT) ? null : "plan.blocked" };
  try {
    return { plan: savedPlan(text, known), problem: null };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { plan: null, problem: "plan.stored-fault" };
  }
}

/**
 * Keep *plan* (null: forget it); return null, or the key of the words that say that the browser keeps nothing.
 * @param {Plan | null} plan
 */
export function keepPlan(plan) {
  return keep(FORMAT, plan && savedText(plan)) ? null : "plan.blocked";
}
