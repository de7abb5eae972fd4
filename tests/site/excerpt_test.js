import { ok, strictEqual } from "node:assert/strict";
import { forms } from "../../utils/site/arabic.js";
import { excerpt } from "../../utils/site/excerpt.js";

const LONG = `${"word ".repeat(60)}inbound ${"more ".repeat(60)}`;

Deno.test("an excerpt holds the word that was sought, and no half words", () => {
  const shown = excerpt(LONG, new Set(forms("inbound")));
  ok(shown.includes(" inbound "));
  ok(shown.startsWith("… word ") && shown.endsWith("more …"));
  ok(shown.length < 250);
});

Deno.test("an Arabic word is found with its article and signs", () => {
  ok(excerpt(`${"كلمة ".repeat(60)}والتَّسويق `, new Set(forms("تسويق"))).includes("والتَّسويق"));
});

Deno.test("a text without the word is shown from its beginning", () => {
  strictEqual(excerpt("Two short words", new Set(["inbound"])), "Two short words");
});
