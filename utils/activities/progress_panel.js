// Progress as the learner sees it: a bar for a lesson or for all of them, start over, save and load.
import { findAll, make, ownKeys } from "../twins/page.js";
import { askFirst } from "../page/ask_first.js";
import { say } from "../page/words.js";
import { copies } from "./brought.js";
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
  for (const lesson of lessons) lesson.row.append(progressBar(lesson.ids));
  if (lessons.length) {
    buttons.append(startOver(ids, clearProgress), ...saveAndLoad(message));
  } else {
    panel.append(progressBar(ids), missing(ids));
    buttons.append(startOver(ids, () => writeProgress(forgotten(readProgress(), ids))));
  }
  panel.append(buttons, message, storageLine());
  ownKeys(panel);
}

/**
 * A bar for the questions *ids*: how many of them are solved.
 * @param {string[]} ids
 */
export function progressBar(ids) {
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
 * What of *ids* is not solved yet, each leading to its question; nothing as long as none is solved, or all are.
 * @param {string[]} ids
 */
function missing(ids) {
  const list = make("ul");
  const count = make("summary");
  const fold = make("details", { className: "act-missing" }, {}, [count, list]);
  followSolved(ids, fold, (solved) => {
    const open = ids.filter((id) => readProgress().questions[id]?.outcome !== "solved");
    fold.hidden = !solved || !open.length;
    count.replaceChildren(say("activities.still-open", { count: open.length }));
    list.replaceChildren(...open.flatMap(wayTo));
  });
  return fold;
}

/**
 * The way to the question *id* of this page, by its own words; none where the page has it no more.
 * @param {string} id
 */
function wayTo(id) {
  const words = document.querySelectorAll(`[question="${CSS.escape(id)}"] .act-ask > .twin`);
  if (!words.length) return [];
  const link = make("button", { type: "button", className: "act-link" }, {}, copies([...words].map(asElement)));
  link.addEventListener("click", () => {
    const section = document.querySelector(`[question="${CSS.escape(id)}"]`);
    if (!(section instanceof HTMLElement)) return;
    section.scrollIntoView({ block: "start" });
    section.tabIndex = -1;
    section.focus({ preventScroll: true });
  });
  return [make("li", {}, {}, [link])];
}

/** @param {Element} node */
function asElement(node) {
  return /** @type {HTMLElement} */ (node);
}

/**
 * @param {string[]} ids
 * @param {() => void} forget
 */
function startOver(ids, forget) {
  const answered = () => ids.filter((id) => readProgress().questions[id]).length;
  return askFirst(START_OVER, forget, {
    values: () => ({ count: answered() }),
    className: "act-quiet",
  });
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
