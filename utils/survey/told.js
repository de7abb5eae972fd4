// What a class's results mean, in a sentence or two on each question; the words stand in in_words.py.
import { FEWEST } from "../models/own_class.js";
import { words } from "../page/speech.js";
import { tree } from "../page/tree.js";

/** @typedef {import("./result_view.js").Row} Row */
/** @typedef {import("../page/speech.js").Sentence} Sentence */

/**
 * A list with a sentence or two on each question.
 * @param {Row[]} rows
 * @param {import("../page/speech.js").Speech} speech
 */
export function toldItems(rows, speech) {
  return told(rows).map((sentences, place) => {
    const name = tree("strong", { lang: "en" }, [rows[place].figure]);
    return tree("li", {}, [name, " ", ...speech.paragraphs(sentences, "span")]);
  });
}

/**
 * @param {Row[]} rows
 * @returns {Sentence[][]}
 */
export function told(rows) {
  const compared = rows.filter(({ n }) => n >= FEWEST).length;
  return rows.map((row) => {
    if (row.verdict === "nobody") return [words("nobody", { reported: row.reported })];
    const side = row.reported > row.percent ? "higher" : "lower";
    const yes = row.yes + (row.yes >= row.no ? 0 : 1); // the answer that moves the share further
    const shares = { percent: toTenth(row.percent), low: toTenth(row.low), high: toTenth(row.high) };
    const values = { ...shares, yes: row.yes, n: row.n, reported: row.reported, compared };
    const moved = toTenth(100 * yes / (row.n + 1));
    return [
      words("share", values),
      words(row.verdict === "apart" ? `apart-${side}` : row.verdict, { ...values, moved, fewest: FEWEST }),
    ];
  });
}

/** @param {number} value */
export function toTenth(value) {
  return Number(value.toFixed(1));
}
