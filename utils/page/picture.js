// Pictures of what was computed: scales, ticks, axes and shapes, drawn as SVG with real text and mirrored where the
// language is read from right to left. Who draws says places from left to right; the sheet turns them round.
import { LANGUAGES } from "./words.generated.js";
import { CODES, sayIn } from "./words.js";
import { written } from "./numbers.js";
import { tree } from "./tree.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {{ share(value: number): number, ticks: number[] }} Scale where a value lies, from 0 to 1, and what is marked */
/** @typedef {{ start: number, top: number, wide: number, high: number }} Box in pixels, *start* from where one begins to read */
/** @typedef {"start" | "middle" | "end"} Anchor */
/** @typedef {{ colour?: string, width?: number, dashed?: boolean, dotted?: boolean, opacity?: number }} Look */
/** @typedef {{ anchor?: Anchor, colour?: string, bold?: boolean, dx?: number, dy?: number }} Lettering */

/** The colours: a style sheet may change them with the theme; without one they are those of the figures. */
export const COLOURS = {
  blue: "var(--lab-blue, #0072b2)",
  orange: "var(--lab-orange, #c25500)",
  green: "var(--lab-green, #00805d)",
  sky: "var(--lab-sky, #56b4e9)",
  grey: "var(--lab-grey, #767676)",
  pale: "var(--lab-pale, #ededed)",
  ink: "currentColor",
};
export const LETTERS = 13; // pixels
const STEPS = [1, 2, 2.5, 5, 10];
const DASHES = { dashed: "7 4", dotted: "2 4" };

/**
 * A scale from *low* to *high* with about *wanted* round ticks.
 * @param {number} low
 * @param {number} high
 * @param {number} [wanted]
 * @returns {Scale}
 */
export function linear(low, high, wanted = 5) {
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  const ticks = Array.from({ length: count }, (_, place) => Number(((first + place) * step).toPrecision(12)));
  return { share: (value) => (value - low) / (high - low), ticks };
}

/**
 * A scale from *low* to *high* (both above 0), on which each tenfold takes the same room.
 * @param {number} low
 * @param {number} high
 * @param {number[]} ticks
 * @returns {Scale}
 */
export function logarithmic(low, high, ticks) {
  return { share: (value) => Math.log(value / low) / Math.log(high / low), ticks };
}

/** A round number that is not below *value*: the end of a scale that grows with what it shows.
 * @param {number} value
 * @returns {number}
 */
export function roundEnd(value) {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10);
}

/**
 * A share out of 100 as *language* writes it.
 * @param {number} number
 * @param {string} language
 * @param {number} [decimals]
 * @returns {string}
 */
export function percent(number, language, decimals = 0) {
  return sayIn("page.percent", language, { number: Number(number.toFixed(decimals)) });
}

/** One picture: its language, its size, and which way it is read. */
export class Sheet {
  /**
   * @param {string} language
   * @param {number} width in pixels
   * @param {number} height
   */
  constructor(language, width, height) {
    this.language = language;
    this.width = width;
    this.height = height;
    this.rtl = LANGUAGES[CODES.indexOf(language)][1] === "rtl";
    this.narrow = width < 480;
  }

  /**
   * The place *x*, counted from where one begins to read, as SVG counts it.
   * @param {number} x
   */
  across(x) {
    return rounded(this.rtl ? this.width - x : x);
  }

  /**
   * A panel that fills the sheet but for these margins, in pixels.
   * @param {{ start?: number, end?: number, top?: number, bottom?: number }} margins
   * @returns {Panel}
   */
  panel({ start = 0, end = 0, top = 0, bottom = 0 }) {
    return new Panel(this, { start, top, wide: this.width - start - end, high: this.height - top - bottom });
  }

  /**
   * Words at the place *x*, *y* (pixels).
   * @param {string} text
   * @param {number} x
   * @param {number} y
   * @param {Lettering} [lettering]
   * @returns {Tree}
   */
  words(text, x, y, { anchor = "start", colour = COLOURS.ink, bold = false, dx = 0, dy = 0 } = {}) {
    const look = { fill: colour, "font-weight": bold ? "bold" : null, "text-anchor": anchor };
    return tree("text", { x: this.across(x + dx), y: rounded(y + dy), "dominant-baseline": "central", ...look }, [
      text,
    ]);
  }

  /**
   * The picture as one element: *name* is what it is, *sentence* says what is seen in it.
   * @param {string} name
   * @param {string} sentence
   * @param {unknown[]} children
   * @returns {Tree}
   */
  picture(name, sentence, children) {
    const size = { width: this.width, height: this.height, viewBox: `0 0 ${this.width} ${this.height}` };
    const look = { "font-size": LETTERS, "font-family": "inherit", direction: this.rtl ? "rtl" : "ltr" };
    const read = { role: "img", "aria-label": `${name}. ${sentence}` };
    return tree("svg", { xmlns: "http://www.w3.org/2000/svg", ...size, ...look, ...read }, children);
  }
}

/** A part of a sheet in which places are shares of its room: 0 to 1 in reading direction, 0 to 1 upwards. */
export class Panel {
  /**
   * @param {Sheet} sheet
   * @param {Box} box
   */
  constructor(sheet, box) {
    this.sheet = sheet;
    this.box = box;
  }

  /** @param {number} share */
  x(share) {
    return this.box.start + share * this.box.wide;
  }

  /** @param {number} share */
  y(share) {
    return rounded(this.box.top + (1 - share) * this.box.high);
  }

  /**
   * A line through *points*, each a share across and one upwards.
   * @param {[number, number][]} points
   * @param {Look} [look]
   * @returns {Tree}
   */
  line(points, look = {}) {
    const places = points.map(([across, up]) => `${this.sheet.across(this.x(across))} ${this.y(up)}`);
    return tree("path", { d: places.length ? `M${places.join("L")}` : "", fill: "none", ...stroke(look) });
  }

  /**
   * A rectangle from *across* to *acrossTo* and from *up* to *upTo*.
   * @param {[number, number]} across
   * @param {[number, number]} up
   * @param {Look} [look]
   * @returns {Tree}
   */
  bar(across, up, look = {}) {
    const [x, to] = across.map((share) => this.sheet.across(this.x(share))).sort((a, b) => a - b);
    const [y, bottom] = up.map((share) => this.y(share)).sort((a, b) => a - b);
    const size = { x, y, width: rounded(to - x), height: rounded(bottom - y) };
    return tree("rect", { ...size, fill: look.colour ?? COLOURS.sky, "fill-opacity": look.opacity });
  }

  /**
   * A dot.
   * @param {number} across
   * @param {number} up
   * @param {{ colour?: string, radius?: number }} [look]
   * @returns {Tree}
   */
  dot(across, up, { colour = COLOURS.ink, radius = 4 } = {}) {
    return tree("circle", { cx: this.sheet.across(this.x(across)), cy: this.y(up), r: radius, fill: colour });
  }

  /**
   * Words at a place of the panel.
   * @param {string} text
   * @param {number} across
   * @param {number} up
   * @param {Lettering} [lettering]
   * @returns {Tree}
   */
  words(text, across, up, lettering = {}) {
    return this.sheet.words(text, this.x(across), this.y(up), lettering);
  }

  /**
   * The axis below the panel: a line, ticks, and *written* at each of them; *title* below.
   * @param {Scale} scale
   * @param {(value: number) => string} [write]
   * @param {string} [title]
   * @returns {Tree[]}
   */
  axisBelow(scale, write = (value) => written(value), title = "") {
    const marks = scale.ticks.map((tick) => {
      const place = scale.share(tick);
      const at = this.sheet.across(this.x(place));
      return tree("g", {}, [
        tree("path", { d: `M${at} ${this.y(0)}v5`, ...stroke({ width: 1 }) }),
        this.words(write(tick), place, 0, { anchor: "middle", dy: 16 }),
      ]);
    });
    const name = title ? [this.words(title, 0.5, 0, { anchor: "middle", dy: 36 })] : [];
    return [this.line([[0, 0], [1, 0]], { width: 1 }), ...marks, ...name];
  }

  /**
   * The axis beside the panel, where one begins to read: faint lines across, and *written* at each tick.
   * @param {Scale} scale
   * @param {(value: number) => string} [write]
   * @returns {Tree[]}
   */
  axisBeside(scale, write = (value) => written(value)) {
    return scale.ticks.map((tick) => {
      const place = scale.share(tick);
      return tree("g", {}, [
        this.line([[0, place], [1, place]], { width: 1, colour: COLOURS.pale }),
        this.words(write(tick), 0, place, { anchor: "end", dx: -8 }),
      ]);
    });
  }
}

/** @param {Look} look */
function stroke({ colour = COLOURS.ink, width = 2, dashed = false, dotted = false, opacity }) {
  const dashes = dashed ? DASHES.dashed : dotted ? DASHES.dotted : null;
  return { stroke: colour, "stroke-width": width, "stroke-dasharray": dashes, "stroke-opacity": opacity };
}

/** @param {number} value in pixels; a tenth of one is finer than a screen */
function rounded(value) {
  return Math.round(value * 10) / 10;
}
