// The controls of a lab: a slider with its field, or a choice. What cannot be is refused at the control.
import { labWords } from "./words.js";
import { numberIn, written } from "../page/numbers.js";

/** The place in *marks* of the one next to *number*. */
function nearest(marks, number) {
  const away = marks.map((mark) => Math.abs(mark - number));
  return away.indexOf(Math.min(...away));
}

/** Why *number* is refused: words and what fills them in, or null. */
function refused(number, { low, high, whole }) {
  if (!Number.isFinite(number)) return ["number", {}];
  if (number < low || number > high) return ["range", { low: written(low), high: written(high) }];
  if (whole && !Number.isInteger(number)) return ["whole", {}];
  return null;
}

function rangeControl(element, facts, changed) {
  const [slider, field] = element.querySelectorAll("input");
  const note = element.querySelector(".lab-no");
  const { marks } = facts;
  const say = (problem) => {
    note.replaceChildren(...(problem ? labWords(problem[0], "span", problem[1]) : []));
    const told = { "aria-invalid": "true", "aria-describedby": note.id };
    for (const [name, value] of Object.entries(told)) {
      if (problem) field.setAttribute(name, value);
      else field.removeAttribute(name);
    }
  };
  const show = (number) => {
    slider.value = marks.length ? nearest(marks, number) : number;
    slider.setAttribute("aria-valuetext", written(number));
    field.value = written(number);
    say(null);
  };
  slider.addEventListener("input", () => {
    const place = Number(slider.value);
    const number = marks.length ? marks[place] : place;
    show(number);
    changed(number);
  });
  field.addEventListener("change", () => {
    const number = numberIn(field.value);
    const problem = refused(number, facts);
    if (problem) {
      say(problem);
      return;
    }
    show(number);
    changed(number);
  });
  return { show, say };
}

function choiceControl(element, facts, changed) {
  const radios = [...element.querySelectorAll("input")];
  for (const radio of radios) radio.addEventListener("change", () => changed(radio.value));
  const show = (value) => {
    for (const radio of radios) radio.checked = radio.value === value;
  };
  return { show, say: () => {} };
}

/** Make the control *element* work: { id, facts, show(value), say(problem) }; *changed* hears { id: value } if it may be. */
export function labControl(element, changed) {
  const facts = Object.fromEntries(Object.entries(element.dataset).map(([name, value]) => [name, JSON.parse(value)]));
  const wake = facts.kind === "range" ? rangeControl : choiceControl;
  return { id: facts.id, facts, ...wake(element, facts, (value) => changed({ [facts.id]: value })) };
}

/** The value that *element* holds as it stands on the page. */
export function valueOf(element) {
  const chosen = element.querySelector("input[type=radio]:checked");
  return chosen ? chosen.value : numberIn(element.querySelector("input[type=text]").value);
}
