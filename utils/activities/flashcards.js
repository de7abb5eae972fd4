// Flashcards: a term on one side, its meaning or its other name on the other; the ones missed come back.
import { make, ownKeys } from "../twins/page.js";
import { copies } from "./choose.js";
import { button, uniqueName } from "./frame.js";
import { hash, recorded, shuffled } from "./logic.js";
import { readProgress, writeProgress } from "./progress.js";
import { say } from "./words.js";

const WAYS = ["byMeaning", "toArabic", "toEnglish"];

export function flashcards(section) {
  const { id } = section.dataset;
  const fronts = [...section.querySelectorAll("dt")];
  const deck = fronts.map((front) => ({ front: [...front.children], back: [...front.nextElementSibling.children] }));
  const ask = section.querySelector(".act-ask");
  const message = make("div", { className: "act-message" }, { role: "status" });
  const face = make("div", { className: "act-face" }, { role: "group" });
  const turn = button("turn", () => show(!turned));
  const known = button("known", () => move(true));
  const again = button("notKnown", () => move(false));
  const restart = button("startOver", () => start());
  const ways = make("div", { className: "act-ways" }, { role: "radiogroup" }, wayChoices());
  let round = 0;
  let queue = [];
  let turned = false;
  let way = WAYS[0];

  function wayChoices() {
    const name = uniqueName();
    const head = make("span", { id: uniqueName() }, {}, [say("way")]);
    queueMicrotask(() => ways.setAttribute("aria-labelledby", head.id));
    return [head, ...WAYS.map((key) => {
      const radio = make("input", { type: "radio", name, value: key, checked: key === WAYS[0] });
      radio.addEventListener("change", () => {
        way = key;
        start();
      });
      return make("label", { className: "act-option" }, {}, [radio, make("span", {}, {}, [say(key)])]);
    })];
  }

  /** One side of *card*: in the language shown, or in one language only where the way goes from one to the other. */
  function side(card, back) {
    if (way === "byMeaning") return copies(back ? card.back : card.front);
    const language = (way === "toArabic") === back ? "ar" : "en";
    const word = card.front.find((node) => node.lang === language).cloneNode(true);
    word.classList.remove("twin"); // it is asked for in this language, whatever the page shows
    word.classList.add("act-word");
    return [word];
  }

  function show(back) {
    turned = back;
    const card = queue[0];
    face.hidden = !card;
    if (card) face.replaceChildren(...side(card, false), ...(back ? [make("hr"), ...side(card, true)] : []));
    known.hidden = again.hidden = !card || !back;
    turn.hidden = !card || back;
    restart.hidden = Boolean(card);
    message.replaceChildren(
      card ? say("deckLeft", { a: queue.length, b: deck.length }) : say("deckDone"),
      ...(back ? [make("div", { className: "act-heard" }, {}, side(card, true))] : []),
    );
  }

  function move(isKnown) {
    const [card, ...rest] = queue;
    queue = isKnown ? rest : [...rest, card];
    show(false);
    if (!queue.length) writeProgress(recorded(readProgress(), id, "solved", null));
    (queue.length ? turn : restart).focus();
  }

  function start() {
    queue = shuffled(deck, hash(id) + round);
    round += 1;
    const hadFocus = document.activeElement === restart;
    show(false);
    if (hadFocus) turn.focus();
  }

  turn.addEventListener("click", () => known.focus());
  section.replaceChildren(ask, ways, face, make("div", { className: "act-buttons" }, {}, [turn, known, again, restart]), message);
  ownKeys(section);
  start();
}
