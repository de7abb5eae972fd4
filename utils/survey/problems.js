// The files of which nothing was counted: each with its first problems, where they lie and how to mend them.
import { inEach } from "../page/in_each.js";
import { tree } from "../page/tree.js";

/** @typedef {import("../page/speech.js").Speech} Speech */
/** @typedef {{ key: string, values?: Record<string, string>, row?: number, column?: string }} Problem */
/** @typedef {{ name: string, problems: Problem[], count: number }} BadFile its first problems, and how many there are */

/**
 * @param {BadFile[]} bad
 * @param {Speech} speech
 */
export function problemsTree(bad, speech) {
  return inEach("div", (language) =>
    bad.flatMap(({ name, problems, count }) => {
      const hidden = count - problems.length;
      const lines = problems.map((problem) => problemWords(problem, speech, language));
      if (hidden) lines.push(speech.inside(language, "more", { count: hidden }));
      return [
        tree("p", {}, [tree("strong", {}, speech.inside(language, "not-counted", { name }))]),
        tree("ul", {}, lines.map((line) => tree("li", {}, line))),
      ];
    }));
}

/**
 * Where *problem* lies, and its cure, in one *language*.
 * @param {Problem} problem
 * @param {Speech} speech
 * @param {string} language
 */
export function problemWords({ key, values, row, column }, speech, language) {
  const places = [
    ...(row ? [speech.inside(language, "row", { row: String(row) })] : []),
    ...(column ? [speech.inside(language, "column", { column })] : []),
  ];
  const comma = speech.text(language, "comma");
  const place = places.flatMap((words, at) => [at ? comma : "", ...words]);
  return [...place, places.length ? ": " : "", ...speech.inside(language, key, values)];
}

/**
 * What is wrong with a row that has too few or too many cells, at the first column that shows it.
 * @param {number} row
 * @param {string[]} cells
 * @param {string[]} headings
 * @returns {Problem[]}
 */
export function raggedness(row, cells, headings) {
  const [here, there] = [cells.length, headings.length];
  if (here === there) return [];
  const column = headings[Math.min(here, there - 1)];
  const values = { here: String(here), there: String(there) };
  return [{ key: here < there ? "short-row" : "long-row", values, row, column }];
}
