// The cells of a table to fill: each emptied and with a button in it, which shows what was put there.
import { make } from "../twins/page.js";
import { uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { copies, twinsIn } from "./brought.js";
import { feedbackPlace } from "./verdict.js";

/**
 * A cell: the *words* that it brought, its heads, the position of the cell whose words it shows now (null: none).
 * @typedef {object} Cell
 * @property {HTMLElement[]} words
 * @property {HTMLElement} aspect
 * @property {HTMLElement} side
 * @property {number | null} shown
 * @property {HTMLTableRowElement} row
 * @property {HTMLButtonElement} control
 * @property {HTMLElement} feedback
 */

/**
 * Empty the cells of *table*, row by row.
 * @param {HTMLTableElement} table
 * @returns {Cell[]}
 */
export function emptiedCells(table) {
  const sides = [...table.tHead?.rows[0].cells ?? []].map(named);
  return [...table.tBodies[0].rows].flatMap((row) => {
    const [head, ...cells] = row.cells;
    const aspect = named(head);
    return cells.map((cell, column) => emptied(cell, row, aspect, sides[column + 1]));
  });
}

/**
 * @param {HTMLTableCellElement} node
 * @param {HTMLTableRowElement} row
 * @param {HTMLElement} aspect
 * @param {HTMLElement} side
 * @returns {Cell}
 */
function emptied(node, row, aspect, side) {
  const words = twinsIn(node);
  const control = named(
    make("button", { type: "button", className: "course-button act-cell" }, { "aria-expanded": "false" }),
  );
  const feedback = feedbackPlace();
  control.setAttribute("aria-labelledby", `${aspect.id} ${side.id} ${control.id}`);
  node.replaceChildren(control, feedback);
  return { words, aspect, side, shown: null, row, control, feedback };
}

/**
 * Show in *cell* the words of the cell at *position* of *cells*; null empties it.
 * @param {Cell[]} cells
 * @param {Cell} cell
 * @param {number | null} position
 */
export function fill(cells, cell, position) {
  cell.shown = position;
  cell.control.replaceChildren(...(position === null ? [say("activities.choose")] : copies(cells[position].words)));
  cell.control.classList.toggle("act-filled", position !== null);
}

/**
 * @template {HTMLElement} Named
 * @param {Named} node
 */
function named(node) {
  node.id = uniqueName("act");
  return node;
}
