// Files that students handed in → one table, and what could not be read: collected.py for the page, by the same rules.
import { parsed } from "../activities/progress_check.js";
import { isHidden, studentOf } from "./names.js";

/** @typedef {import("../activities/progress_state.js").Progress} Progress */
/** @typedef {import("../activities/progress_state.js").Exam} Exam */
/**
 * *objectives* with their lessons, the objective of each task, objective and form of each question of the final test.
 * @typedef {{ objectives: [string, string][], tasks: Record<string, string>, exam: Record<string, [string, string]>,
 *   short: number }} Rules
 */
/** @typedef {{ key: string, values: Record<string, string | number> }} Said */
/** @typedef {{ rows: (string | number)[][], unread: Said[], notes: Said[] }} Marks */

export const HEADS = [
  ...["student", "lesson", "objective", "tasks", "tried", "first_try", "last"],
  ...["test_form", "test_seed", "test_asked", "test_right"],
];
const LARGEST = 2_000_000; // bytes
const LAST_SEED = 2 ** 32 - 1;
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * The marks in *files*: the path of each from the chosen folder, and its content.
 * @param {{ path: string, bytes: Uint8Array }[]} files
 * @param {Rules} rules
 * @returns {Marks}
 */
export function marksIn(files, rules) {
  /** @type {Marks} */
  const marks = { rows: [], unread: [], notes: [] };
  /** @type {Map<string, { student: string, path: string, progress: Progress }[]>} */
  const handedIn = new Map();
  for (const { path, bytes } of files.toSorted((one, other) => inOrder(one.path, other.path))) {
    if (isHidden(path)) continue;
    const { progress, fault } = progressIn(bytes);
    const student = studentOf(path);
    if (!progress || !student) {
      marks.unread.push({ key: fault ?? "nameless", values: { file: path } });
      continue;
    }
    const key = student.toLowerCase();
    handedIn.set(key, [...handedIn.get(key) ?? [], { student, path, progress }]);
  }
  for (const [, theirs] of [...handedIn].sort(([one], [other]) => inOrder(one, other))) {
    const most = Math.max(...theirs.map(({ progress }) => fullness(progress, rules)));
    const taken = theirs.find(({ progress }) => fullness(progress, rules) === most) ?? theirs[0];
    const { student, path, progress } = taken;
    if (theirs.length > 1) marks.notes.push({ key: "twice", values: { student, count: theirs.length, file: path } });
    marks.rows.push(...rowsOf(student, progress, rules, marks.notes));
  }
  return marks;
}

/**
 * *marks* as a file that a spreadsheet opens; a name that it would take for a formula begins with an apostrophe.
 * @param {Marks} marks
 */
export function csvOf({ rows }) {
  const safe = rows.map(([student, ...rest]) => [String(student).replace(FORMULA, "'$&"), ...rest]);
  return `\ufeff${[HEADS, ...safe].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** @param {string | number} value */
function cell(value) {
  const text = String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {string} one
 * @param {string} other
 */
function inOrder(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * @param {Uint8Array} bytes
 * @returns {{ progress: Progress | null, fault: string | null }}
 */
function progressIn(bytes) {
  const text = new TextDecoder().decode(bytes.subarray(0, LARGEST + 1));
  if (!bytes.some((byte) => ![9, 10, 13, 32].includes(byte))) return { progress: null, fault: "empty" };
  if (bytes.length > LARGEST) return { progress: null, fault: "large" };
  if (text.startsWith("PK\u0003\u0004")) return { progress: null, fault: "archive" };
  return parsed(text);
}

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
function fullness(progress, rules) {
  return outcomesIn(progress, rules).size + Object.keys(progress.exam?.results ?? {}).length;
}

/**
 * The rows of *student*, one an objective; what to know of the final test is added to *notes*.
 * @param {string} student
 * @param {Progress} progress
 * @param {Rules} rules
 * @param {Said[]} notes
 */
function rowsOf(student, progress, rules, notes) {
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
