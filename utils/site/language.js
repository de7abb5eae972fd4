// The language of the whole page: the switch changes its text, and this the page around it.
import { changeLanguage } from "../twins/change_language.js";
import { knownState, preferredCode } from "../twins/choice.js";
import { findAll } from "../twins/page.js";
import { keep, kept } from "../twins/storage.js";
import { CODES, LANGUAGES } from "./languages.js";

const { documentElement: html } = document;

/** The key of the switch, under which the lessons in Jupyter keep the choice too. */
function store() {
  return html.dataset.store ?? "";
}

/** The state that the address names: page.html#ar */
function addressed() {
  return knownState(location.hash.slice(1), CODES);
}

/**
 * What the address asks for, what the reader chose before, or what the browser wants.
 * @returns {string}
 */
export function chosenState() {
  const state = addressed();
  if (state) keep(store(), state);
  return state ?? knownState(kept(store()), CODES) ?? preferredCode(navigator.languages, CODES);
}

/** Let <html> and the title say what the page shows; where it shows all, the page runs as its first language does. */
export function showState() {
  const { language = "" } = document.body.dataset;
  const [lang, dir] = LANGUAGES.find(([code]) => code === language) ?? LANGUAGES[0];
  Object.assign(html, { lang, dir });
  const title = document.querySelector("title");
  const titles = CODES.map((code) => title?.getAttribute(`data-${code}`) ?? "");
  document.title = CODES.includes(language) ? titles[CODES.indexOf(language)] : [...new Set(titles)].join(" · ");
  for (const radio of findAll(document, ".language-switch input")) {
    if (radio instanceof HTMLInputElement) radio.checked = radio.value === language;
  }
}

/** From now on, whoever changes the state of the page. */
export function followState() {
  new MutationObserver(showState).observe(document.body, { attributeFilter: ["data-language"] });
  addEventListener("hashchange", () => {
    const state = addressed();
    if (!state) return;
    keep(store(), state);
    changeLanguage(document.body, state);
  });
  showState();
}
