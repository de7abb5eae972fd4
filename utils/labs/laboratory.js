// What a laboratory is to the page: from a position of its controls to a picture, a few sentences and a table.
import { Sheet } from "./picture.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {import("./speech.js").Sentence} Sentence */
/** @typedef {import("./speech.js").Numbers} Numbers */
/** @typedef {import("./speech.js").Speech} Speech */

/**
 * One laboratory. *look* computes all that a position gives, once; the rest only shows it.
 * @typedef {object} Laboratory
 * @property {(values: Values, data: any) => any} look *data*: what the tables of the course give it
 * @property {(width: number) => number} height of the picture, in pixels
 * @property {(found: any) => Sentence[]} said the first one says what it means
 * @property {(found: any, sheet: Sheet, say: (key: string, values?: import("../page/words.js").Values) => string) => unknown[]} draw
 * @property {(found: any) => Numbers} numbers
 * @property {Record<string, (found: any, values: Values) => boolean>} missions whether a position fulfils each
 */

/**
 * The picture of *found* in one *language*.
 * @param {Laboratory} laboratory
 * @param {any} found
 * @param {Speech} speech
 * @param {string} language
 * @param {number} width in pixels
 */
export function pictureOf(laboratory, found, speech, language, width) {
  const sheet = new Sheet(language, width, laboratory.height(width));
  const sentence = speech.all(language, laboratory.said(found));
  const parts = laboratory.draw(found, sheet, (key, values) => speech.text(language, key, values));
  return sheet.picture(speech.text(language, "picture"), sentence, parts);
}
