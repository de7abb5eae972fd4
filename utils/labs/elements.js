// A laboratory: a guess, controls, the picture and the words that follow them, missions, and a position to pass on.
import { Scene } from "../page/scene.js";
import { Speech } from "../page/speech.js";
import { heldBy } from "../page/held.js";
import { defineElement, find, findAll, findRoot, unpacked } from "../twins/page.js";
import { labControl } from "./controls.js";
import { wakeDecisions } from "./decisions.js";
import { wakeExplorer } from "./explorer.js";
import { wakeFrame } from "./frame.js";
import { LABORATORIES } from "./laboratories.js";
import { keepButton, wakePresets } from "./presets.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {import("./laboratories.js").Laboratory} Laboratory */

/**
 * What the page holds for a laboratory alone, packed.
 * @typedef {object} Facts
 * @property {Record<string, any>} words what it says
 * @property {any} data what it computes with
 * @property {any[]} controls what each control may hold, in their order on the page
 * @property {Values[]} presets
 * @property {string} folded the controls folded away, as HTML: until they work, words say where they stand
 */

/** One laboratory at work. */
class Bench {
  #laboratory;
  #data;
  #scene;
  #controls;
  #pressPresets;
  #moved = () => {};
  /** @type {Values} */
  values;

  /**
   * @param {HTMLElement} section
   * @param {HTMLElement} root it carries the language
   * @param {Laboratory} laboratory
   * @param {Facts} facts
   */
  constructor(section, root, laboratory, { words, data, controls, presets, folded }) {
    this.#laboratory = laboratory;
    this.#data = data;
    this.#scene = new Scene(section, root, laboratory, new Speech(words));
    /** @param {Values} change */
    const move = (change) => this.#move(change);
    if (folded) find(section, ".lab-column > details > .lab-controls").innerHTML = folded;
    this.#controls = findAll(section, ".lab-control").map((element, place) =>
      labControl(element, controls[place], move)
    );
    this.values = Object.fromEntries(this.#controls.map(({ id, setting }) => [id, setting]));
    this.#pressPresets = wakePresets(section, presets, (chosen) => this.set(chosen));
    const keeps = section.getAttribute("keeps");
    if (keeps) {
      this.values[keeps] = null;
      find(section, ".lab-presets").append(keepButton(keeps, () => this.values, move));
    }
    this.#show(false);
  }

  get facts() {
    return this.#controls.map(({ facts }) => facts);
  }

  /** @param {() => void} call what to do after each move */
  whenMoved(call) {
    this.#moved = call;
  }

  /** Draw what somebody has come to read since. */
  catchUp() {
    this.#scene.catchUp();
  }

  /**
   * Move the controls to *values*; those that it does not name stay.
   * @param {Values} values
   */
  set(values) {
    for (const control of this.#controls) if (control.id in values) control.show(values[control.id]);
    this.#move(values);
  }

  /**
   * Whether the present position fulfils the *mission*.
   * @param {string} mission
   */
  fulfils(mission) {
    return this.#laboratory.missions[mission](this.#scene.found, this.values);
  }

  /** @param {Values} change */
  #move(change) {
    this.values = { ...this.values, ...change };
    this.#show(true);
    this.#moved();
  }

  /** @param {boolean} moved */
  #show(moved) {
    this.#pressPresets(this.values);
    this.#scene.show(this.#laboratory.look(this.values, this.#data), moved);
  }
}

/**
 * @param {HTMLElement} section
 * @param {HTMLElement} root
 */
async function wakeLaboratory(section, root) {
  const facts = JSON.parse(await unpacked(await heldBy(section, (words) => section.prepend(words))));
  const bench = new Bench(section, root, LABORATORIES[section.getAttribute("name") ?? ""], facts);
  bench.whenMoved(wakeFrame(section, root, {
    facts: bench.facts,
    present: () => bench.values,
    set: (values) => bench.set(values),
    fulfils: (mission) => bench.fulfils(mission),
  }));
  const watcher = new MutationObserver(() => section.isConnected ? bench.catchUp() : watcher.disconnect());
  watcher.observe(root, { attributeFilter: ["data-language"] });
}

/** @type {Record<string, (section: HTMLElement, root: HTMLElement) => unknown>} */
const ELEMENTS = { "course-lab": wakeLaboratory, "course-explorer": wakeExplorer, "course-decisions": wakeDecisions };

for (const [name, wake] of Object.entries(ELEMENTS)) {
  defineElement(name, (section) => {
    const root = findRoot(section);
    if (root) wake(section, root);
  });
}
