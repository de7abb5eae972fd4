// A mission in a laboratory: the laboratory says whether its present position fulfils it, and progress keeps that.
import { find, make } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";
import { badgeOf } from "./badge.js";
import { readProgress, whenProgressChanges, writeProgress } from "./progress.js";
import { recorded } from "./progress_state.js";

/** @typedef {{ mission: string, reached?: boolean, position?: string }} Check the laboratory around fills in the rest */

/** @param {HTMLElement} section */
export function mission(section) {
  const id = section.getAttribute("question") ?? "";
  const [hint, reached] = [find(section, ".mission-hint"), find(section, ".mission-reached")];
  const message = make("div", { className: "act-message" }, { role: "status" });
  const check = button("activities.check-mission", () => {
    /** @type {Check} */
    const detail = { mission: section.getAttribute("mission") ?? "" };
    section.dispatchEvent(new CustomEvent("course-mission-check", { bubbles: true, detail }));
    const outcome = detail.reached ? "solved" : "wrong";
    message.replaceChildren(say(detail.reached ? "activities.mission-reached" : "activities.mission-not-yet"));
    writeProgress(recorded(readProgress(), id, outcome, detail.position));
    if (detail.reached) reached.setAttribute("open", "");
  });
  const show = () => {
    const solved = readProgress().questions[id]?.outcome === "solved";
    reached.hidden = !solved;
    hint.hidden = solved;
  };
  find(section, ".act-ask").append(" ", badgeOf(id));
  find(section, ".act-ask").after(make("div", { className: "act-buttons" }, {}, [check, message]));
  show();
  whenProgressChanges(section, show);
}
