// The search: one index a language, over sections of the lessons, terms and sources.
import { find, findAll, make } from "../twins/page.js";
import { forms, words } from "./arabic.js";
import { excerpt, marked } from "./excerpt.js";
import { CODES, LANGUAGES } from "./languages.js";
import MiniSearch from "./minisearch.js";

/** @typedef {{ id: string, page: string, title: string, text: string }} Entry a section: where, its titles, its text */
/** @typedef {{ entry: Entry, code: string, score: number }} Found */

const MOST = 30; // that are shown
const BOOST = { title: 4, page: 2 };
const LESSON = /^\d/;
const TABLES = /^tables/; // the columns of the tables repeat the words of everything

const dialog = find(document, "dialog.site-search");
const list = find(dialog, ".search-results");
const field = /** @type {HTMLInputElement} */ (find(dialog, "input"));
/** @type {Map<string, { index: MiniSearch<Entry>, entries: Map<string, Entry> }>} by language */
const indexes = new Map();

document.addEventListener("course-search-list", (event) => {
  const { language, entries } = /** @type {CustomEvent} */ (event).detail;
  const index = new MiniSearch({
    fields: ["page", "title", "text"],
    tokenize: (/** @type {string} */ text) => words(text).map(({ word }) => word),
    processTerm: (/** @type {string} */ term) => forms(term),
  });
  index.addAll(entries);
  indexes.set(language, { index, entries: new Map(entries.map((/** @type {Entry} */ entry) => [entry.id, entry])) });
  search();
});

/**
 * What *text* finds in the language *code*: all its words must be there, each in one of its forms.
 * @param {string} text
 * @param {string} code
 * @returns {Found[]}
 */
function foundIn(text, code) {
  const known = indexes.get(code);
  /** @type {import("./minisearch.js").Query[]} */
  const queries = words(text).map(({ word }) => ({ combineWith: "OR", queries: forms(word) }));
  if (!known || !queries.length) return [];
  const hits = known.index.search({ combineWith: "AND", queries }, {
    boost: BOOST,
    prefix: true,
    boostDocument: (/** @type {string} */ id) => LESSON.test(id) ? 1.3 : TABLES.test(id) ? 0.4 : 1,
    fuzzy: (/** @type {string} */ term) => term.length > 5 ? 0.2 : false,
    // the words come in their forms already, and are not to be taken apart once more
    processTerm: (/** @type {string} */ term) => term,
  });
  return hits.map(({ id, score }) => ({ entry: /** @type {Entry} */ (known.entries.get(id)), code, score }));
}

/**
 * The best of *found*, each section once: in the language that the page shows, where it is found in that too.
 * @param {Found[]} found
 * @returns {Found[]}
 */
function best(found) {
  const { language } = document.body.dataset;
  /** @type {Map<string, Found>} */
  const sections = new Map();
  for (const one of found) {
    const { id } = one.entry;
    const other = sections.get(id);
    const score = Math.max(one.score, other?.score ?? 0);
    sections.set(id, { ...(other && one.code !== language ? other : one), score });
  }
  return [...sections.values()].sort((one, other) => other.score - one.score);
}

/**
 * @param {Found} found
 * @param {Set<string>} sought
 * @returns {HTMLElement}
 */
function result({ entry, code }, sought) {
  const [, dir] = LANGUAGES.find(([each]) => each === code) ?? LANGUAGES[0];
  const parts = [
    make("span", { className: "search-page", textContent: entry.page }),
    make("strong", {}, {}, marked(entry.title, sought)),
    make("span", { className: "search-text" }, {}, marked(excerpt(entry.text, sought), sought)),
  ];
  return make("li", {}, {}, [make("a", { href: entry.id, lang: code, dir }, {}, parts)]);
}

function search() {
  const text = field.value.trim();
  const sought = new Set(words(text).flatMap(({ word }) => forms(word)));
  const found = best(CODES.flatMap((code) => foundIn(text, code)));
  list.replaceChildren(...found.slice(0, MOST).map((one) => result(one, sought)));
  find(dialog, ".search-none").hidden = !sought.size || found.length > 0 || indexes.size < CODES.length;
  find(dialog, ".search-hint").hidden = sought.size > 0;
  const count = find(dialog, ".search-count");
  count.hidden = !found.length;
  for (const number of findAll(count, "[data-number]")) number.textContent = String(found.length);
}

/** @param {number} step */
function move(step) {
  const links = findAll(list, "a");
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at + step;
  if (next < 0) field.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}

field.addEventListener("input", search);
dialog.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter" && event.target === field) {
    event.preventDefault();
    list.querySelector("a")?.click();
  }
});
list.addEventListener("click", ({ target }) => {
  // a place on this very page: the dialogue would stay over it
  if (target instanceof Element && target.closest("a")) /** @type {HTMLDialogElement} */ (dialog).close();
});
