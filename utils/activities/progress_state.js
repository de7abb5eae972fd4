// What a learner has done, as a value: recorded, forgotten, merged, read from a file. No page and no storage.

/** @typedef {"wrong" | "shown" | "solved"} Outcome */
/** @typedef {{ outcome: Outcome, answer: unknown }} Answered */
/** @typedef {{ seed: number, each: number, results: Record<string, boolean> }} Exam a final test that was begun */
/** @typedef {{ course: string, version: number, questions: Record<string, Answered>, test?: Exam }} Progress */
/** @typedef {"broken" | "foreign" | "newer"} Fault why a text is no progress that can be used */

export const VERSION = 1;
export const COURSE = "marketing-inside-and-out";

/** @type {Record<Outcome, number>} */
const RANK = { wrong: 1, shown: 2, solved: 3 };

/** @returns {Progress} */
export function emptyProgress() {
  return { course: COURSE, version: VERSION, questions: {} };
}

/**
 * *progress* with the *outcome* of question *id*; what was solved once stays solved.
 * @param {Progress} progress
 * @param {string} id
 * @param {Outcome} outcome
 * @param {unknown} answer
 * @returns {Progress}
 */
export function recorded(progress, id, outcome, answer) {
  if (progress.questions[id]?.outcome === "solved" && outcome !== "solved") return progress;
  return { ...progress, questions: { ...progress.questions, [id]: { outcome, answer } } };
}

/**
 * *progress* without the questions *ids*.
 * @param {Progress} progress
 * @param {string[]} ids
 * @returns {Progress}
 */
export function forgotten(progress, ids) {
  const left = Object.entries(progress.questions).filter(([id]) => !ids.includes(id));
  return { ...progress, questions: Object.fromEntries(left) };
}

/**
 * Two states of progress as one: of each question the better outcome, of the final test the longer one.
 * @param {Progress} mine
 * @param {Progress} theirs
 * @returns {Progress}
 */
export function merged(mine, theirs) {
  const questions = { ...theirs.questions };
  for (const [id, answered] of Object.entries(mine.questions)) {
    if (!questions[id] || RANK[answered.outcome] >= RANK[questions[id].outcome]) questions[id] = answered;
  }
  const longer = length(theirs.test) > length(mine.test) ? theirs.test : mine.test;
  return { ...emptyProgress(), questions, ...(longer ? { test: longer } : {}) };
}

/** @param {Exam} [exam] */
function length(exam) {
  return Object.keys(exam?.results ?? {}).length;
}

/**
 * How many of the questions *ids* are solved.
 * @param {Progress} progress
 * @param {string[]} ids
 * @returns {number}
 */
export function solvedCount(progress, ids) {
  return ids.filter((id) => progress.questions[id]?.outcome === "solved").length;
}

/**
 * The progress written in *text*, or the fault for which it cannot be used.
 * @param {string} text
 * @returns {{ progress: Progress, fault: null } | { progress: null, fault: Fault }}
 */
export function parsed(text) {
  const value = jsonIn(text);
  const fault = faultOf(value);
  if (fault) return { progress: null, fault };
  const { questions, test } = value;
  return { progress: { ...emptyProgress(), questions, ...(test ? { test } : {}) }, fault: null };
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
  const whole = isRecord(value.questions) && Object.values(value.questions).every(isAnswered);
  return whole && (value.test === undefined || isExam(value.test)) ? null : "broken";
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
  const whole = Number.isInteger(value?.seed) && Number.isInteger(value?.each) && isRecord(value?.results);
  return whole && Object.values(value.results).every((result) => typeof result === "boolean");
}
