// How a page looks: light or dark, and the size of its text. The browser keeps both for all pages.
import { findAll } from "../twins/page.js";
import { keep, kept } from "../twins/storage.js";

/** @type {Record<string, string[]>} what can be chosen; the first is meant where nothing is */
const CHOICES = { theme: ["system", "light", "dark"], size: ["usual", "large", "larger"] };
const STORE = "marketing-inside-and-out:";
const { documentElement: html } = document;

/**
 * What the reader chose of *name*.
 * @param {string} name
 * @returns {string}
 */
function chosen(name) {
  const value = kept(`${STORE}${name}`);
  return value && CHOICES[name].includes(value) ? value : CHOICES[name][0];
}

/** Let the page look as the reader chose, or as the system does. */
export function showLooks() {
  const theme = chosen("theme");
  const dark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  html.dataset.theme = dark ? "dark" : "light";
  html.dataset.size = chosen("size");
}

/** Let the reader choose, and follow the system and the other tabs. */
export function offerLooks() {
  for (const radio of findAll(document, "[data-looks] input")) {
    if (!(radio instanceof HTMLInputElement)) continue;
    const { name } = radio;
    radio.checked = radio.value === chosen(name);
    radio.addEventListener("change", () => {
      keep(`${STORE}${name}`, radio.value);
      showLooks();
    });
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showLooks);
  addEventListener("storage", ({ key }) => {
    if (key?.startsWith(STORE)) showLooks();
  });
}
