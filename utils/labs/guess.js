// Before a laboratory opens, it asks what the learner expects; whoever does not want to guess goes on without.
import { find, findAll, make } from "../twins/page.js";
import { keep, kept } from "../twins/storage.js";
import { button } from "../page/button.js";
import { uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";

const STORED = "marketing-inside-and-out:guesses";

/**
 * Ask for a guess in the part of *section* made for it; *open* is called when it was given or passed over, at once where
 * that was before.
 * @param {HTMLElement} section
 * @param {string} name of the laboratory
 * @param {() => void} open
 */
export function askForGuess(section, name, open) {
  const box = find(section, ".lab-guess");
  const options = /** @type {HTMLInputElement[]} */ (findAll(box, "input"));
  const note = make("div", { className: "lab-no" }, { role: "alert" });
  const result = make("div", { className: "lab-guessed" });
  const reveal = find(box, ".lab-reveal");
  const buttons = make("div", { className: "lab-buttons" }, {}, [
    button("labs.guess", () => {
      const chosen = options.find(({ checked }) => checked);
      if (chosen) settle(chosen.value);
      else note.replaceChildren(say("labs.guess-first"));
    }),
    button("labs.skip", () => settle(""), { className: "act-quiet" }),
  ]);
  const group = uniqueName("guess"); // the same output may stand on a page twice
  for (const option of options) {
    option.name = group;
    option.addEventListener("change", () => note.replaceChildren());
  }
  box.append(buttons, note, result);
  const again = button("labs.guess-again", () => {
    remember(name, null);
    show(null);
    options[0].focus();
  }, { className: "act-quiet" });
  result.after(again);
  /** @param {string} guess */
  const settle = (guess) => {
    remember(name, guess);
    show(guess);
    open();
    again.focus();
  };
  /** @param {string | null} guess null: it is asked for */
  const show = (guess) => {
    const asking = guess === null;
    box.classList.toggle("settled", !asking);
    for (const part of [find(box, ".lab-options"), buttons]) part.hidden = !asking;
    for (const part of [result, again, reveal]) part.hidden = asking;
    for (const option of options) option.checked = option.value === guess;
    const words = options.find(({ value }) => value === guess)?.closest("label")?.querySelector("span > span, span");
    result.replaceChildren(...(words ? [say("labs.guessed"), " ", words.cloneNode(true)] : [say("labs.skipped")]));
  };
  const before = remembered()[name] ?? null;
  show(before);
  if (before !== null) open();
}

/** @returns {Record<string, string>} the guess at each laboratory; empty where it was passed over */
function remembered() {
  try {
    const guesses = JSON.parse(kept(STORED) ?? "{}");
    return guesses && typeof guesses === "object" ? guesses : {};
  } catch {
    return {}; // something else wrote there: nothing was guessed
  }
}

/**
 * @param {string} name
 * @param {string | null} guess
 */
function remember(name, guess) {
  const { [name]: _before, ...guesses } = remembered();
  keep(STORED, JSON.stringify(guess === null ? guesses : { ...guesses, [name]: guess }));
}
