// The page's end of a lab: asks the kernel, and knows whether one is there.

const PATIENCE = 8000; // milliseconds

/**
 * The link of the lab *section* (data-lab names it) to its widget: { live(), changed(call), ask(content, buffers) }.
 * ask() gives a promise of the answer; it fails where no kernel answers within *patience* milliseconds.
 */
export function labLink(section) {
  const name = section.dataset.lab;
  const waiting = new Map();
  const listeners = [];
  let model = null;
  let live = false;
  let last = 0;
  let heard = 0;

  const tell = (alive) => {
    if (alive === live) return;
    live = alive;
    listeners.forEach((call) => call());
  };
  const hear = ({ serial, ...answer }) => {
    heard += 1;
    tell(true);
    waiting.get(serial)?.(answer);
    waiting.delete(serial);
  };
  const ask = (content, buffers = [], patience = PATIENCE) =>
    new Promise((done, fail) => {
      const serial = (last += 1);
      const before = heard;
      waiting.set(serial, done);
      setTimeout(() => {
        if (!waiting.delete(serial)) return;
        if (heard === before) tell(false); // else another widget has come up since: the cell was run
        fail(new Error("the kernel does not answer"));
      }, patience);
      model?.send({ ...content, serial }, undefined, buffers);
    });
  const connect = () => {
    const found = window.courseLabs?.get(name);
    if (!found || found === model) return;
    model?.off("msg:custom", hear);
    model = found;
    model.on("msg:custom", hear);
    ask({ hello: true }).catch(() => {}); // a stored widget is silent until its cell runs
  };
  const listen = ({ detail }) => {
    if (!section.isConnected) document.removeEventListener("course-lab", listen);
    else if (detail === name) connect();
  };
  document.addEventListener("course-lab", listen);
  connect();
  return { live: () => live, changed: (call) => listeners.push(call), ask };
}
