// What is said of a single option, card or cell.
import { make } from "../twins/page.js";
import { uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";

/** @typedef {keyof typeof SAID} Verdict */

const SAID = {
  right: ["✓", "activities.this-right"],
  wrong: ["✗", "activities.this-wrong"],
  missed: ["+", "activities.this-missed"],
};

/** A place for the feedback, which is empty and hidden until explain() fills it. */
export function feedbackPlace() {
  return make("div", { className: "act-feedback", id: uniqueName("act"), hidden: true });
}

/**
 * Put the verdict *kind* into *place*, with the reasons below: an icon and a word, so that colour is never alone.
 * @param {HTMLElement} place
 * @param {Verdict} kind
 * @param {Node[]} reasons
 */
export function explain(place, kind, reasons) {
  const [icon, words] = SAID[kind];
  const head = make("strong", {}, {}, [iconOf(icon), say(words)]);
  place.replaceChildren(make("div", { className: `act-verdict act-${kind}` }, {}, [head, ...reasons]));
  place.hidden = false;
}

/**
 * A sign before words that say the same, so that nobody has to hear it.
 * @param {string} sign
 */
export function iconOf(sign) {
  return make("span", { textContent: `${sign} ` }, { "aria-hidden": "true" });
}
