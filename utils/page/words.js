// What the scripts say to a learner, in every language. The words themselves are twins in Python (words.py of each
// room); `make page` writes them into words.generated.js.
import { make } from "../twins/page.js";
import { LANGUAGES, WORDS } from "./words.generated.js";
import { written } from "./numbers.js";

/** @typedef {Record<string, string>} InEach a text in each language, by its code */
/** @typedef {string | number | number[] | Iterable<Element> | InEach} Value a text, numbers, or twins of which each language takes its own */
/** @typedef {Record<string, Value>} Values */
/** @typedef {string | [string, string]} Part of a text; words of another language come after its code */
/** @typedef {(string | Part[])[]} Texts in the order of the languages */

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
    const words = partsIn(textsOf(key), lang, values).map((part) =>
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
  return asText(partsIn(textsOf(key), language, values));
}

/**
 * @param {Part[]} parts
 * @returns {string}
 */
export function asText(parts) {
  return parts.map((part) => typeof part === "string" ? part : part[1]).join("");
}

/** @param {string} key */
function textsOf(key) {
  const texts = WORDS[key];
  if (!texts) throw new Error(`no words are called ${key}`);
  return texts;
}

/**
 * The parts of one of *texts*, that of *language*, with *values* in the place of their {names}.
 * @param {Texts} texts
 * @param {string} language
 * @param {Values} values
 * @returns {Part[]}
 */
export function partsIn(texts, language, values) {
  /** @param {string} name */
  const value = (name) => {
    if (!(name in values)) throw new Error(`these words need a value for {${name}}: ${texts[0]}`);
    const one = values[name];
    return isInEach(one) ? marked(one[language], language) : [inOne(one, language)];
  };
  /** @param {string} text every second piece names a value */
  const filled = (text) => text.split(/\{(\w+)\}/).flatMap((piece, place) => (place % 2 ? value(piece) : piece));
  /** @type {Part[]} */
  const parts = [texts[CODES.indexOf(language)]].flat();
  return parts.flatMap((part) => typeof part === "string" ? filled(part) : [part]).filter((part) => part !== "");
}

/**
 * @param {Value} value
 * @returns {value is InEach}
 */
function isInEach(value) {
  return typeof value === "object" && !(Symbol.iterator in value);
}

/**
 * *text* in parts, where Latin words stand in a text from right to left.
 * @param {string} text
 * @param {string} language
 * @returns {Part[]}
 */
export function marked(text, language) {
  const rtl = LANGUAGES.some(([code, dir]) => code === language && dir === "rtl");
  const [latin] = CODES;
  if (!rtl) return [text];
  return text.split(/([A-Za-z][\w.-]*)/).map((piece, place) => (place % 2 ? [latin, piece] : piece));
}

/**
 * *value* as *language* shows it. A text of the learner's may be in the other script, so it is kept apart from the
 * direction of the words around.
 * @param {Exclude<Value, InEach>} value
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
