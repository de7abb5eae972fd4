// Estimate, then reveal: a number guessed with a slider or a field before the reported one is shown.
import { make } from "../twins/page.js";
import { copies } from "./choose.js";
import { parts, uniqueName } from "./frame.js";
import { say } from "./words.js";

export function estimate(section, seed, tell) {
  const source = parts(section, () => section.querySelector(".act-reveal"));
  const value = Number(source.dataset.value);
  const limits = { min: 0, max: 100, step: 1 };
  const slider = make("input", { type: "range", id: uniqueName(), ...limits, value: 50 });
  const field = make("input", { type: "number", ...limits, inputMode: "numeric" });
  const name = make("label", { htmlFor: slider.id, id: uniqueName() }, {}, [say("yours")]);
  const unit = make("span", { id: uniqueName() }, {}, [say("percent")]);
  const result = make("div", { className: "act-estimated", hidden: true });
  field.setAttribute("aria-labelledby", `${name.id} ${unit.id}`);
  slider.addEventListener("input", () => set(slider.value));
  field.addEventListener("input", () => {
    if (valid()) slider.value = field.value;
    tell(...(field.value === "" || valid() ? [] : [say("outOfRange")]));
  });

  function set(guess) {
    slider.value = field.value = guess;
    tell();
  }

  function valid() {
    const guess = Number(field.value);
    return field.value !== "" && Number.isInteger(guess) && guess >= 0 && guess <= 100;
  }

  function lock() {
    slider.disabled = field.disabled = true;
    const told = copies([...source.querySelectorAll(".twin")].filter((twin) => !twin.closest("summary")));
    result.replaceChildren(...told);
    result.hidden = false;
  }

  /** Two marks on one line from 0 to 100, which run with the reading direction. */
  function line(guess) {
    const mark = (key, at, className) =>
      make("div", { className: `act-mark ${className}`, style: `inset-inline-start: ${at}%` }, {}, [
        make("span", {}, {}, [say(key)]),
      ]);
    const marks = [mark("yours", guess, "act-mine"), mark("reported", value, "act-theirs")];
    return make("div", { className: "act-line" }, { "aria-hidden": "true" }, marks);
  }

  return {
    root: make("div", { className: "act-estimate" }, {}, [name, slider, make("span", {}, {}, [field, " ", unit]), result]),
    lacks() {
      if (valid()) return null;
      return field.value === "" && !field.validity.badInput ? say("estimateFirst") : say("outOfRange");
    },
    answer: () => (valid() ? Number(field.value) : null),
    put(answer) {
      if (!Number.isInteger(answer)) throw new Error("no estimate");
      set(answer);
    },
    check() {
      lock();
      const guess = Number(field.value);
      result.prepend(line(guess));
      return { solved: true, words: [say("distance", { a: guess, b: value, c: Math.abs(guess - value) })] };
    },
    show: lock,
  };
}
