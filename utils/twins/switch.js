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

/** What the tools of a notebook need beside the switch, in pixels: down to the sign of the kernel, none is folded away */
const TOOLBAR = 700;

/**
 * Find the pinned *group* a room of its own: the end of the toolbar's line where the tools leave it, else a line below
 * (switch.css). On a plain page it is a bar, and the page begins below it.
 * @param {HTMLElement} root
 * @param {HTMLElement} group
 */
function makeRoom(root, group) {
  const toolbar = root.querySelector(":scope > .jp-NotebookPanel-toolbar");
  /** @type {HTMLElement | null} */
  const text = root.querySelector(":scope > .jp-Notebook");
  const watcher = new ResizeObserver(() => {
    if (!group.isConnected) return; // another one took its place
    const { offsetWidth: width, offsetHeight: height } = group;
    const beside = Boolean(toolbar && root.clientWidth - width >= TOOLBAR && height <= toolbar.clientHeight);
    group.classList.toggle("ls-beside", beside);
    const room = { beside: beside ? width + 16 : 0, above: beside ? 0 : height + 4, top: text?.offsetTop ?? 0 };
    for (const [name, size] of Object.entries(room)) root.style.setProperty(`--switch-${name}`, `${size}px`);
  });
  for (const element of [root, group, text]) if (element) watcher.observe(element);
}

/**
 * Put a group where it stays in reach, once: by the notebook's toolbar, or at the top of a plain page. It lives as long as
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
  makeRoom(root, group);
  if (before) return before.replaceWith(group);
  follow(root);
  const text = root.querySelector(":scope > .jp-Notebook");
  if (text) text.before(group);
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
