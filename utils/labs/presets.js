// Positions with a name, and one that a learner keeps to compare the next ones with.
import { findAll } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";

/** @typedef {import("./controls.js").Values} Values */

/**
 * Let the buttons of *section* set the controls to the *presets*, in their order; gives what presses in those at which
 * *values* stand.
 * @param {HTMLElement} section
 * @param {Values[]} presets
 * @param {(values: Values) => void} set
 * @returns {(values: Values) => void}
 */
export function wakePresets(section, presets, set) {
  const buttons = findAll(section, ".lab-presets > button").map((node, place) => {
    const chosen = presets[place];
    node.addEventListener("click", () => set(chosen));
    return { node, settings: Object.entries(chosen) };
  });
  return (values) => {
    for (const { node, settings } of buttons) {
      node.setAttribute("aria-pressed", String(settings.every(([id, setting]) => values[id] === setting)));
    }
  };
}

/**
 * A button that keeps the *present* position beside the next ones under *name*, and lets it go.
 * @param {string} name
 * @param {() => Values} present
 * @param {(change: Values) => void} move
 * @returns {HTMLElement}
 */
export function keepButton(name, present, move) {
  const node = button("labs.keep", () => {
    const { [name]: kept, ...position } = present();
    node.replaceChildren(say(kept ? "labs.keep" : "labs.drop"));
    node.setAttribute("aria-pressed", String(!kept));
    move({ [name]: kept ? null : position });
  }, { className: "lab-keep" });
  node.setAttribute("aria-pressed", "false");
  return node;
}
