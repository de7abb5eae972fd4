// A part of a picture in which places are shares of its room.
import { COLOURS, rounded, stroke } from "./look.js";
import { written } from "./numbers.js";
import { tree } from "./tree.js";

/** @typedef {import("./look.js").Look} Look */
/** @typedef {import("./picture.js").Lettering} Lettering */
/** @typedef {import("./picture.js").Sheet} Sheet */
/** @typedef {import("./scales.js").Scale} Scale */
/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {{ start: number, top: number, wide: number, high: number }} Box in pixels, *start* from where one begins to read */

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
    return tree("rect", {
      ...size,
      fill: look.colour === undefined ? COLOURS.sky : look.colour,
      "fill-opacity": look.opacity,
    });
  }

  /**
   * A dot.
   * @param {number} across
   * @param {number} up
   * @param {{ colour?: string | null, radius?: number }} [look]
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
