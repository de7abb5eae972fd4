// How many people must be asked before the difference of two figures is more than chance.
import { powerToTellApart, sizeToTellApart } from "../models/surveys.js";
import { COLOURS, linear, logarithmic, percent } from "../page/picture.js";
import { verdict, words } from "../page/speech.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {{ figure: string, percent: number, survey: string }} Figure of the article */
/** @typedef {{ name: string, percent: number, survey: string | null }} Group *survey*: null where it is invented */
/** @typedef {"same" | "one-survey" | null} Refusal */
/** @typedef {{ one: Group, other: Group, power: number, size: number, refusal: Refusal }} Found *size*: people needed in each */

const [LEAST, MOST] = [5, 100_000]; // people, on the axis
const TICKS = [10, 100, 1000, 10_000, 100_000];
const POINTS = 100; // of the curve
const RULE = 5; // people of either answer
const NEARLY_ALL = 0.9995; // from here on it would be rounded to 100%
const NAMED = "S4,S5"; // refused, as the lesson tells beforehand
const FIRST = 392; // people, needed at the first position
const CLOSE = 12; // percentage points: around one half, a power of 90 % needs so many for FIRST to be enough

/** @type {import("./laboratory.js").Laboratory} */
export const twoFigures = {
  /** @returns {Found} */
  look(values, { figures }) {
    const [one, other] = [values.one, values.other].map((name) => groupOf(name, values, figures));
    const power = Number(values.power);
    const refusal = refusalOf(one, other);
    const size = refusal ? NaN : sizeToTellApart(one.percent, other.percent, power / 100);
    return { one, other, power, size, refusal };
  },

  height: (width) => (width < 480 ? 204 : 264),

  /** @param {Found} found */
  said({ one, other, power, size, refusal }) {
    if (refusal === "same") return [verdict("same")];
    if (refusal) return [verdict("one-survey", { one: named(one), other: named(other) }), words("two-groups")];
    const rarest = Math.min(...[one, other].map((group) => Math.min(group.percent, 100 - group.percent)));
    const half = Math.ceil(size / 2);
    const chance = Math.round(100 * powerToTellApart(one.percent, other.percent, half));
    return [
      verdict("needed", { one: one.percent, other: other.percent, power, size }),
      words("fewer", { size: half, chance }),
      ...(size * rarest / 100 < RULE ? [words("rough")] : []),
      ...(one.survey === other.survey ? [] : [words("other-question")]),
    ];
  },

  /** @param {Found} found */
  draw(found, sheet, say) {
    const { language } = sheet;
    const panel = sheet.panel({ start: 52, end: 26, top: 34, bottom: 50 });
    return [
      sheet.words(say("picture"), 0, 10, { bold: true }),
      panel.axisBeside(linear(0, 100, 4), (value) => percent(value, language)),
      panel.axisBelow(across, undefined, say("axis")),
      found.refusal
        ? panel.words(say("nothing-drawn"), 0.5, 0.625, { anchor: "middle" })
        : curve(found, panel, (size) => say("enough", { size })),
    ];
  },

  /** @param {Found} found */
  numbers({ one, other, size, refusal }) {
    const sizes = refusal ? [] : [...new Set([...TICKS, size])].sort((a, b) => a - b);
    return {
      heads: ["asked", "chance"],
      rows: refusal ? [["nothing-drawn", ""]] : sizes.map((asked) => [
        asked === size ? words("enough", { size }) : asked,
        chanceCell(powerToTellApart(one.percent, other.percent, asked)),
      ]),
    };
  },

  missions: {
    /** @param {Found} found */
    quarters: ({ one, other, refusal }) =>
      !refusal && !one.survey && !other.survey && [one.percent, other.percent].sort().join() === "46,53",
    /** @param {Found} found */
    refused: ({ one, other, refusal }) => refusal === "one-survey" && [one.name, other.name].sort().join() !== NAMED,
    /** @param {Found} found */
    careful: ({ one, other, power, size }) =>
      power === 90 && !one.survey && !other.survey && Math.abs(one.percent - other.percent) <= CLOSE && size <= FIRST,
  },
};

const across = logarithmic(LEAST, MOST, TICKS);

/**
 * @param {string} name
 * @param {Values} values
 * @param {Figure[]} figures
 * @returns {Group}
 */
function groupOf(name, values, figures) {
  const figure = figures.find((each) => each.figure === name);
  return { name, percent: figure?.percent ?? Number(values[name]), survey: figure?.survey ?? null };
}

/**
 * Why the test may not be used: the shares do not differ, or they may be of the same people.
 * @param {Group} one
 * @param {Group} other
 * @returns {Refusal}
 */
function refusalOf(one, other) {
  if (one.percent === other.percent) return "same";
  return one.survey !== null && one.survey === other.survey ? "one-survey" : null;
}

/** @param {Group} group */
function named({ name }) {
  return { en: name, ar: name };
}

/**
 * The curve, and the place on it that the power needs.
 * @param {Found} found
 * @param {import("../page/picture.js").Panel} panel
 * @param {(size: number) => string} write
 */
function curve({ one, other, power, size }, panel, write) {
  /** @type {[number, number][]} */
  const points = Array.from({ length: POINTS + 1 }, (_, place) => {
    const asked = LEAST * (MOST / LEAST) ** (place / POINTS);
    return [place / POINTS, powerToTellApart(one.percent, other.percent, asked)];
  });
  const [place, wanted] = [across.share(size), power / 100];
  const right = place < 0.7;
  return [
    panel.line([[0, wanted], [1, wanted]], { colour: COLOURS.grey, dashed: true, width: 1.5 }),
    panel.line([[place, 0], [place, wanted]], { colour: COLOURS.grey, dashed: true, width: 1.5 }),
    panel.line(points, { colour: COLOURS.blue, width: 2.5 }),
    panel.dot(place, wanted, { colour: COLOURS.orange, radius: 6 }),
    panel.words(write(size), place, wanted, { anchor: right ? "start" : "end", dx: right ? 12 : -12, dy: 18 }),
  ];
}

/** @param {number} chance 0 to 1 */
function chanceCell(chance) {
  if (chance > NEARLY_ALL) return "nearly-all";
  return words("percent", { percent: Number((100 * chance).toFixed(1)) });
}
