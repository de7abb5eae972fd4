// Evaluates the models of the page: reads a list of [function, arguments] as JSON, and writes what each gives.
import * as credit from "../../utils/models/credit.js";
import * as intervals from "../../utils/models/intervals.js";
import * as journeys from "../../utils/models/journeys.js";

/** @type {Record<string, any>} */
const FUNCTIONS = { ...credit, ...intervals, ...journeys };

/** @type {[string, unknown[]][]} */
const calls = JSON.parse(await new Response(Deno.stdin.readable).text());
console.log(JSON.stringify(calls.map(([name, args]) => FUNCTIONS[name](...args))));
