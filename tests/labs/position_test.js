import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { positionIn, positionText } from "../../utils/labs/position.js";

const FACTS = [
  { id: "size", low: 5, high: 10_000, whole: true },
  { id: "share", low: 0, high: 1, whole: false },
  { id: "shape", options: ["constant", "wearing"] },
];

/** @param {string} text */
function read(text) {
  const result = positionIn(text, "lab-a", FACTS);
  return "values" in result ? result.values : result.refusal.key;
}

Deno.test("a position that was copied can be opened again", () => {
  const values = { size: 400, share: 0.25, shape: "wearing", kept: null };
  strictEqual(positionText("lab-a", values), "lab-a size=400 share=0.25 shape=wearing");
  deepStrictEqual(read(positionText("lab-a", values)), { size: 400, share: 0.25, shape: "wearing" });
});

Deno.test("a position is read from an address, and from a text that carries marks of direction", () => {
  deepStrictEqual(read("#lab-a?size=70&shape=constant"), { size: 70, shape: "constant" });
  deepStrictEqual(read("\u2068lab-a size=70\u2069\u200f "), { size: 70 });
});

Deno.test("what is no position of this laboratory is refused with its reason", () => {
  strictEqual(read("lab-b size=70"), "labs.other-lab");
  strictEqual(read(""), "labs.other-lab");
  strictEqual(read("lab-a"), "labs.no-position");
  strictEqual(read("lab-a colour=red"), "labs.no-pair");
  strictEqual(read("lab-a nonsense"), "labs.no-pair");
  for (const pair of ["size=4", "size=7.5", "size=abc", "size=1e9", "share=-0.1", "shape=round", "size=Infinity"]) {
    strictEqual(read(`lab-a ${pair}`), "labs.bad-pair", pair);
  }
});
