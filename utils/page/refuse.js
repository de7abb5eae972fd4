// What cannot be is refused at its control, with the reason beside it.

/**
 * Say *words* in *note* and mark *fields* as refused; without words, take both back.
 * @param {HTMLElement[]} fields
 * @param {HTMLElement} note it needs an id, by which the fields name it
 * @param {Node | null} words
 */
export function refuse(fields, note, words) {
  note.replaceChildren(...(words ? [words] : []));
  for (const field of fields) {
    for (const [name, value] of [["aria-invalid", "true"], ["aria-describedby", note.id]]) {
      if (words) field.setAttribute(name, value);
      else field.removeAttribute(name);
    }
  }
}

/**
 * A name for this page only, to tie a control to what describes it.
 * @param {string} [stem]
 * @returns {string}
 */
export function uniqueName(stem = "course") {
  return `${stem}-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
}
