// What a cell of the table may take: a list that unfolds in a row of its own below the cell.
import { make } from "../twins/page.js";

/** @typedef {import("./table_cells.js").Cell} Cell */

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/** One list at a time, for whichever cell asked last. */
export class Offers {
  /** @type {{ cell: Cell, unfolded: HTMLElement } | null} */
  #open = null;

  /**
   * Whether the list of *cell* is unfolded.
   * @param {Cell} cell
   */
  isOpenFor(cell) {
    return this.#open?.cell === cell;
  }

  /**
   * Unfold *offers* below *cell*, and let the arrow keys go round among them.
   * @param {Cell} cell
   * @param {HTMLButtonElement[]} offers
   */
  unfold(cell, offers) {
    this.fold();
    const list = make(
      "div",
      { className: "act-offers" },
      { role: "group", "aria-labelledby": cell.control.id },
      offers,
    );
    const holder = make("td", { colSpan: cell.row.cells.length }, {}, [list]);
    const unfolded = make("tr", { className: "act-unfolded" }, {}, [holder]);
    list.addEventListener("keydown", (event) => {
      const step = STEPS[event.key];
      if (step) offers.at((place(offers, event) + step) % offers.length)?.focus();
      if (event.key === "Escape") this.fold();
      if (step || event.key === "Escape") event.preventDefault();
    });
    cell.row.after(unfolded);
    cell.control.setAttribute("aria-expanded", "true");
    this.#open = { cell, unfolded };
    offers[0]?.focus();
  }

  /** Fold the list up again; the focus goes back to its cell. */
  fold() {
    if (!this.#open) return;
    const { cell, unfolded } = this.#open;
    this.#open = null;
    unfolded.remove();
    cell.control.setAttribute("aria-expanded", "false");
    cell.control.focus();
  }
}

/**
 * @param {HTMLElement[]} offers
 * @param {Event} event
 */
function place(offers, { target }) {
  return offers.findIndex((offer) => offer === target);
}
