// Three questions on earlier lessons before a lesson begins: of what the learner missed there, else always the same.
import { make, ownKeys } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";
import { unpackedBank } from "./exam_bank.js";
import { readProgress, writeProgress } from "./progress.js";
import { toRecall } from "./progress_state.js";
import { askOne } from "./series.js";
import { idsIn } from "./solved.js";

/** @typedef {import("./exam_bank.js").Question} Question */

const ASKED = 3;

/**
 * Make the questions in *panel* work, which says which objectives it asks for where nothing was missed.
 * @param {HTMLElement} panel
 */
export async function recall(panel) {
  const { questions, objectives } = await unpackedBank(panel);
  const byObjective = new Map(questions.map((question) => [question.objective, question]));
  const practised = [...objectives].map(([objective, item]) => ({ objective, ids: idsIn(item.dataset.questions) }));
  const stage = make("div", { className: "act-stage", tabIndex: -1 });
  const begin = () => {
    const chosen = toRecall(readProgress(), practised, idsIn(panel.getAttribute("usual")), ASKED);
    ask(stage, chosen.flatMap((objective) => byObjective.get(objective) ?? []), begin);
  };
  begin();
  panel.replaceChildren(stage);
  ownKeys(panel);
}

/**
 * Ask *asked*, one after the other, and say what came out.
 * @param {HTMLElement} stage
 * @param {Question[]} asked
 * @param {() => void} restart
 */
function ask(stage, asked, restart) {
  /** @type {boolean[]} */
  const results = [];
  const step = () => {
    const question = asked[results.length];
    if (!question) return stage.replaceChildren(...outcome(results));
    askOne(stage, question, asked, {
      last: "activities.result",
      done: (solved) => {
        results.push(solved);
        keepRecalled(question.objective, solved);
      },
      next: stepOn,
    });
  };
  const stepOn = () => {
    step();
    stage.focus();
  };
  /** @param {boolean[]} all */
  const outcome = (all) => {
    const again = button("activities.recall-again", () => {
      restart();
      stage.focus();
    });
    const counts = { right: all.filter(Boolean).length, asked: all.length };
    return [
      make("p", {}, {}, [say("activities.exam-done", counts), " ", say("activities.recall-done")]),
      make("div", { className: "act-buttons" }, {}, [again]),
    ];
  };
  step();
}

/**
 * @param {string} objective
 * @param {boolean} solved
 */
function keepRecalled(objective, solved) {
  const progress = readProgress();
  writeProgress({ ...progress, recalled: { ...progress.recalled, [objective]: solved } });
}
