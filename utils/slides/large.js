// A figure, enlarged for who sits very far: the part that the pointer is at.
import { findAll } from "../twins/page.js";

/** The figure of the slide in view, if it has one. */
function shownFigure() {
  return findAll(document, ".slides > section.present .figure img").find((image) => image.checkVisibility());
}

/** Enlarge the figure in view, or put it back. */
export function toggleLarge() {
  shownFigure()?.classList.toggle("large");
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
