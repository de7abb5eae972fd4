// A position of the controls as a short text that can be passed on: "lab-sample-size size=400". Apart from any page.
import { refusalOf } from "./limits.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {import("./limits.js").Refusal} Refusal */
/** @typedef {{ id: string, low?: number, high?: number, whole?: boolean, options?: string[] }} Facts of a control */

const PAIR = /^([\w-]+)=([^\s&]+)$/;

/**
 * The position *values* of the laboratory *name* as text.
 * @param {string} name
 * @param {Values} values
 * @returns {string}
 */
export function positionText(name, values) {
  const pairs = Object.entries(values).filter(([, value]) => typeof value !== "object");
  return [name, ...pairs.map(([id, value]) => `${id}=${value}`)].join(" ");
}

/**
 * The values that *text* gives the controls *facts* of the laboratory *name*; or why they cannot be set.
 * @param {string} text
 * @param {string} name
 * @param {Facts[]} facts
 * @returns {{ values: Values } | { refusal: Refusal }}
 */
export function positionIn(text, name, facts) {
  const [first = "", ...pairs] = text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").trim().split(/[\s?&]+/);
  if (first.replace(/^#/, "") !== name) return { refusal: { key: "labs.other-lab", values: { name } } };
  /** @type {Values} */
  const values = {};
  for (const pair of pairs) {
    const [, id = "", value = ""] = PAIR.exec(pair) ?? [];
    const control = facts.find((each) => each.id === id);
    if (!control) return { refusal: { key: "labs.no-pair", values: { pair } } };
    const refusal = control.options ? notIn(control.options, value) : refusalOf(Number(value), limits(control));
    if (refusal) return { refusal: { key: "labs.bad-pair", values: { pair } } };
    values[id] = control.options ? value : Number(value);
  }
  return Object.keys(values).length ? { values } : { refusal: { key: "labs.no-position" } };
}

/** @param {Facts} control */
function limits({ low = -Infinity, high = Infinity, whole = false }) {
  return { low, high, whole };
}

/**
 * @param {string[]} options
 * @param {string} value
 * @returns {Refusal | null}
 */
function notIn(options, value) {
  return options.includes(value) ? null : { key: "labs.number" };
}
