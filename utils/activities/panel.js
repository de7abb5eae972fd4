// Progress as the learner sees it: a bar for a lesson or for all of them, start over, save and load.
import { make, ownKeys } from "../twins/page.js";
import { button } from "./frame.js";
import { forgotten, merged, parsed, solvedCount } from "./logic.js";
import { clearProgress, readProgress, storageProblem, whenProgressChanges, writeProgress } from "./progress.js";
import { say } from "./words.js";

const FILE = "marketing-inside-and-out-progress.json";

/** The bar of one lesson: how many of its questions *ids* are solved, under its *title* where there is one. */
function bar(ids, title = []) {
  const meter = make("progress", { max: ids.length });
  const words = make("span");
  const row = make("div", { className: "act-bar" }, {}, [...title, make("label", {}, {}, [meter, words])]);
  follow(ids, row, (solved) => {
    meter.value = solved;
    words.replaceChildren(say("solvedOf", { a: solved, b: ids.length }));
  });
  return row;
}

/** Call draw(how many of *ids* are solved), now and whenever the number changes while *element* is on the page. */
function follow(ids, element, draw) {
  let drawn = null;
  const look = () => {
    const solved = solvedCount(readProgress(), ids);
    if (solved !== drawn) draw(solved);
    drawn = solved;
  };
  look();
  whenProgressChanges(element, look);
}

/** A button that asks in its own place before it forgets the answers to *ids*, or to all of them. */
function startOver(ids, all) {
  const holder = make("span", { className: "act-over" });
  const ask = button("startOver", () => {
    const no = button("no", () => back());
    const yes = button("yes", () => {
      if (all) clearProgress();
      else writeProgress(forgotten(readProgress(), ids));
      back();
    });
    holder.replaceChildren(make("span", {}, { role: "alert" }, [say("sure", { a: ids.length })]), yes, no);
    no.focus();
  });
  const back = () => {
    holder.replaceChildren(ask);
    ask.focus();
  };
  ask.classList.add("act-quiet");
  holder.append(ask);
  return holder;
}

/** One line where nothing can be remembered, else nothing. */
function storageLine() {
  const line = make("div", { className: "act-message" }, { role: "status" });
  const draw = () => {
    const problem = storageProblem();
    line.replaceChildren(...(problem ? [say(problem === "foreign" ? "broken" : problem)] : []));
  };
  draw();
  whenProgressChanges(line, draw);
  return line;
}

function saveAndLoad(message) {
  const save = button("save", () => {
    const text = JSON.stringify(readProgress(), null, 1);
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: FILE });
    link.click();
    URL.revokeObjectURL(link.href);
  });
  const file = make("input", { type: "file", accept: ".json,application/json", hidden: true });
  const load = button("load", () => file.click());
  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (chosen) message.replaceChildren(take(chosen.name, await chosen.text()));
    file.value = ""; // so that the same file can be chosen again
  });
  return [save, load, file];
}

/** Take the progress in *text* in and say so; or say what is wrong with the file *name* and change nothing. */
function take(name, text) {
  try {
    const theirs = parsed(text);
    writeProgress(merged(readProgress(), theirs));
    return say("loaded", { a: solvedCount(theirs, Object.keys(theirs.questions)) });
  } catch (error) {
    const key = { foreign: "fileForeign", newer: "fileNewer" }[error.message] ?? "fileBroken";
    return say(key, { a: name });
  }
}

/** Fill *panel* (one lesson, or the course with a list of lessons) with its bars and buttons. */
export function progressPanel(panel) {
  const lessons = [...panel.querySelectorAll("[data-questions]")];
  const idsOf = (node) => node.dataset.questions.split(" ").filter(Boolean);
  const ids = lessons.length ? lessons.flatMap(idsOf) : idsOf(panel);
  lessons.forEach((lesson) => lesson.append(bar(idsOf(lesson))));
  const course = panel.classList.contains("act-course");
  const message = make("div", { className: "act-message" }, { role: "status" });
  const buttons = [startOver(ids, course), ...(course ? saveAndLoad(message) : [])];
  if (!lessons.length) panel.append(bar(ids));
  panel.append(make("div", { className: "act-buttons" }, {}, buttons), message, storageLine());
  ownKeys(panel);
}

/** Tick each learning objective in *list* whose questions are all solved, and count the others. */
export function objectiveCounts(list) {
  for (const item of list.querySelectorAll("[data-questions]")) {
    const ids = item.dataset.questions.split(" ").filter(Boolean);
    if (!ids.length) continue;
    const note = make("span", { className: "act-count" });
    item.append(note);
    follow(ids, note, (solved) => note.replaceChildren(say("solvedOf", { a: solved, b: ids.length })));
  }
}
