// A button that asks in its own place before it does what cannot be undone.
import { make } from "../twins/page.js";
import { button } from "./button.js";
import { say } from "./words.js";

/** @typedef {{ ask: string, sure: string, yes: string, no: string }} Keys the words of the button, question and answers */

/**
 * The button *keys.ask*, which asks *keys.sure* and acts on *keys.yes*; at once where isFree() says that nothing is lost.
 * @param {Keys} keys
 * @param {() => void} act
 * @param {{ isFree?: () => boolean, values?: () => import("./words.js").Values, className?: string }} [more]
 * @returns {HTMLElement}
 */
export function askFirst(keys, act, { isFree = () => false, values = () => ({}), className = "" } = {}) {
  const holder = make("span", { className: "ask-first" });
  const back = () => {
    holder.replaceChildren(ask);
    ask.focus();
  };
  const question = () => {
    if (isFree()) return act();
    const no = button(keys.no, back, { className });
    const yes = button(keys.yes, () => {
      act();
      back();
    }, { className });
    holder.replaceChildren(make("span", {}, { role: "alert" }, [say(keys.sure, values())]), yes, no);
    no.focus();
  };
  const ask = button(keys.ask, question, { className });
  holder.append(ask);
  return holder;
}
