// Python's end of the switch: tells the model what the notebook around it shows. The switch itself is switch.js; a
// widget's script stands alone, and the two meet in the attribute of the notebook.

/** @typedef {{ get(name: string): unknown, set(name: string, value: unknown): void, save_changes(): void, on(event: string, call: () => void): void, off(event: string, call: () => void): void }} Model */

const NAME = "language-report";

class LanguageReport extends HTMLElement {
  /** @type {Model | null} */
  model = null;
  #watcher = new MutationObserver(() => this.#tell());
  #tell = () => {
    const { language } = this.#root?.dataset ?? {};
    if (!language) return; // the switch has not come up, or stands elsewhere
    this.model?.set("value", language);
    if (this.model?.get("report")) this.model.save_changes();
  };

  /** @returns {HTMLElement | null} */
  get #root() {
    return this.closest(".jp-NotebookPanel, body");
  }

  // A front end may render a view before it places it
  connectedCallback() {
    if (this.#root) this.#watcher.observe(this.#root, { attributeFilter: ["data-language"] });
    this.model?.on("change:report", this.#tell);
    this.#tell();
  }

  disconnectedCallback() {
    this.#watcher.disconnect();
    this.model?.off("change:report", this.#tell);
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, LanguageReport);

export default {
  /** @param {{ model: Model, el: HTMLElement }} view */
  render({ model, el }) {
    el.append(Object.assign(document.createElement(NAME), { model }));
  },
};
