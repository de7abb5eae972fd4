// Letters as large as the slide allows, never below 24 pixels; and where both languages do not fit beside each other, the
// one comes after the other, as a step of its own.
import { find, findAll, make } from "../twins/page.js";

const SIZES = ["large", "roomy", "usual", "dense", "packed"]; // the last has the letters of the one before it
// what has no room beside itself: figures, laboratories, tables of three columns
const ALONE = ".slide-body .twin.figure, .lab, .slide-body tr > :nth-child(3)";
const OTHER = "other"; // the class of the step that brings the other language

/**
 * Whether all of *slide* can be seen, at its beginning and after its last step, or after each where one takes another's
 * place.
 * @param {HTMLElement} slide
 */
function fits(slide) {
  const steps = findAll(slide, `.fragment:not(.${OTHER}, .visible)`);
  if (!isSeen(slide) || !afterSteps(steps, () => isSeen(slide))) return false;
  if (!slide.classList.contains("singly")) return true;
  const indices = new Set(steps.map(indexOf));
  return [...indices].every((last) => afterSteps(steps.filter((s) => indexOf(s) <= last), () => isSeen(slide)));
}

/** @param {HTMLElement} step */
function indexOf(step) {
  return Number(step.dataset.fragmentIndex);
}

/**
 * What *look* gives when *steps* have been taken.
 * @param {HTMLElement[]} steps
 * @param {() => boolean} look
 */
function afterSteps(steps, look) {
  for (const step of steps) step.classList.add("visible");
  const seen = look();
  for (const step of steps) step.classList.remove("visible");
  return seen;
}

/** @param {HTMLElement} slide */
function isSeen(slide) {
  const { scrollHeight, clientHeight } = find(slide, ".slide-body");
  return scrollHeight <= clientHeight + 1 && findAll(slide, ".slide-body, .twin, table").every(isWhole);
}

/**
 * Whether nothing of *element* is wider than its place: no long word, no table.
 * @param {HTMLElement} element
 */
function isWhole({ scrollWidth, clientWidth, tagName }) {
  return tagName === "SPAN" || scrollWidth <= clientWidth + 1;
}

/**
 * Give *slide* the largest letters with which it fits. Gives whether it does.
 * @param {HTMLElement} slide
 * @param {() => boolean} isRight
 */
function largest(slide, isRight) {
  slide.dataset.size = SIZES[SIZES.length - 1];
  if (!isRight()) return false; // what does not fit with the smallest letters needs not be tried with others
  for (const size of SIZES) {
    slide.dataset.size = size;
    if (isRight()) break;
  }
  return true;
}

/**
 * Let the answer of a vote push out what was not one, where only so all of it can be seen. Gives whether it can now.
 * @param {HTMLElement} slide
 */
function tighten(slide) {
  slide.classList.add("tight");
  if (slide.classList.contains("slide-vote") && largest(slide, () => fits(slide))) return true;
  slide.classList.remove("tight");
  return false;
}

/** @param {HTMLElement} slide */
function fit(slide) {
  slide.classList.remove("in-turns", "tight", "bare", "singly");
  for (const step of findAll(slide, `.${OTHER}`)) step.remove();
  const both = document.body.dataset.language === "both";
  const alone = slide.querySelector(ALONE);
  if ((!both || !alone) && (largest(slide, () => fits(slide)) || tighten(slide))) return;
  if (!both || !slide.querySelector(".slide-body .twin")) return;
  slide.classList.add("in-turns");
  const last = Math.max(-1, ...findAll(slide, ".fragment").map(indexOf));
  // the other language of a vote comes before its answer, so that everybody votes
  const index = slide.classList.contains("slide-vote") ? 0 : last + 1;
  const step = make("span", { className: `fragment ${OTHER}` }, { "data-fragment-index": String(index) });
  slide.append(step);
  const canTurn = () => fits(slide) && afterSteps([step], () => fits(slide));
  if (largest(slide, canTurn)) return;
  slide.classList.add("bare", "tight"); // the answer of a vote stands without the question, which all have read
  if (largest(slide, canTurn)) return;
  slide.classList.replace("bare", "singly"); // the answer to a card takes the place of the one before
  if (largest(slide, canTurn)) return;
  slide.classList.add("bare");
  largest(slide, canTurn);
}

/**
 * Fit every slide to the language that is shown.
 * @param {number} width of a slide, in pixels
 */
export function fitAll(width) {
  find(document, ".slides").style.width = `${width}px`;
  document.body.classList.add("measuring"); // which lays out those too that are not seen
  for (const slide of findAll(document, ".slides > section")) fit(slide);
  document.body.classList.remove("measuring");
}
