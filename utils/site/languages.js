// The languages alone: what runs before the page is painted needs none of the words.
import { LANGUAGES } from "../page/words.generated.js";

export { LANGUAGES };

/** The codes of the languages, in their order. */
export const CODES = LANGUAGES.map(([code]) => code);
