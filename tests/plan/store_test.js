import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { FORMAT, savedText } from "../../utils/plan/state.js";
import { PlanStore } from "../../utils/plan/store.js";
import { KNOWN, plan, WHOLE } from "./plans.js";

/**
 * The memory of a browser that holds *text* under the plan's name, or lets nobody in.
 * @param {{ text?: string, blocked?: boolean }} [state]
 */
function browser({ text, blocked = false } = {}) {
  /** @type {Map<string, string>} */
  const memory = new Map(text === undefined ? [] : [[FORMAT, text]]);
  const guard = () => {
    if (blocked) throw new DOMException("blocked", "SecurityError");
    return memory;
  };
  const localStorage = {
    getItem: (/** @type {string} */ key) => guard().get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => guard().set(key, value),
    removeItem: (/** @type {string} */ key) => guard().delete(key),
  };
  Object.defineProperty(globalThis, "localStorage", { value: localStorage, configurable: true });
  return memory;
}

Deno.test("a plan is kept under the name and in the format that earlier visits used", () => {
  const memory = browser();
  new PlanStore(KNOWN).keep(plan(WHOLE));
  deepStrictEqual([...memory], [["marketing-inside-and-out:plan", savedText(plan(WHOLE))]]);
  deepStrictEqual(new PlanStore(KNOWN).plan, plan(WHOLE));
});

Deno.test("before anything is written nothing is kept, and nothing is wrong", () => {
  const memory = browser();
  const { plan, problem } = new PlanStore(KNOWN);
  deepStrictEqual([plan, problem, memory.size], [null, null, 0]);
});

Deno.test("where the memory is blocked the plan lives on, and the words for it are at hand", () => {
  browser({ blocked: true });
  const store = new PlanStore(KNOWN);
  strictEqual(store.problem, "plan.blocked");
  store.keep(plan(WHOLE));
  deepStrictEqual([store.plan, store.problem], [plan(WHOLE), "plan.blocked"]);
});

for (const text of ["{", "", JSON.stringify({ format: FORMAT, version: 9 })]) {
  Deno.test(`what is kept and not understood is left alone until it is forgotten: “${text}”`, () => {
    const memory = browser({ text });
    const store = new PlanStore(KNOWN);
    deepStrictEqual([store.plan, store.problem], [null, "plan.stored-fault"]);
    store.keep(plan(WHOLE));
    deepStrictEqual([memory.get(FORMAT), store.problem], [text, "plan.stored-fault"]);
    store.keep(null);
    deepStrictEqual([memory.size, store.problem], [0, null]);
    store.keep(plan(WHOLE));
    strictEqual(memory.get(FORMAT), savedText(plan(WHOLE)));
  });
}
