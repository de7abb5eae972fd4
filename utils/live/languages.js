// Which language a page of the live survey shows: what was chosen here before, else what the browser names first.
import { BOTH, knownState, preferredCode } from "../twins/choice.js";
import { findAll } from "../twins/page.js";
import { keep, kept } from "../twins/storage.js";

/**
 * Let the radios of the page choose its language; *first* is shown where nothing was chosen here yet.
 * @param {string} memory the key under which the browser remembers it
 * @param {string} [first]
 */
export function offerLanguages(memory, first) {
  const radios = /** @type {HTMLInputElement[]} */ (findAll(document, ".languages input"));
  const codes = radios.map(({ value }) => value).filter((value) => value !== BOTH);
  /** @param {string} state */
  const show = (state) => {
    const code = state === BOTH ? codes[0] : state;
    document.body.dataset.language = state;
    document.documentElement.lang = code;
    document.documentElement.dir = directionOf(code);
    for (const radio of radios) radio.checked = radio.value === state;
  };
  for (const radio of radios) {
    radio.addEventListener("change", () => {
      keep(memory, radio.value);
      show(radio.value);
    });
  }
  const before = knownState(kept(memory), codes);
  show(before ?? first ?? preferredCode(navigator.languages, codes));
}

/** @param {string} code */
function directionOf(code) {
  const twin = document.querySelector(`.twin[lang="${code}"]`);
  return twin instanceof HTMLElement ? twin.dir : "ltr";
}
