// A button that says what it does in every language.
import { make } from "../twins/page.js";
import { say } from "./words.js";

/**
 * A button that says the words *key* and calls *act*; *className* is what it looks like.
 * @param {string} key
 * @param {() => void} act
 * @param {{ className?: string, values?: import("./words.js").Values }} [look]
 * @returns {HTMLButtonElement}
 */
export function button(key, act, { className = "", values = {} } = {}) {
  const node = make("button", { type: "button", className: `course-button ${className}`.trim() }, {}, [
    say(key, values),
  ]);
  node.addEventListener("click", () => act());
  return node;
}
