// Draws what the sample class's answers say, for pages without a script: reads the survey's facts from standard input as
// JSON, and writes picture, words and numbers. make page runs it.
import { Speech } from "../page/speech.js";
import { toMarkup } from "../page/tree.js";
import { asMarkup } from "../page/view.js";
import { resultOf, resultView } from "./result_view.js";
import { toldItems } from "./told.js";

const WIDTH = 640; // pixels: between a phone and a desk

const { words, data } = JSON.parse(await new Response(Deno.stdin.readable).text());
const speech = new Speech(words);
const found = resultOf(data.sample, speech.each("whose-sample"), data.questions);
const told = toldItems(found.rows, speech).map(toMarkup).join("");
console.log(JSON.stringify({ ...asMarkup(resultView, found, speech, WIDTH), told }, null, 1));
