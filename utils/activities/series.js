// Questions asked one at a time, each with its feedback before the next one comes.
import { make } from "../twins/page.js";
import { say } from "../page/words.js";

/** @typedef {{ id: string, section: HTMLElement }} Asked */

/**
 * Ask one question of the series *asked* on *stage*.
 * @param {HTMLElement} stage
 * @param {Asked} question
 * @param {Asked[]} asked
 * @param {{ last: string, done(solved: boolean): void, next(): void }} step *last*: the words of the button after the last
 */
export function askOne(stage, { id, section }, asked, { last, done, next }) {
  const place = asked.findIndex((question) => question.id === id) + 1;
  /** @type {import("./activity.js").Activity} */
  const activity = document.importNode(section, true);
  // before it comes to the page and wakes
  activity.exam = { label: place === asked.length ? last : "activities.next", done, next };
  const words = say("activities.exam-place", { place, asked: asked.length });
  stage.replaceChildren(make("p", { className: "act-hint" }, {}, [words]), activity);
}
