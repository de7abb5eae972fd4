// The window with the notes: it follows the slides that opened it, in a language of its own, and shows the time.
import "../twins/switch.js";
import { followState } from "../site/language.js";
import { isRtl } from "../page/direction.js";
import { find, findAll } from "../twins/page.js";
import { ask, hearPlace } from "./talk.js";

const deck = /** @type {Window | null} */ (globalThis.opener);
const sections = findAll(document, ".notes-of");
const LOCALES = { ar: "ar-u-nu-latn" };
let now = -1;
/** @type {number | null} when the first slide was left */
let begun = null;

/** @param {number} slide */
function show(slide) {
  const place = Math.min(Math.max(slide, 0), sections.length - 1);
  if (now >= 0 && place !== now) begun ??= Date.now();
  if (place === now) return;
  now = place;
  for (const section of sections) section.classList.toggle("now", Number(section.dataset.slide) === now);
  find(document, ".deck-number").textContent = `${now + 1} / ${sections.length}`;
  scrollTo(0, 0);
}

/** @param {"on" | "back"} wish */
function move(wish) {
  if (deck) ask(deck, wish);
  else show(now + (wish === "on" ? 1 : -1));
}

function tick() {
  const { lang } = document.documentElement;
  const locale = LOCALES[/** @type {keyof LOCALES} */ (lang)] ?? lang;
  find(document, ".clock-now").textContent = new Date().toLocaleTimeString(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  const seconds = begun === null ? 0 : Math.floor((Date.now() - begun) / 1000);
  const parts = [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, "0"));
  find(document, ".clock-since").textContent = parts.join(":");
}

/** @type {Record<string, () => void>} what a button does */
const ACTIONS = { on: () => move("on"), back: () => move("back"), again: () => begun = null };
/** @type {Record<string, "on" | "back">} */
const KEYS = { PageDown: "on", PageUp: "back", " ": "on" };

/** @param {KeyboardEvent} event */
function follow({ key, target }) {
  if (!(target instanceof Element) || target.closest("input") || (key === " " && target.closest("button"))) return;
  const right = isRtl(document.documentElement) ? "back" : "on";
  /** @type {Record<string, "on" | "back">} */
  const arrows = { ArrowRight: right, ArrowLeft: right === "on" ? "back" : "on" };
  const wish = KEYS[key] ?? arrows[key];
  if (wish) move(wish);
}

followState();
document.body.classList.toggle("alone", !deck);
for (const button of findAll(document, "[data-does]")) {
  button.addEventListener("click", () => ACTIONS[button.dataset.does ?? ""]());
}
addEventListener("keydown", follow);
hearPlace(deck, ({ slide }) => show(slide));
if (deck) ask(deck, "where");
show(0);
setInterval(tick, 1000);
tick();
