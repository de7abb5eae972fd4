// The laboratories of the course by their names.
import { credit } from "./credit.js";
import { repeated } from "./repeated_surveys.js";
import { sampleSize } from "./sample_size.js";
import { twoFigures } from "./two_figures.js";

/** @type {Record<string, import("./laboratory.js").Laboratory>} */
export const LABORATORIES = {
  "lab-credit": credit,
  "lab-repeated": repeated,
  "lab-sample-size": sampleSize,
  "lab-tell-apart": twoFigures,
};
