import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  clearProgress,
  readProgress,
  storageProblem,
  whenProgressChanges,
  writeProgress,
} from "../../utils/activities/progress.js";
import { emptyProgress } from "../../utils/activities/progress_state.js";
import { outcomesIn, stateOf } from "./states.js";

const STORED = "marketing-inside-and-out:progress";

/**
 * Put a memory in the place of the browser's. *refuse* names what it does not let anybody do.
 * @param {Record<string, string>} [entries]
 * @param {(keyof Storage)[]} [refuse]
 */
function memory(entries = {}, refuse = []) {
  const held = new Map(Object.entries(entries));
  /** @type {Record<string, unknown>} */
  const storage = {
    getItem: (/** @type {string} */ key) => held.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => held.set(key, text),
    removeItem: (/** @type {string} */ key) => held.delete(key),
  };
  for (const name of refuse) {
    storage[name] = () => {
      throw new DOMException("refused", "SecurityError");
    };
  }
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
  return held;
}

/**
 * @param {string} name
 * @param {() => void} run with nothing remembered from the test before
 */
function test(name, run) {
  Deno.test(name, () => {
    memory();
    clearProgress();
    run();
  });
}

/** Something that may follow the progress: it only has to live. */
function follower() {
  return /** @type {HTMLElement} */ (/** @type {unknown} */ ({}));
}

test("what is written is kept and read back", () => {
  const held = memory();
  writeProgress(stateOf({ a: "solved" }));
  deepStrictEqual(JSON.parse(held.get(STORED) ?? ""), stateOf({ a: "solved" }));
  deepStrictEqual(readProgress(), stateOf({ a: "solved" }));
  strictEqual(storageProblem(), null);
});

test("what another tab has stored is read at the next look", () => {
  const held = memory();
  writeProgress(stateOf({ a: "wrong" }));
  held.set(STORED, JSON.stringify(stateOf({ a: "solved", b: "shown" })));
  deepStrictEqual(outcomesIn(readProgress()), { a: "solved", b: "shown" });
});

test("once another tab has started over, nothing comes back", () => {
  const held = memory();
  writeProgress(stateOf({ a: "solved" }));
  held.delete(STORED);
  deepStrictEqual(readProgress(), emptyProgress());
});

test("where storage is blocked the page remembers, and says so", () => {
  memory({}, ["getItem", "setItem", "removeItem"]);
  strictEqual(storageProblem(), "blocked");
  writeProgress(stateOf({ a: "solved" }));
  deepStrictEqual(outcomesIn(readProgress()), { a: "solved" });
});

test("where storage is full the page remembers more than the browser", () => {
  memory({ [STORED]: JSON.stringify(stateOf({ a: "wrong" })) }, ["setItem"]);
  strictEqual(storageProblem(), "blocked");
  writeProgress(stateOf({ a: "solved" }));
  deepStrictEqual(outcomesIn(readProgress()), { a: "solved" });
});

for (
  const [text, fault] of [
    ["{", "broken"],
    [JSON.stringify({ ...emptyProgress(), version: 9 }), "newer"],
    ['{"other": "course"}', "foreign"],
  ]
) {
  test(`stored progress that is ${fault} is left as it is while the page remembers, until it is cleared`, () => {
    const held = memory({ [STORED]: text });
    strictEqual(storageProblem(), fault);
    writeProgress(stateOf({ a: "solved" }));
    strictEqual(held.get(STORED), text);
    deepStrictEqual(outcomesIn(readProgress()), { a: "solved" });
    clearProgress();
    strictEqual(held.has(STORED), false);
    strictEqual(storageProblem(), null);
    deepStrictEqual(readProgress(), emptyProgress());
  });
}

test("all that follow the progress hear of every change, here and in another tab", () => {
  const [one, other] = [follower(), follower()];
  /** @type {string[]} */
  const heard = [];
  whenProgressChanges(one, () => heard.push("one"));
  whenProgressChanges(one, () => heard.push("one more"));
  whenProgressChanges(other, () => heard.push("other"));
  writeProgress(stateOf());
  deepStrictEqual(heard.splice(0), ["one", "one more", "other"]);
  globalThis.dispatchEvent(Object.assign(new Event("storage"), { key: STORED }));
  deepStrictEqual(heard.splice(0), ["one", "one more", "other"]);
  globalThis.dispatchEvent(Object.assign(new Event("storage"), { key: "something else" }));
  deepStrictEqual(heard.splice(0), []);
  globalThis.dispatchEvent(Object.assign(new Event("storage"), { key: null })); // all was cleared
  deepStrictEqual(heard, ["one", "one more", "other"]);
});
