// The laboratories of the course by their names.
import { sampleSize } from "./sample_size.js";

/** @type {Record<string, import("./laboratory.js").Laboratory>} */
export const LABORATORIES = { "lab-sample-size": sampleSize };
