// Fill the table: the cells of a comparison, emptied; each is chosen from a shuffled list.
import { find, make } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";
import { copies, twinsIn } from "./brought.js";
import { marks } from "./marking.js";
import { shuffled } from "./shuffle.js";
import { emptiedCells, fill } from "./table_cells.js";
import { Offers } from "./table_offers.js";
import { explain } from "./verdict.js";

/** @typedef {import("./table_cells.js").Cell} Cell */

/** @type {import("./question.js").Kind} */
export function fillTable(section) {
  const source = find(section, ".act-table");
  return (seed, tell) => new Filling(/** @type {HTMLTableElement} */ (source.cloneNode(true)), seed, tell);
}

/** One attempt at a table. */
class Filling {
  #offers = new Offers();

  /**
   * @param {HTMLTableElement} table
   * @param {number} seed
   * @param {import("./question.js").Tell} tell
   */
  constructor(table, seed, tell) {
    this.tell = tell;
    this.cells = emptiedCells(table);
    this.right = this.cells.map(({ words }) => words[0].textContent); // two cells may say the same
    this.order = shuffled([...this.cells.keys()], seed);
    for (const cell of this.cells) {
      fill(this.cells, cell, null);
      cell.control.addEventListener("click", () => this.#turn(cell));
    }
    const hint = make("p", { className: "act-hint" }, {}, [say("activities.table-hint")]);
    this.root = make("div", { className: "act-fill" }, {}, [hint, table]);
  }

  lacks() {
    const count = this.answer().filter((position) => position === null).length;
    return count ? say("activities.place-first", { count }) : null;
  }

  /** For each cell the position of the one whose words it shows. */
  answer() {
    return this.cells.map(({ shown }) => shown);
  }

  /** @param {any} answer */
  put(answer) {
    const fits = Array.isArray(answer) && answer.length === this.cells.length;
    if (!fits || !answer.every((position) => position === null || this.cells[position])) return false;
    this.#fillAll(answer);
    return true;
  }

  /** For each cell whether it shows what belongs there; two cells may say the same. */
  #marks() {
    return marks(this.#shown().map(({ words }) => words[0].textContent), this.right);
  }

  /** For each cell the one whose words it shows; none is empty now. */
  #shown() {
    return this.cells.map((cell) => this.cells[/** @type {number} */ (cell.shown)]);
  }

  /** The cells that are right stay filled. */
  kept() {
    const each = this.#marks();
    return this.answer().map((position, cell) => (each[cell] ? position : null));
  }

  check() {
    this.#lock();
    const [shown, each] = [this.#shown(), this.#marks()];
    this.cells.forEach((cell, position) => explainCell(cell, each[position], shown[position]));
    const right = each.filter(Boolean).length;
    const solved = right === each.length;
    return { solved, words: solved ? undefined : say("activities.some-right", { right, asked: each.length }) };
  }

  show() {
    this.#fillAll([...this.cells.keys()]);
    this.#lock();
  }

  /** @param {(number | null)[]} positions */
  #fillAll(positions) {
    this.cells.forEach((cell, position) => fill(this.cells, cell, positions[position]));
  }

  /**
   * Unfold what is left for *cell*, or fold it up.
   * @param {Cell} cell
   */
  #turn(cell) {
    if (this.#offers.isOpenFor(cell)) return this.#offers.fold();
    const left = this.order.filter((position) => !this.answer().includes(position));
    const offers = left.map((position) => {
      const words = copies(this.cells[position].words);
      const offer = make("button", { type: "button", className: "course-button act-card" }, {}, words);
      offer.addEventListener("click", () => this.#take(cell, position));
      return offer;
    });
    if (cell.shown !== null) offers.push(button("activities.take-out", () => this.#take(cell, null)));
    this.#offers.unfold(cell, offers);
  }

  /**
   * @param {Cell} cell
   * @param {number | null} position
   */
  #take(cell, position) {
    fill(this.cells, cell, position);
    this.#offers.fold();
    this.tell();
  }

  #lock() {
    this.#offers.fold();
    for (const { control } of this.cells) control.disabled = true;
  }
}

/**
 * Say whether *cell* is right, and of a wrong text where its *home* is.
 * @param {Cell} cell
 * @param {boolean} isRight
 * @param {Cell} home
 */
function explainCell(cell, isRight, home) {
  const place = { row: twinsIn(home.aspect), column: twinsIn(home.side) };
  const reasons = isRight ? [] : [make("p", {}, {}, [say("activities.belongs", place)])];
  explain(cell.feedback, isRight ? "right" : "wrong", reasons);
}
