// The final test: questions drawn from the whole bank, one at a time, and a result for each objective.
import { make, ownKeys, unpacked } from "../twins/page.js";
import { button } from "./frame.js";
import { drawn, resultsByObjective } from "./logic.js";
import { readProgress, writeProgress } from "./progress.js";
import { say } from "./words.js";

const LENGTHS = { testShort: 1, testLong: 2 }; // questions for each objective

/** Make the final test in *panel* work; mount(section, exam) makes one question work. */
export async function finalTest(panel, mount) {
  const page = await unpacked(panel.querySelector(".act-bank").content.textContent);
  const sections = [...page.querySelectorAll(".activity")];
  const bank = sections.map((section) => ({ id: section.dataset.id, objective: section.dataset.objective, section }));
  const objectives = new Map([...panel.querySelectorAll("[data-objective]")].map((item) => [item.dataset.objective, item]));
  const stage = make("div", { className: "act-stage", tabIndex: -1 });
  const state = () => readProgress().test;
  const keep = (test) => writeProgress({ ...readProgress(), test });

  function show(...parts) {
    stage.replaceChildren(...parts);
  }

  function begin(each) {
    keep({ seed: crypto.getRandomValues(new Uint32Array(1))[0], each, results: {} });
    step();
  }

  function choices() {
    const count = (each) => drawn(bank, each, 0).length;
    const buttons = Object.entries(LENGTHS).map(([key, each]) => button(key, () => begin(each), { a: count(each) }));
    return make("div", { className: "act-buttons" }, {}, buttons);
  }

  function step() {
    const test = state();
    if (!test) return show(choices());
    const asked = drawn(bank, test.each, test.seed);
    const next = asked.find((question) => !(question.id in test.results));
    if (!next) return show(...result(asked, test.results));
    const place = asked.indexOf(next) + 1;
    const section = next.section.cloneNode(true);
    section.dataset.ready = "true"; // made to work here, not where all others are
    show(make("p", { className: "act-hint" }, {}, [say("testPlace", { a: place, b: asked.length })]), section);
    mount(section, {
      label: place === asked.length ? "result" : "next",
      done: (solved) => keep({ ...test, results: { ...test.results, [next.id]: solved } }),
      next: () => {
        step();
        stage.focus();
      },
    });
  }

  function result(asked, results) {
    const rows = resultsByObjective(asked, results);
    const total = asked.filter((question) => results[question.id]).length;
    const items = rows.map(({ objective, asked: of, right }) => {
      const item = objectives.get(objective).cloneNode(true);
      item.querySelector(".act-read").hidden = right === of;
      item.className = right === of ? "act-right" : "act-wrong";
      item.prepend(make("strong", { textContent: right === of ? "✓ " : "✗ " }, { "aria-hidden": "true" }));
      item.append(make("span", { className: "act-count" }, {}, [say("testDone", { a: right, b: of })]));
      return item;
    });
    return [
      make("p", { className: "act-score" }, {}, [say("testDone", { a: total, b: asked.length })]),
      make("p", {}, {}, [say("testByObjective")]),
      make("ul", { className: "act-results" }, {}, items),
      make("div", { className: "act-buttons" }, {}, [button("testNew", () => {
        keep(undefined);
        step();
        stage.focus();
      })]),
    ];
  }

  panel.append(stage);
  ownKeys(panel);
  step();
}
