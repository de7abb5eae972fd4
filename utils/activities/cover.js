// A cover over a figure that gives answers away: until its questions are answered, or the learner asks to see it.
import { make } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";
import { readProgress, whenProgressChanges } from "./progress.js";
import { idsIn } from "./solved.js";

/** @param {HTMLElement} figure */
export function cover(figure) {
  const ids = idsIn(figure.getAttribute("questions"));
  const lift = () => {
    lid.remove();
    figure.classList.add("act-open");
  };
  const look = () => {
    if (ids.every((id) => readProgress().questions[id])) lift();
  };
  const words = [say("activities.covered"), " ", button("activities.show-me", lift)];
  const lid = make("div", { className: "act-lid" }, {}, words);
  figure.prepend(lid);
  look();
  whenProgressChanges(figure, look);
}
