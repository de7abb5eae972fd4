// How much of each lesson is solved, in the list of lessons and on the cards of the first page.
import { followSolved, idsIn } from "../activities/solved.js";
import { findAll, make } from "../twins/page.js";

/** Fill every place for a count. */
export function counts() {
  for (const place of findAll(document, "[data-solves]")) {
    const ids = idsIn(place.dataset.solves);
    if (!ids.length) continue;
    const done = make("span", { className: "site-done" });
    const words = make("span", { className: "site-share" });
    place.replaceChildren(make("span", { className: "site-line" }, { "aria-hidden": "true" }, [done]), words);
    followSolved(ids, place, (solved) => {
      const share = Math.round(100 * solved / ids.length);
      done.style.inlineSize = `${share}%`;
      words.textContent = `${solved}/${ids.length}`;
      place.classList.toggle("site-begun", solved > 0);
    });
  }
}
