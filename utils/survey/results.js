// Whose answers stand beside the reported figures: the sample's, the class's, or those of files that a teacher loads.
import { find, findAll, make } from "../twins/page.js";
import { openFiles } from "../page/files.js";
import { Scene } from "../page/scene.js";
import { paint } from "../page/tree.js";
import { say } from "../page/words.js";
import { problemsTree } from "./problems.js";
import { answersIn } from "./reading.js";
import { resultOf, resultView } from "./result_view.js";
import { toldItems } from "./told.js";

/** @typedef {import("./problems.js").BadFile} BadFile */
/** @typedef {import("./reading.js").Rules & { sample: string[][] }} Data */

const MOST = 50_000_000; // bytes: what a browser reads in a few seconds, some million forms

/** Shows the results of the answers that are chosen. */
export class Results {
  #section;
  #speech;
  #data;
  #classForms;
  #scene;
  #note;
  #sources;
  /** @type {string[][]} of the files that were loaded last */
  #loaded = [];

  /**
   * @param {HTMLElement} section
   * @param {HTMLElement} root it carries the language
   * @param {import("../page/speech.js").Speech} speech
   * @param {Data} data
   * @param {() => string[][]} classForms the forms filled in here
   */
  constructor(section, root, speech, data, classForms) {
    this.#section = section;
    this.#speech = speech;
    this.#data = data;
    this.#classForms = classForms;
    this.#scene = new Scene(section, root, resultView, speech);
    this.#note = find(section, ".class-source > .class-note");
    this.#sources = /** @type {HTMLInputElement[]} */ (findAll(section, ".class-source input[type=radio]"));
    for (const radio of this.#sources) radio.addEventListener("change", () => this.#show(true));
    const field = /** @type {HTMLInputElement} */ (find(section, "input[type=file]"));
    openFiles(field, (files) => this.#load(files));
    find(section, ".class-load").addEventListener("click", () => field.click());
    this.#show(false);
  }

  /** Take in that the class has changed. */
  refresh() {
    if (this.#whose() === "class") this.#show(true);
  }

  /** Draw what somebody has come to read since. */
  catchUp() {
    this.#scene.catchUp();
  }

  #whose() {
    return this.#sources.find((radio) => radio.checked)?.value ?? "sample";
  }

  /** @param {boolean} chosen */
  #show(chosen) {
    const whose = this.#whose();
    const forms = { class: this.#classForms(), files: this.#loaded }[whose] ?? this.#data.sample;
    find(this.#section, ".class-result").hidden = !forms.length;
    this.#note.replaceChildren(...(forms.length ? [] : [say(`survey.none-${whose}`, {}, "p")]));
    if (!forms.length) return;
    const found = resultOf(forms, this.#speech.each(`whose-${whose}`), this.#data.questions);
    this.#scene.show(found, chosen);
    paint(find(this.#section, ".class-told"), toldItems(found.rows, this.#speech));
  }

  /** @param {File[]} files */
  async #load(files) {
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST) {
      return this.#note.replaceChildren(say("survey.large", {}, "p"));
    }
    /** @type {{ name: string, bytes: Uint8Array<ArrayBuffer> }[]} */
    const contents = [];
    /** @type {BadFile[]} */
    const unread = [];
    for (const file of files) {
      const bytes = await file.arrayBuffer().then((content) => new Uint8Array(content), () => null);
      if (bytes) contents.push({ name: file.name, bytes });
      else unread.push({ name: file.name, problems: [{ key: "unread" }], count: 1 });
    }
    const read = answersIn(contents, this.#data);
    this.#take(read.forms, read.good.length, [...unread, ...read.bad]);
  }

  /**
   * @param {string[][]} forms
   * @param {number} good
   * @param {BadFile[]} bad
   */
  #take(forms, good, bad) {
    if (good) { // else what was loaded before stays
      this.#loaded = forms;
      this.#sources.forEach((radio) => (radio.checked = radio.value === "files"));
      this.#show(true);
    }
    const list = make("div");
    if (bad.length) paint(list, problemsTree(bad, this.#speech));
    this.#note.replaceChildren(say("survey.read", { good, bad: bad.length }, "p"), list);
  }
}
