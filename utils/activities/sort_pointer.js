// A sort with mouse or finger: tap a card and then its place, or drag it there.

/** @typedef {import("./sort_board.js").Board} Board */

/**
 * @param {Board} board
 */
export function letPointersMove(board) {
  for (const card of board.cards) {
    card.control.addEventListener("click", () => {
      if (!board.locked) board.pick(board.picked === card ? null : card);
    });
    card.control.addEventListener("dragstart", (event) => {
      event.stopPropagation(); // JupyterLab would drag the cell
      event.dataTransfer?.setData("text/plain", card.control.textContent ?? "");
      board.pick(card);
    });
    card.control.addEventListener("dragend", () => board.pick(null));
  }
  for (const place of board.places) {
    place.box.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element && target.closest("button"))) board.placePicked(place);
    });
    place.box.addEventListener("dragover", (event) => {
      if (!board.locked) event.preventDefault(); // which lets it be dropped here
    });
    place.box.addEventListener("drop", (event) => {
      event.preventDefault();
      event.stopPropagation();
      board.placePicked(place);
    });
  }
}
