// The page of the player: one item after the other is shown, answered in several ways, and what came out is told.
import "./qti.js";

/** @typedef {Record<string, string | string[]>} Answer */
/** @typedef {{ score: string, told: string[] }} Marked what an answer earned, and what was said */

const PATIENCE = 5000; // milliseconds for an item to stand
const STEP = 5;

/**
 * The player with the item of *xml*, once it stands there.
 * @param {string} xml
 * @returns {Promise<any>}
 */
async function shown(xml) {
  const player = document.createElement("qti-item");
  const box = /** @type {any} */ (document.createElement("item-container"));
  player.append(box);
  document.querySelector("main")?.replaceChildren(player);
  await box.updateComplete;
  box.itemXML = xml;
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const item = box.shadowRoot?.querySelector("qti-assessment-item");
    const known = item?.variables?.length ?? 0;
    await new Promise((resolve) => setTimeout(resolve, STEP));
    if (known > 4 && item.variables.length === known) return item;
  }
  throw new Error("the player shows nothing");
}

/**
 * @param {any} item
 * @param {Answer} answer
 * @returns {Promise<Marked>}
 */
async function marked(item, answer) {
  for (const [name, value] of Object.entries(answer)) item.updateResponseVariable(name, value);
  item.processResponse();
  await new Promise((resolve) => setTimeout(resolve, STEP));
  const open = [...item.querySelectorAll("qti-modal-feedback")].filter((each) =>
    each.shadowRoot?.querySelector("dialog")?.open
  );
  return { score: item.getOutcome("SCORE").value, told: open.map((each) => each.textContent.trim()) };
}

/**
 * What the player shows of each of *files*, and how it marks each of its answers.
 * @param {{ xml: string, answers: Answer[] }[]} files
 */
async function played(files) {
  const results = [];
  for (const { xml, answers } of files) {
    const item = await shown(xml);
    const words = item.querySelector("qti-item-body").textContent;
    const ofItem = [];
    for (const answer of answers) ofItem.push(await marked(item, answer));
    results.push({ words, marked: ofItem });
  }
  return results;
}

/** @type {any} */ (globalThis).played = played;
