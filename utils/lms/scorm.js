// A lesson in a learning platform: the platform keeps score, status, place, language and progress. Without one this does
// nothing, and the browser keeps all by itself.
import { clearProgress, readProgress, whenProgressChanges, writeProgress } from "../activities/progress.js";
import { emptyProgress, forgotten, merged } from "../activities/progress_state.js";
import { hash } from "../activities/shuffle.js";
import { idsIn } from "../activities/solved.js";
import { edgeOf, inSight, scrollTo } from "../page/scrolling.js";
import { knownState } from "../twins/choice.js";
import { find } from "../twins/page.js";
import { keep, kept } from "../twins/storage.js";
import { CODES } from "../site/languages.js";
import { findApi } from "./scorm_api.js";
import { better, LONGEST_PLACE, packed, standing, timespan, unpacked } from "./scorm_state.js";

const REST = 400; // milliseconds without a change, until the platform is told
const WHO = "marketing-inside-and-out:learner";

/** What one learner does on this page, from when it opens to when it is left. */
class Session {
  #began = Date.now();
  #later = 0;
  #open = true;

  /**
   * @param {import("./scorm_api.js").Api} api
   * @param {string[]} ids the questions of the lesson
   */
  constructor(api, ids) {
    this.api = api;
    this.ids = ids;
    this.status = this.#told("cmi.core.lesson_status");
    this.#takeUp();
    this.#goTo(this.#told("cmi.core.lesson_location"));
    whenProgressChanges(document.body, () => this.#soon());
    new MutationObserver(() => this.#soon()).observe(document.body, { attributeFilter: ["data-language"] });
    addEventListener("pagehide", () => this.#leave());
    addEventListener("pageshow", ({ persisted }) => persisted && location.reload()); // what was left is over
    this.#tell();
  }

  /**
   * The platform's progress in the place of the browser's: another learner may have been here before. What the same
   * one did here, and the platform did not hear of, is not lost.
   */
  #takeUp() {
    const before = unpacked(this.#told("cmi.suspend_data"));
    const who = String(hash(this.#told("cmi.core.student_id")));
    const last = kept(WHO);
    const same = last === who;
    if (last && !same) clearProgress();
    keep(WHO, who);
    const mine = same && this.#told("cmi.core.entry") !== "ab-initio"
      ? readProgress()
      : forgotten(readProgress(), this.ids);
    writeProgress(merged(mine, { ...emptyProgress(), questions: before?.questions ?? {} }));
    const language = knownState(before?.language, CODES);
    if (!language) return;
    keep(document.documentElement.dataset.store ?? "", language);
    document.body.dataset.language = language;
  }

  /** @param {string} place */
  #goTo(place) {
    const [, cell, read] = /^(\d+):(\d+)$/.exec(place) ?? [];
    if (cell !== undefined && !location.hash) scrollTo(() => inSight().cells[Number(cell)], Number(read) / 100);
  }

  /** The cell at the upper edge, and how many parts of 100 of it lie above. */
  #place() {
    const { cells } = inSight();
    const edge = edgeOf(document.scrollingElement ?? document.body);
    const cell = cells.findIndex((each) => each.getBoundingClientRect().bottom > edge);
    if (cell < 0) return "";
    const { top, height } = cells[cell].getBoundingClientRect();
    return `${cell}:${Math.round(100 * Math.max(0, edge - top) / (height || 1))}`.slice(0, LONGEST_PLACE);
  }

  #soon() {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#tell(), REST);
  }

  #tell() {
    if (!this.#open) return;
    const progress = readProgress();
    const { score, status } = standing(progress, this.ids);
    this.status = better(this.status, status);
    const values = {
      "cmi.core.score.raw": String(score),
      "cmi.core.score.min": "0",
      "cmi.core.score.max": "100",
      "cmi.core.lesson_status": this.status,
      "cmi.core.lesson_location": this.#place(),
      "cmi.suspend_data": packed(document.body.dataset.language ?? "", progress, this.ids),
    };
    for (const [name, value] of Object.entries(values)) this.api.LMSSetValue(name, value);
    this.api.LMSCommit("");
  }

  /** End the session; the platform keeps it for the next time. */
  #leave() {
    if (!this.#open) return;
    clearTimeout(this.#later);
    this.api.LMSSetValue("cmi.core.session_time", timespan(Date.now() - this.#began));
    this.api.LMSSetValue("cmi.core.exit", "suspend");
    this.#tell();
    this.#open = false;
    this.api.LMSFinish("");
  }

  /** @param {string} name */
  #told(name) {
    return String(this.api.LMSGetValue(name) ?? "");
  }
}

const api = findApi();
if (api && String(api.LMSInitialize("")) === "true") {
  new Session(api, idsIn(find(document, ".site-nav [data-solves]").dataset.solves));
}
