// The positions of a lab that are stored on its page: there it needs no kernel.
import { unpacked } from "../twins/page.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {{ words: string, alt: Record<string, string>, pictures: Record<string, string> }} Shown HTML; the rest by language */
/** @typedef {(values: Values) => Shown | undefined} Stored */

/**
 * What gives the stored answers of the lab *section*; null where it stores none.
 * @param {HTMLElement} section
 * @returns {Promise<Stored | null>}
 */
export async function storedAnswers(section) {
  const packed = section.getAttribute("stored");
  return packed ? answersIn(await unpacked(packed)) : null;
}

/**
 * What finds in *json*, pairs of values and answers, the answer to some values in whatever order.
 * @param {string} json
 * @returns {Stored}
 */
export function answersIn(json) {
  /** @type {[Values, Shown][]} */
  const pairs = JSON.parse(json);
  const known = new Map(pairs.map(([values, shown]) => [sorted(values), shown]));
  return (values) => known.get(sorted(values));
}

/** @param {Values} values */
function sorted(values) {
  return JSON.stringify(Object.entries(values).sort());
}
