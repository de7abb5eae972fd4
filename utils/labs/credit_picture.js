// The picture of the laboratory of the credit: for each channel what three rules give it, the truth, and what a lot tells.
import { RULES } from "../models/credit.js";
import { CHANNELS } from "../models/journeys.js";
import { whole } from "./credit_sentences.js";
import { COLOURS, NARROW } from "../page/look.js";
import { Panel } from "../page/panel.js";
import { linear } from "../page/scales.js";
import { written } from "../page/numbers.js";

/** @typedef {import("./credit.js").Found} Found */
/** @typedef {import("../page/picture.js").Sheet} Sheet */
/** @typedef {(key: string, values?: import("../page/words.js").Values) => string} Say */

const ENDS = [500, 1000, 1500, 2000, 3000, 5000, 10_000]; // people: so few that the scale seldom changes under a slider
const BELOW = 0.16; // of the end: so much room there is below zero, for intervals
const LANES = [...RULES, "lot"];
const THICK = 0.36; // half of a bar, in lanes
const [KEY, AXIS] = [20, 26]; // pixels: a line of the key, the axis
const KEYS = ["brought", "anyway", "truth-line", "band"];
const COLUMNS = 2;
const FAINT = 0.5;
const KEPT = { colour: COLOURS.grey, dashed: true, width: 2 };

/**
 * How much room the parts have, in pixels: title, lane, name of a channel, what lies between channels and beside lanes.
 * @param {number} width
 */
function roomOf(width) {
  return width < NARROW
    ? { title: 22, lane: 13, head: 18, gap: 5, start: 60, end: 42, short: "-short" }
    : { title: 24, lane: 16, head: 21, gap: 10, start: 112, end: 52, short: "" };
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
  return roomOf(width).title + KEY * Math.ceil(KEYS.length / COLUMNS);
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
 * @param {Found} found
 * @param {string} name
 * @param {Panel} panel
 * @param {import("../page/scales.js").Scale} scale
 * @param {ReturnType<typeof roomOf>} room
 * @param {Say} say
 */
function oneChannel({ credit, kept, lots }, name, panel, scale, room, say) {
  const channel = credit.channels[name];
  const head = { dy: -room.head / 2 };
  /** @param {number} lane */
  const up = (lane) => 1 - (lane + 0.5) / LANES.length;
  /** @param {string} text @param {number} height */
  const number = (text, height) => panel.words(text, 1, height, { anchor: "end", dx: room.end - 2 });
  return [
    scale.ticks.map((tick) => across(tick, panel, scale, { width: 1, colour: tick ? COLOURS.pale : COLOURS.ink })),
    panel.words(say(name), 0, 1, { ...head, dx: -room.start, bold: true }),
    panel.words(say("truth-is", { truth: whole(channel.truth) }), 1, 1, {
      ...head,
      anchor: "end",
      dx: room.end - 2,
      bold: true,
    }),
    LANES.map((lane, place) => panel.words(say(lane + room.short), 0, up(place), { anchor: "end", dx: -8 })),
    RULES.map((rule, place) => [
      bar(channel.credit[rule], channel.anyway[rule], up(place), panel, scale),
      kept ? mark(kept.channels[name].credit[rule], up(place), panel, scale) : null,
      number(written(whole(channel.credit[rule])), up(place)),
    ]),
    interval(channel, lots?.[name] ?? null, up(LANES.length - 1), panel, scale),
    kept ? across(kept.channels[name].truth, panel, scale, KEPT) : null,
    across(channel.truth, panel, scale, { width: 3 }),
  ];
}

/**
 * What a rule gives to a channel: those who were brought, then those who would have come anyway.
 * @param {number} credit
 * @param {number} anyway
 * @param {number} up
 * @param {Panel} panel
 * @param {import("../page/scales.js").Scale} scale
 */
function bar(credit, anyway, up, panel, scale) {
  const [zero, brought, end] = [0, credit - anyway, credit].map(scale.share);
  return [
    panel.bar([zero, brought], thick(up, THICK), { colour: COLOURS.blue }),
    panel.bar([brought, end], thick(up, THICK), { colour: COLOURS.orange, opacity: FAINT }),
  ];
}

/**
 * What a lot would tell if it brought just what is expected, and what it told in one draw; cut off at the edges.
 * @param {import("../models/lots.js").Interval} expected
 * @param {import("../models/lots.js").Interval & { told: number } | null} drawn
 * @param {number} up
 * @param {Panel} panel
 * @param {import("../page/scales.js").Scale} scale
 */
function interval(expected, drawn, up, panel, scale) {
  /** @param {number} people */
  const within = (people) => Math.min(Math.max(scale.share(people), 0), 1);
  const [low, high] = [within(expected.low), within(expected.high)];
  const band = panel.bar([low, high], thick(up, THICK / 1.5), { colour: COLOURS.green, opacity: FAINT });
  if (!drawn) return [band];
  const told = scale.share(drawn.told);
  return [
    band,
    panel.line([[within(drawn.low), up], [within(drawn.high), up]], { colour: COLOURS.green, width: 2 }),
    told >= 0 && told <= 1 ? panel.dot(told, up, { colour: COLOURS.green, radius: 4 }) : null,
  ];
}

/**
 * Where a bar ended at the position kept.
 * @param {number} people
 * @param {number} up
 * @param {Panel} panel
 * @param {import("../page/scales.js").Scale} scale
 */
function mark(people, up, panel, scale) {
  const place = scale.share(people);
  const [low, high] = thick(up, 0.5);
  return panel.line([[place, low], [place, high]], { colour: COLOURS.grey, width: 2 });
}

/**
 * A line across all lanes of a channel at the number *people*.
 * @param {number} people
 * @param {Panel} panel
 * @param {import("../page/scales.js").Scale} scale
 * @param {import("../page/look.js").Look} look
 */
function across(people, panel, scale, look) {
  return panel.line([[scale.share(people), 0], [scale.share(people), 1]], look);
}

/**
 * Both edges of what stands at the height *up* and is twice *half* a lane thick.
 * @param {number} up
 * @param {number} half
 * @returns {[number, number]}
 */
function thick(up, half) {
  return [up - half / LANES.length, up + half / LANES.length];
}

/**
 * What the colours and the line mean.
 * @param {Sheet} sheet
 * @param {number} above pixels above it
 * @param {Say} say
 */
function key(sheet, above, say) {
  const wide = Math.min(0.46 * sheet.width, 230); // the second column holds the longer words
  return KEYS.map((name, place) => {
    const top = above + KEY * Math.floor(place / COLUMNS);
    const sample = new Panel(sheet, { start: wide * (place % COLUMNS), top, wide: 16, high: 12 });
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
