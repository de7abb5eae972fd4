// The texts that a question brings to the page: twins, which its controls copy.

/**
 * The twins that stand in *item* itself, not in its feedback.
 * @param {Element} item
 * @returns {HTMLElement[]}
 */
export function twinsIn(item) {
  return /** @type {HTMLElement[]} */ ([...item.children].filter((child) => child.matches(".twin")));
}

/**
 * The feedback that stands folded up in *item*.
 * @param {Element} item
 * @returns {HTMLElement[]}
 */
export function feedbackIn(item) {
  return /** @type {HTMLElement[]} */ ([...item.querySelectorAll(".act-why > .twin")]);
}

/**
 * @param {HTMLElement[]} nodes
 * @returns {HTMLElement[]}
 */
export function copies(nodes) {
  return nodes.map((node) => /** @type {HTMLElement} */ (node.cloneNode(true)));
}
