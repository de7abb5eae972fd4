// A sort with the keyboard: left and right move a card from place to place, up and down go from card to card.
import { isRtl } from "../page/direction.js";

/** @typedef {import("./sort_board.js").Board} Board */
/** @typedef {import("./sort_parts.js").Card} Card */

/** @type {Record<string, number>} */
const ACROSS = { ArrowRight: 1, ArrowLeft: -1 };
/** @type {Record<string, number>} */
const ALONG = { ArrowDown: 1, ArrowUp: -1 };

/** @param {Board} board */
export function letArrowsMove(board) {
  board.root.addEventListener("keydown", (event) => {
    const target = event.target;
    const card = target instanceof Node && board.cards.find(({ item }) => item.contains(target));
    if (!card || board.locked) return;
    const across = ACROSS[event.key];
    const along = ALONG[event.key];
    if (across) board.place(card, beside(board, card, isRtl(board.root) ? -across : across));
    if (along) neighbour(board, card, along)?.control.focus();
    if (across || along) event.preventDefault();
  });
}

/**
 * The next place in the direction *step*; where a group takes one card only, the next that is free.
 * @param {Board} board
 * @param {Card} card
 * @param {number} step
 */
function beside(board, card, step) {
  const here = board.places.indexOf(board.placeOf(card));
  for (let next = here + step; board.places[next]; next += step) {
    const place = board.places[next];
    if (!board.oneEach || place === board.tray || !board.cardsIn(place).length) return place;
  }
  return board.places[here];
}

/**
 * The card before or after *card*, as they lie on the board now.
 * @param {Board} board
 * @param {Card} card
 * @param {number} step
 */
function neighbour(board, card, step) {
  const order = [...board.root.querySelectorAll(".act-card")];
  const next = order[order.indexOf(card.control) + step];
  return board.cards.find(({ control }) => control === next);
}
