// What shows a result to a reader: a picture, a few sentences and a table, each in every language.
import { Sheet } from "./picture.js";
import { toMarkup } from "./tree.js";
import { CODES } from "./words.js";

/** @typedef {import("./speech.js").Sentence} Sentence */
/** @typedef {import("./speech.js").Numbers} Numbers */
/** @typedef {import("./speech.js").Speech} Speech */

/**
 * How a result that was *found* is shown.
 * @typedef {object} View
 * @property {(width: number) => number} height of the picture, in pixels
 * @property {(found: any) => Sentence[]} said the first one says what it means
 * @property {(found: any, sheet: Sheet, say: (key: string, values?: import("./words.js").Values) => string) => unknown[]} draw
 * @property {(found: any) => Numbers} numbers
 */

/**
 * The picture of *found* in one *language*.
 * @param {View} view
 * @param {any} found
 * @param {Speech} speech
 * @param {string} language
 * @param {number} width in pixels
 */
export function pictureOf(view, found, speech, language, width) {
  const sheet = new Sheet(language, width, view.height(width));
  const sentence = speech.all(language, view.said(found));
  const parts = view.draw(found, sheet, (key, values) => speech.text(language, key, values));
  return sheet.picture(speech.text(language, "picture"), sentence, parts);
}

/**
 * What was *found* as markup, for pages without a script: a picture in each language, the words, the numbers.
 * @param {View} view
 * @param {any} found
 * @param {Speech} speech
 * @param {number} width in pixels
 */
export function asMarkup(view, found, speech, width) {
  const pictures = CODES.map((code) => [code, toMarkup(pictureOf(view, found, speech, code, width))]);
  return {
    pictures: Object.fromEntries(pictures),
    words: speech.paragraphs(view.said(found)).map(toMarkup).join(""),
    numbers: speech.tables(view.numbers(found)).map(toMarkup).join(""),
  };
}
