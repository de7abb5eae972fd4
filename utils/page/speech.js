// What an element says of a result: its own words, which come with it, in every language.
import { element, inEach } from "./in_each.js";
import { asText, CODES, marked, partsIn } from "./words.js";
import { written } from "./numbers.js";
import { tree } from "./tree.js";

/** @typedef {import("./tree.js").Child} Child */
/** @typedef {import("./words.js").Values} Values */
/** @typedef {{ key: string, values?: Values, strong?: boolean }} Sentence */
/** @typedef {string | number | Sentence | import("./words.js").InEach} Cell of a table: a key, a number, words, or a text in each language */
/** @typedef {{ heads: Cell[], rows: Cell[][] }} Numbers a table; the first cell of a row names it */

/**
 * The words *key*, filled with *values*: a sentence, or the cell of a table.
 * @param {string} key
 * @param {Values} [values]
 * @returns {Sentence}
 */
export function words(key, values = {}) {
  return { key, values };
}

/**
 * The sentence that says what a result means.
 * @param {string} key
 * @param {Values} [values]
 * @returns {Sentence}
 */
export function verdict(key, values = {}) {
  return { key, values, strong: true };
}

/** Says the words of one element. */
export class Speech {
  #words;

  /** @param {Record<string, import("./words.js").Texts>} words by their keys */
  constructor(words) {
    this.#words = words;
  }

  /**
   * @param {string} language
   * @param {Sentence} sentence
   */
  #parts(language, { key, values = {} }) {
    if (!this.#words[key]) throw new Error(`this element has no words called ${key}`);
    return partsIn(this.#words[key], language, values);
  }

  /**
   * The words *key* in one *language*, as text.
   * @param {string} language
   * @param {string} key
   * @param {Values} [values]
   * @returns {string}
   */
  text(language, key, values = {}) {
    return asText(this.#parts(language, { key, values }));
  }

  /**
   * The words *key* in one *language*, as what stands in an element: words of another language are marked.
   * @param {string} language
   * @param {string} key
   * @param {Values} [values]
   * @returns {Child[]}
   */
  inside(language, key, values = {}) {
    return this.#parts(language, { key, values }).map(element);
  }

  /**
   * *sentences* in one *language*, as text.
   * @param {string} language
   * @param {Sentence[]} sentences
   * @returns {string}
   */
  all(language, sentences) {
    return sentences.map(({ key, values }) => this.text(language, key, values)).join(" ");
  }

  /**
   * The words *key* in each language, to be filled into others.
   * @param {string} key
   * @returns {import("./words.js").InEach}
   */
  each(key) {
    return Object.fromEntries(CODES.map((language) => [language, this.text(language, key)]));
  }

  /**
   * *sentences* one after the other, as a paragraph in each language, or as another element *tag*.
   * @param {Sentence[]} sentences
   * @param {string} [tag]
   * @returns {Child[]}
   */
  paragraphs(sentences, tag = "p") {
    return inEach(tag, (language) =>
      sentences.flatMap((sentence, place) => {
        const words = this.#parts(language, sentence).map(element);
        return [...(place ? [" "] : []), ...(sentence.strong ? [tree("strong", {}, words)] : words)];
      }));
  }

  /**
   * *numbers* as a table in each language.
   * @param {Numbers} numbers
   * @returns {Child[]}
   */
  tables({ heads, rows }) {
    return inEach("div", (language) => [
      tree("table", {}, [
        tree("thead", {}, [
          tree(
            "tr",
            {},
            heads.map((cell) => cell === "" ? tree("td") : tree("th", { scope: "col" }, this.#cell(language, cell))),
          ),
        ]),
        tree(
          "tbody",
          {},
          rows.map((row) => tree("tr", {}, row.map((cell, place) => this.#data(language, cell, place)))),
        ),
      ]),
    ]);
  }

  /**
   * @param {string} language
   * @param {Cell} cell
   * @param {number} place
   */
  #data(language, cell, place) {
    const words = this.#cell(language, cell);
    return place ? tree("td", {}, words) : tree("th", { scope: "row" }, words);
  }

  /**
   * @param {string} language
   * @param {Cell} cell
   * @returns {Child[]}
   */
  #cell(language, cell) {
    if (typeof cell === "number") return [written(cell, 2)];
    if (cell === "") return [];
    if (typeof cell === "string") return this.inside(language, cell);
    if ("key" in cell) return this.#parts(language, /** @type {Sentence} */ (cell)).map(element);
    return marked(cell[language], language).map(element);
  }
}
