// Draws the first position of each laboratory, for pages without a script: reads them from standard input as JSON, and
// writes pictures, words and numbers. make page runs it.
import { Speech } from "../page/speech.js";
import { toMarkup } from "../page/tree.js";
import { pictureOf } from "../page/view.js";
import { CODES } from "../page/words.js";
import { LABORATORIES } from "./laboratories.js";

const WIDTH = 560; // pixels: between a phone and a desk

/** @param {{ name: string, values: import("./controls.js").Values, words: any, data: any }} first */
function drawn({ name, values, words, data }) {
  const laboratory = LABORATORIES[name];
  const speech = new Speech(words);
  const found = laboratory.look(values, data);
  const pictures = CODES.map((code) => [code, toMarkup(pictureOf(laboratory, found, speech, code, WIDTH))]);
  return [name, {
    pictures: Object.fromEntries(pictures),
    words: speech.paragraphs(laboratory.said(found)).map(toMarkup).join(""),
    numbers: speech.tables(laboratory.numbers(found)).map(toMarkup).join(""),
  }];
}

const labs = JSON.parse(await new Response(Deno.stdin.readable).text());
console.log(JSON.stringify(Object.fromEntries(labs.map(drawn)), null, 1));
