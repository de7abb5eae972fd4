// When a flashcard comes back: a simple Leitner plan of five boxes. No page and no storage.

/** @typedef {import("./progress_state.js").Card} Card */

/** Days until a card of box 1, 2, … is due again. */
const DAYS = [1, 2, 4, 8, 16];

/**
 * The day of *date* where the learner is, such as 2026-11-28.
 * @param {Date} date
 * @returns {string}
 */
export function dayOf(date) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The *card* (none where it was never turned) after an answer on the day *today*: one box further, or back to the first.
 * One that was missed stays due today.
 * @param {Card | undefined} card
 * @param {boolean} isKnown
 * @param {string} today
 * @returns {Card}
 */
export function moved(card, isKnown, today) {
  if (!isKnown) return { box: 1, due: today };
  const isLate = !card || card.due <= today;
  if (!isLate) return card; // known before its time: it comes back on its day
  const box = Math.min((card?.box ?? 0) + 1, DAYS.length);
  return { box, due: after(today, DAYS[box - 1]) };
}

/**
 * The ids of *ids* that are due on the day *today*: never turned, or with a day that has come.
 * @param {Record<string, Card>} cards
 * @param {string[]} ids
 * @param {string} today
 * @returns {string[]}
 */
export function dueOf(cards, ids, today) {
  return ids.filter((id) => !cards[id] || cards[id].due <= today);
}

/**
 * The first day on which one of *ids* is due.
 * @param {Record<string, Card>} cards
 * @param {string[]} ids
 * @param {string} today
 * @returns {string}
 */
export function nextDay(cards, ids, today) {
  return ids.map((id) => cards[id]?.due ?? today).toSorted()[0] ?? today;
}

/**
 * @param {string} day
 * @param {number} days
 */
function after(day, days) {
  const [year, month, date] = day.split("-").map(Number);
  return dayOf(new Date(year, month - 1, date + days));
}
