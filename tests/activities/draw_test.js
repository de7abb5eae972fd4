import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { drawn, resultsByObjective } from "../../utils/activities/draw.js";

const BANK = [..."abcde"].flatMap((objective) => [0, 1, 2, 3, 4].map((n) => ({ id: `${objective}${n}`, objective })));

for (const each of [1, 2, 3]) {
  Deno.test(`the final test draws ${each} of every objective, none twice`, () => {
    const questions = drawn(BANK, each, 3);
    const objectives = questions.map(({ objective }) => objective).toSorted().join("");
    strictEqual(objectives, [..."abcde"].map((name) => name.repeat(each)).join(""));
    strictEqual(new Set(questions.map(({ id }) => id)).size, questions.length);
  });
}

Deno.test("the same seed draws the same test, so that it can be gone on with", () => {
  deepStrictEqual(drawn(BANK, 2, 8), drawn(BANK, 2, 8));
});

Deno.test("an objective with few questions gives what it has", () => {
  const few = [{ id: "x", objective: "a" }, { id: "y", objective: "b" }, { id: "z", objective: "b" }];
  strictEqual(drawn(few, 2, 1).length, 3);
});

Deno.test("results are counted for each objective, in their order", () => {
  const asked = [
    { id: "y", objective: "02.1" },
    { id: "x", objective: "01.1" },
    { id: "z", objective: "02.1" },
  ];
  deepStrictEqual(resultsByObjective(asked, { x: false, y: true, z: true }), [
    { objective: "01.1", asked: 1, right: 0 },
    { objective: "02.1", asked: 2, right: 2 },
  ]);
});
