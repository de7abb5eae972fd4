// What the laboratory of the credit says of a position: which rule lies most and why, how many, and what a lot tells.
import { EVEN, RULES } from "../models/credit.js";
import { CHANNELS } from "../models/journeys.js";
import { written } from "../page/numbers.js";
import { verdict, words } from "../page/speech.js";

/** @typedef {import("./credit.js").Found} Found */
/** @typedef {import("../page/words.js").InEach} InEach */
/** @typedef {import("../page/speech.js").Sentence} Sentence */

/**
 * @param {Found} found
 * @returns {Sentence[]}
 */
export function sentences(found) {
  if (!whole(found.credit.credited)) return [verdict("nobody")];
  return [...ranking(found), handedOut(found), ...lot(found)];
}

/**
 * Which rule lies most, where, and why.
 * @param {Found} found
 * @returns {Sentence[]}
 */
function ranking({ credit: { channels, misplaced, liesMost }, data }) {
  if (liesMost === EVEN) return [verdict("even")];
  const [second, third] = RULES.filter((rule) => rule !== liesMost);
  const [row] = CHANNELS.map((channel) => {
    const { truth, credit, anyway } = channels[channel];
    return { channel: data.channels[channel], truth, credit: credit[liesMost], anyway: anyway[liesMost] };
  }).sort((one, other) => other.credit - other.truth - one.credit + one.truth);
  return [
    verdict("lies", {
      rule: data.rules[liesMost],
      misplaced: whole(misplaced[liesMost]),
      second: data.rules[second],
      second_misplaced: whole(misplaced[second]),
      third: data.rules[third],
      third_misplaced: whole(misplaced[third]),
    }),
    ...why(row, liesMost),
  ];
}

/** @typedef {{ channel: InEach, truth: number, credit: number, anyway: number }} Row a channel, and what the rule that lies most gives it */

/**
 * Why *rule* gives so much to the channel to which it gives most too much.
 * @param {Row} row
 * @param {string} rule
 */
function why({ channel, ...people }, rule) {
  const [truth, credit, anyway] = [people.truth, people.credit, people.anyway].map(whole);
  const elsewhere = credit - anyway > truth; // some of them were convinced by something else
  return [
    words(truth ? "gives" : "gives-nobody", { channel, credit, ...(truth ? { truth } : {}) }),
    ...(anyway ? [words("of-these", { credit, anyway })] : []),
    ...(elsewhere ? [words(`${rule}-others`)] : []),
  ];
}

/** @param {Found} found */
function handedOut({ credit: { credited, channels } }) {
  const anyway = CHANNELS.reduce((total, channel) => total + channels[channel].anyway.last, 0); // the same for each rule
  return whole(anyway)
    ? words("handed-out", { credited: whole(credited), anyway: whole(anyway) })
    : words("all-brought", { credited: whole(credited) });
}

/**
 * What a group left out by lot tells: if it brings just what is expected, and in the present draw.
 * @param {Found} found
 * @returns {Sentence[]}
 */
function lot({ position: { left_out }, credit: { channels }, draw, lots, data }) {
  const told = CHANNELS.filter((channel) => channels[channel].low > 0);
  const open = CHANNELS.filter((channel) => !told.includes(channel));
  const tells = !told.length
    ? words("tells-none", { left_out })
    : open.length
    ? words("tells", { left_out, told: listed(told, data), open: listed(open, data) })
    : words("tells-all", { left_out });
  const caught = lots && CHANNELS.filter((channel) => {
    const { truth } = channels[channel];
    return lots[channel].low <= truth && truth <= lots[channel].high;
  }).length;
  return [tells, ...(caught === null ? [] : [words("drawn", { draw, caught })])];
}

/**
 * The names of *channels* as a sentence tells them, in each language.
 * @param {string[]} channels
 * @param {import("./credit.js").Data} data
 * @returns {InEach}
 */
function listed(channels, { channels: names, between, beforeLast }) {
  /** @type {(code: string) => string} */
  const list = (code) => {
    const [last, ...others] = channels.map((channel) => names[channel][code]).reverse();
    return others.length ? others.reverse().join(between[code]) + beforeLast[code] + last : last;
  };
  return Object.fromEntries(Object.keys(between).map((code) => [code, list(code)]));
}

/** @param {number} people */
export function whole(people) {
  return Math.round(people) + 0; // never -0
}

/**
 * A number of *people* that may be below zero, with a minus that stays before its digits in either direction.
 * @param {number} people
 */
export function signed(people) {
  return written(whole(people)).replace("-", "\u2212");
}
