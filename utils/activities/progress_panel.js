// Progress as the learner sees it: a bar for a lesson or for all of them, start over, save and load.
import { findAll, make, ownKeys } from "../twins/page.js";
import { askFirst } from "../page/ask_first.js";
import { say } from "../page/words.js";
import { clearProgress, readProgress, storageProblem, whenProgressChanges, writeProgress } from "./progress.js";
import { saveAndLoad } from "./progress_file.js";
import { forgotten } from "./progress_state.js";
import { followSolved, idsIn } from "./solved.js";

const START_OVER = {
  ask: "activities.start-over",
  sure: "activities.sure",
  yes: "activities.yes",
  no: "activities.no",
};

// why nothing is remembered
const PROBLEMS = {
  blocked: "activities.blocked",
  broken: "activities.broken",
  foreign: "activities.broken",
  newer: "activities.newer",
};

/**
 * Fill *panel* (one lesson, or the course with a list of lessons) with its bars and buttons.
 * @param {HTMLElement} panel
 */
export function progressPanel(panel) {
  const lessons = findAll(panel, "[data-questions]").map((row) => ({ row, ids: idsIn(row.dataset.questions) }));
  const ids = lessons.length ? lessons.flatMap((lesson) => lesson.ids) : idsIn(panel.getAttribute("questions"));
  const message = make("div", { className: "act-message" }, { role: "status" });
  const buttons = make("div", { className: "act-buttons" });
  for (const lesson of lessons) lesson.row.append(bar(lesson.ids));
  if (lessons.length) {
    buttons.append(startOver(ids, clearProgress), ...saveAndLoad(message));
  } else {
    panel.append(bar(ids));
    buttons.append(startOver(ids, () => writeProgress(forgotten(readProgress(), ids))));
  }
  panel.append(buttons, message, storageLine());
  ownKeys(panel);
}

/**
 * A bar for the questions *ids*: how many of them are solved.
 * @param {string[]} ids
 */
function bar(ids) {
  const meter = make("progress", { max: ids.length });
  const words = make("span");
  const row = make("div", { className: "act-bar" }, {}, [make("label", {}, {}, [meter, words])]);
  followSolved(ids, row, (solved) => {
    meter.value = solved;
    words.replaceChildren(say("activities.solved-of", { solved, asked: ids.length }));
  });
  return row;
}

/**
 * @param {string[]} ids
 * @param {() => void} forget
 */
function startOver(ids, forget) {
  return askFirst(START_OVER, forget, { values: () => ({ count: ids.length }), className: "act-quiet" });
}

/** One line where nothing can be remembered, else nothing. */
function storageLine() {
  const line = make("div", { className: "act-message" }, { role: "status" });
  const draw = () => {
    const problem = storageProblem();
    line.replaceChildren(...(problem ? [say(PROBLEMS[problem])] : []));
  };
  draw();
  whenProgressChanges(line, draw);
  return line;
}
