// Sort: cards into labelled groups, by tapping, by dragging, or with the arrow keys.
import { find, findAll } from "../twins/page.js";
import { say } from "../page/words.js";
import { copies, feedbackIn, twinsIn } from "./brought.js";
import { marks } from "./marking.js";
import { Board } from "./sort_board.js";
import { letArrowsMove } from "./sort_keys.js";
import { letPointersMove } from "./sort_pointer.js";
import { explain } from "./verdict.js";

/** @type {import("./question.js").Kind} */
export function sort(section) {
  const task = {
    oneEach: find(section, ".act-groups").hasAttribute("data-one-each"),
    groups: findAll(section, ".act-groups > li").map((item) => ({ id: groupOf(item), words: twinsIn(item) })),
    cards: findAll(section, ".act-cards > li").map((item) => ({
      group: groupOf(item),
      words: twinsIn(item),
      why: feedbackIn(item),
    })),
  };
  return (seed, tell) => new Sorting(new Board(task, seed, tell));
}

/** @param {HTMLElement} item */
function groupOf(item) {
  return item.dataset.group ?? "";
}

/** One attempt at a sort. */
class Sorting {
  /** @param {Board} board */
  constructor(board) {
    this.board = board;
    this.root = board.root;
    this.right = board.cards.map(({ group }) => group);
    letPointersMove(board);
    letArrowsMove(board);
  }

  lacks() {
    const count = this.board.cardsIn(this.board.tray).length;
    return count ? say("activities.place-first", { count }) : null;
  }

  /** The id of the group of each card, "" where it lies in the tray. */
  answer() {
    return this.board.cards.map((card) => this.board.placeOf(card).id);
  }

  /** @param {any} answer */
  put(answer) {
    const known = this.board.places.map(({ id }) => id);
    const fits = Array.isArray(answer) && answer.length === this.right.length;
    if (!fits || !answer.every((id) => known.includes(id))) return false;
    this.board.lay(answer);
    return true;
  }

  check() {
    this.board.lock();
    const each = marks(this.answer(), this.right);
    this.#explain((position) => (each[position] ? "right" : "wrong"));
    const right = each.filter(Boolean).length;
    const solved = right === each.length;
    return { solved, words: solved ? undefined : say("activities.some-right", { right, asked: each.length }) };
  }

  /** The cards that lie rightly stay; the others wait in the tray. */
  kept() {
    const each = marks(this.answer(), this.right);
    return this.answer().map((id, position) => (each[position] ? id : this.board.tray.id));
  }

  show() {
    this.board.lock();
    this.board.lay(this.right);
    this.#explain(() => "missed");
  }

  /** @param {(position: number) => import("./verdict.js").Verdict} verdict */
  #explain(verdict) {
    this.board.cards.forEach(({ control, feedback, why }, position) => {
      explain(feedback, verdict(position), copies(why));
      control.setAttribute("aria-describedby", feedback.id);
    });
  }
}
