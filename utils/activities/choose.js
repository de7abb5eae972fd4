// Choose one, choose several: options with a feedback of their own.
import { make } from "../twins/page.js";
import { isRtl, parts, uniqueName, verdict } from "./frame.js";
import { choiceIsRight, shuffled } from "./logic.js";
import { say } from "./words.js";

function readOptions(section) {
  return [...section.querySelectorAll(".act-options > li")].map((item) => ({
    words: [...item.children].filter((child) => child.matches(".twin")),
    why: [...item.querySelectorAll(".act-why > p")],
    right: item.hasAttribute("data-right"),
  }));
}

export function choose(section, seed, tell) {
  const several = section.dataset.kind === "choose_several";
  const group = uniqueName();
  const options = parts(section, readOptions).map((option) => {
    const input = make("input", { type: several ? "checkbox" : "radio", name: group });
    const feedback = make("div", { className: "act-feedback", id: uniqueName(), hidden: true });
    const label = make("label", { className: "act-option" }, {}, [input, make("span", {}, {}, copies(option.words))]);
    return { ...option, input, feedback, item: make("li", {}, {}, [label, feedback]) };
  });
  const chosen = () => options.flatMap(({ input }, position) => (input.checked ? [position] : []));
  const right = options.flatMap((option, position) => (option.right ? [position] : []));
  const explain = (option, kind) => {
    option.feedback.replaceChildren(verdict(kind, copies(option.why)));
    option.feedback.hidden = false;
    option.input.setAttribute("aria-describedby", option.feedback.id);
  };
  const lock = () => options.forEach(({ input }) => (input.disabled = true));
  const root = make("ul", { className: "act-options" }, {}, shuffled(options, seed).map(({ item }) => item));
  root.addEventListener("change", () => tell());
  if (!several) root.addEventListener("keydown", followReading);
  return {
    root,
    lacks: () => (chosen().length ? null : say("chooseFirst")),
    answer: chosen,
    put: (answer) => answer.forEach((position) => (options[position].input.checked = true)),
    check() {
      lock();
      chosen().forEach((position) => explain(options[position], options[position].right ? "right" : "wrong"));
      const solved = choiceIsRight(chosen(), right);
      const onlyMissing = several && !solved && chosen().every((position) => options[position].right);
      return { solved, words: onlyMissing ? [say("missing")] : undefined };
    },
    show() {
      lock();
      options.forEach((option) => {
        option.input.checked = option.right;
        explain(option, option.right ? "missed" : "wrong");
      });
    },
  };
}

/** The left and right arrows go the way that the reader reads; browsers take right for "next" in Arabic too. */
function followReading(event) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step || !isRtl(event.currentTarget)) return;
  event.preventDefault();
  const radios = [...event.currentTarget.querySelectorAll("input:enabled")];
  const next = radios[(radios.indexOf(event.target) - step + radios.length) % radios.length];
  next?.click();
  next?.focus();
}

export function copies(nodes) {
  return nodes.map((node) => node.cloneNode(true));
}
