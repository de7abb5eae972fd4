// An activity wakes: its question begins to work.
import { choose } from "./choose.js";
import { estimate } from "./estimate.js";
import { fillTable } from "./fill_table.js";
import { flashcards } from "./flashcards.js";
import { Question } from "./question.js";
import { sort } from "./sort.js";
import { write } from "./write.js";

/** @typedef {HTMLElement & { exam?: import("./question.js").ExamStep }} Activity the final test says what it is to it */

/** @type {Record<string, import("./question.js").Kind>} */
const KINDS = { choose_one: choose, choose_several: choose, sort, estimate, fill_table: fillTable };

/** @param {Activity} activity */
export function activity(activity) {
  const kind = activity.getAttribute("kind") ?? "";
  if (kind === "flashcards") flashcards(activity);
  else if (kind === "write") write(activity);
  else new Question(activity, KINDS[kind](activity), activity.exam ?? null);
}
