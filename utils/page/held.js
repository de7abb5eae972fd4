// What an element holds for its script alone. A site keeps it in a file of its own (site/held.py), which is fetched when
// the element comes near.
import { make } from "../twins/page.js";
import { say } from "./words.js";

const NEAR = "600px 0px";

/**
 * What *holder* holds: its facts, or its text. Where its file cannot be fetched, *tell* gets the words for it, and nothing follows.
 * @param {HTMLElement} holder
 * @param {(words: Node) => void} tell
 * @returns {Promise<string>}
 */
export async function heldBy(holder, tell) {
  const { from } = holder.dataset;
  if (!from) return holder.getAttribute("facts") ?? holder.textContent ?? "";
  await near(holder.closest(".jp-Cell") ?? document.body);
  try {
    return await fetched(from);
  } catch {
    tell(say("page.not-fetched", {}, "p"));
    return new Promise(() => {});
  }
}

/**
 * Kept when *element* comes near the window, or the address names a position (labs/share.js), perhaps in it.
 * @param {Element} element
 * @returns {Promise<void>}
 */
function near(element) {
  return new Promise((done) => {
    const named = () => location.hash.includes("?") && done();
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      removeEventListener("hashchange", named);
      done();
    }, { rootMargin: NEAR });
    watcher.observe(element);
    addEventListener("hashchange", named);
    named();
  });
}

/**
 * What the script *file* tells: a script can be fetched without a server, a file of data cannot.
 * @param {string} file
 * @returns {Promise<string>}
 */
function fetched(file) {
  return new Promise((done, fail) => {
    /** @param {Event} event */
    const hear = (event) => {
      const [name, text] = /** @type {CustomEvent} */ (event).detail;
      if (name !== file) return;
      document.removeEventListener("course-held", hear);
      done(text);
    };
    document.addEventListener("course-held", hear);
    document.head.append(make("script", { src: file, onerror: () => fail(new Error(file)) }));
  });
}
