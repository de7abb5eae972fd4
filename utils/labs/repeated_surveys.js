// Fifty simulated surveys of one town, and how many of their intervals catch the true share.
import { repeatedSurveys } from "../models/surveys.js";
import { COLOURS } from "../page/look.js";
import { linear, percent } from "../page/scales.js";
import { verdict, words } from "../page/speech.js";
import { tree } from "../page/tree.js";

/** @typedef {import("../models/surveys.js").Survey} Survey */
/** @typedef {{ percent: number, size: number, surveys: Survey[], missed: number, widest: number }} Found */

const SURVEYS = 50;
const PASSED = 99; // seeds passed over: with the first ones the missions ask for thirty draws, thrice what is usual
const MANY = 5; // missed, about twice as many as one expects
const NARROW = 5; // percentage points, from end to end
const THICK = 0.24; // half of a bar, as a share of the room of one survey

/** @type {import("./laboratories.js").Laboratory} */
export const repeated = {
  /** @returns {Found} */
  look({ percent: truth, size, draw }) {
    const surveys = repeatedSurveys(truth, size, SURVEYS, PASSED + draw);
    const missed = surveys.filter(({ catches }) => !catches).length;
    return { percent: truth, size, surveys, missed, widest: Math.max(...surveys.map(({ low, high }) => high - low)) };
  },

  height: (width) => (width < 480 ? 256 : 360),

  /** @param {Found} found */
  said({ percent: truth, missed, widest }) {
    const key = missed > 2 ? "missed" : `missed-${missed}`;
    return [
      verdict(key, { caught: SURVEYS - missed, surveys: SURVEYS, missed, percent: truth }),
      words(missed ? "one-only" : "none-known"),
      words("widest", { width: toTenth(widest) }),
    ];
  },

  /** @param {Found} found */
  draw({ percent: truth, size, surveys }, sheet, say) {
    const { language } = sheet;
    const panel = sheet.panel({ start: 24, end: 24, top: 26, bottom: 30 });
    return [
      panel.axisBelow(linear(0, 100), (value) => percent(value, language)),
      tree(
        "g",
        { fill: COLOURS.blue },
        surveys.map((each, place) => row(each, 1 - (place + 0.5) / SURVEYS, size, panel)),
      ),
      panel.line([[truth / 100, 0], [truth / 100, 1]], { dashed: true, width: 1.5 }),
      panel.words(say("truth", { percent: truth }), truth / 100, 1, { anchor: anchorAt(truth), dy: -12 }),
    ];
  },

  /** @param {Found} found */
  numbers({ size, surveys }) {
    return {
      heads: ["survey", "yes", "interval", "catches"],
      rows: surveys.map(({ count, low, high, catches }, place) => [
        place + 1,
        words("count", { count, size }),
        words("reach", { low: toTenth(low), high: toTenth(high) }),
        catches ? "caught" : "not-caught",
      ]),
    };
  },

  missions: {
    /** @param {Found} found */
    none: ({ missed }) => missed === 0,
    /** @param {Found} found */
    many: ({ missed }) => missed >= MANY,
    /** @param {Found} found */
    narrow: ({ widest }) => widest < NARROW,
  },
};

/**
 * One survey at the height *up*; one that misses stands on a stripe, so that its colour is not all that tells it.
 * @param {Survey} survey
 * @param {number} up
 * @param {number} size
 * @param {import("../page/panel.js").Panel} panel
 */
function row({ count, low, high, catches }, up, size, panel) {
  const [half, whole] = [THICK / SURVEYS, 0.5 / SURVEYS];
  return [
    catches ? null : panel.bar([0, 1], [up - whole, up + whole], { colour: COLOURS.pale }),
    tree("g", { fill: catches ? null : COLOURS.orange }, [
      panel.bar([low / 100, high / 100], [up - half, up + half], { colour: null }),
      panel.dot(count / size, up, { colour: null, radius: 2.4 }),
    ]),
  ];
}

/**
 * @param {number} truth out of 100
 * @returns {import("../page/picture.js").Anchor}
 */
function anchorAt(truth) {
  if (truth > 80) return "end";
  return truth < 20 ? "start" : "middle";
}

/** @param {number} value */
function toTenth(value) {
  return Number(value.toFixed(1));
}
