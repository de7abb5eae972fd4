// Random draws that can be repeated: a named generator with a seed, and how many of many trials succeed.

/** @typedef {() => number} Random gives a number from 0 up to, but not including, 1 */

const FEW = 30; // successes expected: below, counting the failures between them is quick
const TWO_32 = 2 ** 32;

/**
 * The generator sfc32 (C. Doty-Humphrey, of the PractRand test suite), begun from *seed*, a whole number.
 * @param {number} seed
 * @returns {Random}
 */
export function seeded(seed) {
  let [a, b, c, counter] = [0x9e3779b9, Math.trunc(seed / TWO_32), seed | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / TWO_32;
  };
  for (let turn = 0; turn < 15; turn += 1) next(); // the first numbers still look like the seed
  return next;
}

/**
 * How many of *trials* succeed, each with the *chance* 0 to 1.
 *
 * Where few are expected, by the waiting times between successes, which are geometric; else by Hörmann's rejection from
 * a transformed uniform: W. Hörmann, The generation of binomial random variates, Journal of Statistical Computation and
 * Simulation 46 (1993), 101-110, his algorithm BTRS.
 * @param {Random} random
 * @param {number} trials
 * @param {number} chance
 * @returns {number}
 */
export function binomial(random, trials, chance) {
  if (chance > 0.5) return trials - binomial(random, trials, 1 - chance);
  if (!(chance > 0) || !trials) return 0;
  return trials * chance < FEW ? byWaiting(random, trials, chance) : byRejection(random, trials, chance);
}

/**
 * @param {Random} random
 * @param {number} trials
 * @param {number} chance
 */
function byWaiting(random, trials, chance) {
  const fails = Math.log1p(-chance);
  let successes = 0;
  let used = 0;
  while (true) {
    used += Math.floor(Math.log1p(-random()) / fails) + 1;
    if (used > trials) return successes;
    successes += 1;
  }
}

/**
 * @param {Random} random
 * @param {number} trials
 * @param {number} chance at most one half
 */
function byRejection(random, trials, chance) {
  const spread = Math.sqrt(trials * chance * (1 - chance));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const centre = trials * chance + 0.5;
  const vr = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const odds = Math.log(chance / (1 - chance));
  const mode = Math.floor((trials + 1) * chance);
  const height = logFactorial(mode) + logFactorial(trials - mode);
  while (true) {
    const u = random() - 0.5;
    let v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + centre);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || k > trials) continue;
    v = Math.log((v * alpha) / (a / (us * us) + b));
    if (v <= height - logFactorial(k) - logFactorial(trials - k) + (k - mode) * odds) return k;
  }
}

/**
 * ln n!, by Stirling's series where n is no small number.
 * @param {number} n
 * @returns {number}
 */
function logFactorial(n) {
  if (n < 10) return Math.log([1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880][n]);
  const x = n + 1;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3) +
    1 / (1260 * x ** 5);
}
