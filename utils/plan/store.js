// The plan between two visits: one entry of this browser's memory, in the format of a saved file.
import { canKeep, keep, kept } from "../twins/storage.js";
import { FORMAT, PlanError, savedPlan, savedText } from "./state.js";

/** @typedef {import("./state.js").Plan} Plan */

/** The plan of this browser, null where there is none; *problem* is the key of the words that say what is wrong. */
export class PlanStore {
  /** @type {Plan | null} */
  plan = null;
  /** @type {string | null} */
  problem = null;

  /** @param {import("./state.js").Choices} known */
  constructor(known) {
    const text = kept(FORMAT);
    if (text === undefined || text === null) {
      this.problem = canKeep(FORMAT) ? null : "plan.blocked";
      return;
    }
    try {
      this.plan = savedPlan(text, known);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.problem = "plan.stored-fault";
    }
  }

  /**
   * Keep *plan*, or forget it (null). What is not understood stays as it was until it is forgotten.
   * @param {Plan | null} plan
   */
  keep(plan) {
    this.plan = plan;
    if (plan !== null && this.problem === "plan.stored-fault") return;
    this.problem = keep(FORMAT, plan && savedText(plan)) ? null : "plan.blocked";
  }
}
