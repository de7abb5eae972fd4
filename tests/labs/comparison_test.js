import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { alphabetical, named, shownOf, showsJust, wholePosition } from "../../utils/labs/comparison.js";
import { positionIn, positionText } from "../../utils/labs/position.js";

const ASPECTS = ["goal", "tools", "results"], COLUMNS = ["inside", "outside"];
const WHOLE = wholePosition([...ASPECTS, ...COLUMNS]);
const FACTS = [
  ...[...ASPECTS, ...COLUMNS].map((id) => ({ id, options: ["hidden", "shown"] })),
  { id: "order", options: ["table", "alphabet"] },
];

Deno.test("at first everything is shown as the table has it", () => {
  deepStrictEqual(shownOf(ASPECTS, WHOLE), ASPECTS);
  strictEqual(WHOLE.order, "table");
});

Deno.test("what is hidden is not shown, and the rest keeps its order", () => {
  deepStrictEqual(shownOf(ASPECTS, { ...WHOLE, tools: "hidden" }), ["goal", "results"]);
});

Deno.test("a position names what is hidden and the order, and is read again as it was", () => {
  const values = { ...WHOLE, tools: "hidden", inside: "hidden", order: "alphabet" };
  const text = positionText("lab-x", named(values));
  strictEqual(text, "lab-x tools=hidden inside=hidden order=alphabet");
  const read = positionIn(text, "lab-x", FACTS);
  ok("values" in read);
  deepStrictEqual({ ...WHOLE, ...read.values }, values);
});

Deno.test("the whole table too is a position to pass on", () => {
  deepStrictEqual(positionIn(positionText("lab-x", named(WHOLE)), "lab-x", FACTS), { values: { order: "table" } });
});

Deno.test("a row cannot be set to what is no setting of it", () => {
  const read = positionIn("lab-x goal=away", "lab-x", FACTS);
  strictEqual("refusal" in read && read.refusal.key, "labs.bad-pair");
});

/** @type {[string[], string[], boolean][]} aspects, columns, whether they are just the wanted part */
const PARTS = [
  [["goal", "results"], ["inside", "outside"], true],
  [["goal"], ["inside", "outside"], false],
  [["goal", "tools", "results"], ["inside", "outside"], false],
  [["goal", "tools"], ["inside", "outside"], false],
  [["goal", "results"], ["inside"], false],
  [[], [], false],
];

for (const [aspects, columns, just] of PARTS) {
  Deno.test(`[${aspects}] of [${columns}] is ${just ? "just" : "not"} what a mission wants`, () => {
    strictEqual(
      showsJust({ aspects, columns }, { aspects: ["results", "goal"], columns: ["inside", "outside"] }),
      just,
    );
  });
}

/** @param {string[]} names @param {string} language */
const sorted = (names, language) => alphabetical(names, language).map((place) => names[place]);

Deno.test("each language is sorted by its own alphabet", () => {
  deepStrictEqual(sorted(["Tools", "audience", "Impact"], "en"), ["audience", "Impact", "Tools"]);
  deepStrictEqual(sorted(["متى ينجح", "أمثلة", "زمن", "تكلفة", "الحديث"], "ar"), [
    "الحديث",
    "أمثلة",
    "تكلفة",
    "زمن",
    "متى ينجح",
  ]);
});
