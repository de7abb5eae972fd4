import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { dayOf, dueOf, moved, nextDay } from "../../utils/activities/leitner.js";
import { toRecall } from "../../utils/activities/progress_state.js";
import { stateOf } from "./states.js";

Deno.test("a day is that of the learner's own calendar, with its zeros", () => {
  strictEqual(dayOf(new Date(2026, 1, 3, 23, 59)), "2026-02-03");
});

/** @type {[number, string][]} known in this box on 27 February of a leap year: due on this day, one box further */
const STEPS = [[0, "2028-02-28"], [1, "2028-02-29"], [2, "2028-03-02"], [3, "2028-03-06"], [4, "2028-03-14"]];

for (const [box, due] of STEPS) {
  Deno.test(`a card known in box ${box} is due again after ${2 ** box} days`, () => {
    const card = box ? { box, due: "2028-02-27" } : undefined;
    deepStrictEqual(moved(card, true, "2028-02-27"), { box: box + 1, due });
  });
}

Deno.test("the last box is the last, and a card that is late is counted from today", () => {
  deepStrictEqual(moved({ box: 5, due: "2026-01-01" }, true, "2026-03-01"), { box: 5, due: "2026-03-17" });
});

Deno.test("a card that was missed falls back to the first box and stays due today", () => {
  deepStrictEqual(moved({ box: 4, due: "2026-03-09" }, false, "2026-03-01"), { box: 1, due: "2026-03-01" });
});

Deno.test("cards never turned are due, those of tomorrow are not", () => {
  const cards = { a: { box: 1, due: "2026-03-02" }, b: { box: 2, due: "2026-03-01" } };
  deepStrictEqual(dueOf(cards, ["a", "b", "c"], "2026-03-01"), ["b", "c"]);
  strictEqual(nextDay(cards, ["a"], "2026-03-01"), "2026-03-02");
});

Deno.test("recalled are what was answered wrongly, then what was missed, then the usual", () => {
  const practised = ["01.1", "01.2", "02.1", "02.2"].map((objective) => ({ objective, ids: [`q${objective}`] }));
  const missed = { ...stateOf(), questions: { "q02.2": { outcome: "solved", answer: 0, missed: true } } };
  /** @param {Record<string, boolean>} recalled */
  const chosen = (recalled) => toRecall(/** @type {any} */ ({ ...missed, recalled }), practised, ["02.1", "01.1"], 3);
  deepStrictEqual(chosen({}), ["02.2", "02.1", "01.1"]);
  deepStrictEqual(chosen({ "01.2": false }), ["01.2", "02.2", "02.1"]);
  deepStrictEqual(chosen({ "01.2": true, "02.2": true }), ["02.1", "01.1", "01.2"]);
});
