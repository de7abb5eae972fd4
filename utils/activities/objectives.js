// The objectives of a lesson, each with how many of its questions are solved.
import { findAll, make } from "../twins/page.js";
import { say } from "../page/words.js";
import { followSolved, idsIn } from "./solved.js";

/** @param {HTMLElement} list */
export function objectives(list) {
  for (const item of findAll(list, "[data-questions]")) {
    const ids = idsIn(item.dataset.questions);
    if (!ids.length) continue;
    const count = make("span", { className: "act-count" });
    item.append(count);
    followSolved(ids, count, (solved) => {
      count.replaceChildren(say("activities.solved-of", { solved, asked: ids.length }));
    });
  }
}
