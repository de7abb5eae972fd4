// A plan as data: what it may hold, how a saved file is understood. No page, so it is tested alone.
import { numberIn } from "../page/numbers.js";

/** @typedef {{ inside: number, inbound: number, outbound: number }} Split percent of the budget */
/** @typedef {{ name: string, sells: string, notes: string, measure: string, budget: number, split: Split, month: number, picked: string[] }} Plan */
/** @typedef {{ part: string, side: string, direction?: string, carries?: string, block: string }} Choice */
/** @typedef {Record<string, Choice>} Choices what can be picked, by id */

/** The name of the format: it stands in a saved plan, and the browser keeps the plan under it. */
export const FORMAT = "marketing-inside-and-out:plan";
export const VERSION = 1;
export const SHARES = /** @type {const} */ (["inside", "inbound", "outbound"]);
export const TEXTS = /** @type {const} */ (["name", "sells", "notes", "measure"]);
export const MOST = { budget: 1e9, share: 100, month: 36, text: 300 };

/** A text is no plan: *key* names the words that say why, *place* the entry at fault. */
export class PlanError extends Error {
  /**
   * @param {string} key
   * @param {string} [place]
   */
  constructor(key, place = "") {
    super(`${key} ${place}`.trim());
    this.key = key;
    this.place = place;
  }
}

/**
 * Why *text* is no budget or share up to *most*: null, or the key of the words that say so.
 * @param {string} text
 * @param {number} most
 */
export function amountFault(text, most) {
  if (text.trim() === "") return "plan.empty";
  const value = numberIn(text);
  if (Number.isNaN(value)) return "plan.no-number";
  if (value < 0) return "plan.negative";
  return value > most ? "plan.too-much" : null;
}

/**
 * Why *text* is no month of the plan: null, or the key of the words that say so.
 * @param {string} text
 */
export function monthFault(text) {
  if (text.trim() === "") return "plan.empty";
  if (Number.isNaN(numberIn(text))) return "plan.no-number";
  return isMonth(numberIn(text)) ? null : "plan.no-month";
}

/**
 * Whether three *shares* in percent make a whole; thirds written with decimals do as well.
 * @param {number[]} shares
 */
export function isWhole(shares) {
  return Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.05;
}

/**
 * What a file holds for *plan*.
 * @param {Plan} plan
 */
export function savedText(plan) {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...plan }, null, 1);
}

/**
 * The plan that savedText() wrote as *text*; *known* has what can be picked. Throws PlanError where it is none.
 * @param {string} text
 * @param {Choices} known
 * @returns {Plan}
 */
export function savedPlan(text, known) {
  const found = parsed(text);
  if (!isRecord(found) || found.format !== FORMAT) throw new PlanError("plan.foreign");
  /** @type {Record<string, unknown>} */
  const value = { measure: "", ...found }; // the first edition did not ask for it
  if (Number.isInteger(value.version) && Number(value.version) > VERSION) throw new PlanError("plan.newer");
  const place = faultyEntry(value, known);
  if (place) throw new PlanError("plan.fault", place);
  const { name, sells, notes, measure, budget, month, split, picked } =
    /** @type {Plan} */ (/** @type {unknown} */ (value));
  const { inside, inbound, outbound } = split;
  const texts = { name, sells, notes, measure };
  return { ...texts, budget, split: { inside, inbound, outbound }, month, picked: [...new Set(picked)] };
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlanError("plan.broken");
  }
}

/**
 * The entry of *value* that no plan can have, or null.
 * @param {Record<string, unknown>} value
 * @param {Choices} known
 */
function faultyEntry(value, known) {
  if (value.version !== VERSION) return "version";
  const text = TEXTS.find((name) => !isText(value[name]));
  if (text) return text;
  if (!isAmount(value.budget, MOST.budget)) return "budget";
  if (!isSplit(value.split)) return "split";
  if (!isMonth(value.month)) return "month";
  if (!Array.isArray(value.picked)) return "picked";
  const strange = value.picked.find((id) => typeof id !== "string" || !Object.hasOwn(known, id));
  return strange === undefined ? null : `picked: ${JSON.stringify(strange)}`;
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === "string" && value.length <= MOST.text;
}

/**
 * @param {unknown} value
 * @param {number} most
 * @returns {value is number}
 */
function isAmount(value, most) {
  return typeof value === "number" && value >= 0 && value <= most;
}

/** @param {unknown} value */
function isSplit(value) {
  if (!isRecord(value)) return false;
  const shares = SHARES.map((name) => value[name]);
  return shares.every((share) => isAmount(share, MOST.share)) && isWhole(shares);
}

/** @param {unknown} value */
function isMonth(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST.month;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
