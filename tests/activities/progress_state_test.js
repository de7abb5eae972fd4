import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { forgotten, merged, parsed, recorded, solvedCount } from "../../utils/activities/progress_state.js";
import { outcomesIn, stateOf } from "./states.js";

/** @typedef {import("./states.js").Outcome} Outcome */

/** @type {[Outcome, Outcome, Outcome][]} */
const RECORDED = [
  ["wrong", "solved", "solved"],
  ["shown", "solved", "solved"],
  ["solved", "wrong", "solved"],
  ["solved", "shown", "solved"],
  ["shown", "wrong", "wrong"],
];

for (const [before, now, left] of RECORDED) {
  Deno.test(`a question that was ${before} and is answered ${now} counts as ${left}`, () => {
    deepStrictEqual(outcomesIn(recorded(stateOf({ a: before }), "a", now, 1)), { a: left });
  });
}

Deno.test("what is recorded keeps the answer, and leaves the state before as it was", () => {
  const before = stateOf({ a: "wrong" });
  deepStrictEqual(recorded(before, "a", "solved", [2]).questions, { a: { outcome: "solved", answer: [2] } });
  deepStrictEqual(before, stateOf({ a: "wrong" }));
});

Deno.test("starting a lesson over forgets its questions only", () => {
  const left = forgotten(stateOf({ a: "solved", b: "wrong", c: "shown" }), ["a", "b"]);
  deepStrictEqual(outcomesIn(left), { c: "shown" });
});

Deno.test("two states are merged to the better outcome of each question", () => {
  const mine = stateOf({ a: "solved", b: "wrong", c: "shown" });
  const theirs = stateOf({ a: "wrong", b: "shown", d: "solved" });
  deepStrictEqual(outcomesIn(merged(mine, theirs)), { a: "solved", b: "shown", c: "shown", d: "solved" });
});

Deno.test("of two final tests the longer one is kept", () => {
  const short = { seed: 1, each: 1, results: { a: true } };
  const long = { seed: 1, each: 1, results: { a: true, b: false } };
  for (const [one, other] of [[short, long], [long, short]]) {
    deepStrictEqual(merged({ ...stateOf(), test: one }, { ...stateOf(), test: other }).test, long);
  }
});

Deno.test("only solved questions are counted", () => {
  strictEqual(solvedCount(stateOf({ a: "solved", b: "shown", c: "wrong" }), ["a", "b", "c", "d"]), 1);
});

/** @type {[string, string][]} */
const FAULTS = [
  ["", "broken"],
  ["{", "broken"],
  ["[]", "foreign"],
  ["null", "foreign"],
  ['{"version": 1, "questions": {}}', "foreign"],
  [JSON.stringify({ ...stateOf(), version: 2 }), "newer"],
  [JSON.stringify({ ...stateOf(), version: "1" }), "broken"],
  [JSON.stringify({ ...stateOf(), version: 0 }), "broken"],
  [JSON.stringify({ ...stateOf(), questions: [] }), "broken"],
  [JSON.stringify({ ...stateOf(), questions: { a: { outcome: "perfect", answer: 0 } } }), "broken"],
  [JSON.stringify({ ...stateOf(), questions: { a: null } }), "broken"],
  [JSON.stringify({ ...stateOf(), test: { seed: "1" } }), "broken"],
];

for (const [text, fault] of FAULTS) {
  Deno.test(`a file that holds “${text}” is refused as ${fault}`, () => {
    deepStrictEqual(parsed(text), { progress: null, fault });
  });
}

Deno.test("progress written out is read back unchanged", () => {
  const state = { ...stateOf({ a: "solved", b: "wrong" }), test: { seed: 5, each: 2, results: { a: true } } };
  deepStrictEqual(parsed(JSON.stringify(state)), { progress: state, fault: null });
});
