// Python's end of the switch: tells the model what the notebook around it shows. The switch itself is switch.js.

/**
 * @param {{ get(name: string): unknown, set(name: string, value: unknown): void, save_changes(): void }} model
 * @param {HTMLElement} root
 */
function follow(model, root) {
  const tell = () => {
    model.set("value", root.dataset.language ?? null);
    if (model.get("report")) model.save_changes();
  };
  const watcher = new MutationObserver(tell);
  watcher.observe(root, { attributeFilter: ["data-language"] });
  tell();
  return () => watcher.disconnect();
}

export default {
  /** @param {{ model: Parameters<typeof follow>[0], el: HTMLElement }} view */
  render({ model, el }) {
    let stop = () => {};
    let waiting = 0;
    const begin = () => {
      // a front end may render a view before it places it
      if (!el.isConnected) {
        waiting = requestAnimationFrame(begin);
        return;
      }
      const panel = el.closest(".jp-NotebookPanel") ?? document.body;
      if (panel instanceof HTMLElement) stop = follow(model, panel);
    };
    begin();
    return () => {
      cancelAnimationFrame(waiting);
      stop();
    };
  },
};
