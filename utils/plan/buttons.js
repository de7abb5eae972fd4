// The buttons below the form: get the plan as files, save and load it, the example, start over.
import { askFirst } from "../page/ask_first.js";
import { button } from "../page/button.js";
import { fileField, saveFile } from "../page/files.js";
import { say } from "../page/words.js";
import { make } from "../twins/page.js";
import { markdownText } from "./markdown.js";
import { pageText } from "./page_file.js";
import { PlanError, savedPlan, savedText } from "./state.js";

/** @typedef {import("./state.js").Plan} Plan */

/**
 * What the buttons act on: *plan()* is null where there is none yet, *take(null)* takes it away.
 * @typedef {object} Desk
 * @property {HTMLElement} sheet
 * @property {() => Plan | null} plan
 * @property {(plan: Plan | null) => void} take
 * @property {() => Plan} example
 * @property {Plan} empty
 * @property {import("./state.js").Choices} known
 * @property {(...words: Node[]) => void} tell
 */

/**
 * The two rows of buttons. What would take a plan away asks first.
 * @param {Desk} desk
 */
export function buttonRows(desk) {
  const { sheet, plan, take, example, empty } = desk;
  const file = fileField(".json,application/json", ([chosen]) => takeFile(chosen, desk));
  /**
   * @param {string} ending
   * @param {string} type
   * @param {() => string} text
   */
  const save = (ending, type, text) => () => {
    desk.tell();
    saveFile(`marketing-plan.${ending}`, text(), type);
  };
  return [
    row(
      button("plan.page", save("html", "text/html", () => pageText(sheet))),
      button("plan.markdown", save("md", "text/markdown", () => markdownText(sheet))),
      button("plan.save", save("json", "application/json", () => savedText(plan() ?? empty))),
      button("plan.load", () => file.click()),
      file,
    ),
    row(
      askFirst(
        { ask: "plan.show", sure: "plan.sure-show", yes: "plan.yes-show", no: "plan.no" },
        () => take(example()),
        { isFree: () => plan() === null },
      ),
      askFirst(
        { ask: "plan.over", sure: "plan.sure-over", yes: "plan.yes-over", no: "plan.no" },
        () => take(null),
      ),
    ),
  ];
}

/** @param {HTMLElement[]} parts */
function row(...parts) {
  return make("div", { className: "plan-buttons" }, {}, parts);
}

/**
 * Take the plan in *file*, or say what is wrong with it and leave the plan as it is.
 * @param {File} file
 * @param {Desk} desk
 */
async function takeFile(file, { take, known, tell }) {
  const text = await file.text().catch(() => null);
  if (text === null) return tell(say("plan.unread", { file: file.name }));
  try {
    take(savedPlan(text.replace(/^\ufeff/, ""), known));
    tell(say("plan.loaded", { file: file.name }));
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    tell(say(error.key, { file: file.name, place: error.place }));
  }
}
