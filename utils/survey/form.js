// The form of the survey: an answer to each question. What was chosen outlives a reload, and nothing is sent anywhere.
import { find, findAll } from "../twins/page.js";
import { refuse } from "../page/refuse.js";
import { say } from "../page/words.js";
import { keepDraft, readDraft } from "./draft.js";

/** @typedef {ReturnType<typeof wakeQuestion>} Question */

/**
 * Let the button of *section* save the form; *save* takes its answers, in the order of the questions.
 * @param {HTMLElement} section
 * @param {string} place a name that no other form on the page has
 * @param {(answers: string[]) => boolean} save whether the browser keeps them
 */
export function wakeForm(section, place, save) {
  const draft = readDraft();
  const note = find(section, ".class-save + .class-note");
  const chosen = () => questions.map((question) => [question.figure, question.chosen()]);
  const changed = () => keepDraft(Object.fromEntries(chosen().filter(([, answer]) => answer)));
  const questions = findAll(section, ".class-question").map((element) => wakeQuestion(element, place, draft, changed));
  find(section, ".class-save").addEventListener("click", () => {
    if (!areComplete(questions)) return;
    const isKept = save(chosen().map(([, answer]) => answer));
    questions.forEach((question) => question.clear());
    changed();
    note.replaceChildren(say(isKept ? "survey.kept" : "survey.unkept", {}, "p"));
  });
}

/**
 * Whether each of the *questions* has its answer; the others are refused, and the first of them is reached.
 * @param {Question[]} questions
 */
function areComplete(questions) {
  const open = questions.filter((question) => !question.chosen());
  open.forEach((question) => question.refuse());
  open[0]?.focus();
  return open.length === 0;
}

/**
 * One question of the form; what lacks is said at the question.
 * @param {HTMLElement} element
 * @param {string} place
 * @param {import("./draft.js").Draft} draft
 * @param {() => void} changed
 */
function wakeQuestion(element, place, draft, changed) {
  const figure = element.dataset.figure ?? "";
  const radios = /** @type {HTMLInputElement[]} */ (findAll(element, "input"));
  const note = find(element, ".lab-no");
  note.id = `${place}-${figure}`;
  for (const radio of radios) {
    radio.name = `${radio.name}-${place}`; // the same output may stand on a page twice
    radio.checked = radio.value === draft[figure];
    radio.addEventListener("change", () => {
      refuse([element], note, null);
      changed();
    });
  }
  return {
    figure,
    chosen: () => radios.find((radio) => radio.checked)?.value ?? "",
    clear: () => radios.forEach((radio) => (radio.checked = false)),
    focus: () => radios[0].focus(),
    refuse: () => refuse([element], note, say("survey.missing", {}, "p")),
  };
}
