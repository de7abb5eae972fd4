// On paper: what an element shows there in place of what works on the screen, and all that is folded, unfolded.
import { findAll, make } from "../twins/page.js";

/** @type {WeakMap<HTMLElement, () => Node[]>} */
const sheets = new WeakMap();

/**
 * Let *element* show on paper what content() gives.
 * @param {HTMLElement} element
 * @param {() => Node[]} content
 */
export function printInstead(element, content) {
  sheets.set(element, content);
  element.dataset.prints = "";
}

function putAway() {
  for (const sheet of findAll(document, ".printed")) sheet.remove();
  for (const details of findAll(document, "[data-unfolded]")) {
    details.removeAttribute("open");
    details.removeAttribute("data-unfolded");
  }
}

globalThis.addEventListener("beforeprint", () => {
  putAway(); // a browser may tell it twice
  for (const element of findAll(document, "[data-prints]")) {
    const content = sheets.get(element)?.() ?? [];
    element.append(make("div", { className: "printed" }, {}, /** @type {ChildNode[]} */ (content)));
  }
  for (const details of findAll(document, "details:not([open])")) {
    details.setAttribute("open", "");
    details.dataset.unfolded = "";
  }
});
globalThis.addEventListener("afterprint", putAway);
