// Elements wake one after the other, in slices of time, so that a page with many of them answers meanwhile.

/** @type {(() => void)[]} elements that wait for their turn to wake */
const waiting = [];
let slice = Infinity; // milliseconds
let until = 0;

/**
 * Let elements wake for so many *milliseconds* in one go, then let the page answer before the next ones do.
 * @param {number} milliseconds
 */
export function wakeInSlices(milliseconds) {
  slice = milliseconds;
}

function wakeWaiting() {
  until = performance.now() + slice;
  while (waiting.length && performance.now() < until) {
    try {
      waiting.shift()?.();
    } catch (error) {
      reportError(error); // as where an element wakes at once: the others do all the same
    }
  }
  until = 0;
  if (waiting.length) setTimeout(wakeWaiting);
}

/**
 * Wake *element*, now or when its turn comes; until then it says that it waits.
 * @param {HTMLElement} element
 * @param {(element: HTMLElement) => void} wake
 */
export function inTurn(element, wake) {
  if (!until) {
    until = performance.now() + slice; // the time of this task, which ends before a microtask runs
    queueMicrotask(() => (until = 0));
  }
  if (!waiting.length && performance.now() < until) return wake(element);
  element.dataset.waits = "";
  const length = waiting.push(() => {
    delete element.dataset.waits;
    wake(element);
  });
  if (length === 1) setTimeout(wakeWaiting);
}
