import { strictEqual } from "node:assert/strict";
import { answersIn } from "../../utils/labs/stored.js";

/** @param {string} words */
const answer = (words) => ({ words, alt: { en: "a", ar: "ب" }, pictures: { en: "data:,1", ar: "data:,2" } });

const ANSWERS = answersIn(JSON.stringify([
  [{ size: 30, shape: "a" }, answer("thirty")],
  [{ size: 50, shape: "a" }, answer("fifty")],
]));

Deno.test("a stored answer is found by its values, in whatever order they are named", () => {
  strictEqual(ANSWERS({ size: 50, shape: "a" })?.words, "fifty");
  strictEqual(ANSWERS({ shape: "a", size: 30 })?.words, "thirty");
});

Deno.test("a position that is not stored has no answer, be it next to one, less than one or more", () => {
  for (const values of [{ size: 31, shape: "a" }, { size: 30 }, { size: 30, shape: "a", kept: null }, {}]) {
    strictEqual(ANSWERS(values), undefined);
  }
});
