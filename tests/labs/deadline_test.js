// What the laboratory of the deadline finds and says. The numbers were worked out with utils.models in Python:
// months_of, best_share, winner, break_even and turning_points of each position.
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { deadline } from "../../utils/labs/deadline.js";
import { pictureOf } from "../../utils/page/view.js";
import { toMarkup } from "../../utils/page/tree.js";

const LANTERN = {
  budget: 1000,
  inbound_share: 50,
  deadline: 6,
  stop: 18,
  outbound_lead_cost: 20,
  inbound_lead_cost: 7,
  saturation: 1000,
  inbound_half: 8,
  inbound_keep: 80,
  lead_value: 30,
};
const HOTEL = {
  budget: 3000,
  inbound_share: 20,
  deadline: 4,
  stop: 4,
  outbound_lead_cost: 30,
  inbound_lead_cost: 15,
  saturation: 3000,
  inbound_half: 8,
  inbound_keep: 60,
  lead_value: 75,
};
const SCHOOL = {
  budget: 500,
  inbound_share: 80,
  deadline: 24,
  stop: 24,
  outbound_lead_cost: 20,
  inbound_lead_cost: 5,
  saturation: 1000,
  inbound_half: 7,
  inbound_keep: 90,
  lead_value: 25,
};
/** @type {[string, number, number][]} */
const RANGES = [
  ["outbound_lead_cost", 1, 200],
  ["inbound_lead_cost", 1, 200],
  ["saturation", 100, 100_000],
  ["inbound_half", 1, 18],
  ["inbound_keep", 0, 100],
];
const DATA = {
  assumptions: RANGES.map(([parameter, low, high]) => ({ parameter, low, high, name_en: parameter, name_ar: "اسم" })),
  presets: [{ preset: "lantern", ...LANTERN }, { preset: "hotel", ...HOTEL }, { preset: "school", ...SCHOOL }],
};

/** @param {any} values */
function at(values) {
  const found = deadline.look({ kept: null, ...values }, DATA);
  const reached = Object.keys(deadline.missions).filter((name) => deadline.missions[name](found, values));
  const { heads, rows } = deadline.numbers(found);
  return { found, said: deadline.said(found), heads, rows, reached };
}

Deno.test("a mix is told with its share and what it brings, and what would turn the advice first", () => {
  const [first, second, third] = at(LANTERN).said;
  deepStrictEqual(first, { key: "mix-wins", values: { month: 6, share: 11 }, strong: true });
  deepStrictEqual(second, { key: "told-mix", values: { own: 173, inbound: 88, outbound: 190, most: 191 } });
  const name = { en: "inbound_half", ar: "اسم" };
  deepStrictEqual(third, { key: "turn", values: { name, turns: 9.58, now: 8 } });
});

Deno.test("where one way alone is best, no share is told that nobody should choose", () => {
  const [first, second] = at(HOTEL).said;
  strictEqual(first.key, "outbound-wins");
  deepStrictEqual(second, { key: "told", values: { own: 236, inbound: 54, outbound: 253, most: 253 } });
  strictEqual(at(SCHOOL).said[0].key, "inbound-wins");
});

Deno.test("a mix that is nearly one way alone still gives the other one percent", () => {
  const [first] = at({ ...LANTERN, deadline: 5 }).said; // 1.2 %
  deepStrictEqual(first.values, { month: 5, share: 1 });
});

Deno.test("without a budget there is no advice, and nothing that would turn it", () => {
  const { said, found } = at({ ...LANTERN, budget: 0 });
  deepStrictEqual(said, [{ key: "even", values: {}, strong: true }]);
  deepStrictEqual(found.turns, []);
});

Deno.test("the value at which the advice turns never reads like the present one", () => {
  const near = [{ name: "inbound_half", now: 9.58, turnsAt: 9.584434, factor: 1.0005 }];
  const told = /** @type {any} */ (deadline.said({ ...at(LANTERN).found, turns: near })[2].values);
  deepStrictEqual([told.turns, told.now], [9.5844, 9.58]);
});

Deno.test("the numbers are read off each way by the deadline, after the money, and by other months", () => {
  const { heads, rows } = at(LANTERN);
  deepStrictEqual(heads, ["reading", "own", "inbound", "outbound"]);
  deepStrictEqual(rows.slice(0, 6), [
    ["leads", 173, 88, 190],
    ["from-inbound", 54, 88, 0],
    ["spent", 6000, 6000, 6000],
    ["cost", 34.8, 68.6, 31.6],
    ["paid", 9, 12, "never"],
    ["after", 163, 262, 0],
  ]);
  deepStrictEqual(rows[7].slice(1), [504, 430, 379]);
  strictEqual(rows.length, 6 + 4 + 4, "four assumptions turn the advice");
});

Deno.test("money that does not end has no time after it; no money has no cost per lead", () => {
  deepStrictEqual(at(SCHOOL).rows[5], ["after", "nothing", "nothing", "nothing"]);
  deepStrictEqual(at({ ...LANTERN, budget: 0 }).rows[3], ["cost", "nothing", "nothing", "nothing"]);
});

Deno.test("a kept position stands beside the present one, by its own deadline", () => {
  const { heads, rows } = at({ ...HOTEL, kept: LANTERN });
  deepStrictEqual(heads, ["reading", "own", "inbound", "outbound", "kept"]);
  deepStrictEqual(rows[0], ["leads", 236, 54, 253, 173]);
  strictEqual(rows.every((row) => row.length === heads.length), true);
});

/** @type {[string, any, string[]][]} */
const REACHED = [
  ["Seventh Lantern as it is", LANTERN, []],
  ["Seventh Lantern by month 11: 355 against 348", { ...LANTERN, deadline: 11 }, ["overtake"]],
  ["Seventh Lantern by month 10: 285 against 316", { ...LANTERN, deadline: 10 }, []],
  ["Seventh Lantern by month 12: in month 11 inbound was ahead", { ...LANTERN, deadline: 12 }, []],
  ["month 11 with another budget", { ...LANTERN, deadline: 11, budget: 500 }, []],
  ["the hotel as it is", HOTEL, []],
  ["the hotel with 7,000: 370 against 361", { ...HOTEL, budget: 7000 }, ["mix"]],
  ["the hotel with 7,000, all for outbound", { ...HOTEL, budget: 7000, inbound_share: 0 }, []],
  ["the hotel with 7,000 and more time", { ...HOTEL, budget: 7000, deadline: 6 }, []],
  ["half strength in month 10: outbound alone", { ...LANTERN, inbound_half: 10 }, ["turn"]],
  ["half strength in month 9: still a mix", { ...LANTERN, inbound_half: 9 }, []],
  ["two assumptions changed", { ...LANTERN, inbound_half: 10, inbound_keep: 70 }, []],
  ["an assumption and the split", { ...LANTERN, inbound_half: 10, inbound_share: 0 }, ["turn"]],
];

for (const [name, values, missions] of REACHED) {
  Deno.test(`${name}: ${missions.join() || "no mission"}`, () => {
    deepStrictEqual(at(values).reached, missions);
  });
}

const EDGES = [LANTERN, { ...LANTERN, budget: 0 }, { ...HOTEL, kept: SCHOOL }, { ...LANTERN, budget: 10_000, stop: 1 }];

for (const width of [240, 360, 560, 700]) {
  Deno.test(`a picture ${width} pixels wide stays on its sheet, in both languages`, () => {
    const speech = /** @type {any} */ ({ text: () => "word", all: () => "sentence" });
    for (const [place, values] of EDGES.entries()) {
      for (const language of ["en", "ar"]) {
        const { found } = at(values);
        const picture = toMarkup(pictureOf(deadline, found, speech, language, width));
        strictEqual(/NaN|undefined|Infinity/.test(picture), false, `position ${place}`);
        const paths = [...picture.matchAll(/ d="M([^"v]+)"/g)].flatMap(([, points]) => points.split("L"));
        for (const [x, y] of paths.map((point) => point.split(" ").map(Number))) {
          strictEqual(x >= 0 && x <= width && y >= 0 && y <= deadline.height(width), true, `${x} ${y} of ${place}`);
        }
      }
    }
  });
}
