import { deepStrictEqual } from "node:assert/strict";
import { remarks } from "../../utils/plan/rules.js";
import { KNOWN, plan, shares, WHOLE, without } from "./plans.js";

/** @type {[string, import("../../utils/plan/state.js").Plan, string[]][]} */
const GAPS = [
  ["nothing missing", plan(WHOLE), ["complete"]],
  ["no name", plan(WHOLE, { name: " " }), ["no_business"]],
  ["nothing sold", plan(WHOLE, { sells: "" }), ["no_business"]],
  ["no audience", plan(without("employees", "customers")), ["no_audience"]],
  ["no audience inside", plan(without("employees")), ["audience_inside"]],
  ["no audience outside", plan(without("customers")), ["audience_outside"]],
  ["no goal", plan(without("culture", "sales")), ["no_goal"]],
  [
    "nothing done inside",
    plan(without("internal_communication", "team_meeting")),
    ["goal_inside", "nobody_inside", "idle_inside"],
  ],
  [
    "nothing goes outside",
    plan(without("newsletter", "tv_ad")),
    ["goal_outside", "nothing_outside", "idle_inbound", "idle_outbound"],
  ],
  [
    "employees not told, another method inside",
    plan([...without("team_meeting", "internal_communication"), "training_development"]),
    ["untold"],
  ],
  ["a method without a channel", plan(without("team_meeting")), ["untold", "no_carrier"]],
  ["online campaigns that the newsletter carries", plan([...WHOLE, "online_campaigns"]), ["complete"]],
  ["advertising that television carries", plan([...WHOLE, "advertising"]), ["complete"]],
  ["advertising that a call does not carry", plan([...without("tv_ad"), "cold_call", "advertising"]), ["no_carrier"]],
  ["only outbound", plan(without("newsletter"), { split: shares(50, 0, 50) }), ["all_push"]],
  ["only inbound, 5 months", plan(without("tv_ad"), { split: shares(50, 50, 0), month: 5 }), ["too_soon"]],
  ["only inbound, 6 months", plan(without("tv_ad"), { split: shares(50, 50, 0), month: 6 }), ["may_be_late"]],
  ["only inbound, 11 months", plan(without("tv_ad"), { split: shares(50, 50, 0), month: 11 }), ["may_be_late"]],
  ["only inbound, 12 months", plan(without("tv_ad"), { split: shares(50, 50, 0), month: 12 }), ["complete"]],
  ["one month, but with outbound", plan(WHOLE, { month: 1 }), ["complete"]],
  ["nowhere to leave an address", plan([...without("newsletter"), "blog_post"]), ["no_join"]],
  ["a call that follows nothing", plan([...WHOLE, "follow_up_call"]), ["call_without_form"]],
  ["a call that follows a download", plan([...WHOLE, "follow_up_call", "ebook"]), ["complete"]],
  ["an event in place of an advert", plan([...without("tv_ad"), "events_promotions"]), ["complete"]],
  ["no money", plan(WHOLE, { budget: 0 }), ["no_budget"]],
  ["no money inside", plan(WHOLE, { split: shares(0, 50, 50) }), ["unpaid_inside"]],
  ["no money for inbound", plan(WHOLE, { split: shares(50, 0, 50) }), ["unpaid_inbound"]],
  ["no money for outbound", plan(WHOLE, { split: shares(50, 50, 0) }), ["unpaid_outbound"]],
  ["no way to know", plan(without("lot_left_out")), ["no_proof"]],
  ["a way to know, and nothing to count", plan(WHOLE, { measure: " " }), ["no_measure"]],
  ["before and after alone", plan([...without("lot_left_out"), "before_after"]), ["by_calendar"]],
  ["before and after beside a group that waits", plan([...WHOLE, "before_after"]), ["complete"]],
  [
    "before and after beside branches that wait",
    plan([...without("lot_left_out"), "one_branch", "before_after"]),
    ["complete"],
  ],
  [
    "nobody will know, which needs no count",
    plan([...without("lot_left_out"), "not_known"], { measure: "" }),
    ["not_known"],
  ],
  ["to know and not to know", plan([...WHOLE, "not_known"]), ["both_ways"]],
];

for (const [gap, given, expected] of GAPS) {
  Deno.test(`this gap is remarked and nothing else: ${gap}`, () => {
    deepStrictEqual(remarks(given, KNOWN), expected);
  });
}
