// The final test: questions that no lesson has asked, one at a time, and a result for each objective.
import { find, make, ownKeys } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";
import { drawn, PASS, resultsByObjective } from "./draw.js";
import { unpackedBank } from "./exam_bank.js";
import { seedField } from "./exam_seed.js";
import { readProgress, writeProgress } from "./progress.js";
import { saveButton } from "./progress_file.js";
import { askOne } from "./series.js";
import { iconOf } from "./verdict.js";

/** @typedef {import("./exam_bank.js").Bank} Bank */
/** @typedef {import("./exam_bank.js").Question} Question */
/** @typedef {import("./progress_state.js").Exam} Begun */
/** @typedef {import("./progress_state.js").Form} Form */

/** @type {[string, Form][]} */
const FORMS = [["activities.exam-a", "a"], ["activities.exam-b", "b"], ["activities.exam-short", "short"]];

/**
 * Make the final test in *panel* work.
 * @param {HTMLElement} panel
 */
export async function finalExam(panel) {
  const exam = new FinalExam(await unpackedBank(panel));
  panel.replaceChildren(exam.stage);
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
    const begun = readProgress().exam;
    if (!begun) return this.stage.replaceChildren(this.#choices());
    const asked = drawn(this.questions, begun.form, begun.seed);
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
    const { field, chosen } = seedField();
    const buttons = FORMS.map(([key, form]) => {
      const count = drawn(this.questions, form, 0).length;
      return button(key, () => this.#begin(form, chosen()), { values: { count } });
    });
    return make("div", {}, {}, [make("div", { className: "act-buttons" }, {}, buttons), field]);
  }

  /**
   * @param {Form} form
   * @param {number | null} seed null where the field refused what stands in it
   */
  #begin(form, seed) {
    if (seed === null) return;
    keep({ form, seed, results: {} });
    this.#stepOn();
  }

  /**
   * @param {Question} question
   * @param {Question[]} asked
   * @param {Begun} begun
   */
  #ask(question, asked, begun) {
    askOne(this.stage, question, asked, {
      last: "activities.result",
      done: (solved) => keep({ ...begun, results: { ...begun.results, [question.id]: solved } }),
      next: () => this.#stepOn(),
    });
  }

  /**
   * @param {Question[]} asked
   * @param {Record<string, boolean>} results
   */
  #result(asked, results) {
    const right = asked.filter(({ id }) => results[id]).length;
    const share = Math.floor((100 * right) / asked.length);
    const passed = right >= PASS * asked.length;
    const again = button("activities.exam-new", () => {
      keep(undefined);
      this.#stepOn();
    });
    const needed = { share, pass: 100 * PASS };
    return [
      make("p", { className: "act-score" }, {}, [say("activities.exam-done", { right, asked: asked.length })]),
      make("p", {}, {}, [say(passed ? "activities.exam-passed" : "activities.exam-not-passed", needed)]),
      make("p", {}, {}, [say("activities.exam-by-objective")]),
      make("ul", { className: "act-results" }, {}, resultsByObjective(asked, results).map((row) => this.#row(row))),
      make("div", { className: "act-buttons" }, {}, [again, saveButton()]),
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

/** @param {Begun | undefined} exam */
function keep(exam) {
  writeProgress({ ...readProgress(), exam });
}
