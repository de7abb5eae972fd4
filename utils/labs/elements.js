// A lab: its controls, the figure in the languages that are read, what it says, and a position kept to compare with.
import { defineElement, find, findAll, findRoot, ownKeys } from "../twins/page.js";
import { kernelLink } from "../page/kernel_link.js";
import { labControl } from "./controls.js";
import { Drawing } from "./drawing.js";
import { keepButton, wakePresets } from "./presets.js";
import { storedAnswers } from "./stored.js";

/** @typedef {import("./controls.js").Values} Values */

/**
 * @param {HTMLElement} section
 * @param {HTMLElement} root it carries the language
 */
async function wakeLab(section, root) {
  const stored = await storedAnswers(section);
  const link = kernelLink(section, section.getAttribute("name") ?? "");
  /** @param {Values} change */
  const move = (change) => {
    values = { ...values, ...change };
    markPresets(values);
    drawing.moveTo(values);
  };
  const controls = findAll(section, ".lab-control").map((element) => labControl(element, move));
  const [first] = controls;
  const refuse = () => first.refuse({ key: "labs.unstored", values: { marks: first.marks } });
  const drawing = new Drawing({ section, root, link, stored, refuse });
  const markPresets = wakePresets(section, controls, move);
  /** @type {Values} */
  let values = Object.fromEntries(controls.map(({ id, setting }) => [id, setting]));
  const keeps = section.getAttribute("keeps");
  if (keeps) {
    values[keeps] = null;
    find(section, ".lab-presets").append(keepButton(keeps, () => values, move));
  }
  markPresets(values);
  ownKeys(section);
  const awake = () => {
    if (!link.live() && !stored) return; // who has been answered once keeps the controls: the kernel may be busy
    find(section, ".lab-fields").removeAttribute("disabled");
    section.querySelector(".lab-idle")?.remove();
    drawing.catchUp(values);
  };
  link.changed(awake);
  awake();
  const watcher = new MutationObserver(() => section.isConnected ? drawing.catchUp(values) : watcher.disconnect());
  watcher.observe(root, { attributeFilter: ["data-language"] });
}

defineElement("course-lab", (section) => {
  const root = findRoot(section);
  if (root) wakeLab(section, root);
});
