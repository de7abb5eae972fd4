// What is missing in a plan: one rule for each remark of data/plan_remarks.csv, in its order. Pure, so it is tested alone.

/** @typedef {import("./state.js").Plan} Plan */
/** @typedef {import("./state.js").Choices} Choices */
/** @typedef {import("./state.js").Choice & { id: string }} Picked */
/** @typedef {ReturnType<typeof view>} View what the rules ask of a plan */

// SEO usually takes 6 to 12 months to give results (fact A14).
const SEO_FIRST = 6;
const SEO_LAST = 12;
// where people leave contact data (A7, A11)
const COLLECTS = ["site_form", "ebook", "newsletter", "newsletter_pop_up"];
// what a follow-up call may follow (A11)
const BEFORE_CALL = ["site_form", "ebook"];
// ways to know: with others set beside those who come first, and all of them
const BESIDE = ["lot_left_out", "one_branch"];
const WAYS = [...BESIDE, "before_after"];

/** @type {Record<string, (seen: View) => boolean>} */
const RULES = {
  no_business: (seen) => !seen.plan.name.trim() || !seen.plan.sells.trim(),
  no_audience: (seen) => !seen.any("audience"),
  audience_inside: (seen) => seen.inside && seen.any("audience") && !seen.any("audience", "internal"),
  audience_outside: (seen) => seen.outside && seen.any("audience") && !seen.any("audience", "external"),
  no_goal: (seen) => !seen.any("goal"),
  goal_inside: (seen) => seen.any("goal", "internal") && !seen.inside,
  goal_outside: (seen) => seen.any("goal", "external") && !seen.outside,
  nobody_inside: (seen) => !seen.inside,
  nothing_outside: (seen) => !seen.outside,
  untold: (seen) => seen.outside && seen.inside && !seen.any("channel", "internal"),
  no_carrier: (seen) => seen.uncarried,
  all_push: (seen) => seen.outbound && !seen.inbound,
  too_soon: (seen) => seen.inbound && !seen.outbound && seen.plan.month < SEO_FIRST,
  may_be_late: (seen) => seen.inbound && !seen.outbound && seen.plan.month >= SEO_FIRST && seen.plan.month < SEO_LAST,
  no_join: (seen) => seen.inbound && seen.outbound && !seen.has(...COLLECTS) && !seen.has("follow_up_call"),
  call_without_form: (seen) => seen.has("follow_up_call") && !seen.has(...BEFORE_CALL),
  no_budget: (seen) => seen.plan.budget === 0,
  unpaid_inside: (seen) => seen.inside && seen.paid("inside") === 0,
  unpaid_inbound: (seen) => seen.inbound && seen.paid("inbound") === 0,
  unpaid_outbound: (seen) => seen.outbound && seen.paid("outbound") === 0,
  idle_inside: (seen) => !seen.inside && seen.paid("inside") > 0,
  idle_inbound: (seen) => !seen.inbound && seen.paid("inbound") > 0,
  idle_outbound: (seen) => !seen.outbound && seen.paid("outbound") > 0,
  no_proof: (seen) => !seen.any("proof"),
  no_measure: (seen) => seen.has(...WAYS) && !seen.plan.measure.trim(),
  by_calendar: (seen) => seen.has("before_after") && !seen.has(...BESIDE),
  not_known: (seen) => seen.has("not_known") && !seen.has(...WAYS),
  both_ways: (seen) => seen.has("not_known") && seen.has(...WAYS),
};

/**
 * The remarks on *plan*, by their ids; ["complete"] where nothing is missing. *known* has what can be picked, by id.
 * @param {Plan} plan
 * @param {Choices} known
 */
export function remarks(plan, known) {
  const seen = view(plan, known);
  const missing = Object.keys(RULES).filter((id) => RULES[id](seen));
  return missing.length ? missing : ["complete"];
}

/**
 * What the rules ask of *plan*: what was picked on which side, and which share of the money it has.
 * @param {Plan} plan
 * @param {Choices} known
 */
function view(plan, known) {
  /** @type {Picked[]} */
  const picked = plan.picked.map((id) => ({ id, ...known[id] }));
  /**
   * @param {string} part
   * @param {string} [side]
   */
  const any = (part, side) => picked.some((item) => item.part === part && (!side || item.side === side));
  /** @param {string} direction */
  const moves = (direction) => picked.some((item) => item.direction === direction);
  const inbound = moves("inbound");
  const outbound = moves("outbound");
  return {
    plan,
    any,
    /** @param {string[]} ids */
    has: (...ids) => ids.some((id) => plan.picked.includes(id)),
    inside: any("method", "internal") || any("channel", "internal"),
    inbound,
    outbound,
    outside: inbound || outbound,
    uncarried: picked.some(({ id, part }) => part === "method" && lacksCarrier(id, picked, known)),
    /**
     * The percentage of the part *name*; none of no money.
     * @param {keyof import("./state.js").Split} name
     */
    paid: (name) => plan.budget > 0 ? plan.split[name] : NaN,
  };
}

/**
 * Whether channels could carry the method *id* out, and none of them is *picked*.
 * @param {string} id
 * @param {Picked[]} picked
 * @param {Choices} known
 */
function lacksCarrier(id, picked, known) {
  /** @param {import("./state.js").Choice} item */
  const carries = (item) => item.carries === id;
  return Object.values(known).some(carries) && !picked.some(carries);
}
