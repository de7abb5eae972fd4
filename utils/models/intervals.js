// How sure a percentage is: intervals.py for the page. Sources and units stand there.
import { normalQuantile } from "./normal.js";

/** Standard deviations within which 95 % of a normal distribution lie. */
export const Z = normalQuantile(0.975);

/**
 * Both ends (out of 100) of the 95 % Wilson interval, where *count* of *size* people said yes.
 * @param {number} count
 * @param {number} size
 * @returns {[number, number]}
 */
export function wilsonInterval(count, size) {
  const share = count / size;
  const below = 2 * (size + Z ** 2);
  const middle = (2 * size * share + Z ** 2) / below;
  const reach = (Z / below) * Math.sqrt(4 * size * share * (1 - share) + Z ** 2);
  return [100 * (count ? middle - reach : 0), 100 * (count < size ? middle + reach : 1)];
}

/**
 * Both ends (percentage points) of the 95 % interval of the difference between two groups' shares of yes.
 * @param {number} count
 * @param {number} size
 * @param {number} otherCount
 * @param {number} otherSize
 * @returns {[number, number]}
 */
export function differenceInterval(count, size, otherCount, otherSize) {
  const [low, high] = wilsonInterval(count, size);
  const [otherLow, otherHigh] = wilsonInterval(otherCount, otherSize);
  const [share, other] = [100 * count / size, 100 * otherCount / otherSize];
  const [below, above] = [Math.hypot(share - low, otherHigh - other), Math.hypot(high - share, other - otherLow)];
  return [share - other - below, share - other + above];
}
