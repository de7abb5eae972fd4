// The learner's progress, kept in this browser only: one entry of its memory, shared by all that this module serves.
import { canKeep, keep, kept } from "../twins/storage.js";
import { Followers } from "../page/followers.js";
import { parsed } from "./progress_check.js";
import { emptyProgress } from "./progress_state.js";

/** @typedef {import("./progress_state.js").Progress} Progress */
/** @typedef {import("./progress_check.js").Fault} Fault */

const STORED = "marketing-inside-and-out:progress";

/** @type {Progress | null} what the browser does not keep; it lasts as long as the page */
let unkept = null;
/** Every activity asks after each change, and most often gets the same. */
let last = { text: "", read: parsed("") };

/** @returns {Progress} */
export function readProgress() {
  return unkept ?? stored()?.progress ?? emptyProgress();
}

/**
 * Keep *progress*, and tell all that follow it; what is stored but not understood is left as it is.
 * @param {Progress} progress
 */
export function writeProgress(progress) {
  unkept = !stored()?.fault && keep(STORED, JSON.stringify(progress)) ? null : progress;
  followers.tell();
}

/** Forget everything, also what could not be read. */
export function clearProgress() {
  unkept = null;
  keep(STORED, null);
  followers.tell();
}

/**
 * Why nothing is remembered; null while all is well.
 * @returns {Fault | "blocked" | null}
 */
export function storageProblem() {
  return stored()?.fault ?? (canKeep(STORED) ? null : "blocked");
}

/** What the browser has kept, read; null where there is nothing, or nobody may look. */
function stored() {
  const text = kept(STORED);
  if (text === null || text === undefined) return null;
  if (text !== last.text) last = { text, read: parsed(text) };
  return last.read;
}

const followers = new Followers();

/**
 * Call *tell* at every change, here or in another tab, as long as there is *element*.
 * @param {HTMLElement} element
 * @param {() => void} tell
 */
export function whenProgressChanges(element, tell) {
  followers.add(element, tell);
}

globalThis.addEventListener("storage", ({ key }) => {
  if (key === STORED || key === null) followers.tell(); // null: another tab has cleared all
});
