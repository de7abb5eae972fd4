import { strictEqual } from "node:assert/strict";
import { canKeep, keep, kept } from "../../utils/twins/storage.js";

/**
 * Run *check* on a page whose browser keeps things in *storage*.
 * @param {Partial<Storage> | (() => never)} storage
 * @param {() => void} check
 */
function withStorage(storage, check) {
  const before = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
  const get = typeof storage === "function" ? storage : () => storage;
  Object.defineProperty(globalThis, "localStorage", { configurable: true, get });
  try {
    check();
  } finally {
    if (before) Object.defineProperty(globalThis, "localStorage", before);
  }
}

function memory() {
  /** @type {Map<string, string>} */
  const texts = new Map();
  return {
    texts,
    getItem: (/** @type {string} */ key) => texts.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => void texts.set(key, text),
    removeItem: (/** @type {string} */ key) => void texts.delete(key),
  };
}

const blocked = () => {
  throw new DOMException("blocked", "SecurityError");
};

Deno.test("what is kept comes back, and null forgets it", () => {
  withStorage(memory(), () => {
    strictEqual(kept("a"), null);
    strictEqual(keep("a", "text"), true);
    strictEqual(kept("a"), "text");
    strictEqual(keep("a", null), true);
    strictEqual(kept("a"), null);
  });
});

Deno.test("where all storage is blocked, nothing is raised, and nothing is said to be kept", () => {
  withStorage(blocked, () => {
    strictEqual(kept("a"), undefined);
    strictEqual(keep("a", "text"), false);
    strictEqual(keep("a", null), false);
    strictEqual(canKeep("a"), false);
  });
});

Deno.test("a browser that reads but does not write keeps nothing", () => {
  withStorage({ ...memory(), setItem: blocked }, () => strictEqual(canKeep("a"), false));
});

Deno.test("trying the storage out leaves nothing behind", () => {
  const storage = memory();
  withStorage(storage, () => strictEqual(canKeep("a"), true));
  strictEqual(storage.texts.size, 0);
});
