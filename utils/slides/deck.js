// The script of a deck: reveal.js, the course's own script for what lives on a slide, and what stands around the slides.
import "../course.js";
import { followState } from "../site/language.js";
import { offerLooks } from "../site/looks.js";
import { changeLanguage } from "../twins/change_language.js";
import { BOTH } from "../twins/choice.js";
import { find, findAll } from "../twins/page.js";
import { CODES } from "../site/languages.js";
import { keep } from "../twins/storage.js";
import { fitAll } from "./fit.js";
import { offerLarge, toggleLarge } from "./large.js";
import { back, followFinger, MOVES, on } from "./moves.js";
import Reveal from "./reveal.js";
import { hearWishes, tellPlace } from "./talk.js";

const HIGH = 768; // pixels of a slide, which is as wide as the screen is, from 4:3 to 16:9
const WIDE = [1024, 1366];
const PRINTING = /print-pdf/.test(location.search);
/** @type {Window | null} */
let notes = null;

function width() {
  if (PRINTING) return WIDE[0];
  return Math.round(Math.min(Math.max(innerWidth * HIGH / innerHeight, WIDE[0]), WIDE[1]));
}

function place() {
  return { slide: Reveal.getIndices().h, count: Reveal.getTotalSlides() };
}

function openNotes() {
  const link = /** @type {HTMLAnchorElement} */ (find(document, "[data-does=notes]"));
  notes = open(link.href, "deck-notes", "popup,width=900,height=700");
  if (!notes) location.href = link.href; // the browser lets no window open
}

function nextLanguage() {
  const states = [...CODES, BOTH];
  const state = states[(states.indexOf(document.body.dataset.language ?? BOTH) + 1) % states.length];
  keep(document.documentElement.dataset.store ?? "", state);
  changeLanguage(document.body, state);
}

/** @param {string} name */
function toggle(name) {
  const dialog = /** @type {HTMLDialogElement} */ (find(document, `dialog.deck-${name}`));
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

/** @type {Record<string, () => void>} what a button does */
const ACTIONS = {
  on,
  back,
  notes: openNotes,
  list: () => toggle("list"),
  help: () => toggle("help"),
  close: () => findAll(document, "dialog[open]").forEach((one) => /** @type {HTMLDialogElement} */ (one).close()),
};

/** What keys do beside those that reveal knows and those that move. */
const KEYS = { 76: nextLanguage, 83: openNotes, 79: ACTIONS.list, 90: toggleLarge, 191: ACTIONS.help };
const LEFT_TO_REVEAL = { 66: "togglePause" };

/** The keys of what is typed into stay there, and a button is pressed by its own. */
function isFree() {
  const { activeElement } = document;
  return !document.querySelector("dialog[open]") && !activeElement?.closest("input, select, textarea, .lab");
}

function show() {
  const { slide, count } = place();
  find(document, ".deck-number").textContent = `${slide + 1} / ${count}`;
  find(document, ".deck-bar").style.setProperty("--done", String((slide + 1) / count));
  tellPlace(notes, { slide, count });
}

function refit() {
  if (!Reveal.isReady()) return;
  Reveal.configure({ width: width() });
  fitAll(width());
  Reveal.sync();
}

async function begin() {
  // what is measured must stand in its own letters
  await Promise.all(["400", "700"].map((weight) => document.fonts.load(`${weight} 30px "Course Letters"`)));
  fitAll(width());
  await Reveal.initialize({
    width: width(),
    height: HIGH,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    display: "flex",
    hash: true,
    controls: false,
    progress: false,
    touch: false,
    overview: false,
    help: false,
    jumpToSlide: false,
    transition: "none",
    viewDistance: 1000,
    mobileViewDistance: 1000,
    pdfSeparateFragments: true,
    keyboard: { ...MOVES, ...KEYS, ...LEFT_TO_REVEAL },
    keyboardCondition: isFree,
  });
  Reveal.on("slidechanged", show);
  Reveal.on("ready", show);
  show();
}

followState();
offerLooks();
offerLarge();
followFinger(find(document, ".reveal"));
hearWishes(() => notes, (wish) => wish === "where" ? show() : ACTIONS[wish]?.());
for (const button of findAll(document, "[data-does]")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    ACTIONS[button.dataset.does ?? ""]();
  });
}
for (const link of findAll(document, ".deck-list a")) link.addEventListener("click", ACTIONS.close);
new MutationObserver(refit).observe(document.body, { attributeFilter: ["data-language"] });
addEventListener("resize", refit);
begin();
