// The activities: finds every question on the page and makes it work, whoever put it there and whenever.
import { findRoot, make, startAt, whenPlaced } from "../twins/page.js";
import { flashcards } from "./flashcards.js";
import { choose } from "./choose.js";
import { estimate } from "./estimate.js";
import { button, frame } from "./frame.js";
import { objectiveCounts, progressPanel } from "./panel.js";
import { readProgress, whenProgressChanges } from "./progress.js";
import { sort } from "./sort.js";
import { fillTable } from "./fill_table.js";
import { finalTest } from "./final_exam.js";
import { say } from "./words.js";

const KINDS = { choose_one: choose, choose_several: choose, sort, estimate, fill_table: fillTable };

function question(section, exam) {
  if (section.dataset.kind === "flashcards") flashcards(section);
  else frame(section, KINDS[section.dataset.kind], exam);
}

/** Cover a figure until every question of a place has been answered, or the learner asks to see it. */
function cover(figure) {
  const ids = figure.dataset.questions.split(" ");
  const lid = make("div", { className: "act-lid" }, {}, [say("covered"), " ", button("showMe", () => lift())]);
  const lift = () => {
    lid.remove();
    figure.classList.add("act-open");
  };
  const look = () => ids.every((id) => readProgress().questions[id]) && lift();
  figure.prepend(lid);
  look();
  whenProgressChanges(figure, look);
}

const PARTS = {
  ".act-progress": progressPanel,
  ".act-objectives": objectiveCounts,
  ".act-covered": cover,
  ".act-test": (panel) => finalTest(panel, question),
  ".activity": (section) => question(section),
};

/** Make the activities below *root* work, those that are there and those that come later. */
function attach(root) {
  const scan = () => {
    waiting = false;
    for (const [selector, start] of Object.entries(PARTS)) {
      for (const element of root.querySelectorAll(`${selector}:not([data-ready])`)) {
        element.dataset.ready = "true";
        start(element);
      }
    }
  };
  let waiting = false;
  if (root.dataset.activities) return;
  root.dataset.activities = "on";
  new MutationObserver(() => {
    if (!waiting) requestAnimationFrame(scan);
    waiting = true;
  }).observe(root, { childList: true, subtree: true });
  scan();
}

// Stored HTML output carries this script too (see quiz.py), so that no widget manager is needed.
startAt(".act-start", attach);

export default {
  render({ model, el }) {
    return whenPlaced(el, () => {
      const root = findRoot(el) ?? el;
      if (!root.querySelector(".act-progress")) {
        el.append(make("div", { className: "act-progress" }, { "data-questions": model.get("questions").join(" ") }));
      }
      attach(root);
    });
  },
};
