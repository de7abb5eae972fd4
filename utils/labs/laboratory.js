// What a laboratory is to the page: from a position of its controls to a picture, a few sentences and a table.

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

export {};
