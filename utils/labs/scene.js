// What a laboratory shows: picture, sentences and numbers of the present position, in the languages that are read.
import { find } from "../twins/page.js";
import { Heard } from "../page/heard.js";
import { readLanguages } from "../page/words.js";
import { pictureOf } from "./laboratory.js";
import { paint } from "./tree.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {import("./laboratory.js").Laboratory} Laboratory */

const NARROWEST = 240; // pixels

/** Shows one position after the other. */
export class Scene {
  #section;
  #root;
  #laboratory;
  #speech;
  #words;
  #numbers;
  #heard;
  /** @type {Map<string, { holder: HTMLElement, width: number }>} by language */
  #drawings;
  /** @type {any} */
  found = null;

  /**
   * @param {HTMLElement} section
   * @param {HTMLElement} root it carries the language
   * @param {Laboratory} laboratory
   * @param {import("./speech.js").Speech} speech
   */
  constructor(section, root, laboratory, speech) {
    this.#section = section;
    this.#root = root;
    this.#laboratory = laboratory;
    this.#speech = speech;
    this.#words = find(section, ".lab-words");
    this.#numbers = find(section, ".lab-numbers > div");
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
   * Show what was *found* at a position; *moved*: a learner has moved a control.
   * @param {any} found
   * @param {boolean} moved
   */
  show(found, moved) {
    this.found = found;
    const sentences = this.#laboratory.said(found);
    paint(this.#words, this.#speech.paragraphs(sentences));
    paint(this.#numbers, this.#speech.tables(this.#laboratory.numbers(found)));
    this.catchUp();
    if (moved) this.#heard.tell((line) => paint(line, this.#speech.paragraphs(sentences)));
  }

  /** Draw the present position in the languages that are read. */
  catchUp() {
    for (const language of readLanguages(this.#root)) this.#draw(language);
  }

  /** @param {string} language */
  #draw(language) {
    const drawing = this.#drawings.get(language);
    if (!drawing?.width || !this.found) return; // out of sight: it is drawn when it comes
    const picture = pictureOf(this.#laboratory, this.found, this.#speech, language, drawing.width);
    paint(drawing.holder, [picture]);
  }
}
