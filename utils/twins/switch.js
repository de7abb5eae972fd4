// The language switch. It sets one attribute on the notebook's root; CSS does the rest.
import { changeLanguage } from "./change_language.js";
import { BOTH, knownState, preferredCode } from "./choice.js";
import { defineElement, findAll, findRoot, keepStyles, make } from "./page.js";
import { keep, kept } from "./storage.js";

/** @typedef {{ code: string, name: string }} Language */
/** @typedef {{ languages: Language[], store: string, source: string }} Settings */

/**
 * What the page says of the switch: the languages, and the key under which the choice is remembered.
 * @param {HTMLElement} element
 * @returns {Settings}
 */
function settingsOf(element) {
  const { languages: source = "[]", store = "" } = element.dataset;
  /** @type {[string, string][]} */
  const rows = JSON.parse(source);
  return { languages: rows.map(([code, name]) => ({ code, name })), store, source };
}

/**
 * The state that *root* starts in: the one it has, what the reader chose on another page, what the browser asks for.
 * @param {HTMLElement} root
 * @param {Settings} settings
 */
function firstState(root, { languages, store }) {
  const codes = languages.map(({ code }) => code);
  return knownState(root.dataset.language, codes) ?? knownState(kept(store), codes) ??
    preferredCode(navigator.languages, codes);
}

/**
 * A radio and its words: each language by its own name.
 * @param {string} value
 * @param {Language[]} languages
 * @param {{ name: string, state?: string }} group
 */
function choice(value, languages, { name, state }) {
  const label = make("label", { className: "ls-choice" });
  label.append(make("input", { type: "radio", name, value, checked: value === state }));
  languages.forEach(({ code, name }, place) => {
    if (place) label.append(" + ");
    label.append(make("span", { textContent: name, lang: code }));
  });
  return label;
}

/**
 * A radio group that changes the language of *root*.
 * @param {HTMLElement} root
 * @param {Settings} settings
 */
function radioGroup(root, { languages, store }) {
  const names = languages.map(({ name }) => name).join(" · ");
  // the name is of this group alone: two notebooks may stand on one page
  const name = `language-switch-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  const look = { name, state: root.dataset.language };
  const group = make("div", { className: "language-switch" }, { role: "radiogroup", "aria-label": names }, [
    ...languages.map((language) => choice(language.code, [language], look)),
    choice(BOTH, languages, look),
  ]);
  group.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    keep(store, target.value);
    changeLanguage(root, target.value);
  });
  // JupyterLab's own shortcuts must not take the arrow keys that belong to the radio group
  group.addEventListener("keydown", (event) => event.stopPropagation());
  return group;
}

/**
 * Let every group of *root* show its state, whoever changed it.
 * @param {HTMLElement} root
 */
function follow(root) {
  new MutationObserver(() => {
    for (const radio of findAll(root, ".language-switch input")) {
      if (radio instanceof HTMLInputElement) radio.checked = radio.value === root.dataset.language;
    }
  }).observe(root, { attributeFilter: ["data-language"] });
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
 * Put a group where it stays in reach, once: the notebook's toolbar, or the top of a plain page. It lives as long as
 * they do, also when the kernel is gone; only other languages take its place.
 * @param {HTMLElement} root
 * @param {Settings} settings
 */
function pin(root, settings) {
  const [before] = findAll(root, ".ls-pinned");
  if (before?.dataset.languages === settings.source) return;
  const group = radioGroup(root, settings);
  group.classList.add("ls-pinned");
  group.dataset.languages = settings.source;
  stayInTabOrder(group);
  if (before) return before.replaceWith(group);
  follow(root);
  const toolbar = root.querySelector(".jp-NotebookPanel-toolbar");
  if (toolbar) toolbar.append(group);
  else root.prepend(group);
}

defineElement("language-switch", (element) => {
  const root = findRoot(element);
  if (!root) return; // its note stays: a viewer that keeps outputs apart from the prose
  keepStyles("style.page-style");
  const settings = settingsOf(element);
  root.style.setProperty("--languages", String(settings.languages.length));
  root.dataset.language = firstState(root, settings);
  pin(root, settings);
  element.replaceChildren(radioGroup(root, settings));
});
