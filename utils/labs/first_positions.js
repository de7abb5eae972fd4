// Draws the first position of each laboratory, for pages without a script: reads them from standard input as JSON, and
// writes pictures, words and numbers. make page runs it.
import { Speech } from "../page/speech.js";
import { asMarkup } from "../page/view.js";
import { LABORATORIES } from "./laboratories.js";

const WIDTH = 560; // pixels: between a phone and a desk

/** @param {{ name: string, values: import("./controls.js").Values, words: any, data: any }} first */
function drawn({ name, values, words, data }) {
  const laboratory = LABORATORIES[name];
  return [name, asMarkup(laboratory, laboratory.look(values, data), new Speech(words), WIDTH)];
}

const labs = JSON.parse(await new Response(Deno.stdin.readable).text());
console.log(JSON.stringify(Object.fromEntries(labs.map(drawn)), null, 1));
