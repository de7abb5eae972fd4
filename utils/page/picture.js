// Pictures of what was computed: scales, ticks, axes and shapes, drawn as SVG with real text and mirrored where the
// language is read from right to left. Who draws says places from left to right; the sheet turns them round.
import { LANGUAGES } from "./words.generated.js";
import { CODES } from "./words.js";
import { COLOURS, LETTERS, NARROW, rounded } from "./look.js";
import { Panel } from "./panel.js";
import { tree } from "./tree.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {"start" | "middle" | "end"} Anchor */
/** @typedef {{ anchor?: Anchor, colour?: string, bold?: boolean, dx?: number, dy?: number }} Lettering */

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
    this.narrow = width < NARROW;
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
