// What the laboratory of the rule of seven finds and says. The numbers were worked out with utils.models in Python:
// contacts_needed(chances(price, shape)), its at_least_seven, median, never and share_of_buyers.
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { ruleOfSeven } from "../../utils/labs/rule_of_seven.js";

const START = { price: 200, customers: 1000, shape: "constant", draw: 1 };

/** @param {Partial<typeof START>} change */
function at(change = {}) {
  const values = { ...START, ...change };
  const found = ruleOfSeven.look(values, {});
  const reached = Object.keys(ruleOfSeven.missions).filter((name) => ruleOfSeven.missions[name](found, values));
  return { found, said: ruleOfSeven.said(found), rows: ruleOfSeven.numbers(found).rows, reached };
}

/** @type {[number, string, string, number, number, number][]} price, shape; key, and late, median, never */
const JUDGED = [
  [3, "wearing", "few", 15, 2, 12],
  [200, "constant", "some", 52, 7, 1],
  [200, "wearing", "some", 29, 4, 51],
  [500, "warming", "most", 75, 12, 5],
  [20_000, "warming", "most", 86, 17, 32],
];

for (const [price, shape, key, late, median, never] of JUDGED) {
  Deno.test(`at a price of ${price}, where the chance is ${shape}, the rule holds for ${key} of the buyers`, () => {
    const [first, second] = at({ price, shape }).said;
    deepStrictEqual(first, { key, values: { late }, strong: true });
    deepStrictEqual(second, { key: "told", values: { median, most: 40, never } });
  });
}

Deno.test("the numbers are those of the picture: each touchpoint, the rest, and who never bought", () => {
  const { rows } = at();
  strictEqual(rows.length, 20 + 3);
  const computed = rows.map(([, cell]) => /** @type {any} */ (cell).values.number);
  deepStrictEqual(computed.slice(0, 3), [10.3, 9.2, 8.3]);
  deepStrictEqual(computed.slice(20), [10.6, 52.1, 1.4]);
});

Deno.test("the same draw takes the same people, another one others", () => {
  deepStrictEqual(at().found.drawn, at().found.drawn);
  ok(at().found.drawn.median > 0);
  ok(at({ draw: 2 }).found.drawn.share.join() !== at().found.drawn.share.join());
});

Deno.test("where nobody bought in the simulation, that is said, and chance has misled nobody", () => {
  const nobody = Array.from({ length: 2000 }, (_, before) => at({ price: 50_000, customers: 1, draw: before + 1 }))
    .find(({ found }) => found.drawn.never === 1);
  ok(nobody, "among 2,000 draws of one person each, 38 % of whom never buy");
  deepStrictEqual(nobody.said[2], { key: "none-by-lot", values: { people: 1 } });
  strictEqual(nobody.reached.includes("chance"), false);
});

/** @type {[Partial<typeof START>, string[]][]} */
const REACHED = [
  [{}, []],
  [{ price: 500, shape: "warming" }, ["trust"]], // 75 % and 5 %
  [{ price: 300, shape: "warming" }, []], // 73 %
  [{ price: 20_000, shape: "warming" }, []], // 86 %, but 32 % never buy
  [{ price: 200, shape: "wearing" }, ["tired"]], // 29 % and 51 %
  [{ price: 20_000, shape: "wearing" }, []], // 34 %
  [{ price: 100, shape: "wearing" }, []], // 44 % never buy
  [{ customers: 20, draw: 4 }, ["chance"]], // 30 % of twenty people instead of 52 %
  [{ customers: 1_000_000, draw: 4 }, []],
];

for (const [change, missions] of REACHED) {
  Deno.test(`${JSON.stringify(change)} reaches ${missions.join() || "no mission"}`, () => {
    deepStrictEqual(at(change).reached, missions);
  });
}
