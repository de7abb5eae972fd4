// What the scripts say to a learner, in every language. The words themselves are twins in Python (words.py of each
// room); `make page` writes them into words.generated.js.
import { make } from "../twins/page.js";
import { LANGUAGES, WORDS } from "./words.generated.js";
import { written } from "./numbers.js";

/** @typedef {string | number | number[] | Iterable<Element>} Value a text, numbers, or twins of which each language takes its own */
/** @typedef {Record<string, Value>} Values */
/** @typedef {string | [string, string]} Part of a text; words of another language come after its code */

/**
 * The words *key* ("plan.save") in every language, as one element with a twin for each; *values* fill {names} in.
 * @param {string} key
 * @param {Values} [values]
 * @param {"span" | "p"} [tag] of the twins
 * @returns {HTMLElement}
 */
export function say(key, values = {}, tag = "span") {
  const holder = tag === "span" ? "span" : "div";
  const halves = LANGUAGES.map(([lang, dir]) => {
    const words = partsIn(key, lang, values).map((part) =>
      typeof part === "string" ? part : make("bdi", { lang: part[0], textContent: part[1] })
    );
    return make(tag, { className: "twin", lang, dir }, {}, words);
  });
  return make(holder, { className: "words" }, {}, halves);
}

/**
 * The words *key* in one *language*, as text.
 * @param {string} key
 * @param {string} language
 * @param {Values} [values]
 * @returns {string}
 */
export function sayIn(key, language, values = {}) {
  return partsIn(key, language, values).map((part) => typeof part === "string" ? part : part[1]).join("");
}

/**
 * @param {string} key
 * @param {string} language
 * @param {Values} values
 * @returns {Part[]}
 */
function partsIn(key, language, values) {
  const texts = WORDS[key];
  if (!texts) throw new Error(`no words are called ${key}`);
  /** @param {string} name */
  const value = (name) => {
    if (!(name in values)) throw new Error(`the words ${key} need a value for {${name}}`);
    return inOne(values[name], language);
  };
  /** @param {Part} part */
  const filled = (part) => typeof part === "string" ? part.replace(/\{(\w+)\}/g, (_, name) => value(name)) : part;
  return [texts[CODES.indexOf(language)]].flat().map(filled);
}

/**
 * *value* as *language* shows it. A text of the learner's may be in the other script, so it is kept apart from the
 * direction of the words around.
 * @param {Value} value
 * @param {string} language
 * @returns {string}
 */
function inOne(value, language) {
  if (typeof value === "number") return written(value);
  if (typeof value === "string") return `\u2068${value}\u2069`;
  return [...value].map((part) => typeof part === "number" ? written(part) : textIn(part, language))
    .filter((text) => text !== null).join("\u00a0· ");
}

/**
 * @param {Element} twin
 * @param {string} language
 */
function textIn(twin, language) {
  return twin instanceof HTMLElement && twin.lang === language ? twin.textContent : null;
}

/** The codes of the languages, in the order in which texts show them. */
export const CODES = LANGUAGES.map(([code]) => code);

/**
 * The languages that the reader of *root* sees.
 * @param {HTMLElement} root
 * @returns {string[]}
 */
export function readLanguages(root) {
  const { language } = root.dataset;
  return CODES.filter((code) => code === language || !CODES.includes(language ?? ""));
}
