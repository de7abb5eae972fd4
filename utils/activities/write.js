// A written task, or one on paper: first one's own answer, then a model answer, and points to tick after comparing.
import { find, findAll, make, ownKeys } from "../twins/page.js";
import { button } from "../page/button.js";
import { saveFile } from "../page/files.js";
import { printInstead } from "../page/printing.js";
import { uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { badgeOf } from "./badge.js";
import { copies, twinsIn } from "./brought.js";
import { readProgress, whenProgressChanges, writeProgress } from "./progress.js";
import { recorded } from "./progress_state.js";

/** @typedef {{ text: string, ticked: number[] }} Written what was written, and the positions of the points ticked */

/**
 * Make the task in *section* work.
 * @param {HTMLElement} section
 */
export function write(section) {
  const [ask, model, source] = [".act-ask", ".act-model", ".act-source"].map((part) => find(section, part));
  const points = findAll(section, ".act-points > li").map(twinsIn);
  const task = new Task(section.getAttribute("question") ?? "", model, points, section.hasAttribute("paper"));
  printInstead(section, () => copies([ask, model, find(task.after, ".act-points"), source]));
  section.replaceChildren(badgeOf(task.id), ask, ...task.parts, source);
  ownKeys(section);
}

class Task {
  /**
   * @param {string} id
   * @param {HTMLElement} model
   * @param {HTMLElement[][]} points
   * @param {boolean} onPaper
   */
  constructor(id, model, points, onPaper) {
    this.id = id;
    this.onPaper = onPaper;
    const name = make("label", { htmlFor: uniqueName("act") }, {}, [say("activities.write-here")]);
    this.field = make("textarea", { id: name.htmlFor, rows: 6, dir: "auto" });
    this.boxes = points.map(() => make("input", { type: "checkbox" }));
    this.message = make("div", { className: "act-message" }, { role: "status" });
    this.compare = button(onPaper ? "activities.on-paper" : "activities.compare", () => this.#compare());
    this.back = button("activities.write-on", () => this.#writeOn(), { className: "act-quiet" });
    const save = button("activities.save-text", () => saveFile(`${id}.txt`, this.field.value, "text/plain"), {
      className: "act-quiet",
    });
    this.after = make("div", { className: "act-after", tabIndex: -1 }, {}, [
      make("p", { className: "act-bin-name" }, {}, [say("activities.model")]),
      model,
      make("p", { className: "act-bin-name" }, {}, [say("activities.tick")]),
      make("ul", { className: "act-points" }, {}, points.map((words, place) => tickable(this.boxes[place], words))),
    ]);
    const buttons = make(
      "div",
      { className: "act-buttons" },
      {},
      onPaper ? [this.compare] : [this.compare, this.back, save],
    );
    this.parts = [...(onPaper ? [] : [name, this.field]), buttons, this.after, this.message];
    this.field.addEventListener("change", () => this.#keep("begun"));
    for (const box of this.boxes) box.addEventListener("change", () => this.#tick());
    this.#takeUp();
    whenProgressChanges(this.field, () => this.#takeUp());
  }

  /** @param {boolean} comparing */
  #show(comparing) {
    this.after.hidden = !comparing;
    this.field.readOnly = comparing;
    this.compare.hidden = comparing;
    this.back.hidden = !comparing;
    this.message.replaceChildren(...(comparing ? [this.#ticked()] : []));
  }

  #ticked() {
    return say("activities.ticked", { ticked: this.#answer().ticked.length, points: this.boxes.length });
  }

  #compare() {
    if (!this.onPaper && !this.field.value.trim()) return this.message.replaceChildren(say("activities.write-first"));
    this.#show(true);
    this.#tick();
    this.after.focus();
  }

  #writeOn() {
    this.#show(false);
    this.#keep("begun");
    this.field.focus();
  }

  #tick() {
    this.#keep(this.boxes.every(({ checked }) => checked) ? "solved" : "wrong");
    this.message.replaceChildren(this.#ticked());
  }

  /** @returns {Written} */
  #answer() {
    const ticked = this.boxes.flatMap(({ checked }, place) => (checked ? [place] : []));
    return { text: this.field.value, ticked };
  }

  /**
   * Keep what there is; a task solved once stays solved, and its text may go on.
   * @param {import("./progress_state.js").Outcome} outcome
   */
  #keep(outcome) {
    const progress = readProgress();
    const once = progress.questions[this.id]?.outcome === "solved";
    writeProgress(recorded(progress, this.id, once ? "solved" : outcome, this.#answer()));
  }

  /** Show what was kept, here or elsewhere; what is being written stays. */
  #takeUp() {
    const before = readProgress().questions[this.id];
    const { text = "", ticked = [] } = /** @type {Partial<Written>} */ (before?.answer ?? {});
    if (document.activeElement === this.field) return;
    this.field.value = String(text);
    this.boxes.forEach((box, place) => (box.checked = Array.isArray(ticked) && ticked.includes(place)));
    this.#show(Boolean(before) && before?.outcome !== "begun");
  }
}

/**
 * @param {HTMLInputElement} box
 * @param {HTMLElement[]} words
 */
function tickable(box, words) {
  const label = make("label", { className: "course-option" }, {}, [box, make("span", {}, {}, copies(words))]);
  return make("li", {}, {}, [label]);
}
