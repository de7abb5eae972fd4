// What the page's script reads in digits of base 85, for test_digits85.py: JSON in, JSON out.
import { bytesOf } from "../../utils/twins/digits85.js";

/** @type {string[]} */
const given = JSON.parse(await new Response(Deno.stdin.readable).text());
console.log(JSON.stringify(given.map((digits) => [...bytesOf(digits)])));
