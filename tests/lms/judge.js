// Marks answers that are given in words, as the page of a lesson marks them.
import { choose } from "../../utils/activities/choose.js";
import { estimate } from "../../utils/activities/estimate.js";
import { fillTable } from "../../utils/activities/fill_table.js";
import { sort } from "../../utils/activities/sort.js";
import { find, findAll } from "../../utils/twins/page.js";

/** @typedef {{ chosen?: string[], pairs?: [string, string][], order?: string[], cells?: string[], number?: number }} InWords */

/** @type {Record<string, import("../../utils/activities/question.js").Kind>} */
const KINDS = { choose_one: choose, choose_several: choose, sort, estimate, fill_table: fillTable };

/**
 * What the page makes of *answer*, in *language*, to the question of *html*: whether all is right, and the numbers that
 * it says (how many of how many are right; of an estimate: the guess, the value, the points between).
 * @param {string} html
 * @param {string} language
 * @param {InWords} answer
 */
function judged(html, language, answer) {
  const main = find(document, "main");
  main.innerHTML = html;
  const section = find(main, "course-activity");
  const given = inPlaces(section, language, answer);
  const body = KINDS[section.getAttribute("kind") ?? ""](section)(0, () => {});
  if (!body.put(given) || body.lacks()) throw new Error(`the page takes no such answer: ${JSON.stringify(answer)}`);
  const { solved, words } = body.check();
  const said = words instanceof Element ? wordsOf(words, "en") : "";
  return { solved, numbers: (said.match(/\d+/g) ?? []).map(Number) };
}

/**
 * *answer* as the page keeps one: by positions, and by the ids of groups.
 * @param {HTMLElement} section
 * @param {string} language
 * @param {InWords} answer
 */
function inPlaces(section, language, { chosen, pairs, order, cells, number }) {
  /** @param {string} selector */
  const texts = (selector) => findAll(section, selector).map((element) => wordsOf(element, language));
  if (number !== undefined) return number;
  if (chosen) return chosen.map((words) => placeOf(words, texts(".act-options summary")));
  if (cells) return cells.map((words) => placeOf(words, texts(".act-table tbody td")));
  const groups = findAll(section, ".act-groups > li");
  const cards = texts(".act-cards summary");
  if (order) return cards.map((card) => groups[placeOf(card, order)].dataset.group);
  const groupOf = new Map(pairs);
  if (groupOf.size !== cards.length) throw new Error(`${groupOf.size} cards of ${cards.length}`);
  return cards.map((card) => groups[placeOf(groupOf.get(card) ?? card, texts(".act-groups > li"))].dataset.group);
}

/**
 * @param {Element} element
 * @param {string} language
 */
function wordsOf(element, language) {
  const own = element.querySelector(`:scope > .twin[lang=${language}]`);
  return own?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/**
 * @param {string} words
 * @param {string[]} texts
 */
function placeOf(words, texts) {
  const place = texts.indexOf(words);
  if (place < 0) throw new Error(`the page does not say “${words}”`);
  return place;
}

/** @type {any} */ (globalThis).judged = judged;
