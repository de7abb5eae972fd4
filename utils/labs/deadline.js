// A monthly budget split between inbound and outbound, and what it brings by a given month.
import { drawing, heightOf } from "./deadline_picture.js";
import { bestShare, turningPoints, winner } from "../models/best_split.js";
import { verdict, words } from "../page/speech.js";
import { counted, leadsBy, READINGS, wayOf } from "./ways.js";

/** @typedef {import("../models/best_split.js").Turn} Turn */
/** @typedef {import("../page/speech.js").Cell} Cell */
/** @typedef {import("./ways.js").Way} Way */
/** @typedef {{ preset: string, changed: string[], turned: boolean }} Change of a preset: what differs but for the split, and whether something else wins */
/** @typedef {{ parameter: string, name_en: string, name_ar: string, low: number, high: number }} Assumption */

/**
 * @typedef {object} Found
 * @property {number} month the deadline
 * @property {number} stop
 * @property {Record<string, Way>} ways own, inbound, outbound, and kept where one is kept
 * @property {import("../models/best_split.js").Winner} best
 * @property {number} share of inbound in the best split, percent
 * @property {number} most leads that a split can bring
 * @property {Turn[]} turns
 * @property {Record<string, { en: string, ar: string }>} names of the assumptions
 * @property {Change[]} changes
 */

const TOLD = [6, 12, 18, 24]; // months

/** @type {import("./laboratories.js").Laboratory} */
export const deadline = {
  /**
   * @param {any} values
   * @param {{ assumptions: Assumption[], presets: any[] }} data
   * @returns {Found}
   */
  look({ kept, ...plan }, { assumptions, presets }) {
    const [month, share] = [plan.deadline, bestShare(plan, plan.deadline)];
    /** @param {number} inbound_share */
    const split = (inbound_share) => wayOf({ ...plan, inbound_share });
    const ways = { own: wayOf(plan), inbound: split(100), outbound: split(0), ...(kept ? { kept: wayOf(kept) } : {}) };
    const best = winner(plan, month);
    const { ranges, names } = known(assumptions);
    const changes = presets.map(({ preset, ...position }) => ({
      preset,
      changed: Object.keys(position).filter((name) => name !== "inbound_share" && position[name] !== plan[name]),
      turned: winner(position, position.deadline) !== best,
    }));
    const turns = turningPoints(plan, month, ranges);
    return { month, stop: plan.stop, ways, best, share, most: leadsBy(split(share), month), turns, names, changes };
  },

  height: heightOf,

  /** @param {Found} found */
  said({ month, ways, best, share, most, turns, names }) {
    if (best === "even") return [verdict("even")];
    const [own, inbound, outbound] = [ways.own, ways.inbound, ways.outbound].map((way) => counted(way, month));
    const shown = Math.min(Math.max(Math.round(share), 1), 99); // a mix has both, however little
    return [
      verdict(`${best}-wins`, { month, share: shown }),
      words(best === "mix" ? "told-mix" : "told", { own, inbound, outbound, most: Math.round(most) }),
      turns.length ? words("turn", { name: names[turns[0].name], ...turned(turns[0]) }) : words("no-turn"),
    ];
  },

  draw: drawing,

  /** @param {Found} found */
  numbers({ ways, turns, names }) {
    const columns = ["own", "inbound", "outbound", "kept"].filter((name) => name in ways);
    /** @type {(head: Cell, read: (way: Way) => Cell) => Cell[]} */
    const row = (head, read) => [head, ...columns.map((name) => read(ways[name]))];
    const turning = turns.map((turn) => [
      words("turns-at", { name: names[turn.name] }),
      words("instead", turned(turn)),
      ...columns.slice(1).map(() => ""),
    ]);
    return {
      heads: ["reading", ...columns],
      rows: [
        ...Object.entries(READINGS).map(([name, read]) => row(name, read)),
        ...TOLD.map((month) => row(words("leads-by", { month }), (way) => counted(way, month))),
        ...turning,
      ],
    };
  },

  missions: {
    /** @param {Found} found */
    overtake: ({ month, ways: { inbound, outbound }, changes }) =>
      onlyChanged(changes, "lantern", "deadline") && leadsBy(inbound, month) > leadsBy(outbound, month) &&
      leadsBy(inbound, month - 1) <= leadsBy(outbound, month - 1),
    /** @param {Found} found */
    mix: ({ month, ways: { own, inbound, outbound }, changes }) =>
      onlyChanged(changes, "hotel", "budget") &&
      counted(own, month) > Math.max(counted(inbound, month), counted(outbound, month)),
    /** @param {Found} found */
    turn: ({ changes, names }) =>
      changes.some(({ changed, turned }) => turned && changed.length === 1 && changed[0] in names),
  },
};

/**
 * The range and the name of each of *assumptions*.
 * @param {Assumption[]} assumptions
 */
function known(assumptions) {
  /** @type {Record<string, [number, number]>} */
  const ranges = {};
  /** @type {Found["names"]} */
  const names = {};
  for (const { parameter, low, high, name_en, name_ar } of assumptions) {
    ranges[parameter] = [low, high];
    names[parameter] = { en: name_en, ar: name_ar };
  }
  return { ranges, names };
}

/**
 * The value at which the advice turns, in as few digits as tell it from the present one.
 * @param {Turn} turn
 */
function turned({ turnsAt, now }) {
  const turns = [3, 5].map((digits) => Number(turnsAt.toPrecision(digits))).find((value) => value !== now) ?? turnsAt;
  return { turns, now };
}

/**
 * Whether *preset* is the position but for the split and perhaps the value *name*.
 * @param {Change[]} changes
 * @param {string} preset
 * @param {string} name
 */
function onlyChanged(changes, preset, name) {
  const found = changes.find((change) => change.preset === preset);
  return found !== undefined && found.changed.every((each) => each === name);
}
