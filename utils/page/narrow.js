// What is wider than a narrow page: it scrolls sideways in its own box, which shows at which edge there is more and can
// be reached by keyboard. A table of sentences becomes a card a row instead; narrow.css says below which width, and up to
// which one with many columns needs the whole line where all languages are shown.
import { findAll, make } from "../twins/page.js";
import { whenAdded } from "./added.js";
import { CODES, sayIn } from "./words.js";

const COLUMNS = 3; // from here on sentences have no room beside each other
const MANY = 4; // from here on they have none beside those of another language either
const SENTENCE = 32; // letters; what is shorter is compared at a glance, in columns

/** @param {HTMLElement} box */
function letScroll(box) {
  const measure = () => {
    if (!box.clientWidth) return; // out of sight nothing is wide
    const hidden = box.scrollWidth - box.clientWidth;
    const before = Math.abs(box.scrollLeft); // from right to left it counts below zero
    box.classList.toggle("more-before", hidden > 1 && before > 1);
    box.classList.toggle("more-after", hidden - before > 1);
    if (hidden > 1) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  };
  if (!box.querySelector("caption")) nameBox(box);
  box.tabIndex = 0; // as long as it is out of sight nobody has measured it
  box.addEventListener("scroll", measure, { passive: true });
  const watcher = new ResizeObserver(() => requestAnimationFrame(measure));
  for (const one of [box, ...box.children]) watcher.observe(one); // a picture may come later than its box
}

/** @param {HTMLElement} box */
function nameBox(box) {
  const code = box.closest(".twin")?.getAttribute("lang");
  const words = CODES.filter((language) => !code || language === code).map((each) => sayIn("page.sideways", each));
  box.setAttribute("aria-label", words.join(" · "));
  if (!(box instanceof HTMLTableElement)) box.setAttribute("role", "group");
}

/**
 * Make room for *table*, where it holds sentences: it becomes cards, or its twins stand one below the other.
 * @param {HTMLTableElement} table
 */
function makeRoom(table) {
  // the cells of a table to fill are empty at first
  const toFill = table.classList.contains("act-table");
  const heads = [...table.tHead?.rows[0]?.cells ?? []];
  const cells = [...table.tBodies].flatMap(({ rows }) => [...rows].flatMap((row) => [...row.cells].slice(1)));
  const long = toFill || cells.some(({ textContent }) => textContent.trim().length > SENTENCE);
  if (heads.length < COLUMNS || !long) return;
  table.classList.add("table-cards");
  headEach(toFill ? cells : cells.filter(({ textContent }) => textContent.trim()), heads);
  if (heads.length < MANY) return;
  // the same table may be shorter in another language
  for (const twin of table.closest(".twin")?.parentElement?.children ?? []) {
    twin.classList.toggle("roomy", twin.querySelector("table") !== null);
  }
}

/**
 * Let each of *cells* say under which of *heads* it stands, which a card shows.
 * @param {HTMLTableCellElement[]} cells
 * @param {HTMLTableCellElement[]} heads
 */
function headEach(cells, heads) {
  for (const cell of cells) {
    const words = [...heads[cell.cellIndex].childNodes].map((node) => node.cloneNode(true));
    cell.prepend(
      make("span", { className: "cell-head" }, {}, /** @type {ChildNode[]} */ (words)),
    );
  }
}

whenAdded(".twin table, .act-table, .sideways", (box) => {
  for (const head of findAll(box, ".cell-head")) head.remove(); // of the table that this one is a copy of
  if (box instanceof HTMLTableElement) makeRoom(box);
  letScroll(box);
});
