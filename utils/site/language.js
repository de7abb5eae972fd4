// The language of the whole page: the switch changes its text, and this the page around it.
import { changeLanguage, TURNED } from "../twins/change_language.js";
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

/**
 * Let <html> say what a page in the state *language* shows; where it shows all, it runs as its first language does.
 * @param {string} language
 */
function turn(language) {
  const [lang, dir] = LANGUAGES.find(([code]) => code === language) ?? LANGUAGES[0];
  if (html.lang !== lang) html.lang = lang;
  if (html.dir !== dir) html.dir = dir;
}

/** Let <html>, the title and the switch say what the page shows. */
export function showState() {
  const { language = "" } = document.body.dataset;
  turn(language);
  const title = document.querySelector("title");
  const titles = CODES.map((code) => title?.getAttribute(`data-${code}`) ?? "");
  document.title = CODES.includes(language) ? titles[CODES.indexOf(language)] : [...new Set(titles)].join(" · ");
  for (const radio of findAll(document, ".language-switch input")) {
    if (radio instanceof HTMLInputElement) radio.checked = radio.value === language;
  }
}

/** From now on, whoever changes the state of the page. */
export function followState() {
  // text and page turn in one go, so that the browser lays them out once
  document.body.addEventListener(TURNED, () => turn(document.body.dataset.language ?? ""));
  new MutationObserver(showState).observe(document.body, { attributeFilter: ["data-language"] });
  addEventListener("hashchange", () => {
    const state = addressed();
    if (!state) return;
    keep(store(), state);
    changeLanguage(document.body, state);
  });
  showState();
}
