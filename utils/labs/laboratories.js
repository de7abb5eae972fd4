// The laboratories of the course by their names: from a position of its controls each finds what a view then shows.
import { credit } from "./credit.js";
import { repeated } from "./repeated_surveys.js";
import { deadline } from "./deadline.js";
import { ruleOfSeven } from "./rule_of_seven.js";
import { sampleSize } from "./sample_size.js";
import { twoFigures } from "./two_figures.js";

/** @typedef {import("./controls.js").Values} Values */

/**
 * One laboratory. *look* computes all that a position gives, once; the rest only shows it.
 * @typedef {import("../page/view.js").View & Found} Laboratory
 */

/**
 * @typedef {object} Found
 * @property {(values: Values, data: any) => any} look *data*: what the tables of the course give it
 * @property {Record<string, (found: any, values: Values) => boolean>} missions whether a position fulfils each
 */

/** @type {Record<string, Laboratory>} */
export const LABORATORIES = {
  "lab-contacts": ruleOfSeven,
  "lab-credit": credit,
  "lab-deadline": deadline,
  "lab-repeated": repeated,
  "lab-sample-size": sampleSize,
  "lab-tell-apart": twoFigures,
};
