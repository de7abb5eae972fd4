// The page's end of what needs Python: asks the kernel, and knows whether one is there.

const PATIENCE = 8000; // milliseconds

/** @typedef {{ send(content: unknown, callbacks?: unknown, buffers?: ArrayBuffer[]): void, on(event: string, call: Hear): void, off(event: string, call: Hear): void }} Model */
/** @typedef {(message: Record<string, any>) => void} Hear */
/** @typedef {{ live(): boolean, changed(call: () => void): void, ask(content: object, buffers?: ArrayBuffer[], patience?: number): Promise<Record<string, any>> }} KernelLink */

/**
 * The link of *section* to its widget in the kernel, which *name* names. ask() gives a promise of the answer; it fails
 * where no kernel answers within *patience* milliseconds.
 * @param {HTMLElement} section
 * @param {string} name
 * @returns {KernelLink}
 */
export function kernelLink(section, name) {
  /** @type {(() => void)[]} */
  const listeners = [];
  const mail = mailbox((alive) => {
    if (alive === live) return;
    live = alive;
    listeners.forEach((call) => call());
  });
  let live = false;
  /** @param {Event} event */
  const listen = (event) => {
    if (!section.isConnected) return document.removeEventListener("course-kernel-here", listen);
    if (event instanceof CustomEvent && event.detail.name === name) mail.connect(event.detail.model);
  };
  document.addEventListener("course-kernel-here", listen);
  // one that came up before this element did says so once more
  document.dispatchEvent(new CustomEvent("course-kernel-wanted", { detail: { name } }));
  return { live: () => live, changed: (call) => listeners.push(call), ask: mail.ask };
}

/**
 * Questions on their way and the model that carries them; *tell* hears whether anybody answers.
 * @param {(alive: boolean) => void} tell
 */
function mailbox(tell) {
  /** @type {Map<number, Hear>} */
  const waiting = new Map();
  /** @type {Model | null} */
  let model = null;
  let last = 0;
  let heard = 0;
  /** @type {Hear} */
  const hear = ({ serial, ...answer }) => {
    heard += 1;
    tell(true);
    waiting.get(serial)?.(answer);
    waiting.delete(serial);
  };
  /** @type {KernelLink["ask"]} */
  const ask = (content, buffers = [], patience = PATIENCE) =>
    new Promise((done, fail) => {
      const serial = (last += 1);
      const before = heard;
      const impatient = setTimeout(() => {
        waiting.delete(serial);
        if (heard === before) tell(false); // else another widget has come up since: the cell was run
        fail(new Error("the kernel does not answer"));
      }, patience);
      waiting.set(serial, (answer) => {
        clearTimeout(impatient);
        done(answer);
      });
      model?.send({ ...content, serial }, undefined, buffers);
    });
  /** @param {Model} found */
  const connect = (found) => {
    if (found === model) return;
    model?.off("msg:custom", hear);
    model = found;
    model.on("msg:custom", hear);
    ask({ hello: true }).catch(() => {}); // a stored widget is silent until its cell runs
  };
  return { ask, connect };
}
