import { strictEqual } from "node:assert/strict";
import { twoFigures } from "../../utils/labs/two_figures.js";

const DATA = {
  figures: [["S1", 75, "usps"], ["S2", 62, "usps"], ["S3", 80, "nielsen"], ["S4", 53, "nielsen"], ["S5", 46, "nielsen"]]
    .map(([figure, percent, survey]) => ({ figure, percent, survey })),
};
const START = { harbour: 55, "old-town": 45, power: "80", one: "harbour", other: "old-town" };

/**
 * @param {string} mission
 * @param {Record<string, any>} moved
 */
function reached(mission, moved) {
  const values = { ...START, ...moved };
  return twoFigures.missions[mission](twoFigures.look(values, DATA), values);
}

/** @type {[string, Record<string, any>, boolean][]} */
const POSITIONS = [
  ["refused", { one: "S1", other: "S2" }, true],
  ["refused", { one: "S5", other: "S3" }, true],
  ["refused", { one: "S4", other: "S5" }, false], // the lesson names this one
  ["refused", { one: "S5", other: "S4" }, false],
  ["refused", { one: "S3", other: "S3" }, false], // one and the same
  ["refused", { one: "S2", other: "S4" }, false],
  ["quarters", { harbour: 53, "old-town": 46 }, true],
  ["quarters", { harbour: 46, "old-town": 53, power: "90" }, true],
  ["quarters", { harbour: 53, "old-town": 46, one: "S4", other: "S5" }, false],
  ["quarters", { harbour: 53, other: "S5" }, false], // one group of them only
  ["quarters", { harbour: 46, one: "harbour", other: "harbour" }, false],
  ["careful", { harbour: 56, "old-town": 44, power: "90" }, true], // 363 people
  ["careful", { harbour: 20, "old-town": 10, power: "90" }, true], // 266 people
  ["careful", { harbour: 56, "old-town": 45, power: "90" }, false], // 433 people
  ["careful", { harbour: 57, "old-town": 44, power: "90" }, false], // 13 points
  ["careful", { harbour: 56, "old-town": 44 }, false],
  ["careful", { one: "S1", "old-town": 63, power: "90" }, false], // no quarter
];

for (const [mission, moved, wanted] of POSITIONS) {
  Deno.test(`the mission ${mission} is ${wanted ? "" : "not "}reached at ${JSON.stringify(moved)}`, () => {
    strictEqual(reached(mission, moved), wanted);
  });
}

Deno.test("no mission is reached at the first position", () => {
  for (const mission of Object.keys(twoFigures.missions)) strictEqual(reached(mission, {}), false);
});
