// What the scripts of the models compute: reads [[function, arguments], …] from standard input, writes the values.
import * as credit from "../../utils/models/credit.js";
import * as intervals from "../../utils/models/intervals.js";
import * as journeys from "../../utils/models/journeys.js";
import * as lots from "../../utils/models/lots.js";
import * as normal from "../../utils/models/normal.js";
import * as surveys from "../../utils/models/surveys.js";

/** @type {Record<string, any>} */
const FUNCTIONS = { ...credit, ...intervals, ...journeys, ...lots, ...normal, ...surveys };

const asked = JSON.parse(await new Response(Deno.stdin.readable).text());
console.log(JSON.stringify(asked.map((/** @type {[string, any[]]} */ [name, args]) => FUNCTIONS[name](...args))));
