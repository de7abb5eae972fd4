// How a class's results are shown beside the reported figures: a picture, sentences and a table.
import { classResults } from "../models/own_class.js";
import { COLOURS } from "../page/look.js";
import { Panel } from "../page/panel.js";
import { linear, percent } from "../page/scales.js";
import { verdict, words } from "../page/speech.js";
import { toTenth } from "./told.js";

/** @typedef {import("../models/own_class.js").Result & { figure: string, short: import("../page/words.js").InEach }} Row */
/** @typedef {{ whose: import("../page/words.js").InEach, forms: number, rows: Row[] }} Found */

const [THICK, TALL] = [0.036, 0.068]; // half of the interval's height and of the reported figure's, of the panel's

/** @type {import("../page/view.js").View} */
export const resultView = {
  height: (width) => (width < 480 ? 376 : 270),

  /** @param {Found} found */
  said({ whose, forms, rows }) {
    const apart = rows.filter((row) => row.verdict === "apart").map(({ figure }) => figure);
    if (!apart.length) return [verdict("apart-in-none", { whose, forms })];
    return [verdict("apart-in", { whose, forms, apart: { en: apart.join(", "), ar: apart.join("، ") } })];
  },

  /** @param {Found} found */
  draw({ rows }, sheet, say) {
    const top = sheet.narrow ? 52 : 34;
    const panel = sheet.panel({ start: sheet.narrow ? 14 : 200, end: sheet.narrow ? 70 : 90, top, bottom: 28 });
    const scale = linear(0, 100);
    /** @param {number} place */
    const height = (place) => 1 - (place + (sheet.narrow ? 0.7 : 0.5)) / rows.length;
    return [
      key(sheet, say),
      panel.axisBelow(scale, (value) => percent(value, sheet.language)),
      rows.map((row, place) => [
        nameOf(row, panel, 1 - (place + 0.22) / rows.length, height(place), say),
        marks(row, panel, height(place)),
        panel.words(say("count", { n: row.n }), 1, height(place), { dx: 12 }),
      ]),
    ];
  },

  /** @param {Found} found */
  numbers({ rows }) {
    const heads = [
      "question",
      "said-yes",
      "said-no",
      "said-dont_know",
      "yes-share",
      "interval",
      "reported",
      "told-apart",
    ];
    return {
      heads,
      rows: rows.map((row) => [
        named(row),
        row.yes,
        row.no,
        row.dont_know,
        row.n ? words("share-of-n", { percent: toTenth(row.percent) }) : "",
        row.n ? words("reach", { low: toTenth(row.low), high: toTenth(row.high) }) : "",
        words("share-of-n", { percent: row.reported }),
        `is-${row.verdict}`,
      ]),
    };
  },
};

/**
 * What *forms* say beside the reported figures; *whose* they are in each language.
 * @param {string[][]} forms
 * @param {import("../page/words.js").InEach} whose
 * @param {import("./reading.js").Question[]} questions
 * @returns {Found}
 */
export function resultOf(forms, whose, questions) {
  const results = classResults(forms, questions.map(({ reported }) => reported));
  const rows = results.map((result, place) => ({ ...result, ...questions[place] }));
  return { whose, forms: forms.length, rows };
}

/** @param {Row} row */
function named({ figure, short }) {
  return words("named", { figure: { en: figure, ar: figure }, short });
}

/**
 * The name of a row: before its marks, or above them on a narrow sheet.
 * @param {Row} row
 * @param {Panel} panel
 * @param {number} above
 * @param {number} beside
 * @param {(key: string, values?: import("../page/words.js").Values) => string} say
 */
function nameOf(row, panel, above, beside, say) {
  const text = say("named", named(row).values);
  return panel.sheet.narrow
    ? panel.words(text, 0, above, { bold: true, dx: -10 })
    : panel.words(text, 0, beside, { anchor: "end", dx: -14 });
}

/**
 * The interval and the share of the class, and the reported figure, so that both stay seen where they meet.
 * @param {Row} row
 * @param {Panel} panel
 * @param {number} up
 */
function marks({ n, low, high, percent: share, reported }, panel, up) {
  const band = n ? [panel.bar([low / 100, high / 100], [up - THICK, up + THICK]), panel.dot(share / 100, up)] : [];
  const place = reported / 100;
  return [...band, panel.line([[place, up - TALL], [place, up + TALL]], { colour: COLOURS.orange, width: 4 })];
}

/**
 * What the two marks are, above the rows.
 * @param {import("../page/picture.js").Sheet} sheet
 * @param {(key: string) => string} say
 */
function key(sheet, say) {
  const places = sheet.narrow ? [[14, 12], [14, 34]] : [[16, 12], [250, 12]];
  return places.map(([start, y], place) => {
    const box = new Panel(sheet, { start, top: y - 9, wide: 18, high: 18 });
    const mark = place
      ? box.line([[0, 0], [0, 1]], { colour: COLOURS.orange, width: 4 })
      : [box.bar([-0.6, 0.6], [0.25, 0.75]), box.dot(0, 0.5)];
    return [mark, sheet.words(say(place ? "key-reported" : "key-class"), start + 18, y)];
  });
}
