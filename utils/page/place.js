// A page that is loaded again comes back to the words that were read there, though what stands above them still grows.

import { keep, kept } from "../twins/storage.js";

/** @typedef {{ cell: number, read: number }} Place the cell at the upper edge, and how much of it lies above (0 to 1) */

const STEP = 100; // milliseconds
const PATIENCE = 150; // steps until the page must be there
const GROWTH = 30; // steps in which it may still grow
const BY_HAND = ["wheel", "touchstart", "keydown", "pointerdown"];

/** The notebook in sight, and what scrolls it; on a page of its own the window. */
function inSight() {
  const panel = document.querySelector(".jp-NotebookPanel:not(.lm-mod-hidden)");
  const scroller = panel ? panel.querySelector(".jp-WindowedPanel-outer") : document.scrollingElement;
  return { cells: [...(panel ?? document).querySelectorAll(".jp-Cell")], scroller };
}

/** @param {Element} scroller */
function edgeOf(scroller) {
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}

/** @returns {string} */
function key() {
  return `place:${location.pathname}`;
}

function remember() {
  const { cells, scroller } = inSight();
  if (!scroller) return;
  const edge = edgeOf(scroller);
  const cell = cells.findIndex((each) => each.getBoundingClientRect().bottom > edge);
  if (cell < 0) return;
  const { top, height } = cells[cell].getBoundingClientRect();
  keep(key(), JSON.stringify({ cell, read: Math.max(0, edge - top) / (height || 1) }), "sessionStorage");
}

/** @returns {Place | null} */
function remembered() {
  try {
    const place = JSON.parse(kept(key(), "sessionStorage") ?? "null");
    return Number.isInteger(place?.cell) && Number.isFinite(place?.read) ? place : null;
  } catch {
    return null; // another script wrote there
  }
}

/** @param {Place} place */
function comeBack({ cell, read }) {
  let steps = 0;
  let stood = NaN;
  const timer = setInterval(() => {
    const { cells, scroller } = inSight();
    const target = cells[cell];
    steps += 1;
    if (steps > (target ? GROWTH : PATIENCE)) return stop();
    if (!target || !scroller) return;
    if (Number.isNaN(stood)) steps = 0;
    const { top, height } = target.getBoundingClientRect();
    const stands = top - edgeOf(scroller) + scroller.scrollTop + read * height;
    if (stands === stood) return; // nothing grew: whoever scrolled meanwhile stays there
    stood = stands;
    scroller.scrollTop = stands;
  }, STEP);
  const stop = () => {
    clearInterval(timer);
    for (const event of BY_HAND) removeEventListener(event, stop, true);
  };
  for (const event of BY_HAND) addEventListener(event, stop, true);
}

if (globalThis.document) {
  const [navigation] = performance.getEntriesByType("navigation");
  const isReload = /** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.type === "reload";
  const place = isReload && !location.hash ? remembered() : null;
  if (place) comeBack(place);
  let later = 0;
  addEventListener("scroll", () => {
    clearTimeout(later);
    later = setTimeout(remember, 2 * STEP);
  }, { capture: true, passive: true });
}
