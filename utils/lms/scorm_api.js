// The platform, as SCORM 1.2 lets a page find it: an object called API in a window around this one, or around its opener.

/**
 * @typedef {object} Api
 * @property {(nothing: "") => string} LMSInitialize
 * @property {(nothing: "") => string} LMSCommit
 * @property {(nothing: "") => string} LMSFinish
 * @property {(name: string) => string} LMSGetValue
 * @property {(name: string, value: string) => string} LMSSetValue
 */

const DEEPEST = 50; // frames within frames

/**
 * The platform's object, null where there is none: the page lies in a folder, or on a site.
 * @param {Window} [from]
 * @returns {Api | null}
 */
export function findApi(from = globalThis.window) {
  return around(from) ?? around(openerOf(from)) ?? around(openerOf(topOf(from)));
}

/**
 * @param {Window | null} start
 * @returns {Api | null}
 */
function around(start) {
  let here = start;
  for (let step = 0; here && step < DEEPEST; step++) {
    const api = apiOf(here);
    if (api || here.parent === here) return api;
    here = here.parent;
  }
  return null;
}

/**
 * @param {Window} place
 * @returns {Api | null}
 */
function apiOf(place) {
  try {
    const api = /** @type {any} */ (place).API;
    return typeof api?.LMSInitialize === "function" ? api : null;
  } catch {
    return null; // of another origin: it lets nobody look
  }
}

/**
 * @param {Window | null} place
 * @returns {Window | null}
 */
function openerOf(place) {
  try {
    return place?.opener ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {Window} place
 * @returns {Window | null}
 */
function topOf(place) {
  return place.top;
}
