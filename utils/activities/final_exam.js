// The final test: questions drawn from the whole bank, one at a time, and a result for each objective.
import { find, make, ownKeys } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";
import { drawn, resultsByObjective } from "./draw.js";
import { unpackedBank } from "./exam_bank.js";
import { readProgress, writeProgress } from "./progress.js";
import { iconOf } from "./verdict.js";

/** @typedef {import("./exam_bank.js").Bank} Bank */
/** @typedef {import("./exam_bank.js").Question} Question */
/** @typedef {import("./progress_state.js").Exam} Begun */

/** Questions for each objective. */
const LENGTHS = { "activities.exam-short": 1, "activities.exam-long": 2 };

/**
 * Make the final test in *panel* work.
 * @param {HTMLElement} panel
 */
export async function finalExam(panel) {
  find(panel, ".act-no-script").remove();
  const exam = new FinalExam(await unpackedBank(panel));
  panel.append(exam.stage);
  ownKeys(panel);
}

class FinalExam {
  /** @param {Bank} bank */
  constructor({ questions, objectives }) {
    this.questions = questions;
    this.objectives = objectives;
    this.stage = make("div", { className: "act-stage", tabIndex: -1 });
    this.#step();
  }

  /** Show what comes next: the choice of a test, a question, or the result. */
  #step() {
    const begun = readProgress().test;
    if (!begun) return this.stage.replaceChildren(this.#choices());
    const asked = drawn(this.questions, begun.each, begun.seed);
    const next = asked.find(({ id }) => !Object.hasOwn(begun.results, id));
    if (next) this.#ask(next, asked, begun);
    else this.stage.replaceChildren(...this.#result(asked, begun.results));
  }

  /** Step on, with the focus where the new content begins. */
  #stepOn() {
    this.#step();
    this.stage.focus();
  }

  #choices() {
    const buttons = Object.entries(LENGTHS).map(([key, each]) => {
      const count = drawn(this.questions, each, 0).length;
      return button(key, () => this.#begin(each), { values: { count } });
    });
    return make("div", { className: "act-buttons" }, {}, buttons);
  }

  /** @param {number} each questions for each objective */
  #begin(each) {
    keep({ seed: crypto.getRandomValues(new Uint32Array(1))[0], each, results: {} });
    this.#step();
  }

  /**
   * @param {Question} question
   * @param {Question[]} asked
   * @param {Begun} begun
   */
  #ask({ id, section }, asked, begun) {
    const place = asked.findIndex((question) => question.id === id) + 1;
    /** @type {import("./activity.js").Activity} */
    const activity = document.importNode(section, true);
    // before it comes to the page and wakes
    activity.exam = {
      label: place === asked.length ? "activities.result" : "activities.next",
      done: (solved) => keep({ ...begun, results: { ...begun.results, [id]: solved } }),
      next: () => this.#stepOn(),
    };
    const words = say("activities.exam-place", { place, asked: asked.length });
    this.stage.replaceChildren(make("p", { className: "act-hint" }, {}, [words]), activity);
  }

  /**
   * @param {Question[]} asked
   * @param {Record<string, boolean>} results
   */
  #result(asked, results) {
    const right = asked.filter(({ id }) => results[id]).length;
    const again = button("activities.exam-new", () => {
      keep(undefined);
      this.#stepOn();
    });
    return [
      make("p", { className: "act-score" }, {}, [say("activities.exam-done", { right, asked: asked.length })]),
      make("p", {}, {}, [say("activities.exam-by-objective")]),
      make("ul", { className: "act-results" }, {}, resultsByObjective(asked, results).map((row) => this.#row(row))),
      make("div", { className: "act-buttons" }, {}, [again]),
    ];
  }

  /** @param {{ objective: string, asked: number, right: number }} result */
  #row({ objective, asked, right }) {
    const item = /** @type {HTMLElement} */ (this.objectives.get(objective)?.cloneNode(true));
    const all = right === asked;
    find(item, ".act-read").hidden = all;
    item.className = all ? "act-right" : "act-wrong";
    item.prepend(make("strong", {}, {}, [iconOf(all ? "✓" : "✗")]));
    item.append(make("span", { className: "act-count" }, {}, [say("activities.exam-done", { right, asked })]));
    return item;
  }
}

/** @param {Begun | undefined} test */
function keep(test) {
  writeProgress({ ...readProgress(), test });
}
