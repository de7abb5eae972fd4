import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { nearest, refusalOf } from "../../utils/labs/limits.js";

const PEOPLE = { low: 1, high: 100, whole: true };
const SHARE = { low: 0, high: 1, whole: false };

/** @type {[number, typeof PEOPLE, string | undefined][]} */
const NUMBERS = [
  [NaN, PEOPLE, "labs.number"],
  [Infinity, PEOPLE, "labs.number"],
  [0, PEOPLE, "labs.range"],
  [101, PEOPLE, "labs.range"],
  [2.5, PEOPLE, "labs.whole"],
  [1, PEOPLE, undefined],
  [100, PEOPLE, undefined],
  [0.25, SHARE, undefined],
  [1.5, SHARE, "labs.range"],
];

for (const [number, limits, key] of NUMBERS) {
  Deno.test(`${number} from ${limits.low} to ${limits.high} is ${key ? `refused by ${key}` : "taken"}`, () => {
    strictEqual(refusalOf(number, limits)?.key, key);
  });
}

Deno.test("a number out of range is told the range", () => {
  deepStrictEqual(refusalOf(0, PEOPLE)?.values, { low: 1, high: 100 });
});

Deno.test("a slider stands at the mark next to a number, at the lower one of two", () => {
  deepStrictEqual([1, 4, 40, 1000, 5.5].map((number) => nearest([1, 10, 100], number)), [0, 0, 1, 2, 0]);
});
