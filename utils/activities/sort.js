// Sort: cards into labelled groups, by tapping, by dragging, or with the arrow keys.
import { make } from "../twins/page.js";
import { copies } from "./choose.js";
import { button, isRtl, parts, uniqueName, verdict } from "./frame.js";
import { marks, shuffled } from "./logic.js";
import { say } from "./words.js";

function readCards(section) {
  const words = (item) => [...item.children].filter((child) => child.matches(".twin"));
  return {
    oneEach: section.querySelector(".act-groups").hasAttribute("data-one-each"),
    groups: [...section.querySelectorAll(".act-groups > li")].map((item) => ({
      id: item.dataset.group,
      words: words(item),
    })),
    cards: [...section.querySelectorAll(".act-cards > li")].map((item) => ({
      group: item.dataset.group,
      words: words(item),
      why: [...item.querySelectorAll(".act-why > p")],
    })),
  };
}

export function sort(section, seed, tell) {
  const { oneEach, groups, cards } = parts(section, readCards);
  let locked = false;
  let picked = null;

  const tray = bin("act-tray", [say("tray")], "");
  const allPlaced = make("p", { className: "act-hint" }, {}, [say("trayEmpty")]);
  tray.box.append(allPlaced);
  const bins = groups.map((group) => bin("act-bin", copies(group.words), group.id));
  const places = [tray, ...bins];
  const items = cards.map((card, position) => ({ ...card, position, ...cardElement(card) }));
  const placeOf = (item) => places.find((place) => place.list.contains(item.node));
  const at = (node) => items.find((item) => item.node === node || item.node.contains(node));

  function bin(name, words, id) {
    const head = make("div", { className: "act-bin-name", id: uniqueName() }, {}, words);
    const list = make("ul", { className: "act-bin-cards" });
    const put = button("putHere", () => picked && place(picked, here));
    put.classList.add("act-put");
    put.setAttribute("aria-describedby", head.id);
    const box = make("div", { className: name }, { role: "group", "aria-labelledby": head.id }, [head, list]);
    if (id) head.after(put);
    const here = { id, box, list, head, put };
    box.addEventListener("click", (event) => picked && !event.target.closest("button") && place(picked, here));
    box.addEventListener("dragover", (event) => !locked && event.preventDefault());
    box.addEventListener("drop", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (picked) place(picked, here);
    });
    return here;
  }

  function cardElement(card) {
    const control = make("button", { type: "button", className: "act-card", draggable: true }, {}, copies(card.words));
    const feedback = make("div", { className: "act-feedback", id: uniqueName(), hidden: true });
    return { control, feedback, node: make("li", {}, {}, [control, feedback]) };
  }

  function pick(item) {
    picked = item;
    items.forEach((other) => other.control.setAttribute("aria-pressed", String(other === item)));
    root.classList.toggle("act-picked", Boolean(item));
  }

  function place(item, target) {
    if (locked) return;
    const [before] = oneEach && target !== tray ? items.filter((other) => target.list.contains(other.node)) : [];
    if (before && before !== item) tray.list.append(before.node);
    target.list.append(item.node);
    item.control.focus(); // it was moved, which takes the focus away
    pick(null);
    tell(say("moved", { a: [...target.head.querySelectorAll(".twin")] }));
    full();
  }

  function full() {
    allPlaced.hidden = tray.list.children.length > 0;
  }

  function onKey(event) {
    const item = at(event.target);
    if (!item || locked) return;
    const across = { ArrowRight: 1, ArrowLeft: -1 }[event.key] * (isRtl(root) ? -1 : 1);
    const along = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (across) place(item, beside(item, across));
    if (along) neighbour(item, along)?.control.focus();
    if (across || along) event.preventDefault();
  }

  /** The next place in the direction *step*; where a group takes one card only, the next that is free. */
  function beside(item, step) {
    const here = places.indexOf(placeOf(item));
    for (let next = here + step; places[next]; next += step) {
      if (!oneEach || next === 0 || !places[next].list.children.length) return places[next];
    }
    return places[here];
  }

  function neighbour(item, step) {
    const order = [...root.querySelectorAll(".act-card")];
    return at(order[order.indexOf(item.control) + step] ?? null);
  }

  function explain(item, kind) {
    item.feedback.replaceChildren(verdict(kind, copies(item.why)));
    item.feedback.hidden = false;
    item.control.setAttribute("aria-describedby", item.feedback.id);
  }

  function lock() {
    locked = true;
    pick(null);
    root.classList.add("act-locked");
    items.forEach(({ control }) => {
      control.draggable = false;
      control.setAttribute("aria-disabled", "true");
    });
    bins.forEach(({ put }) => (put.hidden = true));
  }

  const root = make("div", { className: "act-sort" }, {}, [
    make("p", { className: "act-hint" }, {}, [say("sortHint")]),
    tray.box,
    make("div", { className: "act-bins" }, {}, bins.map(({ box }) => box)),
  ]);
  shuffled(items, seed).forEach((item) => tray.list.append(item.node));
  full();
  items.forEach((item) => {
    item.control.addEventListener("click", () => !locked && pick(picked === item ? null : item));
    item.control.addEventListener("dragstart", (event) => {
      event.stopPropagation();
      event.dataTransfer.setData("text/plain", item.control.textContent);
      pick(item);
    });
    item.control.addEventListener("dragend", () => pick(null));
  });
  root.addEventListener("keydown", onKey);
  const placed = () => items.map((item) => placeOf(item).id);
  const right = cards.map((card) => card.group);
  return {
    root,
    lacks: () => (tray.list.children.length ? say("placeFirst", { a: tray.list.children.length }) : null),
    answer: placed,
    put(answer) {
      items.forEach((item) => places.find(({ id }) => id === answer[item.position]).list.append(item.node));
      full();
    },
    check() {
      lock();
      const each = marks(placed(), right);
      items.forEach((item) => explain(item, each[item.position] ? "right" : "wrong"));
      const count = each.filter(Boolean).length;
      const solved = count === each.length;
      return { solved, words: solved ? undefined : [say("someRight", { a: count, b: each.length })] };
    },
    show() {
      lock();
      items.forEach((item) => {
        places.find(({ id }) => id === item.group).list.append(item.node);
        explain(item, "missed");
      });
      full();
    },
  };
}
