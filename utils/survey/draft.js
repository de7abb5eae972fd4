// A form that is still being filled in: it outlives a reload of its tab, and a cell that is run again. It stays in this
// tab, so that nobody meets another's answers.

const KEY = "marketing-inside-and-out:class-draft";

/** @typedef {Record<string, string>} Draft the answers so far, by the names of the questions */

/** @type {Draft} what the tab does not keep lives as long as the page */
let draft = {};

/** @returns {Draft} */
export function readDraft() {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return typeof found === "object" && found !== null ? { ...found, ...draft } : draft;
  } catch {
    return draft;
  }
}

/** @param {Draft} answers */
export function keepDraft(answers) {
  draft = answers;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // the page still has it
  }
}
