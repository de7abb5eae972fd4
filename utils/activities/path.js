// A path through the course, once it is chosen: what of it stands in this lesson, and a mark at each section's heading.
import { findAll, make, ownKeys } from "../twins/page.js";
import { uniqueName } from "../page/refuse.js";
import { whenAdded } from "../page/added.js";
import { HEADING } from "../page/headings.js";
import { say } from "../page/words.js";
import { copies, twinsIn } from "./brought.js";
import { readProgress, whenProgressChanges, writeProgress } from "./progress.js";
import { progressBar } from "./progress_panel.js";
import { idsIn } from "./solved.js";

/** @typedef {{ place: number, lesson: string, heading: string, ids: string[], links: HTMLElement[] }} Step a section */
/** @typedef {{ id: string, list: HTMLElement, name: HTMLElement[], count: number, steps: Step[] }} Path */

/**
 * Let the learner choose a path in *panel*, or none.
 * @param {HTMLElement} panel
 */
export function pathChoice(panel) {
  const paths = pathsIn(panel);
  const name = uniqueName("act");
  const whole = make("input", { type: "radio", name, value: "" });
  const radios = paths.map(({ id }) => make("input", { type: "radio", name, value: id }));
  const labels = [
    choice(whole, [say("activities.path-none")]),
    ...paths.map((path, place) => choice(radios[place], copies(path.name))),
  ];
  const head = make("p", { className: "act-bin-name", id: uniqueName("act") }, {}, [say("activities.path-choose")]);
  const group = make("div", {}, { role: "radiogroup", "aria-labelledby": head.id }, labels);
  group.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) writeProgress({ ...readProgress(), path: target.value || undefined });
  });
  const look = () => {
    const { path = "" } = readProgress();
    for (const radio of [whole, ...radios]) radio.checked = radio.value === path;
  };
  for (const { list, steps } of paths) list.append(progressBar(steps.flatMap(({ ids }) => ids)));
  panel.prepend(head, group);
  look();
  whenProgressChanges(panel, look);
  ownKeys(panel);
}

/**
 * Show the chosen path in *panel* of a lesson, and mark its sections.
 * @param {HTMLElement} panel
 */
export function pathOfLesson(panel) {
  const lesson = panel.getAttribute("lesson") ?? "";
  const paths = pathsIn(panel);
  for (const { list, steps } of paths) {
    const ours = steps.filter((step) => step.lesson === lesson).flatMap(({ ids }) => ids);
    if (ours.length) list.append(progressBar(ours));
  }
  const chosen = () => paths.find(({ id }) => id === readProgress().path);
  const look = () => {
    for (const { list } of paths) list.hidden = list !== chosen()?.list;
    for (const heading of findAll(document, HEADING)) mark(heading, lesson, chosen());
  };
  look();
  whenProgressChanges(panel, look);
  whenAdded(HEADING, (heading) => mark(heading, lesson, chosen()));
  ownKeys(panel);
}

/**
 * Say below the *heading* of a section whether it is on the *path*, and where a path goes on that leaves the page here.
 * @param {HTMLElement} heading
 * @param {string} lesson
 * @param {Path} [path]
 */
function mark(heading, lesson, path) {
  const old = heading.nextElementSibling;
  const words = path ? markOf(heading, lesson, path) : null;
  if (old?.classList.contains("path-mark")) old.remove();
  if (words) heading.after(words);
}

/**
 * @param {HTMLElement} heading
 * @param {string} lesson
 * @param {Path} path
 */
function markOf(heading, lesson, { count, steps }) {
  const title = heading.querySelector(".twin[lang=en]")?.textContent?.trim();
  const here = steps.findIndex((step) => step.lesson === lesson && step.heading === title);
  if (here >= 0) {
    const words = say("activities.path-on", { place: steps[here].place, count });
    const next = steps[here + 1];
    const way = next?.lesson === lesson ? [] : [" ", ...goOn(next)];
    return make("p", { className: "path-mark path-on" }, {}, [words, ...way]);
  }
  const earlier = headingsBefore(heading);
  const next = steps.find((step) => step.lesson > lesson || (step.lesson === lesson && !earlier.has(step.heading)));
  return make("p", { className: "path-mark" }, {}, [say("activities.path-off"), " ", ...goOn(next)]);
}

/**
 * Where the path goes on, or that it ends.
 * @param {Step} [next]
 * @returns {(Node | string)[]}
 */
function goOn(next) {
  return next ? [say("activities.path-next"), " ", ...copies(next.links)] : [say("activities.path-end")];
}

/**
 * The titles of the sections before *heading* on its page.
 * @param {HTMLElement} heading
 */
function headingsBefore(heading) {
  const before = findAll(document, HEADING).filter((other) =>
    other.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING
  );
  return new Set(before.map((other) => other.querySelector(".twin[lang=en]")?.textContent?.trim()));
}

/**
 * @param {HTMLElement} panel
 * @returns {Path[]}
 */
function pathsIn(panel) {
  return findAll(panel, "[data-path]").map((list) => ({
    id: list.dataset.path ?? "",
    list,
    name: findAll(list, "summary .twin"),
    count: Number(list.dataset.count),
    steps: findAll(list, "li").map((item) => ({
      place: /** @type {HTMLLIElement} */ (item).value,
      lesson: item.dataset.lesson ?? "",
      heading: item.dataset.heading ?? "",
      ids: idsIn(item.dataset.questions),
      links: twinsIn(item),
    })),
  }));
}

/**
 * @param {HTMLInputElement} radio
 * @param {Node[]} words
 */
function choice(radio, words) {
  return make("label", { className: "course-option" }, {}, [radio, make("span", {}, {}, words)]);
}
