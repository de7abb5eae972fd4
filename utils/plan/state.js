// A plan as data: what it may hold, how a saved file is understood. No page, so it is tested alone.
import { numberIn } from "../page/numbers.js";

export const PLAN_FORMAT = "marketing-inside-and-out:plan";
export const PLAN_VERSION = 1;
export const PLAN_SPLIT = ["inside", "inbound", "outbound"];
export const PLAN_MOST = { budget: 1e9, share: 100, month: 36, text: 300 };
const PLAN_TEXTS = ["name", "sells", "notes"];

/** Why *text* is no budget or share up to *most*: null, or the name of a message. */
export function planAmountFault(text, most) {
  if (text.trim() === "") return "empty";
  const value = numberIn(text);
  if (Number.isNaN(value)) return "no-number";
  if (value < 0) return "negative";
  return value > most ? "too-much" : null;
}

/** Why *text* is no month of the plan: null, or the name of a message. */
export function planMonthFault(text) {
  if (text.trim() === "") return "empty";
  if (Number.isNaN(numberIn(text))) return "no-number";
  return planIsMonth(numberIn(text)) ? null : "no-month";
}

/** Whether three shares in percent make a whole; thirds written with decimals do as well. */
export function planSplitIsWhole(shares) {
  return Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.05;
}

function planIsMonth(value) {
  return Number.isInteger(value) && value >= 1 && value <= PLAN_MOST.month;
}

function planIsAmount(value, most) {
  return typeof value === "number" && value >= 0 && value <= most;
}

function planIsRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a file holds for *plan*. */
export function planText(plan) {
  return JSON.stringify({ format: PLAN_FORMAT, version: PLAN_VERSION, ...plan }, null, 1);
}

/**
 * The plan written in *text*; *known* has what can be picked, by id.
 * Throws an Error whose message is broken, foreign, newer or fault; a fault has the entry at fault as its cause.
 */
export function planParsed(text, known) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("broken");
  }
  if (!planIsRecord(value) || value.format !== PLAN_FORMAT) throw new Error("foreign");
  if (Number.isInteger(value.version) && value.version > PLAN_VERSION) throw new Error("newer");
  const fault = planFault(value, known);
  if (fault) throw new Error("fault", { cause: fault });
  const { name, sells, notes, budget, month, split, picked } = value;
  const { inside, inbound, outbound } = split;
  return { name, sells, notes, budget, split: { inside, inbound, outbound }, month, picked: [...new Set(picked)] };
}

/** The entry of *value* that no plan can have, or null. */
function planFault(value, known) {
  if (value.version !== PLAN_VERSION) return "version";
  const long = (text) => typeof text !== "string" || text.length > PLAN_MOST.text;
  const text = PLAN_TEXTS.find((name) => long(value[name]));
  if (text) return text;
  if (!planIsAmount(value.budget, PLAN_MOST.budget)) return "budget";
  if (!planIsRecord(value.split)) return "split";
  const shares = PLAN_SPLIT.map((name) => value.split[name]);
  if (!shares.every((share) => planIsAmount(share, PLAN_MOST.share)) || !planSplitIsWhole(shares)) return "split";
  if (!planIsMonth(value.month)) return "month";
  if (!Array.isArray(value.picked)) return "picked";
  const strange = value.picked.find((id) => typeof id !== "string" || !Object.hasOwn(known, id));
  return strange === undefined ? null : `picked: ${JSON.stringify(strange)}`;
}
