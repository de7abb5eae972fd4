// The page on the projector: it shows what the server sends, and hands on what the teacher changes.
import { find, findAll } from "../twins/page.js";
import { offerLanguages } from "./languages.js";

/** @typedef {{ ballot: string, hidden: boolean, until: number, revealed: boolean }} Settings */
/** @typedef {Settings & { count: number, here: number, html: string }} Shown */

const BASE = new URL("../", import.meta.url);
const [hidden, until, revealed] = ["#hidden", "#until", "#revealed"].map((
  name,
) => /** @type {HTMLInputElement} */ (find(document, name)));
const choosers = /** @type {HTMLSelectElement[]} */ (findAll(document, "[data-sets=ballot]"));
let changing = 0; // changes on their way: what the server sent before they arrived would undo them
const events = new EventSource(new URL("events", BASE));

events.addEventListener("message", ({ data }) => show(JSON.parse(data)));
events.addEventListener("error", () => say("gone"));

/** @param {Shown} shown */
function show(shown) {
  say(null);
  find(document, "#board").innerHTML = shown.html; // the server escapes what it writes
  find(document, "#count").textContent = String(shown.count);
  for (const number of findAll(document, "[data-number=here]")) number.textContent = String(shown.here);
  if (!changing) showSettings(shown);
}

/** @param {Settings} shown */
function showSettings(shown) {
  for (const chooser of choosers) chooser.value = shown.ballot;
  hidden.checked = shown.hidden;
  if (document.activeElement !== until) until.value = String(shown.until);
  revealed.checked = shown.revealed;
  find(document, "#reveal-line").hidden = shown.ballot === "survey"; // nothing is right or wrong in it
}

/** @param {Partial<Settings>} settings */
async function change(settings) {
  changing += 1;
  const answer = await post("settings", settings).finally(() => (changing -= 1));
  showSettings(answer);
}

/**
 * @param {string} name
 * @param {object} sent
 */
async function post(name, sent) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(new URL(name, BASE), { method: "POST", headers, body: JSON.stringify(sent) });
  return answer.json();
}

/** @param {string | null} key */
function say(key) {
  for (const words of findAll(document, "[data-says]")) words.hidden = words.dataset.says !== key;
}

async function end() {
  const { place } = await post("end", {});
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
