// Files with a class's answers, from the course's own form or from a form service: answers.py for the page, with the same
// rules and, by the keys given here, the same words. The agreement of the two is tested.
import { isVisible, rowsOf, separated } from "../page/csv.js";
import { CODES } from "../page/words.js";
import { textOf } from "./file_text.js";
import { reader } from "./meanings.js";
import { raggedness } from "./problems.js";

/** @typedef {{ figure: string, reported: number, asks: import("../page/words.js").InEach, short: import("../page/words.js").InEach }} Question */
/** @typedef {import("./file_text.js").OtherFile} OtherFile */
/** @typedef {{ questions: Question[], spellings: import("./meanings.js").Spellings, otherFiles: OtherFile[] }} Rules */
/** @typedef {import("./problems.js").Problem} Problem */
/** @typedef {import("./problems.js").BadFile} BadFile */
/** @typedef {{ forms: string[][], good: string[], bad: BadFile[] }} ClassAnswers a form has an answer a question, "" for none */

export const LISTED = 5; // more problems of one file than this are not read
const SHORT = 40; // letters

/**
 * The answers in *files*, by the *rules*. A file with a mistake counts for nothing, the others count.
 * @param {{ name: string, bytes: Uint8Array<ArrayBuffer> }[]} files
 * @param {Rules} rules
 * @returns {ClassAnswers}
 */
export function answersIn(files, rules) {
  const read = new FileReading(rules);
  /** @type {ClassAnswers} */
  const all = { forms: [], good: [], bad: [] };
  for (const { name, bytes } of files) {
    const { forms, problems } = read.answers(bytes);
    if (problems.length) all.bad.push({ name, problems: problems.slice(0, LISTED), count: problems.length });
    else all.good.push(name);
    for (const form of forms) all.forms.push(form);
  }
  return all;
}

/** Reads one file after the other by the same rules. */
class FileReading {
  #questions;
  #otherFiles;
  #reader;

  /** @param {Rules} rules */
  constructor({ questions, spellings, otherFiles }) {
    this.#reader = reader(spellings);
    this.#otherFiles = otherFiles;
    const { plain } = this.#reader;
    this.#questions = questions.map(({ figure, asks }) => ({
      figure,
      code: plain(figure),
      asks: CODES.map((language) => plain(asks[language])),
    }));
  }

  /**
   * @param {Uint8Array<ArrayBuffer>} bytes
   * @returns {{ forms: string[][], problems: Problem[] }}
   */
  answers(bytes) {
    const decoded = textOf(bytes, this.#otherFiles);
    if (typeof decoded !== "string") return refused([decoded]);
    const { separator, text } = separated(decoded, (headings) => this.#known(headings));
    const { rows, fault } = rowsOf(text, separator);
    if (fault) return refused([{ key: "quotes", row: fault }]);
    const records = rows.map((cells, place) => ({ row: place + 1, cells })).filter(({ cells }) =>
      cells.some(isVisible)
    );
    if (!records.length) return refused([{ key: "empty" }]);
    const [header, ...people] = records;
    const places = this.#places(header.cells);
    const problems = this.#headingProblems(header.row, places);
    if (!people.length) problems.push({ key: "no-rows", row: header.row + 1 });
    if (problems.length) return refused(problems);
    const ragged = people.flatMap(({ row, cells }) => raggedness(row, cells, header.cells));
    return ragged.length ? refused(ragged) : this.#meanings(people, header.cells, places.flat());
  }

  /** @param {string[]} headings */
  #known(headings) {
    return this.#places(headings).filter((found) => found.length).length;
  }

  /**
   * In which columns each question stands, by its id or by its words in one of the languages.
   * @param {string[]} headings
   */
  #places(headings) {
    const heads = headings.map(this.#reader.plain);
    return this.#questions.map(({ code, asks }) =>
      heads.flatMap((head, place) =>
        head.split(" ")[0] === code || asks.some((words) => head.includes(words)) ? [place] : []
      )
    );
  }

  /**
   * @param {number} row
   * @param {number[][]} places
   * @returns {Problem[]}
   */
  #headingProblems(row, places) {
    return this.#questions.flatMap(({ figure }, question) => {
      const found = places[question].length;
      if (found === 1) return [];
      return [{ key: found ? "two-columns" : "no-column", values: { figure }, row, column: figure }];
    });
  }

  /**
   * @param {{ row: number, cells: string[] }[]} people
   * @param {string[]} headings
   * @param {number[]} places of the questions
   */
  #meanings(people, headings, places) {
    /** @type {Map<string, string | null>} each different cell is looked at once, however often it stands there */
    const known = new Map();
    /** @type {Problem[]} */
    const problems = [];
    const forms = people.map(({ row, cells }) =>
      places.map((place) => {
        const cell = cells[place];
        if (!known.has(cell)) known.set(cell, this.#reader.meaning(cell));
        const answer = known.get(cell) ?? null;
        if (answer === null) {
          problems.push({ key: "no-answer", values: { cell: short(cell) }, row, column: short(headings[place]) });
        }
        return answer ?? "";
      })
    );
    return problems.length ? refused(problems) : { forms: forms.filter((form) => form.some(Boolean)), problems };
  }
}

/** @param {Problem[]} problems */
function refused(problems) {
  return { forms: [], problems };
}

/** @param {string} text */
function short(text) {
  const letters = [...text.trim().replace(/\s+/g, " ")];
  return letters.length > SHORT ? `${letters.slice(0, SHORT).join("")}…` : letters.join("");
}
