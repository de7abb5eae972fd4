// Random draws are distributed as they should be. The seeds are fixed, so what passes once passes always; the bounds are
// those that an honest generator stays within but for one time in millions.
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { binomial, seeded } from "../../utils/models/random.js";

const DRAWS = 50_000;
const LEAST = 20; // expected in a cell, so that chi-square holds
const SEEDS = [0, 1, 2, 99, 100, 123_456_789, 2 ** 32 + 5];

/**
 * How far *counted* is from *expected*, in standard deviations of chi-square.
 * @param {number[]} counted
 * @param {number[]} expected
 */
function away(counted, expected) {
  const chi = expected.reduce((sum, wanted, cell) => sum + (counted[cell] - wanted) ** 2 / wanted, 0);
  const freedom = expected.length - 1;
  return (chi - freedom) / Math.sqrt(2 * freedom);
}

/**
 * Whether *values*, each from 0 to 1, spread evenly over *cells*: not unevenly, nor more evenly than chance does.
 * @param {number[]} values
 * @param {number} cells
 */
function isEven(values, cells) {
  const counted = Array(cells).fill(0);
  for (const value of values) counted[Math.floor(value * cells)] += 1;
  return Math.abs(away(counted, Array(cells).fill(values.length / cells))) < 5;
}

/**
 * The exact chance of each number of successes, from the likeliest one outwards.
 * @param {number} trials
 * @param {number} chance above 0, below 1
 */
function exact(trials, chance) {
  const odds = chance / (1 - chance);
  const mode = Math.floor((trials + 1) * chance);
  /** @type {Map<number, number>} */
  const weights = new Map();
  for (let k = mode, weight = 1; k <= trials && weight > 1e-18; k += 1) {
    weights.set(k, weight);
    weight *= ((trials - k) / (k + 1)) * odds;
  }
  for (let k = mode, weight = 1; k >= 0 && weight > 1e-18; k -= 1) {
    weights.set(k, weight);
    weight *= k / ((trials - k + 1) * odds);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights].sort(([a], [b]) => a - b).map(([k, weight]) => ({ k, chance: weight / all }));
}

/**
 * The cells for chi-square: neighbours go together until LEAST are expected among DRAWS.
 * @param {number} trials
 * @param {number} chance
 */
function cells(trials, chance) {
  /** @type {{ to: number, expected: number }[]} */
  const made = [{ to: 0, expected: 0 }];
  for (const each of exact(trials, chance)) {
    if (made[made.length - 1].expected >= LEAST) made.push({ to: 0, expected: 0 });
    const last = made[made.length - 1];
    last.to = each.k;
    last.expected += DRAWS * each.chance;
  }
  const rest = made[made.length - 1].expected < LEAST && made.length > 1 ? made.pop() : null;
  made[made.length - 1].expected += rest?.expected ?? 0;
  made[made.length - 1].to = trials;
  return made;
}

/**
 * @param {number} trials
 * @param {number} chance
 * @param {number} seed
 */
function drawn(trials, chance, seed) {
  const random = seeded(seed);
  return Array.from({ length: DRAWS }, () => binomial(random, trials, chance));
}

for (const seed of SEEDS) {
  Deno.test(`the numbers of seed ${seed} lie from 0 to below 1, evenly, and so do pairs of neighbours`, () => {
    const random = seeded(seed);
    const values = Array.from({ length: 100_000 }, random);
    ok(values.every((value) => value >= 0 && value < 1));
    ok(isEven(values, 100));
    const pairs = values.slice(1).map((value, place) => (Math.floor(values[place] * 20) + value) / 20);
    ok(isEven(pairs, 400));
  });
}

Deno.test("the same seed gives the same numbers, another one others", () => {
  const firsts = [...SEEDS, SEEDS[0]].map((seed) => {
    const random = seeded(seed);
    return [random(), random(), random()];
  });
  deepStrictEqual(firsts[0], firsts[SEEDS.length]);
  strictEqual(new Set(firsts.map(([first]) => first)).size, SEEDS.length);
});

Deno.test("seeds that follow one another, as draws do, begin evenly and independently", () => {
  const firsts = Array.from({ length: 100_000 }, (_, seed) => seeded(seed)());
  ok(isEven(firsts, 100));
  ok(isEven(firsts.slice(1).map((value, place) => (Math.floor(firsts[place] * 20) + value) / 20), 400));
});

// few trials and many, few successes expected and many; 30 is where the method changes
const CASES = [
  [1, 0.5],
  [2, 0.1],
  [10, 0.3],
  [10, 0.97],
  [50, 0.5],
  [59, 0.5],
  [60, 0.5],
  [61, 0.5],
  [100, 0.02],
  [100, 0.75],
  [1000, 0.0299],
  [1000, 0.0301],
  [1000, 0.9702],
  [1000, 0.75],
  [10_000, 0.0001],
  [10_000, 0.5],
  [10_000, 0.997],
  [1_000_000, 0.00002],
  [1_000_000, 0.3],
]; // deno-fmt-ignore

for (const [trials, chance] of CASES) {
  Deno.test(`of ${trials} with the chance ${chance} as many succeed as the binomial distribution says`, () => {
    const counts = drawn(trials, chance, trials + 7);
    ok(counts.every((count) => Number.isInteger(count) && count >= 0 && count <= trials));
    const made = cells(trials, chance);
    const counted = made.map(() => 0);
    for (const count of counts) counted[made.findIndex(({ to }) => count <= to)] += 1;
    ok(Math.abs(away(counted, made.map(({ expected }) => expected))) < 6);
  });

  Deno.test(`mean and variance of ${trials} with the chance ${chance} are those of the binomial distribution`, () => {
    const counts = drawn(trials, chance, trials + 8);
    const variance = trials * chance * (1 - chance);
    const mean = counts.reduce((sum, count) => sum + count, 0) / DRAWS;
    ok(Math.abs(mean - trials * chance) < 5 * Math.sqrt(variance / DRAWS));
    const found = counts.reduce((sum, count) => sum + (count - trials * chance) ** 2, 0) / DRAWS;
    const excess = (1 - 6 * chance * (1 - chance)) / variance; // kurtosis beyond that of the normal distribution
    ok(Math.abs(found / variance - 1) <= 5 * Math.sqrt((2 + excess) / DRAWS) + 1e-12);
  });
}

Deno.test("what cannot succeed never does, what must always does, and of nothing comes nothing", () => {
  const random = seeded(1);
  for (const trials of [0, 1, 10, 1_000_000]) {
    strictEqual(binomial(random, trials, 0), 0);
    strictEqual(binomial(random, trials, 1), trials);
  }
  strictEqual(binomial(random, 0, 0.5), 0);
});
