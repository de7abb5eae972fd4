// Elements that stand once for each language, marked with it.
import { tree } from "./tree.js";
import { LANGUAGES } from "./words.generated.js";
import { CODES } from "./words.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {import("./tree.js").Child} Child */

/**
 * An element *tag* for each language, marked with it.
 * @param {string} tag
 * @param {(language: string) => unknown[]} content
 * @returns {Tree[]}
 */
export function inEach(tag, content) {
  return CODES.map((lang, place) => tree(tag, { class: "twin", lang, dir: LANGUAGES[place][1] }, content(lang)));
}

/**
 * A part of a text: words of another language are marked with it.
 * @param {import("./words.js").Part} part
 * @returns {Child}
 */
export function element(part) {
  return typeof part === "string" ? part : tree("bdi", { lang: part[0] }, [part[1]]);
}
