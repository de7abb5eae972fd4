// Files that a learner takes away and brings back.
import { make } from "../twins/page.js";

/**
 * Give *text* to the learner as the file *name*.
 * @param {string} name
 * @param {string} text
 * @param {string} type its media type
 */
export function saveFile(name, text, type) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // some browsers read it only after the click
}

/**
 * A hidden field that hands the chosen files to *take*; its click() opens the browser's dialogue.
 * @param {string} accept
 * @param {(files: File[]) => void} take
 * @param {boolean} [multiple]
 * @returns {HTMLInputElement}
 */
export function fileField(accept, take, multiple = false) {
  return openFiles(make("input", { type: "file", accept, multiple, hidden: true }), take);
}

/**
 * Let *field* hand the chosen files to *take*, the same ones as often as they are chosen.
 * @param {HTMLInputElement} field
 * @param {(files: File[]) => void} take
 * @returns {HTMLInputElement} the field
 */
export function openFiles(field, take) {
  field.addEventListener("change", () => {
    const files = [...field.files ?? []];
    field.value = ""; // so that the same file can be chosen again
    if (files.length) take(files);
  });
  return field;
}
