// Letters as large as the slide allows, never below 24 pixels; and where both languages do not fit beside each other, the
// one comes after the other, as a step of its own.
import { find, findAll, make } from "../twins/page.js";

const SIZES = ["large", "roomy", "usual", "dense"];
// what has no room beside itself: figures, laboratories, tables of three columns
const ALONE = ".slide-body .twin.figure, .lab, .slide-body tr > :nth-child(3)";
const OTHER = "other"; // the class of the step that brings the other language

/**
 * Whether all of *slide* can be seen, at its beginning and after its last step.
 * @param {HTMLElement} slide
 */
function fits(slide) {
  return isSeen(slide) && afterSteps(findAll(slide, `.fragment:not(.${OTHER}, .visible)`), () => isSeen(slide));
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
  slide.classList.remove("in-turns", "tight", "bare");
  for (const step of findAll(slide, `.${OTHER}`)) step.remove();
  const both = document.body.dataset.language === "both";
  const alone = slide.querySelector(ALONE);
  if ((!both || !alone) && (largest(slide, () => fits(slide)) || tighten(slide))) return;
  if (!both || !slide.querySelector(".slide-body .twin")) return;
  slide.classList.add("in-turns");
  const last = Math.max(-1, ...findAll(slide, ".fragment").map(({ dataset }) => Number(dataset.fragmentIndex)));
  // the other language of a vote comes before its answer, so that everybody votes
  const index = slide.classList.contains("slide-vote") ? 0 : last + 1;
  const step = make("span", { className: `fragment ${OTHER}` }, { "data-fragment-index": String(index) });
  slide.append(step);
  const canTurn = () => fits(slide) && afterSteps([step], () => fits(slide));
  if (largest(slide, canTurn)) return;
  slide.classList.add("bare", "tight"); // the answer of a vote stands without the question, which all have read
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
