// A position to pass on: copied as a short text, opened from one; where the page stands alone, its address holds it.
import { find, make } from "../twins/page.js";
import { fragment } from "../page/address.js";
import { button } from "../page/button.js";
import { refuse, uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { positionIn, positionText } from "./position.js";

/** @typedef {import("./controls.js").Values} Values */

const REST = 300; // milliseconds without a move: a browser refuses an address that changes with every step of a slider

/**
 * @typedef {object} Shared
 * @property {HTMLElement} section
 * @property {string} name
 * @property {import("./position.js").Facts[]} facts of the controls
 * @property {() => Values} present the present position
 * @property {(values: Values) => void} set opens a position
 * @property {boolean} alone whether the page is no notebook, so that its address can hold a position
 */

/**
 * Let the present position be copied, and another one be opened. Gives what to call after each move.
 * @param {Shared} shared
 * @returns {() => void}
 */
export function sharePosition(shared) {
  const { section, name, present, alone } = shared;
  const open = fieldFor(shared);
  let resting = 0;
  const fromAddress = () => {
    clearTimeout(resting); // who goes elsewhere meanwhile stays there
    const hash = `#${fragment()}`;
    if (hash.startsWith(`#${name}?`) && open(hash)) section.scrollIntoView({ block: "start" });
  };
  if (alone) {
    globalThis.addEventListener("hashchange", fromAddress);
    queueMicrotask(fromAddress);
  }
  const hold = () =>
    history.replaceState(null, "", `#${positionText(name, present()).replace(" ", "?").replaceAll(" ", "&")}`);
  return () => {
    if (!alone) return;
    clearTimeout(resting);
    resting = setTimeout(hold, REST);
  };
}

/**
 * Fill the part of the page made for it with a field and its buttons. Gives what opens a position from its text and
 * says whether it could.
 * @param {Shared} shared
 * @returns {(text: string) => boolean}
 */
function fieldFor({ section, name, facts, present, set }) {
  const label = make("label", { htmlFor: uniqueName("position") }, {}, [say("labs.position")]);
  const field = make("input", { type: "text", id: label.htmlFor, dir: "ltr", spellcheck: false, autocomplete: "off" });
  const note = make("span", { className: "lab-no", id: uniqueName("position-no") }, { role: "alert" });
  const told = make("span", { className: "lab-told" }, { role: "status" });
  const copy = async () => {
    field.value = positionText(name, present());
    refuse([field], note, null);
    field.select();
    const copied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
    told.replaceChildren(say(copied ? "labs.copied" : "labs.selected"));
  };
  /** @param {string} text */
  const open = (text) => {
    const read = positionIn(text, name, facts);
    told.replaceChildren();
    refuse([field], note, "refusal" in read ? say(read.refusal.key, read.refusal.values) : null);
    if ("values" in read) set(read.values);
    return "values" in read;
  };
  field.addEventListener("keydown", ({ key }) => key === "Enter" && open(field.value));
  const opens = button("labs.open", () => open(field.value));
  find(section, ".lab-share").append(button("labs.copy", copy), label, field, opens, note, told);
  return open;
}
