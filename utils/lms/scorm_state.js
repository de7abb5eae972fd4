// What a platform keeps of a lesson, as values: progress within 4096 characters, a score, a status, a time. No page.
import { PASS } from "../activities/draw.js";
import { RANK, solvedCount } from "../activities/progress_state.js";

/** @typedef {import("../activities/progress_state.js").Answered} Answered */
/** @typedef {import("../activities/progress_state.js").Progress} Progress */
/** @typedef {import("../activities/progress_state.js").Outcome} Outcome */
/** @typedef {Record<string, Answered>} Questions */
/** @typedef {{ language: string, questions: Questions }} Kept */
/** @typedef {"incomplete" | "completed" | "passed"} Status */

export const LIMIT = 4096; // characters that SCORM 1.2 lets a lesson keep
export const LONGEST_PLACE = 255;
const VERSION = 1;
const OUTCOMES = /** @type {Outcome[]} */ (Object.keys(RANK));
/** One sign for each outcome; a capital where it was missed at first. */
const SIGNS = "bwks";

/**
 * *language* and what became of the questions *ids*, as a text of at most LIMIT characters. Where it would be longer, the
 * longest answers stay behind; what was reached never does.
 * @param {string} language
 * @param {Progress} progress
 * @param {string[]} ids
 * @returns {string}
 */
export function packed(language, { questions }, ids) {
  const begun = ids.filter((id) => questions[id]);
  /** @type {Record<string, [string, unknown?]>} */
  const entries = Object.fromEntries(begun.map((id) => [id, entry(questions[id])]));
  const text = () => escaped(JSON.stringify({ v: VERSION, language, q: entries }));
  let over = text().length - LIMIT;
  for (const id of [...begun].sort((a, b) => lengthOf(entries[b][1]) - lengthOf(entries[a][1]))) {
    if (over <= 0) break;
    over -= lengthOf(entries[id][1]);
    entries[id] = [entries[id][0]];
  }
  return text();
}

/**
 * What packed() has packed in *text*, null where it is nothing of ours.
 * @param {string} text
 * @returns {Kept | null}
 */
export function unpacked(text) {
  const value = parsed(text);
  if (value?.v !== VERSION || typeof value.q !== "object" || value.q === null) return null;
  /** @type {Questions} */
  const questions = {};
  for (const [id, entry] of Object.entries(value.q)) {
    const [sign, answer] = Array.isArray(entry) ? entry : [];
    const outcome = OUTCOMES[typeof sign === "string" && sign ? SIGNS.indexOf(sign.toLowerCase()) : -1];
    if (outcome) questions[id] = { outcome, answer, ...(sign !== sign.toLowerCase() ? { missed: true } : {}) };
  }
  return { language: typeof value.language === "string" ? value.language : "", questions };
}

/**
 * How far the questions *ids* are: solved of 100, and passed with as many as pass the final test; else completed once
 * each was tried.
 * @param {Progress} progress
 * @param {string[]} ids
 * @returns {{ score: number, status: Status }}
 */
export function standing(progress, ids) {
  const share = ids.length ? solvedCount(progress, ids) / ids.length : 0;
  const tried = ids.every((id) => (progress.questions[id]?.outcome ?? "begun") !== "begun");
  return { score: Math.round(100 * share), status: share >= PASS ? "passed" : tried ? "completed" : "incomplete" };
}

/**
 * *status*, unless a better one was reached before.
 * @param {string} before
 * @param {Status} status
 */
export function better(before, status) {
  const order = ["incomplete", "completed", "passed"];
  return order.indexOf(before) > order.indexOf(status) ? before : status;
}

/**
 * *milliseconds* as SCORM 1.2 writes a span of time: 0001:05:09.25.
 * @param {number} milliseconds
 */
export function timespan(milliseconds) {
  const seconds = Math.max(0, milliseconds) / 1000;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${String(hours).padStart(4, "0")}:${two(minutes)}:${(seconds % 60).toFixed(2).padStart(5, "0")}`;
}

/**
 * @param {Answered} answered
 * @returns {[string, unknown?]}
 */
function entry({ outcome, answer, missed }) {
  const sign = SIGNS[RANK[outcome]];
  const shown = missed ? sign.toUpperCase() : sign;
  return answer === undefined || answer === null ? [shown] : [shown, answer];
}

/** @param {unknown} value */
function lengthOf(value) {
  return value === undefined ? 0 : escaped(JSON.stringify(value)).length;
}

/**
 * *text* in ASCII, since some platforms count bytes and some lose other letters.
 * @param {string} text
 */
function escaped(text) {
  return text.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * @param {string} text
 * @returns {any}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
