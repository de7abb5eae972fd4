// Whose answers stand beside the reported figures: the sample's, the class's, or those of files that a teacher loads.
import { find, findAll } from "../twins/page.js";
import { openFiles } from "../page/files.js";
import { say } from "../page/words.js";
import { askKernel } from "./asking.js";

const MOST = 8_000_000; // bytes of one message to the kernel, which would break the connection from ten million on
const LOAD_PATIENCE = 30_000; // milliseconds

/** Shows the results of the answers that are chosen; of several requests only the last is shown. */
export class Results {
  #link;
  #note;
  #result;
  #sources;
  #asked = 0;

  /**
   * @param {HTMLElement} section
   * @param {import("../page/kernel_link.js").KernelLink} link
   * @param {string} place a name that no other survey on the page has
   */
  constructor(section, link, place) {
    this.#link = link;
    this.#note = find(section, ".class-source > .class-note");
    this.#result = find(section, ".class-result");
    this.#sources = /** @type {HTMLInputElement[]} */ (findAll(section, ".class-source input[type=radio]"));
    for (const radio of this.#sources) {
      radio.name = `${radio.name}-${place}`; // the same output may stand on a page twice
      radio.addEventListener("change", () => {
        this.#note.replaceChildren();
        this.#show();
      });
    }
    const field = /** @type {HTMLInputElement} */ (find(section, "input[type=file]"));
    openFiles(field, (files) => this.#load(files));
    find(section, ".class-load").addEventListener("click", () => field.click());
  }

  /** Take in that the class has grown by a form. */
  grow() {
    if (this.#shown() === "class") this.#show();
  }

  #shown() {
    return this.#sources.find((radio) => radio.checked)?.value;
  }

  #show() {
    return this.#ask({ do: "show", whose: this.#shown() });
  }

  /** @param {File[]} files */
  async #load(files) {
    let packed;
    try {
      packed = await Promise.all(files.map(zipped));
    } catch {
      return this.#note.replaceChildren(say("survey.unread", {}, "p"));
    }
    const size = packed.reduce((sum, each) => sum + each.byteLength, 0);
    if (size > MOST) return this.#note.replaceChildren(say("survey.large", {}, "p"));
    const names = files.map(({ name }) => name);
    await this.#ask({ do: "load", names }, packed, LOAD_PATIENCE, () => {
      this.#sources.forEach((radio) => (radio.checked = radio.value === "files"));
    });
  }

  /**
   * @param {object} content
   * @param {ArrayBuffer[]} [buffers]
   * @param {number} [patience]
   * @param {() => void} [before] what to do before the result is shown
   */
  #ask(content, buffers, patience, before = () => {}) {
    const turn = (this.#asked += 1);
    return askKernel(
      this.#link,
      this.#note,
      content,
      ({ result = "" }) => {
        if (turn !== this.#asked) return;
        before();
        this.#result.innerHTML = result;
      },
      buffers,
      patience,
    );
  }
}

/**
 * The content of *file*, packed: answers are nearly all alike.
 * @param {File} file
 */
function zipped(file) {
  return new Response(file.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
}
