// The learner's progress as a file: to take it to another browser, or to keep it.
import { button } from "../page/button.js";
import { fileField, saveFile } from "../page/files.js";
import { say } from "../page/words.js";
import { readProgress, writeProgress } from "./progress.js";
import { parsed } from "./progress_check.js";
import { merged, solvedCount } from "./progress_state.js";

const FILE = "marketing-inside-and-out-progress.json";
const TYPE = "application/json";
const FAULTS = {
  broken: "activities.file-broken",
  foreign: "activities.file-foreign",
  newer: "activities.file-newer",
};

/**
 * The buttons that save the progress and load it again; *message* tells what became of a file.
 * @param {HTMLElement} message
 * @returns {HTMLElement[]}
 */
export function saveAndLoad(message) {
  const field = fileField(`.json,${TYPE}`, async ([file]) => {
    message.replaceChildren(take(file.name, await file.text()));
  });
  return [saveButton(), button("activities.load", () => field.click()), field];
}

/** A button that saves the progress, the final test with it. */
export function saveButton() {
  return button("activities.save", () => saveFile(FILE, JSON.stringify(readProgress(), null, 1), TYPE));
}

/**
 * Take the progress in *text* in and say so; or say what is wrong with the file *name* and change nothing.
 * @param {string} name
 * @param {string} text
 */
function take(name, text) {
  const { progress, fault } = parsed(text);
  if (fault) return say(FAULTS[fault], { file: name });
  writeProgress(merged(readProgress(), progress));
  return say("activities.loaded", { count: solvedCount(progress, Object.keys(progress.questions)) });
}
