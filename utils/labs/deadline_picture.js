// The picture of the laboratory of the deadline: leads and cost per lead by month, and a key.
import { HORIZON } from "../models/deadline.js";

import { COLOURS, NARROW } from "../page/look.js";
import { Panel } from "../page/panel.js";
import { linear, roundEnd } from "../page/scales.js";

/** @typedef {import("./deadline.js").Found} Found */
/** @typedef {import("../page/look.js").Look} Look */
/** @typedef {import("../page/picture.js").Sheet} Sheet */
/** @typedef {(key: string) => string} Say */
/** @typedef {(number | null)[]} Course a number for each month, null where there is none */
/** @typedef {{ title: string, courseOf: (way: import("./ways.js").Way) => Course, endOf: (last: number) => number }} Measure */

/** @type {Record<string, Look>} in the order in which they are drawn */
const LOOKS = {
  kept: { colour: COLOURS.grey, dashed: true, width: 2.5 },
  outbound: { colour: COLOURS.orange },
  inbound: { colour: COLOURS.blue },
  own: { width: 3 },
};
const DEADLINE = { dotted: true, width: 1.5 };
const KEYS = ["own", "inbound", "outbound", "deadline", "ended", "kept"];
const MONTH = { ...linear(1, HORIZON), ticks: [1, 6, 12, 18, 24] };
const [START, END] = [56, 12]; // pixels beside a panel
const [TITLE, TICKS, AXIS] = [34, 24, 48]; // pixels above a panel, and below one without and with the name of the axis
const KEY = 21; // pixels from one line of the key to the next

/** @type {Measure[]} the dear first months of inbound are cut off */
const MEASURES = [
  {
    title: "leads-so-far",
    courseOf: ({ months }) => months.leads,
    endOf: (last) => roundEnd(Math.max(last * 1.05, 10)),
  },
  { title: "cost-so-far", courseOf: ({ months }) => months.cost, endOf: (last) => roundEnd(3 * last) },
];

/** @param {number} width in pixels */
export function heightOf(width) {
  const { high, rows } = shapeOf(width);
  return (width < NARROW ? 2 * TITLE + 2 * high + TICKS : TITLE + high) + AXIS + rows * KEY;
}

/**
 * How high a panel is, and in how many lines and columns the key stands.
 * @param {number} width
 */
function shapeOf(width) {
  const columns = width < NARROW ? 2 : 3;
  return { high: width < NARROW ? 84 : 176, columns, rows: Math.ceil(KEYS.length / columns) };
}

/**
 * @param {Found} found
 * @param {Sheet} sheet
 * @param {Say} say
 */
export function drawing(found, sheet, say) {
  const { high } = shapeOf(sheet.width);
  const wide = (sheet.narrow ? sheet.width : sheet.width / 2) - START - END;
  const second = sheet.narrow ? [START, 2 * TITLE + high + TICKS] : [sheet.width / 2 + START, TITLE];
  const panels = [[START, TITLE], second].map(([start, top]) => new Panel(sheet, { start, top, wide, high }));
  return [
    panels.map((panel, place) => measured(found, panel, MEASURES[place], say, !sheet.narrow || place > 0)),
    key(found, sheet, say),
  ];
}

/**
 * One *measure* of all ways on a *panel*.
 * @param {Found} found
 * @param {Panel} panel
 * @param {Measure} measure
 * @param {Say} say
 * @param {boolean} named whether the axis has its name here
 */
function measured({ month, stop, ways }, panel, { title, courseOf, endOf }, say, named) {
  const drawn = Object.keys(LOOKS).filter((name) => name in ways);
  const courses = drawn.map((name) => courseOf(ways[name]));
  const scale = linear(0, endOf(Math.max(...courses.map((course) => course.at(-1) ?? 0))), 4);
  const [at, end] = [month, stop].map(MONTH.share);
  const own = courseOf(ways.own)[month - 1];
  return [
    panel.bar([end, 1], [0, 1], { colour: COLOURS.pale }),
    panel.axisBeside(scale),
    panel.line([[at, 0], [at, 1]], DEADLINE),
    courses.map((course, place) => panel.line(within(course, scale), LOOKS[drawn[place]])),
    own !== null && scale.share(own) <= 1 ? panel.dot(at, scale.share(own), { radius: 4.5 }) : null,
    panel.axisBelow(MONTH, undefined, named ? say("month") : ""),
    panel.words(say(title), 0, 1, { dx: 8 - START, dy: 12 - TITLE, bold: true }),
  ];
}

/**
 * The points of a *course* on the *scale*, from where it first lies on it: a cost per lead only falls.
 * @param {Course} course
 * @param {import("../page/scales.js").Scale} scale
 * @returns {[number, number][]}
 */
function within(course, scale) {
  /** @type {[number, number][]} */
  const points = course.flatMap((value, before) =>
    value === null ? [] : [[MONTH.share(before + 1), scale.share(value)]]
  );
  const first = points.findIndex(([, up]) => up <= 1);
  if (first <= 0) return first ? [] : points;
  const [[x, up], [nextX, nextUp]] = points.slice(first - 1, first + 1);
  return [[x + (nextX - x) * (up - 1) / (up - nextUp), 1], ...points.slice(first)];
}

/**
 * Which line is which, and what the marks mean.
 * @param {Found} found
 * @param {Sheet} sheet
 * @param {Say} say
 */
function key({ ways }, sheet, say) {
  const { columns, rows } = shapeOf(sheet.width);
  const room = (sheet.width - 8) / columns;
  return KEYS.filter((name) => name !== "kept" || name in ways).map((name, place) => {
    const top = sheet.height - KEY * (rows - Math.floor(place / columns)) + 4;
    const sample = new Panel(sheet, { start: 8 + room * (place % columns), top, wide: 26, high: 12 });
    const mark = name === "ended"
      ? sample.bar([0, 1], [0, 1], { colour: COLOURS.pale })
      : sample.line([[0, 0.5], [1, 0.5]], LOOKS[name] ?? DEADLINE);
    return [mark, sample.words(say(name), 1, 0.5, { dx: 8 })];
  });
}
