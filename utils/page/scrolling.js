// Scrolls to a place of a page that still grows, and holds it there until it stands.

const STEP = 100; // milliseconds
const PATIENCE = 150; // steps until the place must be there
const GROWTH = 30; // steps in which the page may still grow
const BY_HAND = ["wheel", "touchstart", "keydown", "pointerdown"];

/** The cells of the notebook in sight, and what scrolls it; on a page of its own the window. */
export function inSight() {
  const panel = document.querySelector(".jp-NotebookPanel:not(.lm-mod-hidden)");
  const scroller = panel ? panel.querySelector(".jp-WindowedPanel-outer") : document.scrollingElement;
  return { cells: [...(panel ?? document).querySelectorAll(".jp-Cell")], scroller };
}

/** @param {Element} scroller */
export function edgeOf(scroller) {
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}

/**
 * Scroll to what *target* gives once it is there, and hold it at the upper edge until nothing grows, or somebody scrolls.
 * @param {() => Element | null | undefined} target
 * @param {number} [read] how much of it lies above the edge (0 to 1)
 */
export function scrollTo(target, read = 0) {
  let steps = 0;
  let stood = NaN;
  const timer = setInterval(() => {
    const { scroller } = inSight();
    const element = target();
    steps += 1;
    if (steps > (element ? GROWTH : PATIENCE)) return stop();
    if (!element || !scroller) return;
    if (Number.isNaN(stood)) steps = 0;
    const { top, height } = element.getBoundingClientRect();
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
