// How pictures look: colours, sizes of letters, lines.

/**
 * A shape without a colour (null) takes that of the group around it.
 * @typedef {{ colour?: string | null, width?: number, dashed?: boolean, dotted?: boolean, opacity?: number }} Look
 */

/** The colours: a style sheet may change them with the theme; without one they are those of the figures. */
export const COLOURS = {
  blue: "var(--lab-blue, #0072b2)",
  orange: "var(--lab-orange, #c25500)",
  green: "var(--lab-green, #00805d)",
  sky: "var(--lab-sky, #56b4e9)",
  grey: "var(--lab-grey, #767676)",
  pale: "var(--lab-pale, #ededed)",
  ink: "currentColor",
};
export const LETTERS = 13; // pixels
export const NARROW = 480; // pixels: below, a picture has no room for things side by side
const DASHES = { dashed: "7 4", dotted: "2 4" };

/**
 * *look* as the attributes of a line.
 * @param {Look} look
 */
export function stroke({ colour = COLOURS.ink, width = 2, dashed = false, dotted = false, opacity }) {
  const dashes = dashed ? DASHES.dashed : dotted ? DASHES.dotted : null;
  return { stroke: colour, "stroke-width": width, "stroke-dasharray": dashes, "stroke-opacity": opacity };
}

/**
 * *value* to a tenth of a pixel, which is finer than a screen.
 * @param {number} value
 */
export function rounded(value) {
  return Math.round(value * 10) / 10;
}
