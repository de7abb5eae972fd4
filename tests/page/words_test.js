import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { CODES, readLanguages, sayIn } from "../../utils/page/words.js";

Deno.test("a file's name is kept apart from the direction of the words around, whatever it holds", () => {
  strictEqual(sayIn("plan.loaded", "en", { file: "خطتي.json" }), "“\u2068خطتي.json\u2069” is loaded.");
  strictEqual(sayIn("plan.loaded", "ar", { file: "{file}" }), "حُمّل الملف «\u2068{file}\u2069».");
});

Deno.test("numbers are written with commas and stay in the order of the sentence", () => {
  strictEqual(sayIn("plan.total", "en", { total: 12500 }), "12,500 money units a month");
  strictEqual(
    sayIn("plan.sum", "en", { total: 110, kept: [20, 40, 40.5] }),
    "The three add up to 110, not to 100. The plan keeps 20\u00a0· 40\u00a0· 40.5.",
  );
});

Deno.test("a word of another language stands in the text like any other", () => {
  strictEqual(sayIn("plan.page", "ar"), "تنزيل الخطة صفحةً (HTML)");
});

Deno.test("words that nobody wrote are an error, and so is a value that is missing", () => {
  throws(() => sayIn("plan.nonsense", "en"), /plan\.nonsense/);
  throws(() => sayIn("plan.loaded", "en"), /file/);
});

Deno.test("the languages that a reader sees are the chosen one, or all", () => {
  /** @param {string} [language] */
  const seen = (language) => readLanguages(/** @type {any} */ ({ dataset: { language } }));
  deepStrictEqual([seen("ar"), seen("both"), seen()], [["ar"], CODES, CODES]);
});
