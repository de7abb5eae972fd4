// The language switch. It sets one attribute on the notebook's root; CSS does the rest.
import { changeLanguage } from "./change_language.js";
import { defineElement, findRoot, keepStyle, make } from "./page.js";
import { keep, kept } from "./storage.js";

/** @typedef {{ code: string, direction: string, name: string }} Language */
/** @typedef {{ languages: Language[], store: string }} Settings */

const BOTH = "both"; // the state that shows every language

/**
 * What the page says of the switch: the languages, and the key under which the choice is remembered.
 * @param {HTMLElement} element
 * @returns {Settings}
 */
function settingsOf(element) {
  /** @type {[string, string, string][]} */
  const rows = JSON.parse(element.dataset.languages ?? "[]");
  return { languages: rows.map(([code, direction, name]) => ({ code, direction, name })), store: element.dataset.store ?? "" };
}

/**
 * What the reader chose before, on this page or another.
 * @param {Settings} settings
 */
function remembered({ languages, store }) {
  const value = kept(store);
  return value === BOTH || languages.some(({ code }) => code === value) ? value : null;
}

/**
 * What the browser asks for: the first of its languages that the page has.
 * @param {Settings} settings
 */
function preferred({ languages }) {
  const base = (/** @type {string} */ name) => name.toLowerCase().split("-")[0];
  const wanted = navigator.languages.map(base);
  const known = wanted.find((name) => languages.some(({ code }) => base(code) === name));
  return (languages.find(({ code }) => base(code) === known) ?? languages[0]).code;
}

/**
 * A radio and its words: each language by its own name.
 * @param {string} value
 * @param {Language[]} languages
 * @param {string} group
 */
function choice(value, languages, group) {
  const label = make("label", { className: "ls-choice" });
  label.append(make("input", { type: "radio", name: group, value }));
  languages.forEach(({ code, name }, place) => {
    if (place) label.append(" + ");
    label.append(make("span", { textContent: name, lang: code }));
  });
  return label;
}

/**
 * JupyterLab's toolbar takes all its items but one out of the tab order; a radio group is a stop of its own.
 * @param {HTMLElement} group
 */
function stayInTabOrder(group) {
  const restore = () => group.querySelectorAll("[tabindex]").forEach((radio) => radio.removeAttribute("tabindex"));
  new MutationObserver(restore).observe(group, { subtree: true, attributeFilter: ["tabindex"] });
}

/**
 * A radio group that follows the attribute of *root*, whoever set it.
 * @param {HTMLElement} root
 * @param {Settings} settings
 */
function radioGroup(root, { languages, store }) {
  const names = languages.map(({ name }) => name).join(" · ");
  const group = make("div", { className: "language-switch" }, { role: "radiogroup", "aria-label": names });
  const id = `language-switch-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  group.append(...languages.map((language) => choice(language.code, [language], id)), choice(BOTH, languages, id));
  const radios = [...group.querySelectorAll("input")];
  const show = () => radios.forEach((radio) => (radio.checked = radio.value === root.dataset.language));
  group.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    keep(store, target.value);
    changeLanguage(root, target.value);
  });
  // JupyterLab's own shortcuts must not take the arrow keys that belong to the radio group
  group.addEventListener("keydown", (event) => event.stopPropagation());
  new MutationObserver(show).observe(root, { attributeFilter: ["data-language"] });
  stayInTabOrder(group);
  show();
  return group;
}

/**
 * Put a group where it stays in reach, once: the notebook's toolbar, or the top of a plain page.
 * @param {HTMLElement} root
 * @param {Settings} settings
 */
function pin(root, settings) {
  if (root.querySelector(":scope .ls-pinned")) return;
  const group = radioGroup(root, settings); // lives as long as the panel, also when the kernel is gone
  group.classList.add("ls-pinned");
  const toolbar = root.querySelector(".jp-NotebookPanel-toolbar");
  if (toolbar) toolbar.append(group);
  else root.prepend(group);
}

defineElement("language-switch", (element) => {
  const root = findRoot(element);
  if (!root) return; // its note stays: a viewer that keeps outputs apart from the prose
  const settings = settingsOf(element);
  root.dataset.language ||= remembered(settings) ?? preferred(settings);
  pin(root, settings);
  element.replaceChildren(radioGroup(root, settings));
});
keepStyle("style.page-style");
