// What a survey could tell if it had asked so many people: surveys.py for the page. Sources and units stand there.
import { wilsonInterval } from "./intervals.js";
import { normalCdf, normalQuantile } from "./normal.js";
import { binomial, seeded } from "./random.js";

const AT_5_PERCENT = normalQuantile(0.975);

/** @typedef {{ percent: number, count: number, low: number, high: number }} Supposed */
/** @typedef {{ count: number, low: number, high: number, catches: boolean }} Survey */

/**
 * The 95 % interval of each of *percents*, if *size* people had been asked.
 * @param {number[]} percents
 * @param {number} size
 * @returns {Supposed[]}
 */
export function supposedIntervals(percents, size) {
  return percents.map((percent) => {
    const count = roundedToEven((percent * size) / 100);
    const [low, high] = wilsonInterval(count, size);
    return { percent, count, low, high };
  });
}

/**
 * *value* to the nearest whole number, a half to the even one, as Python rounds.
 * @param {number} value
 */
function roundedToEven(value) {
  const below = Math.floor(value);
  const left = value - below;
  return left > 0.5 || (left === 0.5 && below % 2) ? below + 1 : below;
}

/**
 * The people that each of two surveys must ask to tell *one* and *other* (out of 100) apart with the chance *power*.
 * @param {number} one
 * @param {number} other
 * @param {number} power 0.5 to 1
 * @returns {number}
 */
export function sizeToTellApart(one, other, power) {
  const { apart, byChance, inTruth } = spreads(one, other);
  return Math.ceil(((byChance + normalQuantile(power) * inTruth) / apart) ** 2);
}

/**
 * The chance (0 to 1) that two surveys of *size* people each tell *one* and *other* apart.
 * @param {number} one
 * @param {number} other
 * @param {number} size
 * @returns {number}
 */
export function powerToTellApart(one, other, size) {
  const { apart, byChance, inTruth } = spreads(one, other);
  return normalCdf((apart * Math.sqrt(size) - byChance) / inTruth);
}

/**
 * @param {number} one
 * @param {number} other
 */
function spreads(one, other) {
  const [p, q] = [one / 100, other / 100];
  const middle = (p + q) / 2;
  return {
    apart: Math.abs(p - q),
    byChance: AT_5_PERCENT * Math.sqrt(2 * middle * (1 - middle)),
    inTruth: Math.sqrt(p * (1 - p) + q * (1 - q)),
  };
}

/**
 * *surveys* drawn by lot, each of *size* people, where *percent* of all people would say yes; the same *seed* draws
 * the same ones.
 * @param {number} percent
 * @param {number} size
 * @param {number} surveys
 * @param {number} seed
 * @returns {Survey[]}
 */
export function repeatedSurveys(percent, size, surveys, seed) {
  const random = seeded(seed);
  return Array.from({ length: surveys }, () => {
    const count = binomial(random, size, percent / 100);
    const [low, high] = wilsonInterval(count, size);
    return { count, low, high, catches: low <= percent && percent <= high };
  });
}
