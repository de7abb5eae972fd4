import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import {
  amountFault,
  FORMAT,
  isWhole,
  monthFault,
  MOST,
  PlanError,
  savedPlan,
  savedText,
  VERSION,
} from "../../utils/plan/state.js";
import { KNOWN, plan, WHOLE } from "./plans.js";

Deno.test("plans that learners saved before still load: their format and version stay", () => {
  deepStrictEqual([FORMAT, VERSION], ["marketing-inside-and-out:plan", 1]);
});

/** @type {[string, string | null, string | null, string | null][]} text, fault of a budget, of a share, of a month */
const WRITTEN = [
  ["", "plan.empty", "plan.empty", "plan.empty"],
  [" ", "plan.empty", "plan.empty", "plan.empty"],
  ["plenty", "plan.no-number", "plan.no-number", "plan.no-number"],
  ["-5", "plan.negative", "plan.negative", "plan.no-month"],
  ["0", null, null, "plan.no-month"],
  ["2.5", null, null, "plan.no-month"],
  ["٩", null, null, null],
  ["36", null, null, null],
  ["37", null, null, "plan.no-month"],
  ["100.5", null, "plan.too-much", "plan.no-month"],
  ["9,999,999,999", "plan.too-much", "plan.too-much", "plan.no-month"],
];

for (const [text, budget, share, month] of WRITTEN) {
  Deno.test(`what no plan can have is refused in its fields: “${text}”`, () => {
    deepStrictEqual(
      [amountFault(text, MOST.budget), amountFault(text, MOST.share), monthFault(text)],
      [budget, share, month],
    );
  });
}

/** @type {[number[], boolean][]} */
const SPLITS = [
  [[20, 40, 40], true],
  [[33.3, 33.3, 33.4], true],
  [[33.33, 33.33, 33.33], true],
  [[20, 40, 30], false],
  [[100, 0, 0], true],
  [[50, 50, 0.1], false],
];

for (const [split, whole] of SPLITS) {
  Deno.test(`three shares make a whole or are refused: ${split.join(", ")}`, () => strictEqual(isWhole(split), whole));
}

/**
 * The text of a saved plan with *changes*, which may be such as no plan has.
 * @param {Record<string, unknown>} [changes]
 */
function saved(changes = {}) {
  return JSON.stringify({ ...plan(WHOLE), format: "marketing-inside-and-out:plan", version: 1, ...changes });
}

/** @type {[string, string, string][]} */
const NO_PLANS = [
  ["", "plan.broken", ""],
  ["{", "plan.broken", ""],
  ["[]", "plan.foreign", ""],
  ["null", "plan.foreign", ""],
  ['{"course": "marketing-inside-and-out", "version": 1, "questions": {}}', "plan.foreign", ""],
  [saved({ version: 2 }), "plan.newer", ""],
  [saved({ version: "1" }), "plan.fault", "version"],
  [saved({ version: 0 }), "plan.fault", "version"],
  [saved({ name: 5 }), "plan.fault", "name"],
  [saved({ sells: null }), "plan.fault", "sells"],
  [saved({ notes: "x".repeat(301) }), "plan.fault", "notes"],
  [saved({ measure: null }), "plan.fault", "measure"],
  [saved({ budget: -1 }), "plan.fault", "budget"],
  [saved({ budget: "100" }), "plan.fault", "budget"],
  [saved({ split: { inside: 50, inbound: 50, outbound: 50 } }), "plan.fault", "split"],
  [saved({ split: [20, 40, 40] }), "plan.fault", "split"],
  [saved({ split: { inside: 200, inbound: -50, outbound: -50 } }), "plan.fault", "split"],
  [saved({ month: 0 }), "plan.fault", "month"],
  [saved({ month: 1.5 }), "plan.fault", "month"],
  [saved({ picked: "seo" }), "plan.fault", "picked"],
  [saved({ picked: ["seo", "moon"] }), "plan.fault", 'picked: "moon"'],
  [saved({ picked: ["constructor"] }), "plan.fault", 'picked: "constructor"'],
  [saved({ picked: [["seo"]] }), "plan.fault", 'picked: ["seo"]'],
];

for (const [text, key, place] of NO_PLANS) {
  Deno.test(`a file that is no plan is refused with its reason and place: ${key} ${place} ${text.slice(0, 20)}`, () => {
    throws(() => savedPlan(text, KNOWN), (error) => {
      deepStrictEqual(error instanceof PlanError && [error.key, error.place], [key, place]);
      return true;
    });
  });
}

Deno.test("a plan written out is read back unchanged", () => {
  const given = plan(WHOLE, { name: '<b>"مقهى"</b>\\', month: 7 });
  deepStrictEqual(savedPlan(savedText(given), KNOWN), given);
});

Deno.test("a plan as it was saved by the first edition is read", () => {
  const text = `{
 "format": "marketing-inside-and-out:plan",
 "version": 1,
 "name": "مقهى",
 "sells": "",
 "notes": "",
 "budget": 1000,
 "split": {
  "inside": 20,
  "inbound": 40,
  "outbound": 40
 },
 "month": 3,
 "picked": [
  "seo"
 ]
}`;
  const read = savedPlan(text, KNOWN);
  deepStrictEqual(read, plan(["seo"], { name: "مقهى", sells: "", measure: "", month: 3 }));
  strictEqual(savedText(read), text.replace('"notes": "",', '"notes": "",\n "measure": "",'));
});

Deno.test("what else a file holds is not taken over", () => {
  const taken = savedPlan(saved({ extra: 1, picked: ["seo", "seo"] }), KNOWN);
  strictEqual("extra" in taken, false);
  deepStrictEqual(taken.picked, ["seo"]);
});
