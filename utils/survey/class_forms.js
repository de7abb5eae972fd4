// The forms of a class between two visits: one entry of this browser's memory, shared by all tabs. What the browser does
// not keep lives as long as the page. Nothing goes away before somebody deletes it.
import { canKeep, keep, kept } from "../twins/storage.js";

/** @typedef {string[]} Form an answer to each question, in their order */
/** @typedef {{ forms: Form[], handed: number }} Kept *handed*: how many of the forms were given out as a file */
/** @typedef {"blocked" | "full" | "damaged"} Trouble why a form is not kept: nobody may write, no room, something foreign is there */

/** The browser keeps the forms under this name, and what it keeps is marked with it. */
export const STORED = "marketing-inside-and-out:class";
const VERSION = 1;
const ANSWERS = ["yes", "no", "dont_know"];

/** The forms filled in here, be they kept by the browser or by this page alone. */
export class ClassForms {
  #figures;
  /** @type {Kept} what only this page has */
  #unkept = { forms: [], handed: 0 };

  /** @param {string[]} figures the names of the questions */
  constructor(figures) {
    this.#figures = figures;
  }

  /** @returns {Form[]} */
  get forms() {
    return [...this.#kept().forms, ...this.#unkept.forms];
  }

  /** How many forms stand in no file yet. */
  get fresh() {
    return this.forms.length - this.#kept().handed - this.#unkept.handed;
  }

  /** How many forms the browser does not keep. */
  get unkept() {
    return this.#unkept.forms.length;
  }

  /** @returns {Trouble | null} */
  get trouble() {
    if (this.damaged !== null) return "damaged";
    if (kept(STORED) === undefined) return "blocked";
    if (this.unkept) return "full";
    return canKeep(STORED) ? null : "blocked";
  }

  /** What the browser has under our name that is not ours, or not understood; else null. */
  get damaged() {
    const text = kept(STORED) ?? null;
    return text !== null && keptIn(text, this.#figures) === null ? text : null;
  }

  /**
   * Take in one more form. Returns whether the browser keeps it, with all those that it had refused before.
   * @param {Form} form
   */
  add(form) {
    this.#unkept.forms.push(form);
    return this.#settle(this.#kept().handed + this.#unkept.handed);
  }

  /** The forms as the file answers.csv. */
  file() {
    return [this.#figures, ...this.forms].map((row) => `${row.join(",")}\n`).join("");
  }

  /** Take in that the forms were given out as a file. */
  handedOut() {
    const { forms } = this.#kept();
    if (forms.length) keep(STORED, keptText({ forms, handed: forms.length })); // has room also where there is no more
    this.#unkept.handed = this.unkept;
    this.#settle(this.forms.length);
  }

  /** Forget the forms; what is not understood stays. */
  clear() {
    this.#unkept = { forms: [], handed: 0 };
    if (this.damaged === null) keep(STORED, null);
  }

  /** Forget what is not understood, and keep in its place the forms that came since. */
  forgetDamaged() {
    if (this.damaged === null) return;
    keep(STORED, null);
    if (this.unkept) this.#settle(this.#unkept.handed);
  }

  /** @returns {Kept} read anew each time: another tab may have added to it */
  #kept() {
    return keptIn(kept(STORED) ?? null, this.#figures) ?? { forms: [], handed: 0 };
  }

  /**
   * Let the browser keep all forms, *handed* of them given out. What is not understood is never written over.
   * @param {number} handed
   */
  #settle(handed) {
    if (this.damaged !== null || !keep(STORED, keptText({ forms: this.forms, handed }))) return false;
    this.#unkept = { forms: [], handed: 0 };
    return true;
  }
}

/** @param {Kept} all */
function keptText({ forms, handed }) {
  return JSON.stringify({ format: STORED, version: VERSION, forms, handed });
}

/**
 * What *text* holds; nothing where there is no text, null where it is not understood.
 * @param {string | null} text
 * @param {string[]} figures
 * @returns {Kept | null}
 */
function keptIn(text, figures) {
  if (text === null) return { forms: [], handed: 0 };
  try {
    const { format, version, forms, handed } = JSON.parse(text);
    const isOurs = format === STORED && version === VERSION && Array.isArray(forms);
    const isWhole = isOurs && forms.every((form) => isForm(form, figures.length));
    return isWhole && Number.isInteger(handed) && handed >= 0 && handed <= forms.length ? { forms, handed } : null;
  } catch {
    return null; // no JSON, or "null"
  }
}

/**
 * @param {unknown} form
 * @param {number} questions
 */
function isForm(form, questions) {
  return Array.isArray(form) && form.length === questions && form.every((answer) => ANSWERS.includes(answer));
}
