// Choose one, choose several: options with a feedback of their own.
import { findAll, make } from "../twins/page.js";
import { isRtl } from "../page/direction.js";
import { uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { copies, feedbackIn, twinsIn } from "./brought.js";
import { choiceIsRight } from "./marking.js";
import { shuffled } from "./shuffle.js";
import { explain, feedbackPlace } from "./verdict.js";

/** @typedef {{ words: HTMLElement[], why: HTMLElement[], right: boolean }} Brought */
/** @typedef {Brought & { input: HTMLInputElement, feedback: HTMLElement, item: HTMLElement }} Option */

/** @type {import("./question.js").Kind} */
export function choose(section) {
  const several = section.getAttribute("kind") === "choose_several";
  const brought = findAll(section, ".act-options > li").map((item) => ({
    words: twinsIn(item),
    why: feedbackIn(item),
    right: item.hasAttribute("data-right"),
  }));
  return (seed, tell) => new Choice(brought, several, seed, tell);
}

/** One attempt at options. */
class Choice {
  /**
   * @param {Brought[]} brought
   * @param {boolean} several
   * @param {number} seed
   * @param {import("./question.js").Tell} tell
   */
  constructor(brought, several, seed, tell) {
    const group = uniqueName("act");
    this.several = several;
    this.options = brought.map((option) => withControl(option, several ? "checkbox" : "radio", group));
    this.right = positions(this.options, ({ right }) => right);
    const items = shuffled(this.options, seed).map(({ item }) => item);
    const list = make("ul", { className: "act-options" }, {}, items);
    list.addEventListener("change", () => tell());
    if (!several) list.addEventListener("keydown", followReading);
    const hint = make("p", { className: "act-hint" }, {}, [say("activities.several-hint")]);
    this.root = make("div", {}, {}, several ? [hint, list] : [list]);
  }

  lacks() {
    return this.answer().length ? null : say("activities.choose-first");
  }

  /** The positions of what is chosen. */
  answer() {
    return positions(this.options, ({ input }) => input.checked);
  }

  /** @param {any} answer */
  put(answer) {
    if (!Array.isArray(answer) || !answer.every((position) => this.options[position])) return false;
    for (const position of answer) this.options[position].input.checked = true;
    return true;
  }

  check() {
    this.#lock();
    const chosen = this.answer().map((position) => this.options[position]);
    for (const option of chosen) this.#explain(option, option.right ? "right" : "wrong");
    const solved = choiceIsRight(this.answer(), this.right);
    const isPart = this.several && !solved && chosen.every(({ right }) => right);
    return { solved, isPart, words: isPart ? say("activities.missing") : undefined };
  }

  /** Where several are to be chosen, the right ones need not be looked for again. */
  kept() {
    return this.several ? this.answer().filter((position) => this.right.includes(position)) : undefined;
  }

  show() {
    this.#lock();
    for (const option of this.options) {
      option.input.checked = option.right;
      this.#explain(option, option.right ? "missed" : "wrong");
    }
  }

  #lock() {
    for (const { input } of this.options) input.disabled = true;
  }

  /**
   * @param {Option} option
   * @param {import("./verdict.js").Verdict} kind
   */
  #explain({ feedback, input, why }, kind) {
    explain(feedback, kind, copies(why));
    input.setAttribute("aria-describedby", feedback.id);
  }
}

/**
 * @param {Brought} option
 * @param {"checkbox" | "radio"} type
 * @param {string} name
 * @returns {Option}
 */
function withControl(option, type, name) {
  const input = make("input", { type, name });
  const feedback = feedbackPlace();
  const words = make("span", {}, {}, copies(option.words));
  const label = make("label", { className: "course-option" }, {}, [input, words]);
  return { ...option, input, feedback, item: make("li", {}, {}, [label, feedback]) };
}

/**
 * The positions in *items* of those for which *holds* is true.
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => boolean} holds
 */
function positions(items, holds) {
  return items.flatMap((item, position) => (holds(item) ? [position] : []));
}

/**
 * The left and right arrows go the way that the reader reads; browsers take right for "next" in Arabic too.
 * @param {KeyboardEvent} event
 */
function followReading(event) {
  const list = /** @type {HTMLElement} */ (event.currentTarget);
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step || !isRtl(list)) return;
  event.preventDefault();
  const radios = findAll(list, "input:enabled");
  const next = radios.at((radios.indexOf(/** @type {HTMLElement} */ (event.target)) - step) % radios.length);
  next?.click();
  next?.focus();
}
