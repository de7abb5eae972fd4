// Which of its languages a page shows first.

/** The state that shows every language. */
export const BOTH = "both";

/**
 * *value*, where a page in the languages *codes* knows it as one of its states; else null.
 * @param {string | null | undefined} value
 * @param {string[]} codes
 * @returns {string | null}
 */
export function knownState(value, codes) {
  return value && [...codes, BOTH].includes(value) ? value : null;
}

/**
 * The code of what the reader *wants* most: of the languages that their browser names, the first that the page has,
 * be it as it is spoken elsewhere (pt-PT for pt-BR). Where it has none of them, its own first.
 * @param {readonly string[]} wanted
 * @param {string[]} codes
 * @returns {string}
 */
export function preferredCode(wanted, codes) {
  for (const name of wanted.map((name) => name.toLowerCase())) {
    const exact = codes.find((code) => code.toLowerCase() === name);
    const found = exact ?? codes.find((code) => stem(code) === stem(name));
    if (found) return found;
  }
  return codes[0];
}

/** @param {string} code */
function stem(code) {
  return code.toLowerCase().split("-")[0];
}
