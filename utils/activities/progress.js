// What the learner has done, kept in this browser only: one entry of localStorage, or the page's memory.
import { emptyProgress, parsed } from "./logic.js";

const STORED = "marketing-inside-and-out:progress";
const CHANGED = "marketing-inside-and-out:progress-changed";
// Every widget loads its own copy of this module; what cannot be stored they share through the page.
const shared = (globalThis[Symbol.for(STORED)] ??= { progress: null });

/** Why nothing is remembered: blocked, broken, newer, foreign; null while all is well. */
export function storageProblem() {
  try {
    const text = localStorage.getItem(STORED);
    if (text !== null) parsed(text);
    localStorage.setItem(`${STORED}-probe`, "");
    localStorage.removeItem(`${STORED}-probe`);
    return null;
  } catch (error) {
    return ["broken", "newer", "foreign"].includes(error.message) ? error.message : "blocked";
  }
}

let last = { text: null, progress: null }; // every activity asks after each change, and most often gets the same

export function readProgress() {
  try {
    const text = localStorage.getItem(STORED);
    if (text === null) return shared.progress ?? emptyProgress();
    if (text !== last.text) last = { text, progress: parsed(text) };
    return last.progress;
  } catch {
    return shared.progress ?? emptyProgress();
  }
}

/** Keep *progress*, and tell every activity on the page; what is stored but not understood is left as it is. */
export function writeProgress(progress) {
  shared.progress = progress;
  try {
    if (storageProblem() === null) localStorage.setItem(STORED, JSON.stringify(progress));
  } catch {
    // storage is full: the page still remembers
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Forget everything, also what could not be read. */
export function clearProgress() {
  shared.progress = null;
  try {
    localStorage.removeItem(STORED);
  } catch {
    // blocked: there was nothing
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Call *tell* at every change, here or in another tab, as long as *element* is on the page. */
export function whenProgressChanges(element, tell) {
  const heard = (event) => {
    if (event.type === "storage" && event.key !== STORED && event.key !== null) return;
    if (element.isConnected) tell();
    else stop();
  };
  const stop = () => {
    window.removeEventListener(CHANGED, heard);
    window.removeEventListener("storage", heard);
  };
  window.addEventListener(CHANGED, heard);
  window.addEventListener("storage", heard);
}
