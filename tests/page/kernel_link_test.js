import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { kernelLink } from "../../utils/page/kernel_link.js";

/** @typedef {import("../../utils/page/kernel_link.js").Model} Model */

/**
 * A widget that answers a question with *answer* of it, or not at all; *asked* are the questions.
 * @param {((content: Record<string, unknown>) => object | null)} answer
 */
function widget(answer) {
  /** @type {Set<(message: Record<string, unknown>) => void>} */
  const hearers = new Set();
  /** @type {Record<string, unknown>[]} */
  const asked = [];
  /** @type {Model} */
  const model = {
    on: (_, call) => hearers.add(call),
    off: (_, call) => hearers.delete(call),
    send: (content) => {
      const { serial, ...question } = /** @type {Record<string, unknown>} */ (content);
      asked.push(question);
      const said = answer(question);
      if (said) { for (const call of hearers) call({ ...said, serial }); }
    },
  };
  return { model, asked, hearers };
}

/**
 * @param {string} name
 * @param {Model} model
 */
function comesUp(name, model) {
  document.dispatchEvent(new CustomEvent("course-kernel-here", { detail: { name, model } }));
}

/** A page with an element on it. */
function section() {
  Object.assign(globalThis, { document: new EventTarget() });
  return /** @type {HTMLElement} */ ({ isConnected: true });
}

/**
 * A test that does not wait until the questions that nobody answers have run out of patience.
 * @param {string} name
 * @param {() => Promise<void>} fn
 */
function check(name, fn) {
  Deno.test({ name, fn, sanitizeOps: false, sanitizeResources: false });
}

check(
  "a question is answered by the widget of its name, and by no other",
  async () => {
    const link = kernelLink(section(), "lab");
    comesUp("another", widget(() => ({ words: "wrong" })).model);
    strictEqual(link.live(), false);
    comesUp("lab", widget(({ size }) => ({ words: size })).model);
    strictEqual(link.live(), true);
    deepStrictEqual(await link.ask({ size: 30 }), { words: 30 });
  },
);

check(
  "a widget that came up before its element is asked to say so again",
  async () => {
    const early = widget(() => ({ words: "here" }));
    const element = section();
    document.addEventListener("course-kernel-wanted", () => comesUp("lab", early.model));
    const link = kernelLink(element, "lab");
    deepStrictEqual(await link.ask({}), { words: "here" });
  },
);

check(
  "a stored widget without a kernel leaves the element idle, and a question to it fails",
  async () => {
    const link = kernelLink(section(), "lab");
    comesUp("lab", widget(() => null).model);
    strictEqual(link.live(), false);
    await rejects(link.ask({}, [], 1), /does not answer/);
  },
);

check(
  "whoever waits hears once that a kernel is there, and once that it has gone",
  async () => {
    let answers = true;
    const link = kernelLink(section(), "lab");
    /** @type {boolean[]} */
    const heard = [];
    link.changed(() => heard.push(link.live()));
    comesUp("lab", widget(() => answers ? {} : null).model);
    await link.ask({});
    answers = false;
    await rejects(link.ask({}, [], 1));
    deepStrictEqual(heard, [true, false]);
  },
);

check(
  "a cell run again brings another widget: the new one is asked, the old one no longer heard",
  async () => {
    const link = kernelLink(section(), "lab");
    const [old, young] = [widget(() => ({ words: "old" })), widget(() => ({ words: "new" }))];
    comesUp("lab", old.model);
    comesUp("lab", young.model);
    deepStrictEqual([await link.ask({}), old.hearers.size, old.asked.length], [{ words: "new" }, 0, 1]);
  },
);

check(
  "an element that left the page lets its widget go",
  async () => {
    const element = section();
    kernelLink(element, "lab");
    const late = widget(() => ({}));
    Object.assign(element, { isConnected: false });
    comesUp("lab", late.model);
    await Promise.resolve();
    strictEqual(late.asked.length, 0);
  },
);
