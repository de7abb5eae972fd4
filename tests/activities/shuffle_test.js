import { deepStrictEqual, notDeepStrictEqual, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { hash, shuffled } from "../../utils/activities/shuffle.js";

// Published test vectors of FNV-1a with 32 bits (draft-eastlake-fnv, appendix C).
/** @type {[string, number][]} */
const VECTORS = [["", 0x811c9dc5], ["a", 0xe40c292c], ["foobar", 0xbf9cf968]];

for (const [text, value] of VECTORS) {
  Deno.test(`the hash of “${text}” is the one that FNV-1a gives`, () => strictEqual(hash(text), value));
}

Deno.test("shuffling keeps every item and leaves the list given alone", () => {
  const given = [1, 2, 3, 4, 5, 6];
  const result = shuffled(given, 7);
  deepStrictEqual(given, [1, 2, 3, 4, 5, 6]);
  deepStrictEqual(result.toSorted(), given);
  notDeepStrictEqual(result, given);
});

Deno.test("the same seed gives the same order, and another seed another", () => {
  const [one, same, other] = [1, 1, 2].map((seed) => shuffled([..."abcdefgh"], seed).join(""));
  strictEqual(one, same);
  notStrictEqual(one, other);
});

Deno.test("shuffling is fair to every place", () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) counts[shuffled([0, 1, 2, 3], seed).indexOf(0)]++;
  // with chance 1/4 in 4,000 draws, four standard deviations are 110
  ok(counts.every((count) => Math.abs(count - 1000) < 110), String(counts));
});
