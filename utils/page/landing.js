// A link to a section of another lesson lands there in JupyterLab too, whose pages do not name their cells.
import { findAll } from "../twins/page.js";
import { HEADING } from "./headings.js";
import { inSight, scrollTo } from "./scrolling.js";

const TO_CELL = /([\w-]+\.ipynb)[^#]*#cell-id=([\w-]+)/;

/**
 * The heading of the section whose cell is *cell*, where the notebook *file* is in sight.
 * @param {string} file
 * @param {string} cell
 * @returns {Element | null}
 */
function headingOf(file, cell) {
  const panel = inSight().cells[0]?.closest(".jp-NotebookPanel");
  const lesson = panel?.querySelector("course-path");
  if (!panel || lesson?.getAttribute("file") !== file) return null;
  const title = JSON.parse(lesson.getAttribute("sections") ?? "{}")[cell];
  const found = findAll(panel, HEADING).find((heading) =>
    heading.querySelector(".twin[lang=en]")?.textContent?.trim() === title
  );
  return found?.closest(".jp-Cell") ?? null;
}

if (globalThis.document) {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const [, file, cell] = TO_CELL.exec(link?.getAttribute("href") ?? "") ?? [];
    if (!cell || !link?.closest(".jp-NotebookPanel")) return;
    // the click itself counts as done by hand
    setTimeout(() => scrollTo(() => headingOf(file, cell)));
  }, true);
}
