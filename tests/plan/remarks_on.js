// The remarks on many plans: takes { known, plans } as JSON and gives a list of ids for each.
import { remarks } from "../../utils/plan/rules.js";

/** @type {{ known: import("../../utils/plan/state.js").Choices, plans: import("../../utils/plan/state.js").Plan[] }} */
const { known, plans } = await new Response(Deno.stdin.readable).json();
console.log(JSON.stringify(plans.map((plan) => remarks(plan, known))));
