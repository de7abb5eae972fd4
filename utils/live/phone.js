// The page on a phone: it asks which question is open, and sends an answer until the server has confirmed it.
import { find, findAll } from "../twins/page.js";
import { keep, kept } from "../twins/storage.js";
import { answersIn, fill, markOpen } from "./form.js";
import { offerLanguages } from "./languages.js";

/** @typedef {{ ballot: string, answers: Record<string, import("./form.js").Answer> }} Sent */

const BASE = new URL("../", import.meta.url);
const LOOK_EVERY = 2500; // ms, and up to as much again by chance, so that a class does not ask in step
const PATIENCE = 8000; // ms until a request counts as lost
const [UNSENT, DRAFT] = [`live-unsent:${BASE.pathname}`, `live-draft:${BASE.pathname}`];
const place = find(document, "#ballot");
let revision = "";
/** @type {Sent | null} */
let unsent = read(UNSENT);

/** Ask which question is open, show it where it is another one, and ask again later. */
async function look() {
  try {
    const answer = await request(`question?seen=${encodeURIComponent(revision)}`);
    if (!unsent) say(answer.ok ? null : "reason", answer.ok ? "" : (await answer.json()).html);
    if (answer.status === 200) show(await answer.json());
  } catch {
    if (!unsent) say("away");
  }
  setTimeout(whenSeen, LOOK_EVERY * (1 + Math.random()));
}

/** Look, but not while nobody sees the page. */
function whenSeen() {
  if (!document.hidden) return look();
  document.addEventListener("visibilitychange", whenSeen, { once: true });
}

/** @param {{ revision: string, html: string }} shown */
function show(shown) {
  if (unsent) return; // what was filled in stays until it has arrived
  revision = shown.revision;
  place.innerHTML = shown.html; // the server escapes what it writes
  const form = place.querySelector("form");
  if (!form) return;
  const draft = read(DRAFT);
  if (draft?.ballot === form.dataset.ballot) fill(form, draft?.answers ?? {});
  form.addEventListener("change", () => keep(DRAFT, JSON.stringify(filledIn(form)), "tab"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (markOpen(form)) return say("missing");
    unsent = filledIn(form);
    keep(UNSENT, JSON.stringify(unsent), "tab");
    send(0);
  });
}

/**
 * @param {HTMLFormElement} form
 * @returns {Sent}
 */
function filledIn(form) {
  return { ballot: form.dataset.ballot ?? "", answers: answersIn(form) };
}

/**
 * Send what is unsent; where it does not arrive, try again, more and more seldom.
 * @param {number} tried how often it was tried before
 */
async function send(tried) {
  lock(true);
  say(tried ? "waiting" : "sending");
  const headers = { "Content-Type": "application/json" };
  try {
    const answer = await request("answers", { method: "POST", headers, body: JSON.stringify(unsent) });
    if (answer.status !== 429 && answer.status < 500) return settle(answer.ok, await answer.json());
  } catch {
    // lost on its way, or its confirmation was: the server counts it once, however often it comes
  }
  say("waiting");
  setTimeout(() => send(tried + 1), Math.min(8000, 500 * 2 ** tried) * (0.75 + Math.random() / 2));
}

/**
 * @param {boolean} isKept
 * @param {{ revision: string, html: string }} said
 */
function settle(isKept, said) {
  unsent = null;
  keep(UNSENT, null, "tab");
  lock(false);
  say(isKept ? null : "reason", said.html);
  if (isKept) {
    keep(DRAFT, null, "tab");
    show(said);
  } else {
    revision = ""; // what is asked may have changed
  }
}

/**
 * @param {string} name
 * @param {RequestInit} [more]
 */
function request(name, more = {}) {
  return fetch(new URL(name, BASE), { ...more, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
}

/** @param {boolean} isLocked */
function lock(isLocked) {
  for (const control of findAll(place, "input, button")) control.toggleAttribute("disabled", isLocked);
}

/**
 * Show the words *key* alone, or none of them; *html* are the server's own.
 * @param {string | null} key
 * @param {string} [html]
 */
function say(key, html = "") {
  for (const words of findAll(document, "[data-says]")) {
    words.hidden = words.dataset.says !== key;
    if (words.dataset.says === "reason" && key === "reason") words.innerHTML = html;
  }
}

/**
 * @param {string} key
 * @returns {Sent | null}
 */
function read(key) {
  try {
    return JSON.parse(kept(key, "tab") ?? "null");
  } catch {
    return null;
  }
}

offerLanguages("live-language");
if (unsent) send(0);
look();
