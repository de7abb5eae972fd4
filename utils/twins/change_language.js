// Change the language of a notebook within a frame or two, and keep the reader's place in it.

/** The event that tells what stands around *root*, before anything is laid out anew. */
export const TURNED = "twins-turned";

/**
 * Set the language of *root*: what is in sight changes at once, the cells out of sight a frame later.
 * @param {HTMLElement} root
 * @param {string} language
 */
export function changeLanguage(root, language) {
  const cells = /** @type {HTMLElement[]} */ ([...root.querySelectorAll(".jp-Cell")])
    .map((cell) => ({ cell, box: cell.getBoundingClientRect() }));
  const scroller = /** @type {HTMLElement} */ (
    root.querySelector(".jp-WindowedPanel-outer") ?? document.scrollingElement
  );
  const stay = placeOf(cells, scroller);
  const waiting = cells.filter(({ box }) => box.bottom < 0 || box.top > globalThis.innerHeight);
  for (const { cell } of waiting) cell.style.contentVisibility = "hidden";
  scroller.style.overflowAnchor = "none"; // the browser would hold what is about to vanish
  globalThis.addEventListener("scroll", hush, true);
  root.dataset.language = language;
  root.dispatchEvent(new Event(TURNED));
  stay();
  afterPaint(() => {
    globalThis.removeEventListener("scroll", hush, true);
    scroller.style.overflowAnchor = "";
    for (const { cell } of waiting) cell.style.contentVisibility = "";
    afterPaint(stay); // cells above may have changed their height, and not every browser makes up for it
  });
}

/**
 * A function that scrolls so that the words at the upper edge are those that stand there now, in any language.
 * @param {{ cell: HTMLElement, box: DOMRect }[]} cells
 * @param {HTMLElement} scroller
 * @returns {() => void}
 */
function placeOf(cells, scroller) {
  const edge = Math.max(0, scroller.getBoundingClientRect().top); // a plain page scrolls the window
  const first = cells.find((candidate) => candidate.box.height && candidate.box.bottom > edge);
  if (!first) return () => {};
  const { cell, box } = first;
  const read = Math.max(0, edge - box.top) / box.height;
  const gap = Math.max(0, box.top - edge);
  return () => {
    const { top, height } = cell.getBoundingClientRect();
    scroller.scrollTop += top + read * height - gap - edge;
  };
}

/**
 * Every editor of JupyterLab measures itself when it hears of a scroll: 150 ms before the reader sees anything.
 * @param {Event} event
 */
function hush(event) {
  event.stopImmediatePropagation();
}

/** @param {() => void} act */
function afterPaint(act) {
  requestAnimationFrame(() => setTimeout(act));
}
