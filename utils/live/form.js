// A question as a form: what was chosen in it, and what is still open.
import { numberIn } from "../page/numbers.js";
import { findAll } from "../twins/page.js";

/** @typedef {string | string[] | number | null} Answer null where nothing fit was given */

/**
 * The answers in *form* by the names of its items.
 * @param {HTMLElement} form
 * @returns {Record<string, Answer>}
 */
export function answersIn(form) {
  return Object.fromEntries(itemsOf(form).map((item) => [item.dataset.item, answerIn(item)]));
}

/**
 * Mark the items of *form* that are still open, and go to the first of them. Returns whether there are any.
 * @param {HTMLElement} form
 */
export function markOpen(form) {
  const open = itemsOf(form).filter((item) => answerIn(item) === null);
  for (const item of itemsOf(form)) item.toggleAttribute("data-open", open.includes(item));
  open[0]?.querySelector("input")?.focus();
  return open.length > 0;
}

/**
 * Choose in *form* what was chosen *before*, when the page was loaded the last time.
 * @param {HTMLElement} form
 * @param {Record<string, Answer>} before
 */
export function fill(form, before) {
  for (const item of itemsOf(form)) {
    const value = before[item.dataset.item ?? ""];
    if (value === null || value === undefined) continue;
    for (const input of inputsOf(item)) {
      if (input.type === "text") input.value = String(value);
      else input.checked = [value].flat().includes(input.value);
    }
  }
}

/** @param {HTMLElement} form */
function itemsOf(form) {
  return findAll(form, "[data-item]");
}

/** @param {HTMLElement} item */
function inputsOf(item) {
  return /** @type {HTMLInputElement[]} */ (findAll(item, "input"));
}

/**
 * @param {HTMLElement} item
 * @returns {Answer}
 */
function answerIn(item) {
  const inputs = inputsOf(item);
  const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
  if (item.dataset.kind === "several") return chosen.length ? chosen : null;
  if (item.dataset.kind === "one") return chosen[0] ?? null;
  const number = numberIn(inputs[0].value);
  return Number.isInteger(number) && number >= 0 && number <= 100 ? number : null;
}
