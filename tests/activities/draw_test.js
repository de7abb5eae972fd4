import { deepStrictEqual, notDeepStrictEqual, strictEqual } from "node:assert/strict";
import { drawn, resultsByObjective } from "../../utils/activities/draw.js";

const OBJECTIVES = ["01", "02", "03", "04", "05", "06"].flatMap((lesson) =>
  [1, 2, 3, 4, 5].map((n) => `${lesson}.${n}`)
);
const BANK = OBJECTIVES.flatMap((objective) =>
  ["a", "b"].flatMap((form) => [1, 2].map((n) => ({ id: `${objective}${form}${n}`, objective, form })))
);

/** @type {import("../../utils/activities/progress_state.js").Form[]} */
const FORMS = ["a", "b", "short"];

for (const form of FORMS) {
  Deno.test(`the same seed draws the same test of form ${form}, so that it can be gone on with; another another order`, () => {
    const ids = (/** @type {number} */ seed) => drawn(BANK, form, seed).map(({ id }) => id);
    deepStrictEqual(ids(8), ids(8));
    notDeepStrictEqual(ids(8), ids(9));
    strictEqual(new Set(ids(8)).size, ids(8).length, "none twice");
  });
}

Deno.test("a form holds each of its questions, and none of the other form", () => {
  for (const form of FORMS.slice(0, 2)) {
    const expected = BANK.filter((question) => question.form === form).map(({ id }) => id);
    deepStrictEqual(drawn(BANK, form, 3).map(({ id }) => id).toSorted(), expected.toSorted());
  }
});

Deno.test("the short test asks 15 objectives, as many of each lesson as of another", () => {
  const asked = drawn(BANK, "short", 3);
  strictEqual(new Set(asked.map(({ objective }) => objective)).size, 15);
  const counts = [...Map.groupBy(asked, ({ objective }) => objective.slice(0, 2)).values()].map(({ length }) => length);
  deepStrictEqual(counts.toSorted(), [2, 2, 2, 3, 3, 3]);
  deepStrictEqual([...new Set(asked.map(({ form }) => form))], ["b"]);
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
