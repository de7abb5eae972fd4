import { deepStrictEqual } from "node:assert/strict";
import { keepDraft, readDraft } from "../../utils/survey/draft.js";

/** @param {Partial<Storage>} memory of one tab */
function tab(memory) {
  Object.defineProperty(globalThis, "sessionStorage", { value: memory, configurable: true });
}

Deno.test("a form half filled in outlives a reload of its tab", () => {
  /** @type {Map<string, string>} */
  const memory = new Map();
  tab({ getItem: (key) => memory.get(key) ?? null, setItem: (key, text) => memory.set(key, text) });
  keepDraft({ S1: "yes" });
  deepStrictEqual([readDraft(), [...memory.values()]], [{ S1: "yes" }, ['{"S1":"yes"}']]);
  keepDraft({});
  deepStrictEqual(readDraft(), {});
});

Deno.test("where a tab keeps nothing, it lives as long as the page", () => {
  const refuse = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  tab({ getItem: refuse, setItem: refuse });
  keepDraft({ S2: "no" });
  deepStrictEqual(readDraft(), { S2: "no" });
});

for (const text of ["{", "null", '"yes"']) {
  Deno.test(`a tab that holds something else has no draft: ${text}`, () => {
    tab({ getItem: () => text, setItem: () => {} });
    keepDraft({});
    deepStrictEqual({ ...readDraft() }, {});
  });
}
