// The plan between two visits: one entry of localStorage in this browser, in the format of a saved file.
import { PLAN_FORMAT, planParsed, planText } from "./state.js";

/** What is kept: { plan, problem }; the plan is null where there is none, the problem a message or null. */
export function planKept(known) {
  try {
    const text = localStorage.getItem(PLAN_FORMAT);
    if (text === null) return { plan: null, problem: planKeep(null) };
    return { plan: planParsed(text, known), problem: null };
  } catch (error) {
    const isUnread = ["broken", "foreign", "newer", "fault"].includes(error.message);
    return { plan: null, problem: isUnread ? "stored-fault" : "blocked" };
  }
}

/** Keep *plan* (null: forget it); return null, or the message where the browser keeps nothing. */
export function planKeep(plan) {
  try {
    if (plan === null) localStorage.removeItem(PLAN_FORMAT);
    else localStorage.setItem(PLAN_FORMAT, planText(plan));
    return null;
  } catch {
    return "blocked";
  }
}
