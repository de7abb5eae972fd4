// The contents of a page show the place one is at.
import { findAll } from "../twins/page.js";

const LINKS = ".site-sections a";

/**
 * The place that *link* leads to on this page.
 * @param {HTMLElement} link
 */
function placeOf(link) {
  return document.getElementById(decodeURIComponent(link.getAttribute("href")?.split("#")[1] ?? ""));
}

/** Mark in the contents the last section whose beginning has passed the upper third of the window. */
export function contents() {
  const sections = findAll(document, LINKS).map((link) => ({ link, place: placeOf(link) }));
  if (!sections.length) return;
  let waiting = false;
  const look = () => {
    waiting = false;
    const line = innerHeight / 3;
    const passed = sections.filter(({ place }) => place && place.getBoundingClientRect().top < line);
    const here = passed.at(-1)?.link;
    for (const { link } of sections) {
      if (link === here) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  later();
}
