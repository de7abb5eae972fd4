// What stands around every laboratory: the guess that it asks for first, its missions, and a position to pass on.
import { find, ownKeys } from "../twins/page.js";
import { askForGuess } from "./guess.js";
import { positionText } from "./position.js";
import { sharePosition } from "./share.js";

/** @typedef {import("./controls.js").Values} Values */

/**
 * @typedef {object} Framed what a laboratory lets its frame do
 * @property {import("./position.js").Facts[]} facts of its controls
 * @property {() => Values} present the present position
 * @property {(values: Values) => void} set opens a position
 * @property {(mission: string) => boolean} fulfils whether the present position fulfils a mission
 */

/**
 * Make the frame of the laboratory in *section* work. Gives what to call after each move.
 * @param {HTMLElement} section
 * @param {HTMLElement} root it carries the language
 * @param {Framed} laboratory
 * @returns {() => void}
 */
export function wakeFrame(section, root, { facts, present, set, fulfils }) {
  const name = section.getAttribute("name") ?? "";
  askForGuess(section, name, () => find(section, ".lab-fields").removeAttribute("disabled"));
  section.addEventListener("course-mission-check", (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    detail.reached = fulfils(detail.mission);
    detail.position = positionText(name, present());
  });
  ownKeys(section);
  return sharePosition({ section, name, facts, present, set, alone: root === document.body });
}
