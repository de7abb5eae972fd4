import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { choiceIsRight, isEstimate, marks } from "../../utils/activities/marking.js";

/** @type {[number[], number[], boolean][]} */
const CHOICES = [
  [[2], [2], true],
  [[1], [2], false],
  [[], [2], false],
  [[2, 0], [0, 2], true],
  [[0], [0, 2], false],
  [[0, 1, 2], [0, 2], false],
];

for (const [chosen, right, solved] of CHOICES) {
  Deno.test(`options ${chosen} chosen where ${right} are right count as ${solved ? "solved" : "wrong"}`, () => {
    strictEqual(choiceIsRight(chosen, right), solved);
  });
}

Deno.test("each card is marked by its own place", () => {
  deepStrictEqual(marks(["a", "b", null], ["a", "c", "d"]), [true, false, false]);
});

/** @type {[string, boolean][]} */
const ESTIMATES = [["0", true], ["100", true], ["63", true], ["101", false], ["-1", false], ["2.5", false], [
  "",
  false,
]];

for (const [text, valid] of ESTIMATES) {
  Deno.test(`“${text}” is ${valid ? "an" : "no"} estimate`, () => strictEqual(isEstimate(text), valid));
}
