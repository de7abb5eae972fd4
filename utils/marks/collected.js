// Files that students handed in → one table, and what could not be read: collected.py for the page, by the same rules.
import { parsed } from "../activities/progress_check.js";
import { fullness, rowsOf } from "./counted.js";
import { isHidden, studentOf } from "./names.js";

/** @typedef {import("../activities/progress_state.js").Progress} Progress */
/** @typedef {import("./counted.js").Rules} Rules */
/** @typedef {import("./counted.js").Said} Said */
/** @typedef {{ rows: (string | number)[][], unread: Said[], notes: Said[] }} Marks */

export const HEADS = [
  ...["student", "lesson", "objective", "tasks", "tried", "first_try", "last"],
  ...["test_form", "test_seed", "test_asked", "test_right"],
];
export const LARGEST = 2_000_000; // bytes
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u; // the wide ones in spreadsheets of East Asia
const QUOTED = /[",;\t|\r\n]/u; // what parts cells, here or in another country

/**
 * The marks in *files*: the path of each from the chosen folder, and its content, null where it could not be opened.
 * @param {{ path: string, bytes: Uint8Array | null }[]} files
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
 * *marks* as a file that a spreadsheet opens. A name that it would take for a formula begins with an apostrophe, and no
 * name becomes two cells.
 * @param {Marks} marks
 */
export function csvOf({ rows }) {
  const safe = rows.map(([student, ...rest]) => [String(student).replace(FORMULA, "'$&"), ...rest]);
  return `\ufeff${[HEADS, ...safe].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** @param {string | number} value */
function cell(value) {
  const text = String(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {string} one
 * @param {string} other
 */
function inOrder(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * @param {Uint8Array | null} bytes
 * @returns {{ progress: Progress | null, fault: string | null }}
 */
function progressIn(bytes) {
  if (!bytes) return { progress: null, fault: "closed" };
  const text = new TextDecoder().decode(bytes.subarray(0, LARGEST + 1));
  if (!bytes.some((byte) => ![9, 10, 13, 32].includes(byte))) return { progress: null, fault: "empty" };
  if (bytes.length > LARGEST) return { progress: null, fault: "large" };
  if (text.startsWith("PK\u0003\u0004")) return { progress: null, fault: "archive" };
  return parsed(text);
}
