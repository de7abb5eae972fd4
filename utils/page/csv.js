// CSV as RFC 4180 describes it, and as spreadsheets write it: read by a few lines of our own, since a library of others
// would have to stand in every notebook.

const SEPARATORS = [",", ";", "\t", "|"]; // mostly semicolons where the comma is part of a number
const TOLD_SEPARATOR = /^"?sep=([^\r\n"])"?[,;\t|]*\r?\n/iu; // a line for the spreadsheet alone
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
  const cells = cellReader(text, separator);
  /** @type {string[][]} */
  const rows = [];
  /** @type {number | null} */
  let fault = null;
  while (!cells.atEnd()) {
    const row = cells.nextRow();
    rows.push(row.cells);
    if (row.isLoose) fault ??= rows.length;
  }
  return { rows, fault };
}

/**
 * @param {string} text
 * @param {string} separator
 */
function cellReader(text, separator) {
  const code = separator.codePointAt(0)?.toString(16);
  const plain = new RegExp(`[^\\u{${code}}\\r\\n]*`, "uy");
  const lineEnd = /\r\n|\r|\n/y;
  let at = 0;
  let isLoose = false;
  /** @param {RegExp} pattern */
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const quoted = () => {
    let cell = "";
    while (true) {
      const end = text.indexOf('"', at + 1);
      cell += text.slice(at + 1, end < 0 ? text.length : end);
      at = end < 0 ? text.length : end + 1;
      if (end < 0) isLoose = true;
      if (end < 0 || text[at] !== '"') return cell;
      cell += '"';
    }
  };
  const nextCell = () => {
    if (text[at] !== '"') return take(plain);
    const cell = quoted();
    const rest = take(plain);
    if (rest) isLoose = true;
    return cell + rest;
  };
  const nextRow = () => {
    isLoose = false;
    if (take(lineEnd)) return { cells: [], isLoose };
    const cells = [nextCell()];
    while (text.startsWith(separator, at)) {
      at += separator.length;
      cells.push(nextCell());
    }
    take(lineEnd);
    return { cells, isLoose };
  };
  return { atEnd: () => at >= text.length, nextRow };
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
