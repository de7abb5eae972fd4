import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { answersAs, comesTo, following } from "../../utils/labs/advice.js";

const ADVICE = [
  { question: "team", answer: "yes", way: "internal" },
  { question: "team", answer: "no", way: "internal" },
  { question: "soon", answer: "yes", way: "outbound" },
  { question: "soon", answer: "no", way: "inbound" },
  { question: "searched", answer: "yes", way: "inbound" },
  { question: "searched", answer: "no", way: "outbound" },
  { question: "expensive", answer: "yes", way: "both" },
  { question: "expensive", answer: "no", way: "" },
];
const ALL = 4;

/** @param {Record<string, string>} answers */
const said = (answers) => comesTo(following(ADVICE, answers), ALL).map(([key]) => key);

Deno.test("the advice follows from the answers, and a question without one brings none", () => {
  deepStrictEqual(following(ADVICE, { soon: "no" }), [{ question: "soon", answer: "no", way: "inbound" }]);
  deepStrictEqual(following(ADVICE, {}), []);
});

/** @type {[Record<string, string>, string[]][]} */
const CASES = [
  [{}, ["labs.nothing-answered"]],
  [{ soon: "yes" }, ["labs.advice-outbound", "labs.answered"]],
  [{ soon: "no", searched: "yes" }, ["labs.advice-inbound", "labs.answered"]],
  [{ soon: "yes", searched: "yes" }, ["labs.advice-apart", "labs.answered"]],
  [{ team: "yes" }, ["labs.advice-open", "labs.answered"]],
  [{ team: "no" }, ["labs.advice-open", "labs.advice-first", "labs.answered"]],
  [{ expensive: "yes" }, ["labs.advice-open", "labs.answered"]],
  [{ team: "no", soon: "yes", searched: "no", expensive: "no" }, ["labs.advice-outbound", "labs.advice-first"]],
  [{ team: "yes", soon: "no", searched: "no", expensive: "yes" }, ["labs.advice-apart"]],
];

for (const [answers, keys] of CASES) {
  Deno.test(`${JSON.stringify(answers)} comes to ${keys}`, () => deepStrictEqual(said(answers), keys));
}

Deno.test("what pulls apart is counted, direction by direction", () => {
  const [[, values]] = comesTo(following(ADVICE, { team: "no", soon: "yes", searched: "yes" }), ALL);
  deepStrictEqual(values, { inbound: 1, outbound: 1 });
});

Deno.test("answers are those wanted where each that is named is the same; of the others any will do", () => {
  const wanted = { soon: "no", searched: "yes" };
  strictEqual(answersAs({ soon: "no", searched: "yes" }, wanted), true);
  strictEqual(answersAs({ soon: "no", searched: "yes", team: "no" }, wanted), true);
  strictEqual(answersAs({ soon: "no", searched: "no" }, wanted), false);
  strictEqual(answersAs({ soon: "no" }, wanted), false);
});
