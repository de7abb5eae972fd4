// The page of marks: files are chosen, read here, and shown as one table; nothing leaves the browser.
import { openFiles, saveFile } from "../page/files.js";
import { Speech, words } from "../page/speech.js";
import { paint, tree } from "../page/tree.js";
import { defineElement, find, findAll } from "../twins/page.js";
import { csvOf, LARGEST, marksIn } from "./collected.js";

/** @typedef {import("./collected.js").Marks} Marks */

defineElement("course-marks", (section) => {
  const { words, rules } = JSON.parse(section.getAttribute("facts") ?? "");
  const speech = new Speech(words);
  const save = find(section, ".marks-save");
  /** @type {Marks} */
  let marks = { rows: [], unread: [], notes: [] };
  const [files, folder] = /** @type {HTMLInputElement[]} */ (findAll(section, ".marks-field"));
  for (const field of [files, folder]) {
    openFiles(field, async (chosen) => {
      marks = marksIn(await Promise.all(chosen.map(opened)), rules);
      save.hidden = !marks.rows.length;
      paint(find(section, ".marks-news"), news(marks, speech));
      paint(find(section, ".marks-table"), marks.rows.length ? speech.tables(overview(marks)) : []);
    });
  }
  find(section, ".marks-files").addEventListener("click", () => files.click());
  find(section, ".marks-folder").addEventListener("click", () => folder.click());
  save.addEventListener("click", () => saveFile("marks.csv", csvOf(marks), "text/csv"));
  section.querySelector(".marks-idle")?.remove();
  find(section, ".marks-buttons").hidden = false;
});

/**
 * Path and content of *file*, of which no more is taken than tells that it is too large.
 * @param {File} file
 * @returns {Promise<{ path: string, bytes: Uint8Array | null }>}
 */
async function opened(file) {
  const [, ...inside] = file.webkitRelativePath.split("/"); // the chosen folder's own name is nobody's
  const path = inside.join("/") || file.name;
  try {
    return { path, bytes: new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer()) };
  } catch { // it is somebody else's, or was moved meanwhile
    return { path, bytes: null };
  }
}

/**
 * How many were read, what was not and why, and what to know.
 * @param {Marks} marks
 * @param {Speech} speech
 */
function news({ rows, unread, notes }, speech) {
  const students = new Set(rows.map(([student]) => student)).size;
  const lines = [
    ...unread.map(({ key, values: { file } }) =>
      words("unread-file", { file: String(file), why: speech.each(`unread-${key}`) })
    ),
    ...notes.map(({ key, values }) => words(`note-${key}`, values)),
  ];
  return [
    ...speech.paragraphs([words("read", { students, unread: unread.length })]),
    tree("ul", { class: "class-told" }, lines.map((line) => tree("li", {}, speech.paragraphs([line], "span")))),
  ];
}

/**
 * All objectives of a student together.
 * @param {Marks} marks
 * @returns {import("../page/speech.js").Numbers}
 */
function overview({ rows }) {
  const byStudent = Map.groupBy(rows, ([student]) => student);
  /** @param {(string | number)[][]} theirs @param {number} place */
  const sum = (theirs, place) => theirs.reduce((all, row) => all + Number(row[place]), 0);
  return {
    heads: ["student", "tasks", "first", "last", "form", "seed", "right"],
    rows: [...byStudent].map(([student, theirs]) => [
      { en: String(student), ar: String(student) },
      ...[4, 5, 6].map((place) => sum(theirs, place)),
      ...[7, 8].map((place) => inEach(theirs[0][place])),
      theirs[0][7] ? words("of", { right: sum(theirs, 10), asked: sum(theirs, 9) }) : "",
    ]),
  };
}

/** @param {string | number} value */
function inEach(value) {
  return { en: String(value), ar: String(value) };
}
