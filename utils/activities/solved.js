// How many of some questions are solved, wherever that is shown.
import { readProgress, whenProgressChanges } from "./progress.js";
import { solvedCount } from "./progress_state.js";

/**
 * The ids of questions in *text*, with spaces between.
 * @param {string | null | undefined} text
 * @returns {string[]}
 */
export function idsIn(text) {
  return (text ?? "").split(" ").filter(Boolean);
}

/**
 * Call draw(how many of *ids* are solved), now and whenever the number changes, as long as there is *element*.
 * @param {string[]} ids
 * @param {HTMLElement} element
 * @param {(solved: number) => void} draw
 */
export function followSolved(ids, element, draw) {
  let drawn = -1;
  const look = () => {
    const solved = solvedCount(readProgress(), ids);
    if (solved !== drawn) draw(solved);
    drawn = solved;
  };
  look();
  whenProgressChanges(element, look);
}
