// A figure, enlarged until its smallest letters can be read from the last row: the part that the pointer is at.
import { findAll } from "../twins/page.js";

const SMALLEST = 24 / 12; // pixels for each point of a figure, whose smallest letters have 12

/** The figure of the slide in view, if it has one. */
function shownFigure() {
  return findAll(document, ".slides > section.present .figure img").find((image) => image.checkVisibility());
}

/** @param {HTMLElement} image */
function enlarge(image) {
  const wide = Number(getComputedStyle(image).getPropertyValue("--wide")) || image.clientWidth;
  image.style.setProperty("--times", String(Math.max(1.3, wide * SMALLEST / image.clientWidth)));
  image.classList.add("large");
}

/** Enlarge the figure in view, or put it back. */
export function toggleLarge() {
  const image = shownFigure();
  if (image?.classList.contains("large")) image.classList.remove("large");
  else if (image) enlarge(image);
}

/** Let a click enlarge a figure at its place, and the pointer move along it. */
export function offerLarge() {
  for (const image of findAll(document, ".slides .figure img")) {
    /** @param {MouseEvent} event */
    const follow = ({ offsetX, offsetY }) => {
      image.style.transformOrigin = `${100 * offsetX / image.clientWidth}% ${100 * offsetY / image.clientHeight}%`;
    };
    image.addEventListener("click", (event) => {
      if (!image.classList.contains("large")) follow(event);
      toggleLarge();
    });
    image.addEventListener("mousemove", (event) => {
      if (image.classList.contains("large")) follow(event);
    });
  }
}
