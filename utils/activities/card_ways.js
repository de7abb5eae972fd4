// In which way flashcards ask: from the term to its meaning, or from one language to the other.
import { make } from "../twins/page.js";
import { uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";

/** @type {Record<string, [string, string] | null>} from which language to which; null: from the term to its meaning */
export const WAYS = {
  "activities.by-meaning": null,
  "activities.to-arabic": ["en", "ar"],
  "activities.to-english": ["ar", "en"],
};

/**
 * The radios for what is asked for; choose(way) hears each choice.
 * @param {(way: string) => void} choose
 */
export function wayChoices(choose) {
  const name = uniqueName("act");
  const head = make("span", { id: uniqueName("act") }, {}, [say("activities.way")]);
  const choices = Object.keys(WAYS).map((way, place) => {
    const radio = make("input", { type: "radio", name, value: way, checked: place === 0 });
    radio.addEventListener("change", () => choose(way));
    return make("label", { className: "course-option" }, {}, [radio, make("span", {}, {}, [say(way)])]);
  });
  const attributes = { role: "radiogroup", "aria-labelledby": head.id };
  return make("div", { className: "act-ways" }, attributes, [head, ...choices]);
}
