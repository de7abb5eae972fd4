// The files of which nothing was counted: each with its first problems, where they lie and how to mend them.
import { inEach } from "../page/speech.js";
import { tree } from "../page/tree.js";

/** @typedef {import("../page/speech.js").Speech} Speech */
/** @typedef {import("./reading.js").BadFile} BadFile */
/** @typedef {import("./reading.js").Problem} Problem */

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
