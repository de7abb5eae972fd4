// What every question has around it: its fieldset, the buttons, the message that a screen reader hears, the record.
import { find, make, ownKeys } from "../twins/page.js";
import { button } from "../page/button.js";
import { printInstead } from "../page/printing.js";
import { say } from "../page/words.js";
import { copies } from "./brought.js";
import { badgeOf } from "./badge.js";
import { readProgress, whenProgressChanges, writeProgress } from "./progress.js";
import { recorded } from "./progress_state.js";
import { hash } from "./shuffle.js";

/** @typedef {import("./progress_state.js").Outcome} Outcome */
/** @typedef {(...words: Node[]) => void} Tell puts words into the message of the question; none empties it */
/**
 * The controls of one attempt. put() takes an answer that was kept and says whether it fits the question as it is now;
 * check() and show() lock the controls. kept() is the part of a wrong answer that is right and need not be given again.
 * @typedef {object} Body
 * @property {HTMLElement} root
 * @property {() => Node | null} lacks what is still to do before it can be checked
 * @property {() => unknown} answer
 * @property {(answer: any) => boolean} put
 * @property {() => { solved: boolean, isPart?: boolean, words?: Node }} check *isPart*: nothing wrong, but not all of it
 * @property {() => void} show
 * @property {() => unknown} [kept]
 */
/** @typedef {(seed: number, tell: Tell) => Body} Attempt builds the controls anew, in an order that the seed decides */
/** @typedef {(section: HTMLElement) => Attempt} Kind reads a question as the page brought it */
/** @typedef {{ label: string, done(solved: boolean): void, next(): void }} ExamStep what the final test does with it */

/** One question at work. In a series, such as the final test, an *exam* takes the place of the record. */
export class Question {
  #attempts = 0;
  #checked = false;
  /** The record that was seen last, as text: another one comes from elsewhere. */
  #seen = "";

  /**
   * @param {HTMLElement} section
   * @param {Attempt} begin
   * @param {ExamStep | null} exam
   */
  constructor(section, begin, exam) {
    this.section = section;
    this.begin = begin;
    this.exam = exam;
    this.id = section.getAttribute("question") ?? "";
    this.toCheck = toCheck(section);
    this.ask = find(section, ".act-ask");
    this.source = find(section, ".act-source");
    this.fields = make("fieldset", { className: "act-fields" });
    this.message = make("div", { className: "act-message" }, { role: "status" });
    this.primary = button(this.toCheck, () => this.#press());
    this.reveal = button("activities.show", () => this.#giveUp(), { className: "act-quiet" });
    this.body = this.#build();
    const buttons = make("div", { className: "act-buttons" }, {}, [this.primary, this.reveal]);
    section.replaceChildren(this.fields, buttons, this.message, this.source);
    ownKeys(section);
    if (exam) return;
    section.prepend(badgeOf(this.id));
    this.#follow();
    printInstead(section, () => this.#answered());
  }

  /**
   * Begin an attempt: controls in a new order, nothing checked.
   * @returns {Body}
   */
  #build() {
    this.#checked = false;
    this.body = this.begin(hash(this.id) + this.#attempts, (...words) => this.#tell(...words));
    this.fields.replaceChildren(make("legend", {}, {}, [this.ask]), this.body.root);
    this.section.dataset.state = "open";
    this.source.hidden = true;
    this.reveal.hidden = Boolean(this.exam);
    this.primary.replaceChildren(say(this.toCheck));
    this.#tell();
    return this.body;
  }

  #press() {
    if (this.#checked && this.exam) return this.exam.next();
    if (this.#checked) return this.#again();
    const lack = this.body.lacks();
    if (lack) return this.#tell(lack);
    const solved = this.#grade();
    if (this.exam) this.exam.done(solved);
    else this.#record(solved ? "solved" : "wrong");
  }

  /** Begin once more; of a wrong answer, what was right stays. */
  #again() {
    const kept = this.section.dataset.state === "wrong" ? this.body.kept?.() : undefined;
    this.#attempts += 1;
    this.#build();
    if (kept) this.body.put(kept);
  }

  /** Mark the answer and say what came out. */
  #grade() {
    const { solved, isPart, words } = this.body.check();
    this.#close(solved ? "solved" : "wrong");
    if (isPart) this.section.dataset.state = "part";
    if (this.exam && !solved) this.#tell(say("activities.wrong"));
    else this.#tell(words ?? say(solved ? "activities.right" : "activities.not-yet"));
    return solved;
  }

  #giveUp() {
    this.#show();
    this.#record("shown");
    this.primary.focus(); // the button pressed is gone
  }

  #show() {
    this.body.show();
    this.#close("shown");
    this.#tell(say("activities.shown"));
  }

  /** @param {Outcome} outcome */
  #close(outcome) {
    this.#checked = true;
    this.section.dataset.state = outcome;
    this.source.hidden = false;
    this.reveal.hidden = outcome !== "wrong" || Boolean(this.exam);
    this.primary.replaceChildren(say(this.exam?.label ?? "activities.again"));
  }

  /** The question with its answer and the reasons, as they stand on paper. */
  #answered() {
    const body = this.begin(hash(this.id), () => {});
    body.show();
    const [ask, source] = copies([this.ask, this.source]);
    source.hidden = false;
    return [ask, body.root, source];
  }

  /** @param {Outcome} outcome */
  #record(outcome) {
    const progress = recorded(readProgress(), this.id, outcome, this.body.answer());
    this.#seen = JSON.stringify(progress.questions[this.id]);
    writeProgress(progress);
  }

  /** @param {Node[]} words */
  #tell(...words) {
    this.message.replaceChildren(...words);
  }

  /** Take up what was answered before, and what becomes of it elsewhere on the page or in another tab. */
  #follow() {
    this.#takeUp();
    whenProgressChanges(this.section, () => this.#takeUp());
  }

  #takeUp() {
    const before = readProgress().questions[this.id];
    const text = JSON.stringify(before) ?? "";
    if (text === this.#seen) return;
    this.#seen = text;
    if (this.#checked || !before) this.#build(); // started over elsewhere, or answered there in another way
    if (before?.outcome === "shown") this.#show();
    else if (before && this.body.put(before.answer) && !this.body.lacks()) this.#grade(); // else it has changed since
  }
}

/**
 * The words on the button that checks: an estimate is compared, with what was reported or with what the counts give.
 * @param {HTMLElement} section
 */
function toCheck(section) {
  if (section.getAttribute("kind") !== "estimate") return "activities.check";
  return section.hasAttribute("counted") ? "activities.reveal-counted" : "activities.reveal";
}
