// The badge of a question that was solved once.
import { make } from "../twins/page.js";
import { say } from "../page/words.js";
import { readProgress, whenProgressChanges } from "./progress.js";
import { iconOf } from "./verdict.js";

/**
 * A badge that shows as long as the question *id* is known to have been solved.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function badgeOf(id) {
  const badge = make("span", { className: "act-badge" });
  const look = () => {
    const solved = readProgress().questions[id]?.outcome === "solved";
    if (solved === badge.hasChildNodes()) return;
    badge.replaceChildren(...(solved ? [make("span", {}, {}, [iconOf("✓"), say("activities.solved-once")])] : []));
  };
  look();
  whenProgressChanges(badge, look);
  return badge;
}
