// Which way the reader of an element reads.

/**
 * Whether the reader of *element* reads from right to left.
 * @param {Element} element
 * @returns {boolean}
 */
export function isRtl(element) {
  return getComputedStyle(element).direction === "rtl";
}
