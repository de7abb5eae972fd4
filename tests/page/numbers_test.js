import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { numberIn, written } from "../../utils/page/numbers.js";

/** @type {[string, number][]} */
const NUMBERS = [
  ["1000", 1000],
  ["1,000", 1000],
  ["1,250,000.5", 1250000.5],
  [" 12 ", 12],
  ["٣٦", 36],
  ["١٬٢٥٠٫٥", 1250.5],
  ["-5", -5],
  ["−5", -5],
  ["+7", 7],
  [".5", 0.5],
  ["1 000", 1000],
  ["\u200f40", 40],
  ["0", 0],
];

for (const [text, value] of NUMBERS) {
  Deno.test(`a number is read in the digits of either script: “${text}”`, () => strictEqual(numberIn(text), value));
}

for (const text of ["", " ", "a", "12a", "1,00", "1,0000", "1.2.3", "١٢,٣", "1e5", "--1", ",", ".", "0x10", "∞"]) {
  Deno.test(`what is no number is not read as one: “${text}”`, () => strictEqual(numberIn(text), NaN));
}

Deno.test("a whole number is read alike however it is written", () => {
  for (let value = 0; value <= 1e9; value = value * 3 + (value % 7) + 1) {
    const western = written(value);
    const arabic = western.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]).replaceAll(",", "٬");
    deepStrictEqual([`${value}`, western, arabic].map(numberIn), [value, value, value]);
  }
});

Deno.test("a number is written with commas between its thousands and without needless decimals", () => {
  deepStrictEqual([1234567, 0.5, 100 / 3, -1250].map((value) => written(value, 2)), [
    "1,234,567",
    "0.5",
    "33.33",
    "-1,250",
  ]);
  strictEqual(written(0.1 + 0.2), "0.3");
});
