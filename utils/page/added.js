// Elements that come to the page at any time, such as those of a text that is rendered anew.
import { findAll } from "../twins/page.js";

/**
 * Call act(element) once for each element that *selector* finds, now and whenever one is added.
 * @param {string} selector
 * @param {(element: HTMLElement) => void} act
 */
export function whenAdded(selector, act) {
  const known = new WeakSet();
  /** @param {ParentNode} root */
  const look = (root) => {
    for (const element of findAll(root, selector)) {
      if (known.has(element)) continue;
      known.add(element);
      act(element);
    }
  };
  const watcher = new MutationObserver((records) => {
    for (const place of new Set(records.filter(({ addedNodes }) => addedNodes.length).map(({ target }) => target))) {
      if (place instanceof Element && place.isConnected) look(place);
    }
  });
  watcher.observe(document.documentElement, { childList: true, subtree: true });
  look(document);
}
