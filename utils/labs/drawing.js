// What a lab shows: the words and the figure of a position, in the languages that are read.
import { find, make } from "../twins/page.js";
import { CODES, readLanguages, say } from "../page/words.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {import("./stored.js").Shown} Shown */

/**
 * @typedef {object} Lab
 * @property {HTMLElement} section
 * @property {HTMLElement} root it carries the language
 * @property {import("../page/kernel_link.js").KernelLink} link
 * @property {import("./stored.js").Stored | null} stored
 * @property {() => void} refuse says that only what is stored can be shown
 */

/**
 * Shows the position that it is told, from what is stored on the page or from the kernel.
 *
 * One question is on its way at a time; of the positions in between only the last is drawn.
 */
export class Drawing {
  #lab;
  #words;
  #note = make("div", { className: "lab-note" }, { role: "alert" });
  /** @type {Values} */
  #values = {};
  #current = new Set(CODES); // the languages whose figure stands at the position of the controls
  #asking = false;
  #again = false;
  #fromStore = 0; // how many stored positions were shown: an answer that comes after one is too late
  #drawn = 0;

  /** @param {Lab} lab */
  constructor(lab) {
    this.#lab = lab;
    this.#words = find(lab.section, ".lab-words");
    this.#words.before(this.#note);
  }

  /**
   * Show the position *values*, another than before.
   * @param {Values} values
   */
  moveTo(values) {
    this.#current.clear();
    this.#draw(values);
  }

  /**
   * Show the position *values*, where it stands, in the languages that somebody has come to read since.
   * @param {Values} values
   */
  catchUp(values) {
    if (readLanguages(this.#lab.root).some((code) => !this.#current.has(code))) this.#draw(values);
  }

  /** @param {Values} values */
  #draw(values) {
    this.#values = values;
    const known = this.#lab.stored?.(values);
    if (known) {
      this.#note.replaceChildren();
      this.#current = new Set(CODES);
      this.#fromStore += 1;
      this.#show(known);
    } else if (this.#lab.link.live() || !this.#lab.stored) this.#ask();
    else this.#lab.refuse();
  }

  async #ask() {
    this.#again = this.#asking;
    if (this.#asking) return;
    this.#asking = true;
    const languages = readLanguages(this.#lab.root);
    const before = this.#fromStore;
    try {
      const answer = await this.#lab.link.ask({ values: this.#values, languages });
      if (before === this.#fromStore) this.#show(/** @type {Shown} */ (answer));
      if (!this.#again) languages.forEach((code) => this.#current.add(code));
      this.#note.replaceChildren();
    } catch {
      this.#note.replaceChildren(say("labs.silent", {}, "p"));
      this.#again = false;
    }
    this.#asking = false;
    this.#drawn += 1;
    this.#lab.section.dataset.drawn = String(this.#drawn);
    if (this.#again) this.#ask();
  }

  /** @param {Shown} shown */
  #show({ words, alt, pictures }) {
    this.#words.innerHTML = words;
    for (const [code, src] of Object.entries(pictures)) {
      const image = find(this.#lab.section, `.lab-figure [lang="${code}"] img`);
      Object.assign(image, { decoding: "sync", alt: alt[code], src }); // sync: nothing flickers
    }
  }
}
