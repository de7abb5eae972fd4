import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { ClassForms, STORED } from "../../utils/survey/class_forms.js";

const FIGURES = ["S1", "S2", "S3", "S4", "S5"];
const [YES, NO, MIXED] = [Array(5).fill("yes"), Array(5).fill("no"), ["yes", "no", "dont_know", "yes", "no"]];
const OURS = { format: STORED, version: 1, forms: [MIXED], handed: 0 };

/**
 * The memory of a browser, which holds *text* under our name. Its *state* may change: nobody is let in, or there is no
 * room for more than what is there.
 * @param {string} [text]
 */
function browser(text) {
  /** @type {Map<string, string>} */
  const memory = new Map(text === undefined ? [] : [[STORED, text]]);
  const state = { blocked: false, full: false };
  const guard = () => {
    if (state.blocked) throw new DOMException("blocked", "SecurityError");
    return memory;
  };
  /**
   * @param {string} key
   * @param {string} value
   */
  const setItem = (key, value) => {
    const room = guard().get(key)?.length ?? 0;
    if (state.full && value.length > room) throw new DOMException("full", "QuotaExceededError");
    memory.set(key, value);
  };
  const localStorage = {
    getItem: (/** @type {string} */ key) => guard().get(key) ?? null,
    setItem,
    removeItem: (/** @type {string} */ key) => guard().delete(key),
  };
  Object.defineProperty(globalThis, "localStorage", { value: localStorage, configurable: true });
  return { memory, state };
}

const page = () => new ClassForms(FIGURES);

Deno.test("a form is kept at once, and a page that is loaded again has it", () => {
  browser();
  const forms = page();
  deepStrictEqual([forms.add(YES), forms.add(MIXED)], [true, true]);
  deepStrictEqual(page().forms, [YES, MIXED]);
  deepStrictEqual([page().fresh, page().trouble], [2, null]);
});

Deno.test("before anything is filled in there is nothing, and nothing is wrong", () => {
  const { memory } = browser();
  deepStrictEqual([page().forms, page().fresh, page().trouble, memory.size], [[], 0, null, 0]);
});

Deno.test("the file is what Python reads, one row a person", () => {
  browser();
  const forms = page();
  forms.add(MIXED);
  strictEqual(forms.file(), "S1,S2,S3,S4,S5\nyes,no,dont_know,yes,no\n");
});

Deno.test("forms that were given out as a file stay until they are deleted", () => {
  browser();
  const forms = page();
  forms.add(YES);
  forms.handedOut();
  deepStrictEqual([page().forms, page().fresh], [[YES], 0]);
  forms.add(NO);
  deepStrictEqual([page().forms, page().fresh], [[YES, NO], 1]);
  forms.clear();
  deepStrictEqual([page().forms, page().fresh, page().trouble], [[], 0, null]);
});

Deno.test("two tabs add to the same forms, and neither writes over the other's", () => {
  browser();
  const [one, other] = [page(), page()];
  one.add(YES);
  other.add(NO);
  one.add(MIXED);
  deepStrictEqual([one.forms, other.forms], [[YES, NO, MIXED], [YES, NO, MIXED]]);
  other.handedOut();
  deepStrictEqual([one.fresh, other.fresh], [0, 0]);
  other.clear();
  deepStrictEqual(one.forms, []);
});

Deno.test("where nobody may write, the forms live as long as the page, and that is known before the first of them", () => {
  const { state } = browser();
  state.blocked = true;
  const forms = page();
  strictEqual(forms.trouble, "blocked");
  strictEqual(forms.add(YES), false);
  deepStrictEqual([forms.forms, forms.unkept, forms.fresh, forms.trouble], [[YES], 1, 1, "blocked"]);
  forms.handedOut();
  deepStrictEqual([forms.forms, forms.fresh], [[YES], 0]);
  forms.clear();
  deepStrictEqual(forms.forms, []);
});

Deno.test("where there is no room, what was kept stays and what was not is kept as soon as there is room again", () => {
  const { state } = browser();
  const forms = page();
  forms.add(YES);
  state.full = true;
  strictEqual(forms.add(NO), false);
  deepStrictEqual([forms.forms, forms.unkept, forms.trouble, page().forms], [[YES, NO], 1, "full", [YES]]);
  forms.handedOut();
  deepStrictEqual([forms.fresh, page().fresh], [0, 0]);
  state.full = false;
  strictEqual(forms.add(MIXED), true);
  deepStrictEqual([page().forms, page().fresh, forms.unkept, forms.trouble], [[YES, NO, MIXED], 1, 0, null]);
});

/** @type {[string, string][]} */
const FOREIGN = [
  ["no JSON", "{"],
  ["an empty text", ""],
  ["null", "null"],
  ["JSON of another program", '{"forms":[["yes","no","no","no","no"]]}'],
  ["a newer format", JSON.stringify({ ...OURS, version: 2 })],
  ["an unknown answer", JSON.stringify({ ...OURS, forms: [["yes", "no", "no", "no", "<b>"]] })],
  ["a form that is not whole", JSON.stringify({ ...OURS, forms: [["yes"]] })],
  ["a count that cannot be", JSON.stringify({ ...OURS, handed: 2 })],
];

for (const [name, text] of FOREIGN) {
  Deno.test(`${name} in our place is said, given out, and never written over before somebody deletes it`, () => {
    const { memory } = browser(text);
    const forms = page();
    deepStrictEqual([forms.trouble, forms.damaged, forms.forms], ["damaged", text, []]);
    strictEqual(forms.add(YES), false);
    forms.handedOut();
    forms.clear();
    forms.add(NO);
    deepStrictEqual([memory.get(STORED), forms.forms], [text, [NO]]);
    forms.forgetDamaged();
    deepStrictEqual([forms.trouble, page().forms, page().fresh], [null, [NO], 1]);
  });
}

Deno.test("deleting what is damaged deletes nothing where nothing is", () => {
  browser(JSON.stringify(OURS));
  page().forgetDamaged();
  deepStrictEqual(page().forms, [MIXED]);
});
