// Reads items of QTI 2.1 as a list of texts, and writes what another program makes of them in 3.0.
import { convertQti2toQti3 } from "./qti_convert.js";

/** @type {string[]} */
const older = await new Response(Deno.stdin.readable).json();
const newer = [];
for (const xml of older) newer.push(await convertQti2toQti3(xml));
console.log(JSON.stringify(newer));
