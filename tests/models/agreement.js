// Evaluates functions of utils/models for test_scripts.py: a list of [module, function, arguments] from standard input,
// their results to standard output, both as JSON.
import * as bestSplit from "../../utils/models/best_split.js";
import * as contacts from "../../utils/models/contacts.js";
import * as deadline from "../../utils/models/deadline.js";

/** @type {Record<string, Record<string, any>>} */
const MODULES = {
  contacts: {
    ...contacts,
    contactsAt: (/** @type {[number, any]} */ ...given) => contacts.contactsNeeded(contacts.chances(...given)),
  },
  deadline: {
    ...deadline,
    ...bestSplit,
    breakEvenOf: (/** @type {deadline.Plan} */ plan) => deadline.breakEven(deadline.monthsOf(plan)),
  },
};

const calls = JSON.parse(await new Response(Deno.stdin.readable).text());
const results = calls.map((/** @type {[string, string, any[]]} */ [module, name, given]) =>
  MODULES[module][name](...given)
);
console.log(JSON.stringify(results));
