// The browser's memory, guarded once: where it is blocked or full, the page works on and forgets.

/** @typedef {"localStorage" | "sessionStorage"} Memory that of the browser, or the one that ends with the tab */

/**
 * What is kept under *key*; null where there is nothing, undefined where the browser lets nobody look.
 * @param {string} key
 * @param {Memory} [memory]
 * @returns {string | null | undefined}
 */
export function kept(key, memory = "localStorage") {
  try {
    return globalThis[memory].getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * Keep *text* under *key*, or forget what is there (null). Returns whether the browser did.
 * @param {string} key
 * @param {string | null} text
 * @param {Memory} [memory]
 * @returns {boolean}
 */
export function keep(key, text, memory = "localStorage") {
  try {
    if (text === null) globalThis[memory].removeItem(key);
    else globalThis[memory].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the browser keeps anything for this page: tried out, since some only refuse to write.
 * @param {string} key a key of ours, beside which the trial is written
 * @returns {boolean}
 */
export function canKeep(key) {
  const trial = `${key}-probe`;
  return keep(trial, "") && keep(trial, null);
}
