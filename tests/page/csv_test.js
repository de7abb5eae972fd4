import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { isVisible, rowsOf, separated } from "../../utils/page/csv.js";

/** @type {[string, string, string, string[][]][]} */
const TEXTS = [
  ["cells and rows", "a,b\nc,d\n", ",", [["a", "b"], ["c", "d"]]],
  ["a last line without its end", "a,b\nc,d", ",", [["a", "b"], ["c", "d"]]],
  ["the line ends of all systems", "a\r\nb\rc\nd", ",", [["a"], ["b"], ["c"], ["d"]]],
  ["empty cells", ",\n,,", ",", [["", ""], ["", "", ""]]],
  ["an empty line", "a\n\nb\n", ",", [["a"], [], ["b"]]],
  ["nothing", "", ",", []],
  ["a separator in quotation marks", '"a,b",c', ",", [["a,b", "c"]]],
  ["a line end in quotation marks", '"a\r\nb",c\nd,e', ",", [["a\r\nb", "c"], ["d", "e"]]],
  ["a quotation mark written twice", '"a ""b"" c",""""', ",", [['a "b" c', '"']]],
  ["an empty cell in quotation marks", '"",a', ",", [["", "a"]]],
  ["a quotation mark in the middle of a cell", 'a"b",c', ",", [['a"b"', "c"]]],
  ["semicolons, and commas in the cells", "a,1;b\n", ";", [["a,1", "b"]]],
  ["tabs", "a\tb\n\tc", "\t", [["a", "b"], ["", "c"]]],
  ["a separator of two units", "a🙂b🙂c", "🙂", [["a", "b", "c"]]],
  ["a separator that regular expressions use", "a|b.c^d", "|", [["a", "b.c^d"]]],
  ["spaces, which belong to the cell", ' a , "b"', ",", [[" a ", ' "b"']]],
  ["what could be markup or a formula", '=1+1,<b>&amp;"', ",", [["=1+1", '<b>&amp;"']]],
];

for (const [name, text, separator, rows] of TEXTS) {
  Deno.test(`${name}: read as RFC 4180 says`, () => deepStrictEqual(rowsOf(text, separator), { rows, fault: null }));
}

/** @type {[string, string, number, string[][]][]} */
const LOOSE = [
  ["letters after a closing quotation mark", 'a\n"b"c,d\n', 2, [["a"], ["bc", "d"]]],
  ["a quotation mark that is never closed", 'a\nb\n"c,d\ne', 3, [["a"], ["b"], ["c,d\ne"]]],
  ["a space after a closing quotation mark", '"a" ,b', 1, [["a ", "b"]]],
  ["two faults, of which the first counts", '"a"b\n"c"d', 1, [["ab"], ["cd"]]],
];

for (const [name, text, fault, rows] of LOOSE) {
  Deno.test(`${name}: told with its row, and nothing is lost`, () =>
    deepStrictEqual(rowsOf(text, ","), { rows, fault }));
}

Deno.test("a long file is read in one go", () => {
  const { rows } = rowsOf('yes,no,"dont_know",yes,no\n'.repeat(200_000), ",");
  strictEqual(rows.length, 200_000);
});

/** @param {string[]} headings */
const known = (headings) => headings.filter((heading) => ["S1", "S2"].includes(heading)).length;

/** @type {[string, string, string, string][]} */
const SEPARATED = [
  ["what gives the known headings", 'S1;S2;"a,b,c,d"\n1;2;3', ";", 'S1;S2;"a,b,c,d"\n1;2;3'],
  ["a line that says so, which is left out", "sep=|\r\nS1|S2\n", "|", "S1|S2\n"],
  ["the same as some programs write it", '"SEP=;"\nS1;S2', ";", "S1;S2"],
  ["the most headings where none is known", "a\tb\tc,d", "\t", "a\tb\tc,d"],
  ["a comma in doubt", "a b c", ",", "a b c"],
  ["after empty lines too", "\n\r\nS1|S2", "|", "\n\r\nS1|S2"],
];

for (const [name, text, separator, rest] of SEPARATED) {
  Deno.test(`the separator is ${name}`, () => deepStrictEqual(separated(text, known), { separator, text: rest }));
}

Deno.test("what shows nothing is not seen", () => {
  deepStrictEqual(["", " ", "\u200b\u202e\ufeff", "\u3164", "\u00ad"].map(isVisible), Array(5).fill(false));
  deepStrictEqual(["a", "لا", "١", "-", "€"].map(isVisible), Array(5).fill(true));
});
