// The many ways in which a form writes an answer: meanings.py for the page, which hands over the spellings.

/** @typedef {"yes" | "no" | "dont_know"} Answer */
/** @typedef {{ unseen: string, letters: [string, string], arabic: string, words: Record<Answer, string> }} Spellings */
/** @typedef {ReturnType<typeof reader>} Reader */

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * What reads headings and answers by their *spellings*.
 * @param {Spellings} spellings
 */
export function reader({ unseen, letters: [found, meant], arabic, words }) {
  const unseenMarks = new RegExp(unseen, "gu");
  const foreign = new RegExp(arabic, "u");
  const letters = new Map([...found].map((letter, place) => [letter, [...meant][place]]));
  const variants = new RegExp(`[${found}]`, "gu");
  /** @type {Map<string, Answer>} */
  const meanings = new Map();
  for (const answer of /** @type {Answer[]} */ (Object.keys(words))) {
    for (const word of words[answer].split("|")) meanings.set(word, answer);
  }
  /**
   * *text* without what does not count: capitals, marks, punctuation, vowel signs, spaces at its ends.
   * @param {string} text
   */
  const plain = (text) =>
    text.normalize("NFKC").toLowerCase().replace(unseenMarks, "")
      .replace(variants, (letter) => letters.get(letter) ?? letter).replace(NO_LETTERS, " ").trim();
  /**
   * The answer in *cell*, "" where nothing stands there, null for anything else. Where a form in two languages gives both
   * at once, both have to say the same.
   * @param {string} cell
   * @returns {Answer | "" | null}
   */
  const meaning = (cell) => {
    const said = plain(cell);
    if (!said) return "";
    const whole = meanings.get(said);
    if (whole) return whole;
    const each = said.split(" ");
    const halves = [true, false].map((isForeign) => each.filter((word) => foreign.test(word) === isForeign).join(" "));
    const [one, other] = halves.map((half) => meanings.get(half) ?? null);
    return one === other ? one : null;
  };
  return { plain, meaning };
}
