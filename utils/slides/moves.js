// Forwards and back through a deck. reveal's own right-to-left mode turns round what is past and what is to come, and with
// it the steps that a slide keeps; so the deck always counts one way, and only the keys and swipes follow the reader.
import { isRtl } from "../page/direction.js";
import Reveal from "./reveal.js";

const SWIPE = 60; // pixels

/** A step on, else the next slide. */
export function on() {
  if (!Reveal.nextFragment()) Reveal.slide(Reveal.getIndices().h + 1);
}

/** A step back, else the slide before, as it was left. */
export function back() {
  if (!Reveal.prevFragment()) Reveal.slide(Math.max(0, Reveal.getIndices().h - 1));
}

/** @param {boolean} toTheRight the way that a key points */
function go(toTheRight) {
  if (toTheRight === isRtl(document.documentElement)) back();
  else on();
}

/** The keys of reveal that move, and what they do here. */
export const MOVES = {
  37: () => go(false), // left
  39: () => go(true), // right
  38: back, // up
  40: on, // down
  33: back, // page up, also of a presenter's remote control
  34: on, // page down
  36: () => Reveal.slide(0),
  35: () => Reveal.slide(Reveal.getTotalSlides() - 1),
};

/**
 * Let a finger move the slides: they follow it, so it points the other way.
 * @param {HTMLElement} area
 */
export function followFinger(area) {
  let from = { x: 0, y: 0 };
  area.addEventListener("touchstart", ({ touches: [{ clientX: x, clientY: y }] }) => from = { x, y }, {
    passive: true,
  });
  area.addEventListener("touchend", ({ changedTouches: [{ clientX, clientY }], target }) => {
    if (target instanceof Element && target.closest("input, .lab")) return;
    const across = clientX - from.x;
    if (Math.abs(across) > SWIPE && Math.abs(across) > Math.abs(clientY - from.y)) go(across < 0);
  }, { passive: true });
}
