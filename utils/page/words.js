// What the scripts say to a learner, in every language. The words themselves are twins in Python (words.py of each
// room); `make page` writes them into words.generated.js.
import { make } from "../twins/page.js";
import { LANGUAGES, WORDS } from "./words.generated.js";
import { written } from "./numbers.js";

/** @typedef {string | number | Iterable<Element>} Value a text, a number, or twins of which each language takes its own */
/** @typedef {Record<string, Value>} Values */

/**
 * The words *key* ("plan.save") in every language, as one element with a twin for each; *values* fill {names} in.
 * @param {string} key
 * @param {Values} [values]
 * @param {"span" | "p"} [tag] of the twins
 * @returns {HTMLElement}
 */
export function say(key, values = {}, tag = "span") {
  const holder = tag === "span" ? "span" : "div";
  const halves = LANGUAGES.map(([lang, dir]) =>
    make(tag, { className: "twin", lang, dir, textContent: sayIn(key, lang, values) })
  );
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
  const texts = WORDS[key];
  if (!texts) throw new Error(`no words are called ${key}`);
  const text = texts[LANGUAGES.findIndex(([code]) => code === language)];
  return text.replace(/\{(\w+)\}/g, (_, name) => inOne(values[name], language));
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
  return [...value].find((part) => part instanceof HTMLElement && part.lang === language)?.textContent ?? "";
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
