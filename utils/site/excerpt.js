// What of a section a result shows: the words around the first that was sought, with those that were sought marked.
import { make } from "../twins/page.js";
import { forms, words } from "./arabic.js";

const BEFORE = 60; // letters
const LENGTH = 190;

/**
 * Whether *word* is one of those *sought*, or begins like one.
 * @param {string} word
 * @param {Set<string>} sought in their forms
 */
function isSought(word, sought) {
  return forms(word).some((form) => [...sought].some((one) => form.startsWith(one)));
}

/**
 * The part of *text* around the first word that is *sought*; its beginning where there is none.
 * @param {string} text
 * @param {Set<string>} sought
 * @returns {string}
 */
export function excerpt(text, sought) {
  const found = words(text).find(({ word }) => isSought(word, sought))?.at ?? 0;
  const from = found > BEFORE ? text.lastIndexOf(" ", found - BEFORE) + 1 : 0;
  const end = from + LENGTH < text.length ? text.lastIndexOf(" ", from + LENGTH) : text.length;
  return `${from ? "… " : ""}${text.slice(from, end)}${end < text.length ? " …" : ""}`;
}

/**
 * *text* with the words that are *sought* marked.
 * @param {string} text
 * @param {Set<string>} sought
 * @returns {(string | HTMLElement)[]}
 */
export function marked(text, sought) {
  /** @type {(string | HTMLElement)[]} */
  const parts = [];
  let end = 0;
  for (const { word, at } of words(text)) {
    if (!isSought(word, sought)) continue;
    parts.push(text.slice(end, at), make("mark", { textContent: word }));
    end = at + word.length;
  }
  return [...parts, text.slice(end)];
}
