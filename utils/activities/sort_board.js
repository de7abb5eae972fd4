// The board of a sort: cards, a tray where they wait, and the groups that take them.
import { make } from "../twins/page.js";
import { button } from "../page/button.js";
import { say } from "../page/words.js";
import { copies } from "./brought.js";
import { shuffled } from "./shuffle.js";
import { emptyPlace, withControl } from "./sort_parts.js";

/** @typedef {{ id: string, words: HTMLElement[] }} Group */
/** @typedef {{ group: string, words: HTMLElement[], why: HTMLElement[] }} Brought */
/** @typedef {{ oneEach: boolean, groups: Group[], cards: Brought[] }} Task */

/** @typedef {import("./sort_parts.js").Card} Card */
/** @typedef {import("./sort_parts.js").Place} Place */

export class Board {
  /** @type {Card | null} the card that the next place takes */
  picked = null;
  locked = false;

  /**
   * @param {Task} task
   * @param {number} seed
   * @param {import("./question.js").Tell} tell
   */
  constructor({ oneEach, groups, cards }, seed, tell) {
    this.oneEach = oneEach;
    this.tell = tell;
    this.tray = emptyPlace("act-tray", "", [say("activities.tray")]);
    this.groups = groups.map(({ id, words }) => emptyPlace("act-bin", id, copies(words)));
    this.places = [this.tray, ...this.groups];
    this.cards = cards.map(withControl);
    this.allPlaced = make("p", { className: "act-hint" }, {}, [say("activities.tray-empty")]);
    this.tray.box.append(this.allPlaced);
    for (const group of this.groups) group.head.after(this.#putButton(group));
    this.near = make("div", { className: "act-near" });
    this.tray.list.append(...shuffled(this.cards, seed).map(({ item }) => item));
    this.#noteTray();
    this.root = make("div", { className: "act-sort" }, {}, [
      make("p", { className: "act-hint" }, {}, [say("activities.sort-hint")]),
      this.tray.box,
      make("div", { className: "act-bins" }, {}, this.groups.map(({ box }) => box)),
    ]);
  }

  /** @param {Place} place */
  #putButton(place) {
    const put = button("activities.put-here", () => this.placePicked(place), { className: "act-put" });
    put.setAttribute("aria-describedby", place.head.id);
    return put;
  }

  /**
   * Take *card* up, or none.
   * @param {Card | null} card
   */
  pick(card) {
    this.picked = card;
    this.near.remove();
    if (card) this.#offerBeside(card);
    for (const other of this.cards) other.control.setAttribute("aria-pressed", String(other === card));
    this.root.classList.toggle("act-picked", Boolean(card));
  }

  /**
   * On a narrow page the groups may be screens away (activities.css): offer them below *card* too, but its own.
   * @param {Card} card
   */
  #offerBeside(card) {
    const here = this.placeOf(card);
    const offers = this.places.filter((place) => place !== here).map((place) => {
      const words = copies(/** @type {HTMLElement[]} */ ([...place.head.querySelectorAll(".twin")]));
      const offer = make("button", { type: "button", className: "course-button" }, {}, words);
      offer.addEventListener("click", () => this.place(card, place));
      return offer;
    });
    this.near.replaceChildren(say("activities.put-into"), ...offers);
    card.control.after(this.near);
  }

  /** @param {Place} place */
  placePicked(place) {
    if (this.picked) this.place(this.picked, place);
  }

  /**
   * Put *card* into *place* and say so; where a group takes one card, the one before goes back to the tray.
   * @param {Card} card
   * @param {Place} place
   */
  place(card, place) {
    if (this.locked) return;
    const before = this.oneEach && place !== this.tray ? this.cardsIn(place)[0] : undefined;
    if (before && before !== card) this.tray.list.append(before.item);
    place.list.append(card.item);
    card.control.focus(); // it was moved, which takes the focus away
    this.pick(null);
    this.tell(say("activities.moved", { place: place.head.querySelectorAll(".twin") }));
    this.#noteTray();
  }

  /**
   * Let each card lie where *ids* says, in the order of the cards, without a word.
   * @param {string[]} ids
   */
  lay(ids) {
    this.cards.forEach((card, position) => {
      this.places.find(({ id }) => id === ids[position])?.list.append(card.item);
    });
    this.#noteTray();
  }

  /** Let nothing be moved any more. */
  lock() {
    this.pick(null);
    this.locked = true;
    this.root.classList.add("act-locked");
    for (const { control } of this.cards) {
      control.draggable = false;
      control.setAttribute("aria-disabled", "true");
    }
  }

  /** @param {Place} place */
  cardsIn(place) {
    return this.cards.filter(({ item }) => place.list.contains(item));
  }

  /**
   * Where *card* lies now.
   * @param {Card} card
   */
  placeOf(card) {
    return this.places.find(({ list }) => list.contains(card.item)) ?? this.tray;
  }

  #noteTray() {
    this.allPlaced.hidden = this.tray.list.children.length > 0;
  }
}
