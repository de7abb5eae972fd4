// What the scripts of the models compute: reads [[function, arguments], …] from standard input, writes the values.
import * as bestSplit from "../../utils/models/best_split.js";
import * as contacts from "../../utils/models/contacts.js";
import * as credit from "../../utils/models/credit.js";
import * as deadline from "../../utils/models/deadline.js";
import * as intervals from "../../utils/models/intervals.js";
import * as journeys from "../../utils/models/journeys.js";
import * as lots from "../../utils/models/lots.js";
import * as normal from "../../utils/models/normal.js";
import * as surveys from "../../utils/models/surveys.js";

/** @type {Record<string, any>} */
const FUNCTIONS = {
  ...bestSplit,
  ...contacts,
  ...credit,
  ...deadline,
  ...intervals,
  ...journeys,
  ...lots,
  ...normal,
  ...surveys,
  contactsAt: (/** @type {[number, any]} */ ...given) => contacts.contactsNeeded(contacts.chances(...given)),
  breakEvenOf: (/** @type {deadline.Plan} */ plan) => deadline.breakEven(deadline.monthsOf(plan)),
};

const asked = JSON.parse(await new Response(Deno.stdin.readable).text());
console.log(JSON.stringify(asked.map((/** @type {[string, any[]]} */ [name, args]) => FUNCTIONS[name](...args))));
