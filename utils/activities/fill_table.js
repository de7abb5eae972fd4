// Fill the table: the cells of a comparison, emptied; each is chosen from a shuffled list.
import { make } from "../twins/page.js";
import { copies } from "./choose.js";
import { button, parts, uniqueName, verdict } from "./frame.js";
import { marks, shuffled } from "./logic.js";
import { say } from "./words.js";

export function fillTable(section, seed, tell) {
  const table = parts(section, () => section.querySelector(".act-table")).cloneNode(true);
  const heads = [...table.tHead.rows[0].cells].map(named);
  const cells = [...table.tBodies[0].rows].flatMap((row) => {
    const aspect = named(row.cells[0]);
    return [...row.cells].slice(1).map((node, column) => ({ node, row, aspect, side: heads[column + 1] }));
  });
  const phrases = cells.map(({ node }) => [...node.children]);
  const right = phrases.map((words) => words[0].textContent); // two cells may say the same
  const order = shuffled([...phrases.keys()], seed);
  let open = null;
  cells.forEach((cell, position) => prepare(cell, position));

  function named(node) {
    node.id = uniqueName();
    return node;
  }

  function prepare(cell, position) {
    cell.phrase = null;
    cell.control = make("button", { type: "button", className: "act-cell", id: uniqueName() }, { "aria-expanded": "false" });
    cell.control.setAttribute("aria-labelledby", `${cell.aspect.id} ${cell.side.id} ${cell.control.id}`);
    cell.control.addEventListener("click", () => (open === position ? shut() : unfold(position)));
    cell.feedback = make("div", { className: "act-feedback", id: uniqueName(), hidden: true });
    cell.node.replaceChildren(cell.control, cell.feedback);
    write(cell, null);
  }

  function write(cell, phrase) {
    cell.phrase = phrase;
    cell.control.replaceChildren(...(phrase === null ? [say("choose")] : copies(phrases[phrase])));
    cell.control.classList.toggle("act-filled", phrase !== null);
  }

  /** Show the phrases that are left in a row of their own below the cell's row. */
  function unfold(position) {
    shut();
    open = position;
    const cell = cells[position];
    const left = order.filter((phrase) => !cells.some((other) => other.phrase === phrase));
    const offers = left.map((phrase) => {
      const offer = make("button", { type: "button", className: "act-card" }, {}, copies(phrases[phrase]));
      offer.addEventListener("click", () => take(cell, phrase));
      return offer;
    });
    if (cell.phrase !== null) offers.push(button("takeOut", () => take(cell, null)));
    const list = make("div", { className: "act-offers" }, { role: "group", "aria-labelledby": cell.control.id }, offers);
    const holder = make("td", { colSpan: heads.length }, {}, [list]);
    cell.row.after(make("tr", { className: "act-unfolded" }, {}, [holder]));
    cell.control.setAttribute("aria-expanded", "true");
    list.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) offers[(offers.indexOf(event.target) + step + offers.length) % offers.length].focus();
      if (event.key === "Escape") shut();
      if (step || event.key === "Escape") event.preventDefault();
    });
    offers[0]?.focus();
  }

  function shut() {
    if (open === null) return;
    const { control } = cells[open];
    open = null;
    table.querySelector(".act-unfolded").remove();
    control.setAttribute("aria-expanded", "false");
    control.focus();
  }

  function take(cell, phrase) {
    write(cell, phrase);
    shut();
    tell();
  }

  function lock() {
    shut();
    cells.forEach(({ control }) => (control.disabled = true));
  }

  /** Say at a wrong phrase where it belongs. */
  function explain(cell, isRight) {
    const home = cells[cell.phrase];
    const place = say("belongs", { a: [...home.aspect.children], b: [...home.side.children] });
    cell.feedback.replaceChildren(verdict(isRight ? "right" : "wrong", isRight ? [] : [make("p", {}, {}, [place])]));
    cell.feedback.hidden = false;
  }

  const filled = () => cells.map(({ phrase }) => phrase);
  const root = make("div", { className: "act-fill" }, {}, [make("p", { className: "act-hint" }, {}, [say("tableHint")]), table]);
  return {
    root,
    lacks() {
      const empty = filled().filter((phrase) => phrase === null).length;
      return empty ? say("placeFirst", { a: empty }) : null;
    },
    answer: filled,
    put: (answer) => cells.forEach((cell, position) => write(cell, answer[position])),
    check() {
      lock();
      const each = marks(filled().map((phrase) => right[phrase]), right);
      cells.forEach((cell, position) => explain(cell, each[position]));
      const count = each.filter(Boolean).length;
      const solved = count === each.length;
      return { solved, words: solved ? undefined : [say("someRight", { a: count, b: each.length })] };
    },
    show() {
      cells.forEach((cell, position) => write(cell, position));
      lock();
    },
  };
}
