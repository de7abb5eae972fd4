// An aid for a first decision: both pieces of advice on each question stand on the page, and those that follow show.
import { find, findAll } from "../twins/page.js";
import { button } from "../page/button.js";
import { Heard } from "../page/heard.js";
import { sayIn } from "../page/words.js";
import { answersAs, comesTo, following } from "./advice.js";
import { labControl } from "./controls.js";
import { wakeFrame } from "./frame.js";
import { inEach } from "../page/in_each.js";
import { paint, tree } from "../page/tree.js";

/** @typedef {import("./advice.js").Answers} Answers */

/** @type {{ answers: Answers }} the last answers, while the page lives: a cell that runs again brings the aid anew */
const LAST = { answers: {} };

/**
 * @param {HTMLElement} section
 * @param {HTMLElement} root it carries the language
 */
export function wakeDecisions(section, root) {
  const aid = new Aid(section);
  aid.whenMoved(wakeFrame(section, root, aid));
}

class Aid {
  #section;
  #missions;
  #controls;
  #items;
  #advice;
  #words;
  #heard;
  #moved = () => {};
  #answers = LAST.answers;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.#section = section;
    const { missions, controls } = JSON.parse(section.getAttribute("facts") ?? "{}");
    this.#missions = missions;
    this.#controls = findAll(section, ".lab-control").map((element, place) =>
      labControl(element, controls[place], (change) => this.#move({ ...this.#answers, ...change }))
    );
    this.#words = find(section, ".lab-words");
    this.#items = findAll(section, ".lab-advice li");
    this.#advice = findAll(this.#items[0].parentElement ?? section, "p").map(adviceIn);
    this.#heard = new Heard(this.#words);
    find(section, ".lab-fields").append(button("labs.answer-anew", () => this.#move({}), { className: "act-quiet" }));
    this.#show();
  }

  get facts() {
    return this.#controls.map(({ facts }) => facts);
  }

  present = () => this.#answers;

  /** @param {Answers} answers */
  set = (answers) => this.#move(answers);

  /** @param {string} mission */
  fulfils = (mission) => answersAs(this.#answers, this.#missions[mission]);

  /** @param {() => void} call what to do after each move */
  whenMoved(call) {
    this.#moved = call;
  }

  /** @param {Answers} answers */
  #move(answers) {
    this.#answers = answers;
    LAST.answers = answers;
    this.#show();
    this.#heard.tell((line) => paint(line, this.#said()));
    this.#moved();
  }

  #show() {
    const answered = Object.keys(this.#answers).length > 0;
    this.#section.dataset.answered = String(answered); // before that the style hides all advice, on the screen alone
    for (const { id, show } of this.#controls) show(this.#answers[id] ?? "");
    for (const item of this.#items) {
      const answer = this.#answers[item.dataset.question ?? ""];
      item.hidden = answered && !answer;
      for (const advice of findAll(item, "p")) advice.hidden = answered && advice.dataset.answer !== answer;
    }
    paint(this.#words, this.#said());
  }

  #said() {
    const said = comesTo(following(this.#advice, this.#answers), this.#controls.length);
    return inEach("p", (language) => {
      const [first, ...more] = said.map(([key, values]) => sayIn(key, language, values));
      return [tree("strong", {}, [first]), ...more.map((words) => ` ${words}`)];
    });
  }
}

/**
 * @param {HTMLElement} node
 * @returns {import("./advice.js").Advice}
 */
function adviceIn(node) {
  const question = node.closest("li")?.dataset.question ?? "";
  return { question, answer: node.dataset.answer ?? "", way: node.dataset.way ?? "" };
}
