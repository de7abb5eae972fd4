// What the page's script reads of what Python packed, for test_packing.py: JSON in, JSON out.
import { bytesOf } from "../../utils/twins/digits85.js";
import { unpacked } from "../../utils/twins/page.js";

/** @type {{bytes: string[], texts: string[]}} */
const { bytes, texts } = JSON.parse(await new Response(Deno.stdin.readable).text());
console.log(JSON.stringify({
  bytes: bytes.map((digits) => [...bytesOf(digits)]),
  texts: await Promise.all(texts.map(unpacked)),
}));
