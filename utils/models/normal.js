// The normal distribution, as Python's statistics.NormalDist gives it.

const ENOUGH = 1e-17; // of the sum: what comes after no longer counts

/**
 * The chance (0 to 1) that a standard normal number is at most *x*.
 *
 * Near 0 by the series of the error function, erf z = 2/√π · e^(-z²) · Σ 2ⁿ z^(2n+1) / (1·3·…·(2n+1)), and further out
 * by the continued fraction of erfc. Source of both: Abramowitz and Stegun, 7.1.6 and 7.1.14.
 * @param {number} x
 * @returns {number}
 */
export function normalCdf(x) {
  const z = Math.abs(x) / Math.SQRT2;
  const tail = z < 2.5 ? (1 - errorFunction(z)) / 2 : beyond(z) / 2;
  return x < 0 ? tail : 1 - tail;
}

/** @param {number} z */
function errorFunction(z) {
  let term = z;
  let sum = z;
  for (let n = 1; term > ENOUGH * sum; n += 1) {
    term *= (2 * z * z) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * sum;
}

/** @param {number} z */
function beyond(z) {
  let fraction = z;
  for (let n = 120; n > 0; n -= 1) fraction = z + n / 2 / fraction;
  return Math.exp(-z * z) / (Math.sqrt(Math.PI) * fraction);
}

/**
 * The number that a standard normal one is at most with the chance *share* (above 0, below 1), found by halving.
 * @param {number} share
 * @returns {number}
 */
export function normalQuantile(share) {
  let [low, high] = [-40, 40];
  for (let turn = 0; turn < 70; turn += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
