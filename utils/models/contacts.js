// How many contacts a buyer needed: contacts.py for the page. Sources and units stand there.
import { binomial, seeded } from "./random.js";

/** @typedef {"constant" | "warming" | "wearing"} Shape */
/** @typedef {{ share: number[], never: number, shareOfBuyers: number[], median: number, atLeastSeven: number }} Contacts */

export const MOST_CONTACTS = 40;
export const RULE = 7;

const WARMING_CONTACTS = 4;
const WORN_CONTACTS = 6;
const TINY = 1e-12; // half of the buyers, whatever the rounding of sums

/** @type {Record<Shape, (contact: number) => number>} */
const SHAPES = {
  constant: () => 1,
  warming: (contact) => 1 - Math.exp(-contact / WARMING_CONTACTS),
  wearing: (contact) => Math.exp(-(contact - 1) / WORN_CONTACTS),
};

/**
 * The full chance (0 to 1) that one contact convinces, for a *price* of 0 or more.
 * @param {number} price
 * @returns {number}
 */
export function chanceAtPrice(price) {
  return 0.4 * 0.55 ** Math.log10(Math.max(price, 1));
}

/**
 * The chance (0 to 1) that the 1st, 2nd, … contact convinces somebody not convinced before.
 * @param {number} price
 * @param {Shape} shape
 * @returns {number[]}
 */
export function chances(price, shape) {
  const full = chanceAtPrice(price);
  return Array.from({ length: MOST_CONTACTS }, (_, before) => full * SHAPES[shape](before + 1));
}

/**
 * How many contacts the buyers needed, in closed form, for the *chance* of each contact.
 * @param {number[]} chance
 * @returns {Contacts}
 */
export function contactsNeeded(chance) {
  let left = 1;
  const share = chance.map((convinces) => {
    const bought = convinces * left;
    left *= 1 - convinces;
    return bought;
  });
  return contacts(share, left);
}

/**
 * The same among *customers* people drawn by lot, one contact after the other; the same *seed* draws the same ones.
 * @param {number[]} chance
 * @param {number} customers
 * @param {number} seed
 * @returns {Contacts}
 */
export function simulatedContacts(chance, customers, seed) {
  const random = seeded(seed);
  let left = customers;
  const share = chance.map((convinces) => {
    const bought = binomial(random, left, convinces);
    left -= bought;
    return bought / customers;
  });
  return contacts(share, left / customers);
}

/**
 * @param {number[]} share who bought at each contact, of 1
 * @param {number} never who never bought
 * @returns {Contacts}
 */
function contacts(share, never) {
  const bought = sum(share);
  const shareOfBuyers = bought ? share.map((each) => each / bought) : share;
  let soFar = 0;
  const median = share.findIndex((each) => (soFar += each) >= bought / 2 - TINY) + 1;
  return { share, never, shareOfBuyers, median, atLeastSeven: sum(shareOfBuyers.slice(RULE - 1)) };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((one, other) => one + other, 0);
}
