// What lies on the board of a sort: a place that takes cards, and a card that can be taken up.
import { make } from "../twins/page.js";
import { uniqueName } from "../page/refuse.js";
import { copies } from "./brought.js";
import { feedbackPlace } from "./verdict.js";

/** @typedef {import("./sort_board.js").Brought} Brought */
/** @typedef {Brought & { control: HTMLButtonElement, feedback: HTMLElement, item: HTMLElement }} Card */
/** @typedef {{ id: string, box: HTMLElement, head: HTMLElement, list: HTMLElement }} Place */

/**
 * @param {string} className
 * @param {string} id
 * @param {Node[]} words
 * @returns {Place}
 */
export function emptyPlace(className, id, words) {
  const head = make("div", { className: "act-bin-name", id: uniqueName("act") }, {}, words);
  const list = make("ul", { className: "act-bin-cards" });
  const box = make("div", { className }, { role: "group", "aria-labelledby": head.id }, [head, list]);
  return { id, box, head, list };
}

/**
 * @param {Brought} card
 * @returns {Card}
 */
export function withControl(card) {
  const control = make(
    "button",
    { type: "button", className: "course-button act-card", draggable: true },
    {},
    copies(card.words),
  );
  const feedback = feedbackPlace();
  return { ...card, control, feedback, item: make("li", {}, {}, [control, feedback]) };
}
