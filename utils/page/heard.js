// What a screen reader is told of a result, once the learner rests: not each step on the way to it.
import { make } from "../twins/page.js";

const REST = 600; // milliseconds without a move

/** Tells one thing after the other, politely. */
export class Heard {
  #line = make("div", { className: "lab-heard" }, { role: "status" });
  #resting = 0;

  /** @param {Element} shown what is seen, beside which it stands */
  constructor(shown) {
    shown.after(this.#line);
  }

  /** @param {(line: Element) => void} write writes what is to be told */
  tell(write) {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => write(this.#line), REST);
  }
}
