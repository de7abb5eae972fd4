// How sure S1 to S5 would be, if so many people had been asked.
import { supposedIntervals } from "../models/surveys.js";
import { COLOURS } from "../page/look.js";
import { linear, percent } from "../page/scales.js";
import { verdict, words } from "../page/speech.js";

/** @typedef {import("../models/surveys.js").Supposed & { figure: string, half: "more" | "fewer" | "open" }} Row */
/** @typedef {{ size: number, rows: Row[] }} Found */

const HALF = 50; // out of 100
const S2_SAFE = 71; // people from whom on its interval stays above one half; tested by trying all
const MOST = 1200; // people, in the mission with both

/** @type {import("./laboratories.js").Laboratory} */
export const sampleSize = {
  /** @returns {Found} */
  look({ size }, { figures }) {
    const percents = figures.map((/** @type {Row} */ figure) => figure.percent);
    const rows = supposedIntervals(percents, size).map((row, place) => {
      /** @type {Row["half"]} */
      const half = row.low > HALF ? "more" : row.high < HALF ? "fewer" : "open";
      return { ...row, figure: figures[place].figure, half };
    });
    return { size, rows };
  },

  height: () => 232,

  /** @param {Found} found */
  said({ size, rows }) {
    const sure = rows.filter(({ half }) => half === "more").map(({ figure }) => figure);
    if (!sure.length) return [verdict("none-sure", { size })];
    return [verdict("sure", { size, sure: { en: sure.join(", "), ar: sure.join("، ") } })];
  },

  /** @param {Found} found */
  draw({ rows }, sheet, say) {
    const { language } = sheet;
    const panel = sheet.panel({ start: sheet.narrow ? 78 : 90, end: 24, top: 26, bottom: 34 });
    const scale = linear(0, 100);
    /** @param {number} place */
    const height = (place) => 1 - (place + 0.5) / rows.length;
    return [
      panel.axisBelow(scale, (value) => percent(value, language)),
      rows.map(({ figure, percent: share, low, high }, place) => [
        panel.bar([low / 100, high / 100], [height(place) - 0.07, height(place) + 0.07]),
        panel.dot(share / 100, height(place), { radius: 5 }),
        panel.words(`${figure} · ${percent(share, language)}`, 0, height(place), { anchor: "end", dx: -8 }),
      ]),
      panel.line([[0.5, 0], [0.5, 1]], { dotted: true }),
      panel.words(say("half"), 0.5, 1, { anchor: "middle", dy: -12, colour: COLOURS.ink }),
    ];
  },

  /** @param {Found} found */
  numbers({ size, rows }) {
    return {
      heads: ["figure", "yes", "interval", "more-than-half"],
      rows: rows.map(({ figure, percent: share, count, low, high, half }) => [
        words("named", { figure: { en: figure, ar: figure }, percent: share }),
        words("count", { count, size }),
        words("reach", { low: toTenth(low), high: toTenth(high) }),
        half,
      ]),
    };
  },

  missions: {
    /** @param {Found} found */
    pair: ({ rows }) => rows.map(({ half }) => half).join() === "more,open,more,open,open",
    /** @param {Found} found */
    s2: ({ size }) => size === S2_SAFE,
    /** @param {Found} found */
    both: ({ size, rows }) => size <= MOST && rows[3].half === "more" && rows[4].half === "fewer",
  },
};

/** @param {number} value */
function toTenth(value) {
  return Number(value.toFixed(1));
}
