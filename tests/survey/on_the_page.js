// What the page's scripts make of files, cells and classes, for on_the_page.py: JSON in, JSON out.
import { classResults } from "../../utils/models/own_class.js";
import { Speech } from "../../utils/page/speech.js";
import { toMarkup } from "../../utils/page/tree.js";
import { CODES } from "../../utils/page/words.js";
import { reader } from "../../utils/survey/meanings.js";
import { problemWords } from "../../utils/survey/problems.js";
import { answersIn } from "../../utils/survey/reading.js";
import { resultOf, resultView } from "../../utils/survey/result_view.js";
import { told } from "../../utils/survey/told.js";

/** @typedef {import("../../utils/page/tree.js").Child} Child */

const { facts, files = [], cells = [], classes = [], sentences = [] } = JSON.parse(
  await new Response(Deno.stdin.readable).text(),
);
const speech = new Speech(facts.words);

/** @param {string} text in base64 */
function bytesOf(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/**
 * @param {Child} child
 * @returns {string}
 */
function textOf(child) {
  return typeof child === "string" ? child : child.children.map(textOf).join("");
}

/** @param {string} content in base64 */
function read(content) {
  const { forms, bad: [bad] } = answersIn([{ name: "file.csv", bytes: bytesOf(content) }], facts.data);
  if (!bad) return { forms };
  const problems = bad.problems.map((problem) =>
    CODES.map((code) => problemWords(problem, speech, code).map(textOf).join("").replace(/[\u2068\u2069]/g, ""))
  );
  return { forms, problems, count: bad.count };
}

/** @param {[string[][], number[]]} given */
function said([forms, reported]) {
  const questions = facts.data.questions.map((/** @type {object} */ question, /** @type {number} */ place) => ({
    ...question,
    reported: reported[place],
  }));
  const found = resultOf(forms, speech.each("whose-class"), questions);
  /** @param {import("../../utils/page/speech.js").Sentence[]} all */
  const inEach = (all) => CODES.map((code) => speech.all(code, all));
  const numbers = speech.tables(resultView.numbers(found)).map(toMarkup);
  return { verdict: inEach(resultView.said(found)), told: told(found.rows).map(inEach), numbers };
}

const { plain, meaning } = reader(facts.data.spellings);
console.log(JSON.stringify({
  files: files.map(read),
  cells: cells.map((/** @type {string} */ cell) => [plain(cell), meaning(cell)]),
  sentences: sentences.map(said),
  classes: classes.map((/** @type {[string[][], number[]]} */ [forms, reported]) => classResults(forms, reported)),
}));
