// CSV as RFC 4180 describes it, and as spreadsheets write it: read by a few lines of our own, since a library of others
// would have to stand in every notebook.

const SEPARATORS = [",", ";", "\t", "|"]; // mostly semicolons where the comma is part of a number
const TOLD_SEPARATOR = /^"?sep=([^\r\n"])"?[,;\t|]*\r?\n/iu; // a line for the spreadsheet alone
const LINE_END = /\r\n|\r|\n/y;
const HEADER = /^[\r\n]*((?:"[^"]*"|[^"\r\n])*)/;
// letters, numbers, punctuation or signs, but for the fillers of Hangul and the blank of Braille
const SEEN = /(?![\u115f\u1160\u3164\uffa0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** @typedef {{ rows: string[][], fault: number | null }} Rows *fault*: the row, from 1, in which a quotation mark is loose */

/**
 * The rows of *text*, cell by cell; an empty line is a row without cells. A loose quotation mark is taken for a letter.
 * @param {string} text
 * @param {string} separator
 * @returns {Rows}
 */
export function rowsOf(text, separator) {
  const reader = new CellReader(text, separator);
  /** @type {string[][]} */
  const rows = [];
  /** @type {number | null} */
  let fault = null;
  while (!reader.atEnd) {
    rows.push(reader.nextRow());
    if (reader.isLoose) fault ??= rows.length;
  }
  return { rows, fault };
}

/** Goes through a text from cell to cell. */
class CellReader {
  #text;
  #separator;
  #plain;
  #at = 0;
  isLoose = false;

  /**
   * @param {string} text
   * @param {string} separator
   */
  constructor(text, separator) {
    this.#text = text;
    this.#separator = separator;
    this.#plain = new RegExp(`[^\\u{${separator.codePointAt(0)?.toString(16)}}\\r\\n]*`, "uy");
  }

  get atEnd() {
    return this.#at >= this.#text.length;
  }

  /** @returns {string[]} */
  nextRow() {
    this.isLoose = false;
    if (this.#take(LINE_END)) return [];
    const cells = [this.#nextCell()];
    while (this.#text.startsWith(this.#separator, this.#at)) {
      this.#at += this.#separator.length;
      cells.push(this.#nextCell());
    }
    this.#take(LINE_END);
    return cells;
  }

  #nextCell() {
    if (this.#text[this.#at] !== '"') return this.#take(this.#plain);
    const cell = this.#quoted();
    const rest = this.#take(this.#plain);
    if (rest) this.isLoose = true;
    return cell + rest;
  }

  #quoted() {
    let cell = "";
    while (true) {
      const end = this.#text.indexOf('"', this.#at + 1);
      cell += this.#text.slice(this.#at + 1, end < 0 ? this.#text.length : end);
      this.#at = end < 0 ? this.#text.length : end + 1;
      if (end < 0) this.isLoose = true;
      if (this.#text[this.#at] !== '"') return cell;
      cell += '"';
    }
  }

  /** @param {RegExp} pattern */
  #take(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}

/**
 * What separates the cells of *text*, and *text* without a line that says so. Where none does, the header is split by what
 * makes it *fit* best, which says how many of the headings are known; where it fits with none, by what gives the most
 * headings, a comma in doubt.
 * @param {string} text
 * @param {(headings: string[]) => number} fit
 * @returns {{ separator: string, text: string }}
 */
export function separated(text, fit) {
  const told = TOLD_SEPARATOR.exec(text);
  if (told) return { separator: told[1], text: text.slice(told[0].length) };
  const header = HEADER.exec(text)?.[1] ?? "";
  let best = { separator: ",", known: -1, count: 0 };
  for (const separator of SEPARATORS) {
    const headings = rowsOf(header, separator).rows[0] ?? [];
    const known = fit(headings);
    const isBetter = known > best.known || (known === best.known && headings.length > best.count);
    if (isBetter) best = { separator, known, count: headings.length };
  }
  return { separator: best.separator, text };
}

/**
 * Whether a reader sees anything of *text*: spaces of any width, marks of direction and the like show nothing.
 * @param {string} text
 */
export function isVisible(text) {
  return SEEN.test(text);
}
