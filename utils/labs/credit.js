// To which channel three rules give a sale, beside what each channel truly brought.
import { creditOf, RULES } from "../models/credit.js";
import { CHANNELS } from "../models/journeys.js";
import { drawnLots, leastLeftOut } from "../models/lots.js";
import { drawing, heightOf } from "./credit_picture.js";
import { sentences, signed, whole } from "./credit_sentences.js";
import { words } from "../page/speech.js";

/** @typedef {import("../models/credit.js").Channel} Channel */
/** @typedef {import("../models/credit.js").Credit} Credit */
/** @typedef {import("../page/words.js").InEach} InEach */
/**
 * Names, and where the assumptions stand at first.
 * @typedef {object} Data
 * @property {Record<string, InEach>} channels
 * @property {Record<string, InEach>} rules
 * @property {InEach} between what stands between names in a list
 * @property {InEach} beforeLast
 * @property {Record<string, number>} assumed
 * @property {number[]} groups that can be left out, as the slider offers them
 */

/**
 * @typedef {object} Found
 * @property {import("../models/journeys.js").Position} position
 * @property {Credit} credit
 * @property {Credit | null} kept
 * @property {number} draw 0: nothing is drawn yet
 * @property {ReturnType<typeof drawnLots> | null} lots
 * @property {string[]} hopeless channels that not even a group of half of all people tells from nothing
 * @property {boolean} assumed whether every assumption stands as at first
 * @property {Data} data
 */

const TIMES = 30; // the truth: so much of it search is given in the first mission
const SOME = 10; // percent: at least so many come anyway in the last mission

/** @type {import("./laboratories.js").Laboratory} */
export const credit = {
  /**
   * @param {import("./controls.js").Values} values
   * @param {Data} data
   * @returns {Found}
   */
  look({ kept, draw, ...position }, data) {
    return {
      position,
      credit: creditOf(position),
      kept: kept ? creditOf(kept) : null,
      draw,
      lots: draw ? drawnLots(position, draw) : null,
      hopeless: CHANNELS.filter((channel) => leastLeftOut(position, channel) === null),
      assumed: Object.entries(data.assumed).every(([name, value]) => position[name] === value),
      data,
    };
  },

  height: heightOf,
  said: sentences,
  draw: drawing,

  /** @param {Found} found */
  numbers({ credit: { channels, misplaced, brought }, lots, hopeless }) {
    const rows = Object.entries(channels);
    /** @param {(channel: Channel) => number} read */
    const sum = (read) => rows.reduce((total, [, channel]) => total + read(channel), 0);
    const truth = sum((channel) => channel.truth);
    const blank = lots ? ["", "", ""] : ["", ""];
    return {
      heads: [
        "channel",
        ...RULES.map((rule) => `${rule}-head`),
        "truth",
        "lot-head",
        ...(lots ? ["draw-head"] : []),
        "costs",
      ],
      rows: [
        ...rows.map(([name, channel]) => [
          name,
          ...RULES.map((rule) => credited(channel.credit[rule], channel.anyway[rule])),
          whole(channel.truth),
          reach(channel, hopeless.includes(name)),
          ...(lots ? [reach(lots[name])] : []),
          whole(channel.forgone),
        ]),
        [
          "together",
          ...RULES.map((rule) => credited(sum((each) => each.credit[rule]), sum((each) => each.anyway[rule]))),
          whole(truth),
          ...blank,
        ],
        ["overlap", "", "", "", whole(brought) - whole(truth), ...blank], // so that the columns add up as they are read
        ["misplaced", ...RULES.map((rule) => whole(misplaced[rule])), "", ...blank],
      ],
    };
  },

  missions: {
    /** @param {Found} found */
    lie: ({ assumed, credit: { channels: { search } } }) => assumed && search.credit.last >= TIMES * search.truth,
    /** @param {Found} found */
    equal: ({ assumed, credit: { nearest } }) => assumed && nearest === "equal",
    /** @param {Found} found */
    lot: ({ position, credit: { channels: { email } }, data: { groups } }) => {
      const smaller = groups.filter((group) => group < position.left_out).at(-1);
      const enough = smaller && creditOf({ ...position, left_out: smaller }).channels.email.low > 0;
      return position.anyway >= SOME && email.low > 0 && !enough;
    },
  },
};

/**
 * @param {number} count
 * @param {number} anyway
 */
function credited(count, anyway) {
  return words("credited", { credit: whole(count), anyway: whole(anyway) });
}

/**
 * @param {import("../models/lots.js").Interval} interval
 * @param {boolean} hopeless whether no group would be large enough
 */
function reach({ low, high }, hopeless = false) {
  return words(hopeless ? "hopeless" : "reach", { low: signed(low), high: signed(high) });
}
