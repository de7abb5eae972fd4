// What is shown of a result: its picture, sentences and numbers, in the languages that are read.
import { find } from "../twins/page.js";
import { Heard } from "./heard.js";
import { paint } from "./tree.js";
import { pictureOf } from "./view.js";
import { readLanguages } from "./words.js";

/** @typedef {import("./view.js").View} View */

const NARROWEST = 240; // pixels

/** Shows one result after the other. */
export class Scene {
  #section;
  #root;
  #view;
  #speech;
  #words;
  #numbers;
  #heard;
  /** @type {Map<string, { holder: HTMLElement, width: number, drawn?: string }>} by language; what is drawn there */
  #drawings;
  /** @type {any} */
  found = null;
  #shown = 0;

  /**
   * @param {HTMLElement} section
   * @param {HTMLElement} root it carries the language
   * @param {View} view
   * @param {import("./speech.js").Speech} speech
   */
  constructor(section, root, view, speech) {
    this.#section = section;
    this.#root = root;
    this.#view = view;
    this.#speech = speech;
    this.#words = find(section, ".lab-words");
    this.#numbers = find(section, ".lab-numbers > div");
    const fold = this.#numbers.closest("details");
    fold?.removeAttribute("hidden"); // only a script fills the table
    fold?.addEventListener("toggle", () => this.#fillTable());
    this.#heard = new Heard(this.#words);
    this.#drawings = new Map([...section.querySelectorAll(".lab-drawing")].map((node) => {
      const holder = /** @type {HTMLElement} */ (node);
      return [holder.closest(".twin")?.getAttribute("lang") ?? "", { holder, width: 0 }];
    }));
    this.#followSize();
  }

  /** Draw anew where the room changes, at the width that there is. */
  #followSize() {
    const watcher = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        for (const [language, drawing] of this.#drawings) {
          const width = Math.floor(contentRect.width);
          if (drawing.holder !== target || !width || width === drawing.width) continue;
          drawing.width = Math.max(width, NARROWEST);
          this.#draw(language);
        }
      }
    });
    for (const { holder } of this.#drawings.values()) watcher.observe(holder);
  }

  /**
   * Show what was *found*; *moved*: a learner has moved a control.
   * @param {any} found
   * @param {boolean} moved
   */
  show(found, moved) {
    this.found = found;
    this.#shown++;
    const sentences = this.#view.said(found);
    paint(this.#words, this.#speech.paragraphs(sentences));
    this.#fillTable();
    this.catchUp();
    if (moved) this.#heard.tell((line) => paint(line, this.#speech.paragraphs(sentences)));
  }

  /** Fill the table, as long as somebody looks at it. */
  #fillTable() {
    if (!this.found || !this.#numbers.closest("details")?.open) return;
    paint(this.#numbers, this.#speech.tables(this.#view.numbers(this.found)));
  }

  /** Draw the present result in the languages that are read. */
  catchUp() {
    for (const language of readLanguages(this.#root)) this.#draw(language);
  }

  /** @param {string} language */
  #draw(language) {
    const drawing = this.#drawings.get(language);
    if (!drawing?.width || !this.found) return; // out of sight: it is drawn when it comes
    const drawn = `${this.#shown} ${drawing.width}`;
    if (drawing.drawn === drawn) return; // another language was only hidden
    drawing.drawn = drawn;
    const picture = pictureOf(this.#view, this.found, this.#speech, language, drawing.width);
    paint(drawing.holder, [picture]);
  }
}
