// The lanes in which the picture of the credit draws one channel: one for each rule, and one for the lot.
import { RULES } from "../models/credit.js";
import { COLOURS } from "../page/look.js";

/** @typedef {import("../models/lots.js").Interval} Interval */
/** @typedef {import("../page/look.js").Look} Look */
/** @typedef {import("../page/scales.js").Scale} Scale */
/** @typedef {import("../page/panel.js").Panel} Panel */

/** From the top to the bottom. */
export const LANES = [...RULES, "lot"];
/** Of what lies below something else, or has not happened. */
export const FAINT = 0.5;
const THICK = 0.36; // half of a bar, in lanes
const THIN = 0.24; // half of a band

/** A panel in lanes, on which numbers of people are drawn. */
export class Lanes {
  #panel;
  #scale;

  /**
   * @param {Panel} panel
   * @param {Scale} scale
   */
  constructor(panel, scale) {
    this.#panel = panel;
    this.#scale = scale;
  }

  /**
   * Words at the beginning of a *lane*.
   * @param {string} text
   * @param {string} lane
   */
  name(text, lane) {
    return this.#panel.words(text, 0, up(lane), { anchor: "end", dx: -8 });
  }

  /**
   * Words *beyond* the end of a *lane*, in pixels.
   * @param {string} text
   * @param {string} lane
   * @param {number} beyond
   */
  number(text, lane, beyond) {
    return this.#panel.words(text, 1, up(lane), { anchor: "end", dx: beyond });
  }

  /**
   * What a rule gives to the channel: those who were brought, then those who would have come anyway.
   * @param {number} credit
   * @param {number} anyway
   * @param {string} rule
   */
  bar(credit, anyway, rule) {
    const [zero, brought, end] = [0, credit - anyway, credit].map(this.#scale.share);
    return [
      this.#panel.bar([zero, brought], edges(rule, THICK), { colour: COLOURS.blue }),
      this.#panel.bar([brought, end], edges(rule, THICK), { colour: COLOURS.orange, opacity: FAINT }),
    ];
  }

  /**
   * What a lot would tell if it brought just what is expected, and what it told in one draw; cut off at the edges.
   * @param {Interval} expected
   * @param {Interval & { told: number } | undefined} drawn
   */
  lot(expected, drawn) {
    const green = { colour: COLOURS.green };
    const band = this.#panel.bar(this.#within(expected), edges("lot", THIN), { ...green, opacity: FAINT });
    if (!drawn) return [band];
    const [low, high] = this.#within(drawn);
    const [told, height] = [this.#scale.share(drawn.told), up("lot")];
    return [
      band,
      this.#panel.line([[low, height], [high, height]], green),
      told >= 0 && told <= 1 ? this.#panel.dot(told, height, green) : null,
    ];
  }

  /**
   * @param {Interval} interval
   * @returns {[number, number]}
   */
  #within({ low, high }) {
    const [from, to] = [low, high].map((people) => Math.min(Math.max(this.#scale.share(people), 0), 1));
    return [from, to];
  }

  /**
   * A line across a *lane*, or across all of them.
   * @param {number} people
   * @param {Look} look
   * @param {string} [lane]
   */
  line(people, look, lane) {
    const place = this.#scale.share(people);
    const [low, high] = lane ? edges(lane, 0.5) : [0, 1];
    return this.#panel.line([[place, low], [place, high]], look);
  }
}

/**
 * The middle of a *lane*.
 * @param {string} lane
 */
function up(lane) {
  return 1 - (LANES.indexOf(lane) + 0.5) / LANES.length;
}

/**
 * Both edges of what stands in a *lane* and is twice *half* a lane thick.
 * @param {string} lane
 * @param {number} half
 * @returns {[number, number]}
 */
function edges(lane, half) {
  return [up(lane) - half / LANES.length, up(lane) + half / LANES.length];
}
