// Whether a text, from the browser's memory or from a file, is progress that can be used; and if not, why not.
import { COURSE, emptyProgress, RANK, VERSION, without } from "./progress_state.js";

/** @typedef {import("./progress_state.js").Progress} Progress */
/** @typedef {"broken" | "foreign" | "newer"} Fault why a text is no progress that can be used */

/**
 * The progress written in *text*, or the fault for which it cannot be used.
 * @param {string} text
 * @returns {{ progress: Progress, fault: null } | { progress: null, fault: Fault }}
 */
export function parsed(text) {
  const value = jsonIn(text);
  const fault = faultOf(value);
  if (fault) return { progress: null, fault };
  const { questions, exam, cards, recalled, path } = value;
  return { progress: { ...emptyProgress(), questions, ...without({ exam, cards, recalled, path }) }, fault: null };
}

/**
 * What *text* holds as JSON; undefined where it is none.
 * @param {string} text
 */
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {any} value
 * @returns {Fault | null}
 */
function faultOf(value) {
  if (value === undefined) return "broken";
  if (!isRecord(value) || value.course !== COURSE) return "foreign";
  if (!Number.isInteger(value.version) || value.version < 1) return "broken";
  if (value.version > VERSION) return "newer";
  return isRecord(value.questions) && Object.values(value.questions).every(isAnswered) && hasSoundParts(value)
    ? null
    : "broken";
}

/** @param {Record<string, any>} value */
function hasSoundParts({ exam, cards = {}, recalled = {}, path = "" }) {
  return (exam === undefined || isExam(exam)) && typeof path === "string" &&
    isRecord(cards) && Object.values(cards).every(isCard) &&
    isRecord(recalled) && Object.values(recalled).every((right) => typeof right === "boolean");
}

/** @param {unknown} value */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {any} value */
function isAnswered(value) {
  return isRecord(value) && Object.hasOwn(RANK, value.outcome);
}

/** @param {any} value */
function isExam(value) {
  const whole = Number.isInteger(value?.seed) && ["a", "b", "short"].includes(value?.form) && isRecord(value?.results);
  return whole && Object.values(value.results).every((result) => typeof result === "boolean");
}

/** @param {any} value */
function isCard(value) {
  return Number.isInteger(value?.box) && value.box >= 1 && value.box <= 5 && /^\d{4}-\d\d-\d\d$/.test(value?.due);
}
