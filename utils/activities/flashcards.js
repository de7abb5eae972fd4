// Flashcards: a term on one side, its meaning or its other name on the other; each comes back on its day (leitner.js).
import { find, findAll, make, ownKeys } from "../twins/page.js";
import { button } from "../page/button.js";
import { printInstead } from "../page/printing.js";
import { CODES, say } from "../page/words.js";
import { badgeOf } from "./badge.js";
import { wayChoices, WAYS } from "./card_ways.js";
import { copies, twinsIn } from "./brought.js";
import { dayOf, dueOf, moved, nextDay } from "./leitner.js";
import { readProgress, whenProgressChanges, writeProgress } from "./progress.js";
import { recorded } from "./progress_state.js";
import { hash, shuffled } from "./shuffle.js";

/** @typedef {{ id: string, front: HTMLElement[], back: HTMLElement[] }} Card */

/**
 * Make the deck in *section* work.
 * @param {HTMLElement} section
 */
export function flashcards(section) {
  const cards = findAll(section, "dt").map((front) => ({
    id: front.dataset.card ?? "",
    front: twinsIn(front),
    back: twinsIn(/** @type {Element} */ (front.nextElementSibling)),
  }));
  const [ask, list] = [find(section, ".act-ask"), find(section, ".act-deck")];
  printInstead(section, () => copies([ask, list]));
  const deck = new Deck(section.getAttribute("question") ?? "", cards);
  section.replaceChildren(badgeOf(deck.id), ask, ...deck.parts);
  ownKeys(section);
}

class Deck {
  #way = Object.values(WAYS)[0];
  #round = 0;
  /** @type {Card[]} those that are not known yet, the one asked for first */
  #queue = [];
  /** @type {string | undefined} the days of all cards, as text */
  #plan;

  /**
   * @param {string} id
   * @param {Card[]} cards
   */
  constructor(id, cards) {
    this.id = id;
    this.cards = cards;
    this.message = make("div", { className: "act-message" }, { role: "status" });
    this.face = make("div", { className: "act-face" }, { role: "group" });
    this.turn = button("activities.turn", () => {
      this.#show(true);
      this.known.focus();
    });
    this.known = button("activities.known", () => this.#move(true));
    this.missed = button("activities.not-known", () => this.#move(false));
    this.early = button("activities.deck-early", () => {
      this.#start(this.cards);
      this.turn.focus();
    });
    const buttons = make("div", { className: "act-buttons" }, {}, [this.turn, this.known, this.missed, this.early]);
    this.parts = [wayChoices((way) => this.#go(way)), this.face, buttons, this.message];
    this.#start();
    whenProgressChanges(this.face, () => this.#follow());
  }

  /** Begin anew where the plan was changed elsewhere: loaded from a file, or forgotten. */
  #follow() {
    const plan = JSON.stringify(readProgress().cards);
    if (plan !== this.#plan) this.#start();
  }

  /** The cards that are due today. */
  #due() {
    const due = dueOf(readProgress().cards ?? {}, this.cards.map(({ id }) => id), dayOf(new Date()));
    return this.cards.filter(({ id }) => due.includes(id));
  }

  /** @param {string} way one of WAYS */
  #go(way) {
    this.#way = WAYS[way];
    this.#start();
  }

  /** @param {Card[]} [cards] */
  #start(cards = this.#due()) {
    this.#plan = JSON.stringify(readProgress().cards);
    this.#queue = shuffled(cards, hash(this.id) + this.#round);
    this.#round += 1;
    this.#show(false);
  }

  /**
   * Show the first card of the queue, with its back or without.
   * @param {boolean} turned
   */
  #show(turned) {
    const [card] = this.#queue;
    this.face.hidden = !card;
    if (card) {
      this.face.replaceChildren(...this.#side(card, 0), ...(turned ? [make("hr"), ...this.#side(card, 1)] : []));
    }
    this.known.hidden = this.missed.hidden = !turned;
    this.turn.hidden = !card || turned;
    this.early.hidden = Boolean(card);
    const count = { left: this.#queue.length, cards: this.cards.length };
    this.message.replaceChildren(
      card ? say("activities.deck-left", count) : say("activities.deck-done", { day: this.#nextDay() }),
      ...(turned ? [make("div", { className: "act-heard" }, {}, this.#side(card, 1))] : []),
    );
  }

  /**
   * The front (0) or back (1) of *card*: in the languages shown, or in the one that the way asks for.
   * @param {Card} card
   * @param {0 | 1} side
   */
  #side(card, side) {
    if (!this.#way) return copies(side ? card.back : card.front);
    const asked = this.#way[side];
    const [word] = copies(card.front.filter(({ lang }) => lang === asked));
    word.classList.replace("twin", "act-word"); // it is asked for in this language, whatever the page shows
    return [word];
  }

  /** The day on which the next card is due, as each language writes it. */
  #nextDay() {
    const day = nextDay(readProgress().cards ?? {}, this.cards.map(({ id }) => id), dayOf(new Date()));
    const date = new Date(`${day}T00:00`);
    return CODES.map((lang) => {
      const locale = `${lang === "en" ? "en-GB" : lang}-u-nu-latn`;
      const textContent = date.toLocaleDateString(locale, { day: "numeric", month: "long" });
      return make("span", { lang, textContent });
    });
  }

  /** @param {boolean} isKnown */
  #move(isKnown) {
    const [card, ...rest] = this.#queue;
    this.#queue = isKnown ? rest : [...rest, card];
    const progress = readProgress();
    const cards = { ...progress.cards, [card.id]: moved(progress.cards?.[card.id], isKnown, dayOf(new Date())) };
    this.#plan = JSON.stringify(cards);
    const solved = this.#queue.length ? progress : recorded(progress, this.id, "solved", null);
    writeProgress({ ...solved, cards });
    this.#show(false);
    (this.#queue.length ? this.turn : this.early).focus();
  }
}
