// The language switch. It sets one attribute on the notebook's root; switch.css does the rest.
import { findRoot, make, startAt, whenPlaced } from "./page.js";
import { turn } from "./turn.js";

const STORED = "marketing-inside-and-out:language";
const CHOICES = [
  { value: "en", parts: [["en", "English"]] },
  { value: "ar", parts: [["ar", "العربية"]] },
  { value: "both", parts: [["en", "English"], [null, " + "], ["ar", "العربية"]] },
];
// Each widget loads its own copy of this module, so a counter would give two panels one radio group.

function remembered() {
  try {
    const value = localStorage.getItem(STORED);
    return CHOICES.some((choice) => choice.value === value) ? value : null;
  } catch {
    return null; // storage is blocked: the choice lasts as long as the page
  }
}

function remember(value) {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // as above
  }
}

/** What the browser asks for: the first of its languages that the course has. */
function preferred() {
  const known = navigator.languages.map((name) => name.slice(0, 2)).find((name) => name === "ar" || name === "en");
  return known ?? "en";
}

function choiceLabel({ value, parts }, name) {
  const label = make("label", { className: "ls-choice" });
  label.append(make("input", { type: "radio", name, value }));
  for (const [lang, text] of parts) {
    label.append(lang ? make("span", { textContent: text, lang }) : text);
  }
  return label;
}

/** JupyterLab's toolbar takes all its items but one out of the tab order; a radio group is a stop of its own. */
function stayInTabOrder(group) {
  const restore = () => group.querySelectorAll("[tabindex]").forEach((radio) => radio.removeAttribute("tabindex"));
  new MutationObserver(restore).observe(group, { subtree: true, attributeFilter: ["tabindex"] });
}

/** A radio group that follows the root's attribute, whoever set it. Returns the element and its clean-up. */
function buildGroup(root) {
  const group = make("div", { className: "language-switch" }, { role: "radiogroup", "aria-label": "Language · اللغة" });
  const name = `language-switch-${Math.random()}`;
  group.append(...CHOICES.map((choice) => choiceLabel(choice, name)));
  const show = () => {
    for (const radio of group.querySelectorAll("input")) radio.checked = radio.value === root.dataset.language;
  };
  const choose = (event) => {
    remember(event.target.value);
    turn(root, event.target.value);
  };
  // JupyterLab's own shortcuts must not take the arrow keys that belong to the radio group
  const keep = (event) => event.stopPropagation();
  group.addEventListener("change", choose);
  group.addEventListener("keydown", keep);
  const watcher = new MutationObserver(show);
  watcher.observe(root, { attributeFilter: ["data-language"] });
  stayInTabOrder(group);
  show();
  return { group, stop: () => watcher.disconnect() };
}

/** Put the group where it stays in reach: the notebook's toolbar, or the top of a plain page. */
function pin(root) {
  if (root.querySelector(":scope .ls-pinned")) return;
  const { group } = buildGroup(root); // lives as long as the panel, also when the kernel is gone
  group.classList.add("ls-pinned");
  const toolbar = root.querySelector(".jp-NotebookPanel-toolbar");
  if (toolbar) toolbar.append(group);
  else root.prepend(group);
}

/** Set the starting language and pin the group, once however often it is asked for. */
export function attach(root) {
  root.dataset.language ||= remembered() ?? preferred();
  pin(root);
}

/** Fill the output cell: a second group, and the model's ``value``, both following the root. */
function fill(el, model, cleanups) {
  const root = findRoot(el);
  if (!root) {
    el.append(make("p", { textContent: "This viewer shows both languages.", lang: "en" }));
    el.append(make("p", { textContent: "يعرض هذا البرنامج اللغتين معًا.", lang: "ar", dir: "rtl" }));
    return;
  }
  attach(root);
  const { group, stop } = buildGroup(root);
  el.append(group);
  const tell = () => {
    model.set("value", root.dataset.language);
    if (model.get("report")) model.save_changes();
  };
  const watcher = new MutationObserver(tell);
  watcher.observe(root, { attributeFilter: ["data-language"] });
  tell();
  cleanups.push(stop, () => watcher.disconnect());
}

// Stored HTML output carries this script too (see switch.py): it pins the switch where no widget comes up.
startAt(".ls-start", attach);

export default {
  render({ model, el }) {
    const cleanups = [];
    cleanups.push(whenPlaced(el, () => fill(el, model, cleanups)));
    return () => cleanups.forEach((cleanup) => cleanup());
  },
};
