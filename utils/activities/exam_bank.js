// The questions and objectives that a final test, or the opening of a lesson, stores packed (exam_bank.py).
import { heldBy } from "../page/held.js";
import { find, findAll, unpacked } from "../twins/page.js";

/** @typedef {{ id: string, objective: string, form: string, section: HTMLElement }} Question */
/** @typedef {{ questions: Question[], objectives: Map<string, HTMLElement> }} Bank */

/**
 * Unpack the bank that stands in *panel*, and put the texts back into their twins.
 * @param {HTMLElement} panel
 * @returns {Promise<Bank>}
 */
export async function unpackedBank(panel) {
  /** @type {{ frame: string, texts: Record<string, string[]> }} */
  const { frame, texts } = JSON.parse(
    await unpacked(await heldBy(find(panel, ".act-bank"), (words) => panel.replaceChildren(words))),
  );
  const holder = document.createElement("template"); // in which nothing wakes
  holder.innerHTML = frame;
  for (const [language, each] of Object.entries(texts)) {
    findAll(holder.content, `.twin[lang="${language}"]`).forEach((twin, place) => (twin.innerHTML = each[place]));
  }
  const questions = findAll(holder.content, ".activity").map((section) => ({
    id: section.getAttribute("question") ?? "",
    objective: section.getAttribute("objective") ?? "",
    form: /** @type {HTMLElement | null} */ (section.closest("[data-form]"))?.dataset.form ?? "",
    section,
  }));
  const objectives = findAll(holder.content, "[data-objective]");
  return { questions, objectives: new Map(objectives.map((item) => [item.dataset.objective ?? "", item])) };
}
