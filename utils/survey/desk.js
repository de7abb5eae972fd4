// What the teacher does with the forms: see how many there are and who keeps them, get them as a file, delete them.
import { askFirst } from "../page/ask_first.js";
import { button } from "../page/button.js";
import { saveFile } from "../page/files.js";
import { say } from "../page/words.js";
import { make } from "../twins/page.js";

/** @typedef {import("./class_forms.js").ClassForms} ClassForms */
/** @typedef {(...words: Node[]) => void} Tell */

const FILE = "answers.csv";
const CLEAR = { ask: "survey.clear", sure: "survey.sure", yes: "survey.yes", no: "survey.no" };
const FORGET = {
  ask: "survey.damaged-delete",
  sure: "survey.damaged-sure",
  yes: "survey.damaged-yes",
  no: "survey.no",
};

/**
 * Put the teacher's desk into *place*; *changed* is to be called after each deed. Gives what draws it anew.
 * @param {HTMLElement} place
 * @param {ClassForms} forms
 * @param {() => void} changed
 */
export function wakeDesk(place, forms, changed) {
  const state = make("div", { className: "class-state" });
  const note = make("div", { className: "class-note" }, { role: "status" });
  /** @type {Tell} */
  const tell = (...words) => note.replaceChildren(...words);
  const clear = () => {
    const had = forms.forms.length;
    forms.clear();
    tell(say(had ? "survey.cleared" : "survey.none", {}, "p"));
    changed();
  };
  const values = () => ({ count: forms.forms.length, fresh: forms.fresh });
  const buttons = make("div", { className: "class-buttons" }, {}, [
    button("survey.get", () => handOut(forms, tell, changed)),
    askFirst(CLEAR, clear, { isFree: () => !forms.forms.length, values }),
  ]);
  const mending = make("div", { className: "class-buttons" });
  const mend = damagedButtons(forms, changed);
  place.replaceChildren(state, mending, buttons, note);
  return () => {
    const { trouble } = forms;
    const count = forms.forms.length;
    state.replaceChildren(
      count ? say("survey.forms", values(), "p") : say("survey.none", {}, "p"),
      ...(trouble ? [say(`survey.state-${trouble}`, { count: forms.unkept }, "p")] : []),
    );
    const offered = mend(trouble === "damaged");
    if (offered.length < mending.childElementCount) mending.replaceChildren(...offered);
    else mending.append(...offered.slice(mending.childElementCount)); // the one that was pressed keeps the focus
  };
}

/**
 * @param {ClassForms} forms
 * @param {Tell} tell
 * @param {() => void} changed
 */
function handOut(forms, tell, changed) {
  const count = forms.forms.length;
  if (!count) return tell(say("survey.none", {}, "p"));
  const text = forms.file();
  saveFile(FILE, text, "text/csv");
  forms.handedOut();
  tell(say("survey.handed", { count }, "p"), byHand(text));
  changed();
}

/**
 * The lines of the file to copy, for whoever's browser gives no files: nobody tells a page whether one has arrived.
 * @param {string} text
 */
function byHand(text) {
  const rows = Math.min(8, text.split("\n").length);
  const lines = make("textarea", { readOnly: true, value: text, rows, dir: "ltr", spellcheck: false });
  lines.addEventListener("focus", () => lines.select());
  const label = make("label", {}, {}, [say("survey.copy"), lines]);
  return make("details", {}, {}, [make("summary", {}, {}, [say("survey.no-file")]), label]);
}

/**
 * What helps where the browser's memory holds something foreign: it can be deleted once it was handed out.
 * @param {ClassForms} forms
 * @param {() => void} changed
 * @returns {(isDamaged: boolean) => HTMLElement[]} the buttons that are offered now
 */
function damagedButtons(forms, changed) {
  let isOut = false;
  const remove = askFirst(FORGET, () => {
    forms.forgetDamaged();
    isOut = false;
    changed();
  });
  const get = button("survey.damaged-get", () => {
    saveFile("class-survey-memory.txt", forms.damaged ?? "", "text/plain");
    isOut = true;
    changed();
  });
  return (isDamaged) => isDamaged ? [get, ...(isOut ? [remove] : [])] : [];
}
