// The form of the survey: an answer to each question, saved by the kernel.
import { find, findAll } from "../twins/page.js";
import { refuse, uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";
import { askKernel } from "./asking.js";

/** @typedef {ReturnType<typeof wakeQuestion>} Question */

/**
 * Let the button of *section* save the form; *saved* is called after each form that was.
 * @param {HTMLElement} section
 * @param {import("../page/kernel_link.js").KernelLink} link
 * @param {string} place a name that no other form on the page has
 * @param {() => void} saved
 */
export function wakeForm(section, link, place, saved) {
  const questions = findAll(section, ".class-question").map((element) => wakeQuestion(element, place));
  const note = find(section, ".class-save + .class-note");
  let sheet = uniqueName("sheet"); // a form sent again after a silence is not saved twice
  let saving = false;
  const send = async () => {
    if (!areComplete(questions) || saving) return;
    saving = true;
    const answers = Object.fromEntries(questions.map(({ figure, chosen }) => [figure, chosen()]));
    await askKernel(link, note, { do: "save", sheet, answers }, (answer) => {
      if (!answer.saved) return;
      questions.forEach((question) => question.clear());
      sheet = uniqueName("sheet");
      saved();
    });
    saving = false;
  };
  find(section, ".class-save").addEventListener("click", send);
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
 */
function wakeQuestion(element, place) {
  const figure = element.dataset.figure ?? "";
  const radios = /** @type {HTMLInputElement[]} */ (findAll(element, "input"));
  const note = find(element, ".lab-no");
  note.id = `${place}-${figure}`;
  for (const radio of radios) {
    radio.name = `${radio.name}-${place}`; // the same output may stand on a page twice
    radio.addEventListener("change", () => refuse([element], note, null));
  }
  return {
    figure,
    chosen: () => radios.find((radio) => radio.checked)?.value,
    clear: () => radios.forEach((radio) => (radio.checked = false)),
    focus: () => radios[0].focus(),
    refuse: () => refuse([element], note, say("survey.missing", {}, "p")),
  };
}
