import { deepStrictEqual, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { forms, normalised, words } from "../../utils/site/arabic.js";

/** @type {[string, string][]} two ways to write the same */
const SAME = [
  ["تَسْوِيق", "تسويق"],
  ["تســويق", "تسويق"],
  ["إعلان", "اعلان"],
  ["أسئلة", "اسيله"],
  ["آراء", "ارا"],
  ["مؤسسة", "موسسه"],
  ["شركة", "شركه"],
  ["مستوى", "مستوي"],
  ["Café", "cafe"],
  ["YUYU", "yuyu"],
  ["Salma’s", "salma"],
];

for (const [one, other] of SAME) {
  Deno.test(`${one} is found as ${other}`, () => strictEqual(normalised(one), normalised(other)));
}

Deno.test("a letter that tells two words apart stays", () => {
  notStrictEqual(normalised("عميل"), normalised("أميل"));
  notStrictEqual(normalised("سعر"), normalised("صعر"));
});

const MARKETING = [
  "تسويق",
  "التسويق",
  "والتسويق",
  "بالتسويق",
  "للتسويق",
  "فالتسويق",
  "وتسويق",
  "بتسويق",
  "لتسويق",
  "فتسويق",
];

for (const written of MARKETING) {
  Deno.test(`«${written}» is found by «تسويق»`, () => ok(forms(written).includes("تسويق")));
}

Deno.test("a word that begins with such a letter by nature stays whole as well", () => {
  strictEqual(forms("وارد")[0], "وارد");
  strictEqual(forms("الوارد")[0], "وارد");
  strictEqual(forms("بريد")[0], "بريد");
  ok(forms("والبريد").includes("بريد"));
});

Deno.test("what is left of a word never has fewer than three letters", () => {
  deepStrictEqual(forms("بحث"), ["بحث"]);
  deepStrictEqual(forms("وهم"), ["وهم"]);
  ok(MARKETING.flatMap(forms).every((form) => form.length >= 3));
});

Deno.test("Latin words keep their letters, whatever they begin with", () => {
  deepStrictEqual(forms("Inbound"), ["inbound"]);
  deepStrictEqual(forms("ال"), ["ال"]);
});

Deno.test("words are found between signs of both scripts, with the place of each", () => {
  deepStrictEqual(words("«الوارد»، 75٪ (inbound)؟").map(({ word }) => word), ["الوارد", "75", "inbound"]);
  const text = "مقالة: تَسْوِيق";
  strictEqual(text.slice(words(text)[1].at), "تَسْوِيق");
});
