// What the slides and the window with their notes tell each other: numbers, never text or markup. From a folder each
// file is of an origin of its own, so that no address can be named; each listens to the other window alone.

/** @typedef {{ slide: number, count: number }} Place the slide that is shown, from 0, and how many there are */
/** @typedef {"on" | "back" | "where"} Wish what the notes ask of the slides */

/**
 * @param {MessageEvent} event
 * @param {Window | null | undefined} other
 */
function isFrom({ source }, other) {
  return Boolean(other) && source === other;
}

/**
 * Tell the notes in *other* which slide is shown.
 * @param {Window | null} other
 * @param {Place} place
 */
export function tellPlace(other, place) {
  other?.postMessage({ deck: "place", ...place }, "*");
}

/**
 * Ask something of the slides in *other*.
 * @param {Window | null} other
 * @param {Wish} wish
 */
export function ask(other, wish) {
  other?.postMessage({ deck: "wish", wish }, "*");
}

/**
 * Hear what the notes ask of the slides.
 * @param {() => Window | null} other
 * @param {(wish: Wish) => void} hear
 */
export function hearWishes(other, hear) {
  addEventListener("message", (event) => {
    if (isFrom(event, other()) && event.data?.deck === "wish") hear(event.data.wish);
  });
}

/**
 * Hear which slide is shown.
 * @param {Window | null} other
 * @param {(place: Place) => void} hear
 */
export function hearPlace(other, hear) {
  addEventListener("message", (event) => {
    const { deck, slide, count } = event.data ?? {};
    if (isFrom(event, other) && deck === "place" && Number.isInteger(slide)) hear({ slide, count });
  });
}
