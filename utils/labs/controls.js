// The controls of a lab: a slider with its field, a choice, or a button that lets chance decide anew. What cannot be is
// refused at the control.
import { find, findAll } from "../twins/page.js";
import { numberIn, written } from "../page/numbers.js";
import { refuse, uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { nearest, refusalOf } from "./limits.js";

/** @typedef {number | string} Setting what a control holds */
/** @typedef {Record<string, any>} Values the setting of each control by its id; a position kept to compare with, or null */
/** @typedef {{ setting: Setting, show(setting: Setting): void, options?: string[] }} Working */
/** @typedef {Working & { id: string, facts: import("./position.js").Facts }} Control */
/** @typedef {import("./limits.js").Limits & { marks: number[] }} RangeFacts */
/** @typedef {{ low: number, high: number, start: number }} DrawsFacts */

/** @type {Record<string, (element: HTMLElement, facts: any, tell: (setting: Setting) => void) => Working>} */
const KINDS = { range: rangeControl, choice: choiceControl, draws: drawsControl };

/**
 * Make the control *element* work; *changed* hears { id: setting } of what may be.
 * @param {HTMLElement} element
 * @param {any} facts what it may hold
 * @param {(change: Values) => void} changed
 * @returns {Control}
 */
export function labControl(element, facts, changed) {
  /** @param {Setting} setting */
  const tell = (setting) => changed({ [facts.id]: setting });
  const working = KINDS[facts.kind](element, facts, tell);
  return { id: facts.id, facts: { ...facts, id: facts.id, options: working.options }, ...working };
}

/**
 * @param {HTMLElement} element
 * @param {RangeFacts} facts
 * @param {(setting: number) => void} tell
 * @returns {Working}
 */
function rangeControl(element, facts, tell) {
  const [slider, field] = inputs(element);
  const note = find(element, ".lab-no");
  const { marks } = facts;
  /** @param {Setting} setting */
  const show = (setting) => {
    const number = Number(setting);
    slider.value = String(marks.length ? nearest(marks, number) : number);
    slider.setAttribute("aria-valuetext", written(number));
    field.value = written(number);
    refuse([field], note, null);
  };
  /** @param {number} number */
  const take = (number) => {
    show(number);
    tell(number);
  };
  slider.addEventListener("input", () => take(marks.length ? marks[Number(slider.value)] : Number(slider.value)));
  field.addEventListener("change", () => {
    const number = numberIn(field.value);
    const refusal = refusalOf(number, facts);
    if (refusal) refuse([field], note, say(refusal.key, refusal.values));
    else take(number);
  });
  return { setting: numberIn(field.value), show };
}

/**
 * @param {HTMLElement} element
 * @param {unknown} _facts
 * @param {(setting: string) => void} tell
 * @returns {Working}
 */
function choiceControl(element, _facts, tell) {
  const radios = inputs(element);
  const group = uniqueName("choice"); // the same output may stand on a page twice
  for (const radio of radios) {
    radio.name = group;
    radio.checked = radio.defaultChecked;
    radio.addEventListener("change", () => tell(radio.value));
  }
  /** @param {Setting} setting */
  const show = (setting) => radios.forEach((radio) => (radio.checked = radio.value === setting));
  const options = radios.map(({ value }) => value);
  return { setting: radios.find((radio) => radio.checked)?.value ?? "", show, options };
}

/**
 * @param {HTMLElement} element
 * @param {DrawsFacts} facts
 * @param {(setting: number) => void} tell
 * @returns {Working}
 */
function drawsControl(element, { low, high, start }, tell) {
  let seed = start; // 0: nothing is drawn yet
  const button = find(element, "button");
  /** @param {Setting} setting */
  const show = (setting) => {
    seed = Number(setting);
    button.replaceChildren(say(seed ? "labs.draw-again" : "labs.draw"));
    find(element, ".lab-drawn").replaceChildren(...(seed ? [say("labs.drawn", { number: seed })] : []));
  };
  button.addEventListener("click", () => {
    show(seed < high ? seed + 1 : low);
    tell(seed);
  });
  return { setting: start, show };
}

/**
 * @param {HTMLElement} element
 * @returns {HTMLInputElement[]}
 */
function inputs(element) {
  return /** @type {HTMLInputElement[]} */ (findAll(element, "input"));
}
