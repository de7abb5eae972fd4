// A page that is loaded again comes back to the words that were read there, though what stands above them still grows.

import { keep, kept } from "../twins/storage.js";
import { edgeOf, inSight, scrollTo } from "./scrolling.js";

/** @typedef {{ cell: number, read: number }} Place the cell at the upper edge, and how much of it lies above (0 to 1) */

const REST = 200; // milliseconds

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
  keep(key(), JSON.stringify({ cell, read: Math.max(0, edge - top) / (height || 1) }), "tab");
}

/** @returns {Place | null} */
function remembered() {
  try {
    const place = JSON.parse(kept(key(), "tab") ?? "null");
    return Number.isInteger(place?.cell) && Number.isFinite(place?.read) ? place : null;
  } catch {
    return null; // another script wrote there
  }
}

if (globalThis.document) {
  const [navigation] = performance.getEntriesByType("navigation");
  const isReload = /** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.type === "reload";
  const place = isReload && !location.hash ? remembered() : null;
  if (place) scrollTo(() => inSight().cells[place.cell], place.read);
  let later = 0;
  addEventListener("scroll", () => {
    clearTimeout(later);
    later = setTimeout(remember, REST);
  }, { capture: true, passive: true });
}
