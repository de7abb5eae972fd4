// What a learner has done, as a value: recorded, forgotten, merged, read from a file. No page and no storage.

/** @typedef {"begun" | "wrong" | "shown" | "solved"} Outcome */
/** @typedef {{ outcome: Outcome, answer: unknown, missed?: boolean }} Answered *missed*: it was wrong or shown at first */
/** @typedef {"a" | "b" | "short"} Form */
/** @typedef {{ form: Form, seed: number, results: Record<string, boolean> }} Exam a final test that was begun */
/** @typedef {{ box: number, due: string }} Card a flashcard: its box (1 to 5), and the day on which it is due */
/**
 * *recalled*: for each objective asked again at the start of a lesson, whether the last answer was right.
 * @typedef {{ course: string, version: number, questions: Record<string, Answered>, exam?: Exam,
 *   cards?: Record<string, Card>, recalled?: Record<string, boolean>, path?: string }} Progress
 */

export const VERSION = 2; // 1 knew a final test drawn from the questions of the lessons, and no cards
export const COURSE = "marketing-inside-and-out";

/** @type {Record<Outcome, number>} */
export const RANK = { begun: 0, wrong: 1, shown: 2, solved: 3 };

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
  const before = progress.questions[id];
  if (before?.outcome === "solved" && outcome !== "solved") return progress;
  const missed = before?.missed || outcome === "wrong" || outcome === "shown";
  const now = { outcome, answer, ...(missed ? { missed } : {}) };
  return { ...progress, questions: { ...progress.questions, [id]: now } };
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
 * Two states of progress as one: of each question the better outcome, of the final test the longer one, of each card
 * the later day; else mine goes before theirs.
 * @param {Progress} mine
 * @param {Progress} theirs
 * @returns {Progress}
 */
export function merged(mine, theirs) {
  const questions = { ...theirs.questions };
  for (const [id, answered] of Object.entries(mine.questions)) {
    if (!questions[id] || RANK[answered.outcome] >= RANK[questions[id].outcome]) questions[id] = answered;
  }
  const cards = { ...theirs.cards };
  for (const [id, card] of Object.entries(mine.cards ?? {})) {
    if (!cards[id] || card.due >= cards[id].due) cards[id] = card;
  }
  return {
    ...emptyProgress(),
    questions,
    ...without({
      exam: length(theirs.exam) > length(mine.exam) ? theirs.exam : mine.exam,
      cards,
      recalled: { ...theirs.recalled, ...mine.recalled },
      path: mine.path ?? theirs.path,
    }),
  };
}

/**
 * *parts* without those that hold nothing.
 * @template {Record<string, any>} Parts
 * @param {Parts} parts
 * @returns {Partial<Parts>}
 */
export function without(parts) {
  const filled = Object.entries(parts).filter(([, part]) =>
    typeof part === "object" ? Object.keys(part).length : part !== undefined
  );
  return /** @type {Partial<Parts>} */ (Object.fromEntries(filled));
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
 * Which *count* objectives are asked again: first those last recalled wrongly, then those of which a question was missed
 * and nothing recalled since, then the *usual* ones.
 * @param {Progress} progress
 * @param {{ objective: string, ids: string[] }[]} practised the objectives that may be asked, and their questions
 * @param {string[]} usual
 * @param {number} count
 * @returns {string[]}
 */
export function toRecall({ questions, recalled = {} }, practised, usual, count) {
  const known = practised.map(({ objective }) => objective);
  const wrong = known.filter((objective) => recalled[objective] === false);
  const missed = practised.filter(({ objective, ids }) =>
    !Object.hasOwn(recalled, objective) && ids.some((id) => questions[id]?.missed)
  );
  const first = [...wrong, ...missed.map(({ objective }) => objective), ...usual, ...known];
  return [...new Set(first)].slice(0, count);
}
