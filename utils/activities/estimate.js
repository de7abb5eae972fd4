// Estimate, then reveal: a number guessed with a slider or a field before the reported one is shown.
import { find, findAll, make } from "../twins/page.js";
import { numberIn } from "../page/numbers.js";
import { uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { copies } from "./brought.js";
import { isEstimate } from "./marking.js";

/** of the slider */
const LIMITS = { min: "0", max: "100", step: "1" };

/** What the value is called: a figure that somebody reports, or what follows from counts. */
const REPORTED = { mark: "activities.reported", distance: "activities.distance" };
const COUNTED = { mark: "activities.counted", distance: "activities.distance-counted" };

/** @type {import("./question.js").Kind} */
export function estimate(section) {
  const source = find(section, ".act-reveal");
  const reported = Number(source.dataset.value);
  const told = findAll(source, ".twin").filter((twin) => !twin.closest("summary"));
  const words = section.hasAttribute("counted") ? COUNTED : REPORTED;
  return (_seed, tell) => new Estimate(reported, words, told, tell);
}

/** One attempt at an estimate. */
class Estimate {
  /**
   * @param {number} reported
   * @param {typeof REPORTED} words
   * @param {HTMLElement[]} told what is said of it
   * @param {import("./question.js").Tell} tell
   */
  constructor(reported, words, told, tell) {
    this.reported = reported;
    this.words = words;
    this.told = told;
    this.slider = make("input", { type: "range", id: uniqueName("act"), ...LIMITS, value: "50" });
    this.field = make("input", { type: "text", inputMode: "numeric", autocomplete: "off" }); // ٦٠ is a number too
    this.result = make("div", { className: "act-estimated", hidden: true });
    const name = make("label", { htmlFor: this.slider.id, id: uniqueName("act") }, {}, [say("activities.yours")]);
    const unit = make("span", { id: uniqueName("act") }, {}, [say("activities.percent")]);
    const written = make("span", {}, {}, [this.field, " ", unit]);
    this.field.setAttribute("aria-labelledby", `${name.id} ${unit.id}`);
    this.root = make("div", { className: "act-estimate" }, {}, [name, this.slider, written, this.result]);
    this.slider.addEventListener("input", () => {
      this.field.value = this.slider.value;
      tell();
    });
    this.field.addEventListener("input", () => {
      const valid = isEstimate(this.field.value);
      if (valid) this.slider.value = String(numberIn(this.field.value));
      tell(...(valid || this.field.value === "" ? [] : [say("activities.out-of-range")]));
    });
  }

  lacks() {
    if (isEstimate(this.field.value)) return null;
    return say(this.field.value.trim() === "" ? "activities.estimate-first" : "activities.out-of-range");
  }

  answer() {
    return isEstimate(this.field.value) ? numberIn(this.field.value) : null;
  }

  /** @param {any} answer */
  put(answer) {
    if (typeof answer !== "number" || !isEstimate(String(answer))) return false;
    this.slider.value = this.field.value = String(answer);
    return true;
  }

  check() {
    this.show();
    const guess = numberIn(this.field.value);
    this.result.prepend(line(guess, this.reported, this.words.mark));
    const points = Math.abs(guess - this.reported);
    return { solved: true, words: say(this.words.distance, { guess, reported: this.reported, points }) };
  }

  show() {
    this.slider.disabled = this.field.disabled = true;
    this.result.replaceChildren(...copies(this.told));
    this.result.hidden = false;
  }
}

/**
 * Two marks on one line from 0 to 100, which run with the reading direction.
 * @param {number} guess
 * @param {number} reported
 * @param {string} name what the reported value is called
 */
function line(guess, reported, name) {
  const marks = [
    mark("activities.yours", guess, "act-mine"),
    mark(name, reported, "act-theirs"),
  ];
  return make("div", { className: "act-line" }, { "aria-hidden": "true" }, marks);
}

/**
 * @param {string} words
 * @param {number} at
 * @param {string} className
 */
function mark(words, at, className) {
  return make("div", { className: `act-mark ${className}`, style: `inset-inline-start: ${at}%` }, {}, [
    make("span", {}, {}, [say(words)]),
  ]);
}
