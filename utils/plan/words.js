// The words of the plan: Python packs each in both languages into the page, and here they are copied out.
import { make, unpacked } from "../twins/page.js";

const planWords = new WeakMap();

/** Unpack the words of *root*; before that it can say nothing. */
export async function planLearnWords(root) {
  const page = await unpacked(root.dataset.words);
  planWords.set(root, new Map([...page.querySelectorAll("[data-key]")].map((entry) => [entry.dataset.key, entry])));
}

/** What is packed under *key*: an element with the English words, the Arabic ones, and its data. */
export function planEntry(root, key) {
  return planWords.get(root).get(key);
}

/** The words *key* in *language*, with *values* for {1}, {2} … each kept apart from the direction of the text around. */
export function planIn(root, key, language, values = []) {
  const copy = planEntry(root, key).children[language === "ar" ? 1 : 0].cloneNode(true);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    walker.currentNode.data = walker.currentNode.data.replace(/\{(\d)\}/g, (_, place) => planApart(values[place - 1]));
  }
  return copy;
}

/** A file's name may be in the other script; numbers stay in the order of the sentence. */
function planApart(value) {
  if (Array.isArray(value)) return value.map(planFigure).join("\u00a0· ");
  return typeof value === "number" ? planFigure(value) : `\u2068${value}\u2069`;
}

/** *value* as the course writes numbers, in Western digits with at most two decimals. */
export function planFigure(value) {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** The words *key* as a pair of twins. */
export function planSay(root, key, values = []) {
  return make("span", { className: "plan-said" }, {}, ["en", "ar"].map((language) => {
    const { childNodes } = planIn(root, `word-${key}`, language, values);
    const dir = language === "ar" ? "rtl" : "ltr";
    return make("span", { className: "twin" }, { lang: language, dir }, [...childNodes]);
  }));
}

export function planButton(root, key, act) {
  const button = make("button", { type: "button", className: "plan-button" }, {}, [planSay(root, key)]);
  button.addEventListener("click", act);
  return button;
}
