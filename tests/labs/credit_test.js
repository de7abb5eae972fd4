// The positions and their numbers were found with utils.models in Python: credit_of and least_left_out.
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { credit } from "../../utils/labs/credit.js";
import { creditOf } from "../../utils/models/credit.js";
import { CHANNELS } from "../../utils/models/journeys.js";
import { drawnLots } from "../../utils/models/lots.js";

const ASSUMED = {
  radio_reach: 40,
  friend_reach: 15,
  email_reach: 30,
  search_reach: 35,
  radio_convinces: 8,
  friend_convinces: 25,
  email_convinces: 8,
  search_convinces: 3,
};
const START = { anyway: 10, targeting: 50, left_out: 1000, ...ASSUMED, draw: 0 };
/** @param {string[]} names */
const named = (names) => Object.fromEntries(names.map((name) => [name, { en: name, ar: "اسم" }]));
const DATA = {
  channels: named(CHANNELS),
  rules: named(["last", "first", "equal"]),
  between: { en: ", ", ar: " و" },
  beforeLast: { en: " and ", ar: " و" },
  assumed: ASSUMED,
  groups: [100, 600, 700, 800, 1000, 2400, 2600, 2800, 5000],
};

/** @param {Record<string, any>} moved */
function at(moved) {
  const values = { ...START, kept: null, ...moved };
  const found = credit.look(values, DATA);
  const reached = Object.keys(credit.missions).filter((mission) => credit.missions[mission](found, values));
  return { found, reached, said: credit.said(found) };
}

/** @type {[Record<string, number>, string[]][]} */
const POSITIONS = [
  [{}, []],
  [{ anyway: 22 }, ["lie"]], // 1,708 for 55
  [{ anyway: 21 }, []],
  [{ anyway: 15, targeting: 100 }, ["lie"]],
  [{ anyway: 42, targeting: 0 }, ["lie", "equal"]],
  [{ targeting: 100 }, []], // 18.7 times: targeting alone is never enough
  [{ anyway: 22, radio_reach: 45 }, []], // an assumption is touched
  [{ targeting: 21 }, ["equal"]],
  [{ targeting: 22 }, []],
  [{ anyway: 5 }, ["equal"]],
  [{ anyway: 6 }, []],
  [{ anyway: 5, friend_convinces: 20 }, []],
  [{ left_out: 2600 }, ["lot"]],
  [{ left_out: 2400 }, []],
  [{ left_out: 2800 }, []], // less is enough
  [{ left_out: 5000, targeting: 100 }, []],
  [{ left_out: 2600, draw: 3 }, ["lot"]],
  [{ left_out: 700, email_convinces: 15 }, ["lot"]], // assumptions are free here
  [{ left_out: 800, email_convinces: 15 }, []],
  [{ left_out: 100, email_convinces: 50 }, ["lot"]], // no smaller group can be set
  [{ left_out: 1000, anyway: 5 }, ["equal"]], // too few come anyway for the last one
];

for (const [moved, wanted] of POSITIONS) {
  Deno.test(`at ${JSON.stringify(moved)} ${wanted.join(" and ") || "no mission"} is reached`, () => {
    deepStrictEqual(at(moved).reached, wanted);
  });
}

Deno.test("the first position says which rule lies most, where, and why", () => {
  const [lies, gives, anyway, others, handedOut, lot] = at({}).said;
  const { rules, channels } = DATA;
  const misplaced = {
    misplaced: 50,
    second: rules.first,
    second_misplaced: 22,
    third: rules.equal,
    third_misplaced: 28,
  };
  deepStrictEqual(lies, { key: "lies", values: { rule: rules.last, ...misplaced }, strong: true });
  deepStrictEqual(gives, { key: "gives", values: { channel: channels.search, credit: 1000, truth: 77 } });
  deepStrictEqual(anyway.values, { credit: 1000, anyway: 675 });
  strictEqual(others.key, "last-others");
  deepStrictEqual(handedOut, { key: "handed-out", values: { credited: 1809, anyway: 942 } });
  const told = { en: "radio and friend", ar: "اسم واسم" };
  deepStrictEqual(lot, {
    key: "tells",
    values: { left_out: 1000, told, open: { en: "email and search", ar: "اسم واسم" } },
  });
});

Deno.test("nobody is said to have been convinced before the first channel", () => {
  const { said } = at({ anyway: 30, email_reach: 5, search_reach: 5, friend_convinces: 10 });
  deepStrictEqual(said[1].values, { channel: DATA.channels.radio, credit: 992, truth: 220 });
  ok(said.every(({ key }) => key !== "last-others"));
});

Deno.test("where nobody is credited, where rules agree, and where nobody comes anyway, it is said", () => {
  const nobody = { radio_reach: 0, friend_reach: 0, email_reach: 0, search_reach: 0 };
  deepStrictEqual(at(nobody).said.map(({ key }) => key), ["nobody"]);
  deepStrictEqual(at({ ...nobody, email_reach: 40 }).said[0].key, "even");
  ok(at({ anyway: 0 }).said.some(({ key }) => key === "all-brought"));
  ok(at({ search_convinces: 0 }).said.some(({ key }) => key === "gives-nobody"));
});

Deno.test("a draw is repeated by its number, right on average, and its interval holds the truth in 95 of 100", () => {
  const { channels } = creditOf(START);
  deepStrictEqual(drawnLots(START, 7), drawnLots(START, 7));
  const lots = Array.from({ length: 2000 }, (_, seed) => drawnLots(START, seed + 1));
  for (const channel of CHANNELS) {
    const { truth } = channels[channel];
    const told = lots.map((lot) => lot[channel]);
    const mean = told.reduce((total, lot) => total + lot.told, 0) / lots.length;
    const held = told.filter(({ low, high }) => low <= truth && truth <= high).length / lots.length;
    // one draw lies 125 off, as a rule; 2,000 of them on average 2.8
    ok(Math.abs(mean - truth) < 12, `${channel}: ${mean} instead of ${truth}`);
    ok(held > 0.93 && held < 0.97, `${channel}: ${held}`);
  }
});

Deno.test("the draw tells something else than what is expected, and of how many channels its interval holds the truth", () => {
  const { said, found } = at({ draw: 5 });
  const held = CHANNELS.filter((channel) => {
    const [{ truth }, { low, high }] = [found.credit.channels[channel], found.lots[channel]];
    return low <= truth && truth <= high;
  }).length;
  deepStrictEqual(said.at(-1), { key: "drawn", values: { draw: 5, caught: held } });
  ok(at({}).said.every(({ key }) => key !== "drawn"));
});
