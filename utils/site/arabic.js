// Words as the search compares them: in Arabic without what writers leave out or write differently.

const ARABIC = /[\u0621-\u064a]/;
// vowel signs, the small letters of the Koran's script, the tatweel that only stretches a word
const SIGNS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const ACCENTS = /[\u0300-\u036f]/g;
/** @type {[RegExp, string][]} letters that are written in several ways, by their numbers, since they are no words */
const LETTERS = [
  [/[أإآٱ]/g, "\u0627"], // alef
  [/ؤ/g, "\u0648"], // waw
  [/ئ/g, "\u064a"], // yeh
  [/ء/g, ""],
  [/ة/g, "\u0647"], // heh
  [/ى/g, "\u064a"],
];
// the article, with the words of one letter that are written together with it: والبريد، بالبريد، للبريد
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/;
// words of one letter before a word without the article: وتسويق، لتسويق، بتسويق
const PREFIX = /^[وفبل]/;
const SHORTEST = 3; // letters that must be left, else it was no prefix

/**
 * *word* in small letters, without accents and vowel signs, each letter in one form.
 * @param {string} word
 * @returns {string}
 */
export function normalised(word) {
  const plain = word.toLowerCase().replace(SIGNS, "");
  if (!ARABIC.test(plain)) return plain.normalize("NFKD").replace(ACCENTS, "").replace(/[’']s$/, "");
  return LETTERS.reduce((text, [letters, one]) => text.replace(letters, one), plain);
}

/**
 * The forms under which *word* is found: without the article, then also without each prefix that it may have. A word may
 * begin with such a letter by nature («وارد»), so the longer form always stays.
 * @param {string} word
 * @returns {string[]}
 */
export function forms(word) {
  const whole = normalised(word);
  if (!ARABIC.test(whole)) return whole ? [whole] : [];
  const found = [whole.replace(ARTICLE, "")];
  for (let rest = found[0]; PREFIX.test(rest) && rest.length > SHORTEST;) {
    rest = rest.slice(1);
    found.push(rest);
  }
  return found;
}

/**
 * The words of *text*, with the place of each: what is between is punctuation, signs and spaces.
 * @param {string} text
 * @returns {{ word: string, at: number }[]}
 */
export function words(text) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+(?:[’'][\p{L}]+)?/gu)].map(({ 0: word, index }) => ({
    word,
    at: index,
  }));
}
