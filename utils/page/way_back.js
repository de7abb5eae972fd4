// A link to the sources leads away from what was read: below their heading stands the way back.
import { make } from "../twins/page.js";
import { keep, kept } from "../twins/storage.js";
import { whenAdded } from "./added.js";
import { HEADING } from "./headings.js";
import { CODES, say } from "./words.js";

const KEY = "way-back";
const SOURCES = "cell-id=sources";
/** @type {Set<HTMLElement>} the headings of sources on this page */
const headings = new Set();

/** @typedef {{ href: string, linked: string, titles: string[] }} Way *linked*: what JupyterLab has to follow, or "" */

/** @returns {Way | null} */
function remembered() {
  try {
    return JSON.parse(kept(KEY, "sessionStorage") ?? "null");
  } catch {
    return null; // another script wrote there
  }
}

/**
 * Remember from which lesson, and from which cell where the page names its cells, *link* leads to the sources.
 * @param {HTMLElement} link
 */
function remember(link) {
  const root = link.closest(".jp-NotebookPanel") ?? document;
  const own = root.querySelector("course-path")?.getAttribute("file") ?? "";
  const title = root.querySelector("h1");
  if (!own || !title || own.startsWith("00_")) return;
  const file = /\.html?$/.test(location.pathname) ? own.replace(/\.ipynb$/, ".html") : own;
  const cell = link.closest(".jp-Cell")?.id;
  const follow = JSON.parse(link.getAttribute("data-commandlinker-args") ?? "null");
  const linked = follow ? JSON.stringify({ ...follow, path: follow.path.replace(/[^/]*$/, file), id: "" }) : "";
  const titles = CODES.map((code) => title.querySelector(`.twin[lang="${code}"]`)?.textContent?.trim() ?? "");
  const way = { href: cell ? `${file}#${cell}` : file, linked, titles };
  if (keep(KEY, JSON.stringify(way), "sessionStorage")) headings.forEach(show);
}

/** @param {HTMLElement} heading */
function show(heading) {
  const way = remembered();
  const old = heading.nextElementSibling;
  if (old?.classList.contains("way-back")) old.remove();
  if (!way) return;
  const words = CODES.map((lang, place) => make("span", { className: "twin", lang, textContent: way.titles[place] }));
  const link = make("a", { href: way.href }, {}, words);
  if (way.linked) {
    link.setAttribute("data-commandlinker-command", "rendermime:handle-local-link");
    link.setAttribute("data-commandlinker-args", way.linked);
  }
  heading.after(make("p", { className: "path-mark way-back" }, {}, [say("page.way-back"), " ", link]));
}

if (globalThis.document) {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const to = `${link?.getAttribute("href")} ${link?.getAttribute("data-commandlinker-args")}`;
    if (link && to.includes(SOURCES)) remember(link);
  }, true);
  whenAdded(HEADING, (heading) => {
    const title = heading.querySelector(".twin[lang=en]")?.textContent?.trim();
    if (title !== "Sources") return;
    headings.add(heading);
    show(heading);
  });
}
