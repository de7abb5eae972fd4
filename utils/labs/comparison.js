// Which parts of a comparison are shown, and in what order. Apart from any page.

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {{ aspects: string[], columns: string[] }} Part of a comparison */

export const ORDER = "order"; // the control's id
export const SHOWN = "shown", HIDDEN = "hidden", AS_WRITTEN = "table", BY_ALPHABET = "alphabet";

/**
 * The position in which all of *ids* are shown as the table has them.
 * @param {string[]} ids
 * @returns {Values}
 */
export function wholePosition(ids) {
  return { ...Object.fromEntries(ids.map((id) => [id, SHOWN])), [ORDER]: AS_WRITTEN };
}

/**
 * What has to be named of a position: what is not named is shown.
 * @param {Values} values
 * @returns {Values}
 */
export function named(values) {
  return Object.fromEntries(Object.entries(values).filter(([id, setting]) => id === ORDER || setting === HIDDEN));
}

/**
 * Those of *ids* that are shown.
 * @param {string[]} ids
 * @param {Values} values
 * @returns {string[]}
 */
export function shownOf(ids, values) {
  return ids.filter((id) => values[id] !== HIDDEN);
}

/**
 * Whether just the *wanted* part is shown, in whatever order.
 * @param {Part} shown
 * @param {Part} wanted
 */
export function showsJust(shown, wanted) {
  return [[shown.aspects, wanted.aspects], [shown.columns, wanted.columns]].every(([there, asked]) =>
    there.length === asked.length && asked.every((id) => there.includes(id))
  );
}

/**
 * The places of *names* in the order of their *language*'s alphabet.
 * @param {string[]} names
 * @param {string} language
 * @returns {number[]}
 */
export function alphabetical(names, language) {
  const { compare } = new Intl.Collator(language);
  return names.map((_, place) => place).sort((one, other) => compare(names[one], names[other]));
}

/**
 * The settings of a box: not ticked, and ticked.
 * @param {string} id
 * @returns {[string, string]}
 */
export function settings(id) {
  return id === ORDER ? [AS_WRITTEN, BY_ALPHABET] : [HIDDEN, SHOWN];
}
