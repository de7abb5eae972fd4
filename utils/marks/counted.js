// What one student's progress counts, objective by objective: the second half of collected.py for the page.

/** @typedef {import("../activities/progress_state.js").Progress} Progress */
/** @typedef {import("../activities/progress_state.js").Exam} Exam */
/**
 * *objectives* with their lessons, the objective of each task, objective and form of each question of the final test.
 * @typedef {{ objectives: [string, string][], tasks: Record<string, string>, exam: Record<string, [string, string]>,
 *   short: number }} Rules
 */
/** @typedef {{ key: string, values: Record<string, string | number> }} Said */

const LAST_SEED = 2 ** 32 - 1;

/**
 * The answers to tasks of this edition that were checked at least once.
 * @param {Progress} progress
 * @param {Rules} rules
 */
function outcomesIn({ questions }, { tasks }) {
  return new Map(
    Object.entries(questions).filter(([id, { outcome }]) => Object.hasOwn(tasks, id) && outcome !== "begun"),
  );
}

/**
 * @param {Progress} progress
 * @param {Rules} rules
 */
export function fullness(progress, rules) {
  return outcomesIn(progress, rules).size + Object.keys(progress.exam?.results ?? {}).length;
}

/**
 * The rows of *student*, one an objective; what to know of the final test is added to *notes*.
 * @param {string} student
 * @param {Progress} progress
 * @param {Rules} rules
 * @param {Said[]} notes
 */
export function rowsOf(student, progress, rules, notes) {
  const outcomes = outcomesIn(progress, rules);
  const exam = examOf(student, progress.exam, rules, notes);
  return rules.objectives.map(([objective, lesson]) => {
    const ids = Object.keys(rules.tasks).filter((id) => rules.tasks[id] === objective);
    const tried = ids.flatMap((id) => outcomes.get(id) ?? []);
    const solved = tried.filter(({ outcome }) => outcome === "solved");
    const first = solved.filter(({ missed }) => !missed).length;
    return [
      student,
      lesson,
      objective,
      ids.length,
      tried.length,
      first,
      solved.length,
      ...test(exam, objective, rules),
    ];
  });
}

/**
 * The final test *exam* if it is one of this edition.
 * @param {string} student
 * @param {Exam | undefined} exam
 * @param {Rules} rules
 * @param {Said[]} notes
 */
function examOf(student, exam, rules, notes) {
  if (!exam) return null;
  const form = exam.form === "short" ? "b" : exam.form;
  const ours = Object.keys(rules.exam).filter((id) => rules.exam[id][1] === form);
  const all = exam.form === "short" ? rules.short : ours.length;
  const asked = Object.keys(exam.results);
  const isOurs = asked.every((id) => ours.includes(id)) && asked.length <= all;
  if (!isOurs || exam.seed < 0 || exam.seed > LAST_SEED) {
    notes.push({ key: "other-test", values: { student } });
    return null;
  }
  if (asked.length < all) notes.push({ key: "open-test", values: { student, asked: asked.length, all } });
  return exam;
}

/**
 * @param {Exam | null} exam
 * @param {string} objective
 * @param {Rules} rules
 */
function test(exam, objective, rules) {
  if (!exam) return ["", "", "", ""];
  const results = Object.entries(exam.results).filter(([id]) => rules.exam[id][0] === objective);
  return [exam.form, exam.seed, results.length, results.filter(([, right]) => right).length];
}
