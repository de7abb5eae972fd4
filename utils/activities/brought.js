// The texts that a question brings to the page: twins, which its controls copy.
import { findAll } from "../twins/page.js";

/**
 * The twins that stand in *item* itself, not in its feedback.
 * @param {Element} item
 * @returns {HTMLElement[]}
 */
export function twinsIn(item) {
  return findAll(item.querySelector("summary") ?? item, ":scope > .twin");
}

/**
 * The feedback that stands folded up in *item*.
 * @param {Element} item
 * @returns {HTMLElement[]}
 */
export function feedbackIn(item) {
  return findAll(item, "details > .twin");
}

/**
 * @param {HTMLElement[]} nodes
 * @returns {HTMLElement[]}
 */
export function copies(nodes) {
  return nodes.map((node) => /** @type {HTMLElement} */ (node.cloneNode(true)));
}
