// A comparison to take apart: its table stands whole in every language, and shows the rows and columns that are ticked.
import { find, findAll, make } from "../twins/page.js";
import { button } from "../page/button.js";
import { Heard } from "../page/heard.js";
import { say } from "../page/words.js";
import * as comparison from "./comparison.js";
import { wakeFrame } from "./frame.js";

/** @typedef {import("./controls.js").Values} Values */
/** @typedef {{ language: string, body: Element, rows: HTMLTableRowElement[], lines: HTMLTableRowElement[] }} Shown a table: its rows as written, and these with the heads */

/** @type {Map<string, Values>} the last position of each, while the page lives: a cell that runs again brings it anew */
const LAST = new Map();

/**
 * @param {HTMLElement} section
 * @param {HTMLElement} root it carries the language
 */
export function wakeExplorer(section, root) {
  section.classList.add("lab-covered"); // until the guess was given or passed over
  const explorer = new Explorer(section);
  explorer.whenMoved(wakeFrame(section, root, explorer));
}

class Explorer {
  #name;
  #missions;
  #boxes;
  #aspects;
  #columns;
  #words;
  #holder;
  #tables;
  #heard;
  #moved = () => {};
  /** @type {Values} */
  #values;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.#name = section.getAttribute("name") ?? "";
    this.#missions = JSON.parse(section.getAttribute("facts") ?? "{}").missions;
    const boxes = /** @type {HTMLInputElement[]} */ (findAll(section, ".lab-fields input"));
    const order = boxes[boxes.length - 1];
    const [aspects, columns] = findAll(section, ".lab-boxes");
    this.#boxes = new Map(boxes.map((box) => [box === order ? comparison.ORDER : box.value, box]));
    this.#aspects = boxes.filter((box) => aspects.contains(box)).map(({ value }) => value);
    this.#columns = boxes.filter((box) => columns.contains(box)).map(({ value }) => value);
    this.#words = find(section, ".lab-words");
    this.#holder = find(section, ".lab-tables");
    this.#tables = findAll(this.#holder, "table").map(shown);
    this.#heard = new Heard(this.#words);
    for (const [id, box] of this.#boxes) box.addEventListener("change", () => this.#tick(id, box.checked));
    aspects.append(make("div", { className: "lab-buttons" }, {}, [
      button("labs.all-aspects", () => this.#all(comparison.SHOWN), { className: "act-quiet" }),
      button("labs.no-aspects", () => this.#all(comparison.HIDDEN), { className: "act-quiet" }),
    ]));
    this.#values = LAST.get(this.#name) ?? comparison.wholePosition([...this.#aspects, ...this.#columns]);
    this.#show();
  }

  /** @returns {import("./position.js").Facts[]} */
  get facts() {
    return [...this.#boxes.keys()].map((id) => ({ id, options: comparison.settings(id) }));
  }

  present = () => comparison.named(this.#values);

  /** @param {Values} values what they do not name is shown */
  set = (values) => this.#move({ ...comparison.wholePosition([...this.#aspects, ...this.#columns]), ...values });

  /** @param {string} mission */
  fulfils = (mission) => comparison.showsJust(this.#part, this.#missions[mission]);

  /** @param {() => void} call what to do after each move */
  whenMoved(call) {
    this.#moved = call;
  }

  /** @returns {comparison.Part} */
  get #part() {
    const [aspects, columns] = [this.#aspects, this.#columns].map((ids) => comparison.shownOf(ids, this.#values));
    return { aspects, columns };
  }

  /**
   * @param {string} id
   * @param {boolean} ticked
   */
  #tick(id, ticked) {
    this.#move({ ...this.#values, [id]: comparison.settings(id)[Number(ticked)] });
  }

  /** @param {string} setting of every aspect */
  #all(setting) {
    this.#move({ ...this.#values, ...Object.fromEntries(this.#aspects.map((id) => [id, setting])) });
  }

  /** @param {Values} values */
  #move(values) {
    this.#values = values;
    LAST.set(this.#name, values);
    this.#show();
    this.#heard.tell((line) => line.replaceChildren(this.#said()));
    this.#moved();
  }

  #show() {
    for (const [id, box] of this.#boxes) box.checked = this.#values[id] === comparison.settings(id)[1];
    const { aspects, columns } = this.#part;
    this.#words.replaceChildren(...this.#said().children);
    this.#holder.hidden = !aspects.length || !columns.length;
    for (const table of this.#tables) this.#showIn(table);
  }

  /** @param {Shown} table */
  #showIn({ language, body, rows, lines }) {
    const { aspects, columns } = this.#part;
    rows.forEach((row, place) => (row.hidden = !aspects.includes(this.#aspects[place])));
    for (const { cells } of lines) {
      this.#columns.forEach((column, place) => (cells[place + 1].hidden = !columns.includes(column)));
    }
    const sorted = this.#values[comparison.ORDER] === comparison.BY_ALPHABET;
    const names = rows.map(({ cells }) => cells[0].textContent);
    body.append(...(sorted ? comparison.alphabetical(names, language).map((place) => rows[place]) : rows));
  }

  #said() {
    const { aspects, columns } = this.#part;
    if (!aspects.length || !columns.length) return say("labs.nothing-ticked", {}, "p");
    const count = { shown: aspects.length, all: this.#aspects.length };
    if (columns.length > 1) return say("labs.aspects-shown", count, "p");
    const label = this.#boxes.get(columns[0])?.closest("label");
    return say("labs.aspects-one-column", { ...count, column: label ? findAll(label, ".twin") : [] }, "p");
  }
}

/**
 * @param {HTMLElement} node
 * @returns {Shown}
 */
function shown(node) {
  const table = /** @type {HTMLTableElement} */ (node);
  const [body] = table.tBodies;
  const language = table.closest(".twin")?.getAttribute("lang") ?? "";
  return { language, body, rows: [...body.rows], lines: [...table.rows] };
}
