import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parsed } from "../../utils/activities/progress_check.js";
import { forgotten, merged, recorded, solvedCount } from "../../utils/activities/progress_state.js";
import { outcomesIn, stateOf } from "./states.js";

/** @typedef {import("./states.js").Outcome} Outcome */
/** @typedef {import("../../utils/activities/progress_state.js").Exam} Exam */

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
  deepStrictEqual(recorded(before, "b", "solved", [2]).questions.b, { outcome: "solved", answer: [2] });
  deepStrictEqual(before, stateOf({ a: "wrong" }));
});

Deno.test("what was wrong or shown once is known to have been missed, though it is solved later", () => {
  /** @type {Outcome[]} */
  const first = ["wrong", "shown"];
  for (const outcome of first) {
    const after = recorded(recorded(stateOf(), "a", outcome, [1]), "a", "solved", [2]);
    deepStrictEqual(after.questions, { a: { outcome: "solved", answer: [2], missed: true } });
  }
});

Deno.test("progress of the first edition is read, without its final test", () => {
  const old = { ...stateOf({ a: "solved" }), version: 1, test: { seed: 1, each: 1, results: { a: true } } };
  deepStrictEqual(parsed(JSON.stringify(old)), { progress: stateOf({ a: "solved" }), fault: null });
});

Deno.test("of each card the later day is kept, of path and recalled objectives mine", () => {
  const [soon, later] = [{ box: 1, due: "2026-11-29" }, { box: 3, due: "2026-12-02" }];
  const mine = { ...stateOf(), cards: { a: soon, b: later }, recalled: { "01.1": true }, path: "alone" };
  const theirs = { ...stateOf(), cards: { a: later, b: soon, c: soon }, recalled: { "01.1": false }, path: "class" };
  const both = merged(mine, theirs);
  deepStrictEqual(both.cards, { a: later, b: later, c: soon });
  deepStrictEqual([both.recalled, both.path], [{ "01.1": true }, "alone"]);
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
  /** @type {Exam} */
  const short = { form: "a", seed: 1, results: { a: true } };
  /** @type {Exam} */
  const long = { form: "b", seed: 1, results: { a: true, b: false } };
  for (const [one, other] of [[short, long], [long, short]]) {
    deepStrictEqual(merged({ ...stateOf(), exam: one }, { ...stateOf(), exam: other }).exam, long);
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
  [JSON.stringify({ ...stateOf(), version: 3 }), "newer"],
  [JSON.stringify({ ...stateOf(), version: "1" }), "broken"],
  [JSON.stringify({ ...stateOf(), version: 0 }), "broken"],
  [JSON.stringify({ ...stateOf(), questions: [] }), "broken"],
  [JSON.stringify({ ...stateOf(), questions: { a: { outcome: "perfect", answer: 0 } } }), "broken"],
  [JSON.stringify({ ...stateOf(), questions: { a: null } }), "broken"],
  [JSON.stringify({ ...stateOf(), exam: { seed: "1" } }), "broken"],
  [JSON.stringify({ ...stateOf(), exam: { seed: 1, form: "c", results: {} } }), "broken"],
  [JSON.stringify({ ...stateOf(), cards: { lead: { box: 9, due: "2026-11-28" } } }), "broken"],
  [JSON.stringify({ ...stateOf(), cards: { lead: { box: 1, due: "soon" } } }), "broken"],
  [JSON.stringify({ ...stateOf(), recalled: { "01.1": "yes" } }), "broken"],
  [JSON.stringify({ ...stateOf(), path: 3 }), "broken"],
];

for (const [text, fault] of FAULTS) {
  Deno.test(`a file that holds “${text}” is refused as ${fault}`, () => {
    deepStrictEqual(parsed(text), { progress: null, fault });
  });
}

Deno.test("progress written out is read back unchanged", () => {
  const state = {
    ...stateOf({ a: "solved", b: "wrong" }),
    exam: { form: "short", seed: 5, results: { a: true } },
    cards: { lead: { box: 2, due: "2026-11-30" } },
    recalled: { "01.1": false },
    path: "alone",
  };
  deepStrictEqual(parsed(JSON.stringify(state)), { progress: state, fault: null });
});
