// The laboratories of the course by their names.
import { deadline } from "./deadline.js";
import { ruleOfSeven } from "./rule_of_seven.js";
import { sampleSize } from "./sample_size.js";

/** @type {Record<string, import("./laboratory.js").Laboratory>} */
export const LABORATORIES = {
  "lab-contacts": ruleOfSeven,
  "lab-deadline": deadline,
  "lab-sample-size": sampleSize,
};
