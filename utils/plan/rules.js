// What is missing in a plan: one rule for each remark of data/plan_remarks.csv, in its order. Pure, so it is tested alone.

// SEO usually takes 6 to 12 months to give results (fact A14).
const PLAN_SEO_FIRST = 6;
const PLAN_SEO_LAST = 12;
// where people leave contact data (A7, A11)
const PLAN_COLLECTS = ["site_form", "ebook", "newsletter", "newsletter_pop_up"];
// what a follow-up call may follow (A11)
const PLAN_BEFORE_CALL = ["site_form", "ebook"];

// Each rule takes what planSeen() gives.
const PLAN_RULES = {
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
  too_soon: (seen) => seen.inbound && !seen.outbound && seen.plan.month < PLAN_SEO_FIRST,
  may_be_late: (seen) =>
    seen.inbound && !seen.outbound && seen.plan.month >= PLAN_SEO_FIRST && seen.plan.month < PLAN_SEO_LAST,
  no_join: (seen) => seen.inbound && seen.outbound && !seen.has(...PLAN_COLLECTS) && !seen.has("follow_up_call"),
  call_without_form: (seen) => seen.has("follow_up_call") && !seen.has(...PLAN_BEFORE_CALL),
  no_budget: (seen) => seen.plan.budget === 0,
  unpaid_inside: (seen) => seen.unpaid("inside"),
  unpaid_inbound: (seen) => seen.unpaid("inbound"),
  unpaid_outbound: (seen) => seen.unpaid("outbound"),
  idle_inside: (seen) => seen.idle("inside"),
  idle_inbound: (seen) => seen.idle("inbound"),
  idle_outbound: (seen) => seen.idle("outbound"),
};

/** The remarks on *plan*, by their ids; ["complete"] where nothing is missing. *known* has what can be picked, by id. */
export function planRemarks(plan, known) {
  const seen = planSeen(plan, known);
  const missing = Object.keys(PLAN_RULES).filter((id) => PLAN_RULES[id](seen));
  return missing.length ? missing : ["complete"];
}

/** What the rules ask of *plan*: what was picked on which side, and which share of the money it has. */
function planSeen(plan, known) {
  const picked = plan.picked.map((id) => ({ id, ...known[id] }));
  const any = (part, side = null) => picked.some((item) => item.part === part && (!side || item.side === side));
  const moves = (direction) => picked.some((item) => item.direction === direction);
  const seen = {
    plan,
    any,
    has: (...ids) => ids.some((id) => plan.picked.includes(id)),
    inside: any("method", "internal") || any("channel", "internal"),
    inbound: moves("inbound"),
    outbound: moves("outbound"),
    uncarried: picked.some(({ id, part }) => part === "method" && planLacksCarrier(id, picked, known)),
    unpaid: (name) => plan.budget > 0 && seen[name] && plan.split[name] === 0,
    idle: (name) => plan.budget > 0 && !seen[name] && plan.split[name] > 0,
  };
  seen.outside = seen.inbound || seen.outbound;
  return seen;
}

/** Whether channels could carry the method *id* out, and none of them is *picked*. */
function planLacksCarrier(id, picked, known) {
  const carries = (item) => item.carries === id;
  return Object.values(known).some(carries) && !picked.some(carries);
}
