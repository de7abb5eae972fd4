// What the address of a page says after its #, whoever wrote it.

/**
 * The part after the #, with its letters as such; what is no such text stays as it is.
 * @returns {string}
 */
export function fragment() {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign, of a link that was cut off or is hostile
  }
}
