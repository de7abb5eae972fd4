import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { repeated } from "../../utils/labs/repeated_surveys.js";
import { positionIn, positionText } from "../../utils/labs/position.js";

const START = { percent: 75, size: 100, draw: 1 };
const DRAWS = 4000;

/** @param {Record<string, number>} moved */
function reached(moved) {
  const values = { ...START, ...moved };
  const found = repeated.look(values, {});
  return Object.keys(repeated.missions).filter((mission) => repeated.missions[mission](found, values));
}

/** @type {[Record<string, number>, string[]][]} */
const POSITIONS = [
  [{}, []],
  [{ draw: 11 }, ["none"]],
  [{ draw: 14 }, ["many"]],
  [{ size: 1000 }, []], // 5.5 points
  [{ size: 2000 }, ["narrow"]], // 3.9 points
];

for (const [moved, missions] of POSITIONS) {
  Deno.test(`at ${JSON.stringify(moved)} these missions are reached: ${missions.join(", ") || "none"}`, () => {
    deepStrictEqual(reached(moved), missions);
  });
}

Deno.test("over many draws none miss, and five or more, as often as the hints say", () => {
  const missed = Array.from({ length: DRAWS }, (_, draw) => repeated.look({ ...START, draw: draw + 1 }, {}).missed);
  /** @param {(number: number) => boolean} which */
  const share = (which) => missed.filter(which).length / DRAWS;
  // the interval of 100 people catches 75% in 95.13 of 100 surveys (binomial distribution); of 50 surveys that gives:
  ok(Math.abs(share((number) => number === 0) - 0.0824) < 0.02);
  ok(Math.abs(share((number) => number >= 5) - 0.0953) < 0.02);
});

Deno.test("a draw is passed on, and one that cannot be is refused", () => {
  const facts = [{ id: "draw", low: 1, high: 1_000_000, whole: true }];
  strictEqual(positionText("lab-repeated", { draw: 7 }), "lab-repeated draw=7");
  deepStrictEqual(positionIn("lab-repeated draw=7", "lab-repeated", facts), { values: { draw: 7 } });
  for (const draw of ["0", "1.5", "x", "1000001"]) {
    ok("refusal" in positionIn(`lab-repeated draw=${draw}`, "lab-repeated", facts));
  }
});
