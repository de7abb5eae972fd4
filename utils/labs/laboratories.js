// The laboratories of the course by their names.
import { credit } from "./credit.js";
import { sampleSize } from "./sample_size.js";

/** @type {Record<string, import("./laboratory.js").Laboratory>} */
export const LABORATORIES = { "lab-credit": credit, "lab-sample-size": sampleSize };
