// At which touchpoint the buyers bought: computed, and drawn by lot.
import { chances, contactsNeeded, MOST_CONTACTS, RULE, simulatedContacts } from "../models/contacts.js";
import { COLOURS } from "../page/look.js";
import { linear, percent } from "../page/scales.js";
import { verdict, words } from "../page/speech.js";

/** @typedef {import("../models/contacts.js").Contacts} Contacts */
/** @typedef {{ people: number, computed: Contacts, drawn: Contacts }} Found */

const SHOWN = 20; // touchpoints that the picture has room for
const MARKED = [1, 3, 5, 7, 10, 15, 20];
const FEW = 25; // percent of the buyers: up to here the rule holds for few
const MOST = 75; // from here on it holds for most
const STEP = 20; // percent, in which the scale grows
const HALF_BAR = 0.4; // of the room from one touchpoint to the next

/** @type {import("./laboratories.js").Laboratory} */
export const ruleOfSeven = {
  /** @returns {Found} */
  look({ price, shape, customers, draw }) {
    const chance = chances(price, shape);
    return {
      people: customers,
      computed: contactsNeeded(chance),
      drawn: simulatedContacts(chance, customers, draw),
    };
  },

  height: () => 262,

  /** @param {Found} found */
  said({ people, computed, drawn }) {
    const late = outOf100(computed.atLeastSeven);
    return [
      verdict(late <= FEW ? "few" : late >= MOST ? "most" : "some", { late }),
      words("told", { median: computed.median, most: MOST_CONTACTS, never: outOf100(computed.never) }),
      drawn.never === 1
        ? words("none-by-lot", { people })
        : words("by-lot", { people, late: outOf100(drawn.atLeastSeven), median: drawn.median }),
    ];
  },

  /** @param {Found} found */
  draw({ computed, drawn }, sheet, say) {
    const { language } = sheet;
    const [bars, dots] = [computed, drawn].map(({ shareOfBuyers }) => shareOfBuyers.slice(0, SHOWN));
    const top = Math.min(100, STEP * (1 + Math.floor(100 * Math.max(...bars, ...dots) / STEP)));
    const panel = sheet.panel({ start: 46, end: 12, top: 46, bottom: 46 });
    const contact = { ...linear(0.3, SHOWN + 0.7), ticks: MARKED };
    const scale = linear(0, top);
    /** @param {number} share */
    const up = (share) => scale.share(100 * share);
    const seven = contact.share(RULE - 0.5);
    return [
      panel.axisBeside(scale, (value) => percent(value, language)),
      bars.map((share, before) => {
        const across = [before + 1 - HALF_BAR, before + 1 + HALF_BAR].map(contact.share);
        const colour = before + 1 < RULE ? COLOURS.sky : COLOURS.orange;
        return panel.bar([across[0], across[1]], [0, up(share)], { colour });
      }),
      panel.line([[seven, 0], [seven, 1]], { dashed: true, colour: COLOURS.grey, width: 1.5 }),
      dots.map((share, before) => panel.dot(contact.share(before + 1), up(share), { radius: 3 })),
      panel.axisBelow(contact, undefined, say("axis")),
      sheet.words(say("share"), 4, 12, { bold: true }),
      panel.words(say("seven"), seven, 1, { dx: 6, dy: -12, colour: COLOURS.ink }),
    ];
  },

  /** @param {Found} found */
  numbers({ computed, drawn }) {
    /** @param {(contacts: Contacts) => number} share */
    const both = (share) =>
      [computed, drawn].map((contacts) => words("out-of-100", { number: toTenth(share(contacts)) }));
    const one = Array.from({ length: SHOWN }, (_, before) => [
      before + 1,
      ...both(({ shareOfBuyers }) => shareOfBuyers[before]),
    ]);
    const rest = words("touchpoints", { first: SHOWN + 1, last: MOST_CONTACTS });
    return {
      heads: ["axis", "computed", "drawn"],
      rows: [
        ...one,
        [rest, ...both(({ shareOfBuyers }) => shareOfBuyers.slice(SHOWN).reduce((sum, share) => sum + share, 0))],
        ["at-least-seven", ...both(({ atLeastSeven }) => atLeastSeven)],
        ["never", ...both(({ never }) => never)],
      ],
    };
  },

  missions: {
    /** @param {Found} found */
    trust: ({ computed }) => outOf100(computed.atLeastSeven) >= MOST && outOf100(computed.never) <= 10,
    /** @param {Found} found */
    tired: ({ computed }) => outOf100(computed.atLeastSeven) <= 33 && outOf100(computed.never) >= 50,
    /** @param {Found} found */
    chance: ({ computed, drawn }) =>
      drawn.never < 1 && Math.abs(outOf100(drawn.atLeastSeven) - outOf100(computed.atLeastSeven)) >= 15,
  },
};

/** @param {number} share of 1, as it is read */
function outOf100(share) {
  return Math.round(100 * share);
}

/** @param {number} share of 1 */
function toTenth(share) {
  return Number((100 * share).toFixed(1));
}
