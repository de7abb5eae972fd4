// The arithmetic of the activities: shuffling, marking, progress. No page and no storage, so it is tested alone.

export const VERSION = 1;
export const COURSE = "marketing-inside-and-out";
const RANK = { wrong: 1, shown: 2, solved: 3 };

/** A number from 0 to 2³²−1 that belongs to *text* (FNV-1a). */
export function hash(text) {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0), 16777619) >>> 0;
  return value;
}

/** A source of numbers from 0 to 1 that is the same for the same *seed* (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 1831565813) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** *items* in an order that *seed* decides (Fisher and Yates); everybody with the same seed sees the same order. */
export function shuffled(items, seed) {
  const next = random(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}

/** Whether exactly the *right* options were *chosen* (arrays of positions). */
export function choiceIsRight(chosen, right) {
  return chosen.length === right.length && right.every((option) => chosen.includes(option));
}

/** For each card or cell whether what was *placed* there is what *right* has there. */
export function marks(placed, right) {
  return right.map((value, position) => placed[position] === value);
}

export function emptyProgress() {
  return { course: COURSE, version: VERSION, questions: {} };
}

/** *progress* with the *outcome* (wrong, shown, solved) of question *id*; what was solved once stays solved. */
export function recorded(progress, id, outcome, answer) {
  const before = progress.questions[id];
  if (before?.outcome === "solved" && outcome !== "solved") return progress;
  return { ...progress, questions: { ...progress.questions, [id]: { outcome, answer } } };
}

/** *progress* without the questions *ids*. */
export function forgotten(progress, ids) {
  const left = Object.entries(progress.questions).filter(([id]) => !ids.includes(id));
  return { ...progress, questions: Object.fromEntries(left) };
}

/** Two states of progress as one: of each question the better outcome, of the final test the longer one. */
export function merged(mine, theirs) {
  const questions = { ...theirs.questions };
  for (const [id, record] of Object.entries(mine.questions)) {
    if (!questions[id] || RANK[record.outcome] >= RANK[questions[id].outcome]) questions[id] = record;
  }
  const longer = answered(theirs.test) > answered(mine.test) ? theirs.test : mine.test;
  return { ...emptyProgress(), questions, ...(longer ? { test: longer } : {}) };
}

function answered(test) {
  return Object.keys(test?.results ?? {}).length;
}

/** How many of the questions *ids* are solved. */
export function solvedCount(progress, ids) {
  return ids.filter((id) => progress.questions[id]?.outcome === "solved").length;
}

/** The progress written in *text*. Throws an Error whose message is broken, foreign or newer. */
export function parsed(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("broken");
  }
  if (!isRecord(value) || value.course !== COURSE) throw new Error("foreign");
  if (!Number.isInteger(value.version) || value.version < 1) throw new Error("broken");
  if (value.version > VERSION) throw new Error("newer");
  if (!isRecord(value.questions) || !Object.values(value.questions).every(isOutcome)) throw new Error("broken");
  if (value.test !== undefined && !isTest(value.test)) throw new Error("broken");
  return { ...emptyProgress(), questions: value.questions, ...(value.test ? { test: value.test } : {}) };
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOutcome(value) {
  return isRecord(value) && Object.hasOwn(RANK, value.outcome);
}

function isTest(value) {
  const whole = Number.isInteger(value?.seed) && Number.isInteger(value?.each) && isRecord(value?.results);
  return whole && Object.values(value.results).every((result) => typeof result === "boolean");
}

/** *each* questions of every objective (fewer where there are not so many), in an order that *seed* decides. */
export function drawn(questions, each, seed) {
  const byObjective = Map.groupBy(questions, (question) => question.objective);
  const chosen = [...byObjective.values()].flatMap((group) => shuffled(group, seed).slice(0, each));
  return shuffled(chosen, seed);
}

/** For each objective of *questions*: how many were asked and how many of them were right (*results* by id). */
export function resultsByObjective(questions, results) {
  const byObjective = Map.groupBy(questions, (question) => question.objective);
  return [...byObjective].sort(([a], [b]) => (a < b ? -1 : 1)).map(([objective, group]) => ({
    objective,
    asked: group.length,
    right: group.filter((question) => results[question.id]).length,
  }));
}
