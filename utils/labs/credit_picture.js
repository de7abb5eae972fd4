// The picture of the laboratory of the credit: for each channel what three rules give it, the truth, and what a lot tells.
import { RULES } from "../models/credit.js";
import { CHANNELS } from "../models/journeys.js";
import { FAINT, LANES, Lanes } from "./credit_lanes.js";
import { whole } from "./credit_sentences.js";
import { COLOURS, NARROW } from "../page/look.js";
import { written } from "../page/numbers.js";
import { Panel } from "../page/panel.js";
import { linear } from "../page/scales.js";

/** @typedef {import("./credit.js").Found} Found */
/** @typedef {import("../page/picture.js").Sheet} Sheet */
/** @typedef {(key: string, values?: import("../page/words.js").Values) => string} Say */

const ENDS = [500, 1000, 1500, 2000, 3000, 5000, 10_000]; // people: so few that the scale seldom changes under a slider
const BELOW = 0.16; // of the end: so much room there is below zero, for intervals
const [KEY, AXIS] = [20, 26]; // pixels: a line of the key, the axis
const ROOMY = 640; // pixels: from here on the key is one line
const KEYS = ["brought", "truth-line", "band", "anyway"];
const COLUMNS = 2; // of the key, where there is no room for all in one line

/**
 * How much room the parts have, in pixels: title, lane, name of a channel, what lies between channels and beside lanes.
 * @param {number} width
 */
function roomOf(width) {
  return width < NARROW
    ? { title: 22, lane: 13, head: 18, gap: 5, start: 60, end: 42, short: "-short" }
    : { title: 22, lane: 13.5, head: 18, gap: 5, start: 112, end: 52, short: "" };
}

/** @param {number} width in pixels */
export function heightOf(width) {
  return topOf(width) + CHANNELS.length * blockOf(width) + AXIS;
}

/**
 * Where the first channel begins: below title and key.
 * @param {number} width
 */
function topOf(width) {
  return roomOf(width).title + KEY * Math.ceil(KEYS.length / columnsOf(width));
}

/** @param {number} width */
function columnsOf(width) {
  return width < ROOMY ? COLUMNS : KEYS.length;
}

/**
 * The height of one channel.
 * @param {number} width
 */
function blockOf(width) {
  const { lane, head, gap } = roomOf(width);
  return head + LANES.length * lane + gap;
}

/**
 * @param {Found} found
 * @param {Sheet} sheet
 * @param {Say} say
 */
export function drawing(found, sheet, say) {
  const room = roomOf(sheet.width);
  const top = topOf(sheet.width);
  const scale = scaleOf(found);
  const panel = sheet.panel({ start: room.start, end: room.end, top, bottom: AXIS });
  return [
    sheet.words(say("picture"), 0, 10, { bold: true }),
    key(sheet, room.title, say),
    panel.axisBelow(scale),
    CHANNELS.map((channel, place) => {
      const above = top + place * blockOf(sheet.width) + room.head;
      const lanes = new Panel(sheet, { ...panel.box, top: above, high: LANES.length * room.lane });
      return oneChannel(found, channel, lanes, scale, room, say);
    }),
  ];
}

/** @param {Found} found */
function scaleOf({ credit, kept }) {
  const all = [credit, ...(kept ? [kept] : [])].flatMap(({ channels }) => Object.values(channels));
  const most = Math.max(...all.flatMap(({ truth, credit }) => [truth, ...Object.values(credit)]));
  const end = ENDS.find((each) => each >= most) ?? ENDS[ENDS.length - 1];
  return linear(-BELOW * end, end, 4);
}

/**
 * One channel in its lanes, on a *panel*.
 * @param {Found} found
 * @param {string} name
 * @param {Panel} panel
 * @param {import("../page/scales.js").Scale} scale
 * @param {ReturnType<typeof roomOf>} room
 * @param {Say} say
 */
function oneChannel({ credit, kept, lots }, name, panel, scale, room, say) {
  const lanes = new Lanes(panel, scale);
  const [channel, before] = [credit.channels[name], kept?.channels[name]];
  const [beyond, head] = [room.end - 2, { dy: -room.head / 2, bold: true }];
  return [
    scale.ticks.map((tick) => lanes.line(tick, { width: 1, colour: tick ? COLOURS.pale : COLOURS.ink })),
    panel.words(say(name), 0, 1, { ...head, dx: -room.start }),
    panel.words(say("truth-is", { truth: whole(channel.truth) }), 1, 1, { ...head, anchor: "end", dx: beyond }),
    LANES.map((lane) => lanes.name(say(lane + room.short), lane)),
    RULES.map((rule) => [
      lanes.bar(channel.credit[rule], channel.anyway[rule], rule),
      before ? lanes.line(before.credit[rule], { colour: COLOURS.grey }, rule) : null,
      lanes.number(written(whole(channel.credit[rule])), rule, beyond),
    ]),
    lanes.lot(channel, lots?.[name]),
    before ? lanes.line(before.truth, { colour: COLOURS.grey, dashed: true }) : null,
    lanes.line(channel.truth, { width: 3 }),
  ];
}

/**
 * What the colours and the line mean.
 * @param {Sheet} sheet
 * @param {number} above pixels above it
 * @param {Say} say
 */
function key(sheet, above, say) {
  const columns = columnsOf(sheet.width);
  const wide = Math.min((0.94 / columns) * sheet.width, 230); // the longest words stand last
  return KEYS.map((name, place) => {
    const top = above + KEY * Math.floor(place / columns);
    const sample = new Panel(sheet, { start: wide * (place % columns), top, wide: 16, high: 12 });
    /** @type {Record<string, () => unknown>} */
    const signs = {
      "brought": () => sample.bar([0, 1], [0, 1], { colour: COLOURS.blue }),
      "anyway": () => sample.bar([0, 1], [0, 1], { colour: COLOURS.orange, opacity: FAINT }),
      "truth-line": () => sample.line([[0.5, 0], [0.5, 1]], { width: 3 }),
      "band": () => sample.bar([0, 1], [0.2, 0.8], { colour: COLOURS.green, opacity: FAINT }),
    };
    return [signs[name](), sample.words(say(name), 1, 0.5, { dx: 7 })];
  });
}
