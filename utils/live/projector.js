// The page on the projector: it shows what the server sends, and hands on what the teacher changes.
import { find, findAll } from "../twins/page.js";
import { offerLanguages } from "./languages.js";

/** @typedef {{ ballot: string, hidden: boolean, until: number, revealed: boolean, count: number, here: number, html: string }} Shown */

const BASE = new URL("../", import.meta.url);
const [hidden, until, revealed] = ["#hidden", "#until", "#revealed"].map((
  name,
) => /** @type {HTMLInputElement} */ (find(document, name)));
const choosers = /** @type {HTMLSelectElement[]} */ (findAll(document, "[data-sets=ballot]"));
const events = new EventSource(new URL("events", BASE));

events.addEventListener("message", ({ data }) => show(JSON.parse(data)));
events.addEventListener("error", () => say("gone"));

/** @param {Shown} shown */
function show(shown) {
  say(null);
  find(document, "#board").innerHTML = shown.html; // the server escapes what it writes
  find(document, "#count").textContent = String(shown.count);
  for (const number of findAll(document, "[data-number=here]")) number.textContent = String(shown.here);
  for (const chooser of choosers) chooser.value = shown.ballot;
  hidden.checked = shown.hidden;
  if (document.activeElement !== until) until.value = String(shown.until);
  revealed.checked = shown.revealed;
  find(document, "#reveal-line").hidden = shown.ballot === "survey"; // nothing is right or wrong in it
}

/** @param {Record<string, unknown>} settings */
async function change(settings) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(new URL("settings", BASE), { method: "POST", headers, body: JSON.stringify(settings) });
  return answer.json();
}

/** @param {string | null} key */
function say(key) {
  for (const words of findAll(document, "[data-says]")) words.hidden = words.dataset.says !== key;
}

async function end() {
  const { place } = await change({ end: true });
  events.close();
  find(document, "#place").textContent = place;
  find(document, ".controls").hidden = true;
  say("ended");
}

/** @param {boolean} isAsking */
function ask(isAsking) {
  find(document, "#sure").hidden = !isAsking;
  find(document, "#end").hidden = isAsking;
  find(document, isAsking ? "#no" : "#end").focus();
}

for (const chooser of choosers) chooser.addEventListener("change", () => change({ ballot: chooser.value }));
hidden.addEventListener("change", () => change({ hidden: hidden.checked }));
until.addEventListener("change", () => change({ until: Math.max(0, Math.min(1000, Math.trunc(Number(until.value)))) }));
revealed.addEventListener("change", () => change({ revealed: revealed.checked }));
find(document, "#large").addEventListener("click", () => {
  const isLarge = document.body.toggleAttribute("data-large");
  find(document, "#large").setAttribute("aria-pressed", String(isLarge));
});
find(document, "#end").addEventListener("click", () => ask(true));
find(document, "#no").addEventListener("click", () => ask(false));
find(document, "#yes").addEventListener("click", () => end());
offerLanguages("live-projector-language", "both");
