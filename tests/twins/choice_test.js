import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { BOTH, knownState, preferredCode } from "../../utils/twins/choice.js";

const CODES = ["en", "ar", "fr"];

Deno.test("a choice that is remembered counts where the page has it", () => {
  const known = ["ar", BOTH, "de", "", null, undefined].map((value) => knownState(value, CODES));
  deepStrictEqual(known, ["ar", BOTH, null, null, null, null]);
});

const WANTED = [
  { wanted: ["ar-EG", "en"], code: "ar" },
  { wanted: ["de-DE", "fr-CA", "en"], code: "fr" },
  { wanted: ["AR"], code: "ar" },
  { wanted: ["de"], code: "en" },
  { wanted: [], code: "en" },
  { wanted: ["arz"], code: "en" }, // a language of its own, not a kind of "ar"
];
for (const { wanted, code } of WANTED) {
  Deno.test(`a reader who asks for ${wanted.join(", ") || "nothing"} begins with ${code}`, () => {
    strictEqual(preferredCode(wanted, CODES), code);
  });
}

Deno.test("a language spoken in several places is found where it is spoken, else as it is spoken elsewhere", () => {
  const codes = ["en", "pt-BR", "pt-PT"];
  deepStrictEqual(["pt-PT", "pt-br", "pt", "pt-AO"].map((name) => preferredCode([name], codes)), [
    "pt-PT",
    "pt-BR",
    "pt-BR",
    "pt-BR",
  ]);
});
