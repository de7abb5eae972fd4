import { better, LIMIT, packed, standing, timespan, unpacked } from "../../utils/lms/scorm_state.js";
import { emptyProgress, recorded } from "../../utils/activities/progress_state.js";
import { findApi } from "../../utils/lms/scorm_api.js";

/** @param {unknown} actual @param {unknown} expected */
function same(actual, expected) {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${left} is not ${right}`);
}

const IDS = Array.from({ length: 40 }, (_, place) => `a-question-with-a-long-name-${place}`);

/** @param {number} length of what was written in answer to each question */
function written(length) {
  const text = "جواب ".repeat(length / 5);
  return IDS.reduce((progress, id) => recorded(progress, id, "solved", { text }), emptyProgress());
}

Deno.test("progress comes back from the platform as it was: outcome, answer, and what was missed at first", () => {
  let progress = recorded(emptyProgress(), "b", "wrong", [1]);
  progress = recorded(progress, "b", "solved", [0]);
  progress = recorded(progress, "c", "shown", null);
  const kept = unpacked(packed("ar", progress, ["a", "b", "c"]));
  same(kept?.language, "ar");
  same(kept?.questions.b, { outcome: "solved", answer: [0], missed: true });
  same([kept?.questions.c.outcome, kept?.questions.c.missed], ["shown", true]);
  same(Object.keys(kept?.questions ?? {}), ["b", "c"]);
});

Deno.test("what is written at length stays behind, and what was reached never does", () => {
  const text = packed("en", written(5000), IDS);
  if (text.length > LIMIT) throw new Error(`${text.length} signs`);
  same(Object.values(unpacked(text)?.questions ?? {}).map(({ outcome }) => outcome), IDS.map(() => "solved"));
});

Deno.test("the longest answer stays behind first", () => {
  const long = recorded(emptyProgress(), "long", "solved", "x".repeat(LIMIT));
  const kept = unpacked(packed("en", recorded(long, "short", "solved", [2]), ["long", "short"]));
  same([kept?.questions.long.answer, kept?.questions.short.answer], [undefined, [2]]);
});

Deno.test("a platform that counts bytes counts no more than the limit, and loses no letter", () => {
  const text = packed("ar", recorded(emptyProgress(), "a", "begun", "مقهى «القنديل»"), ["a"]);
  same(/^[ -~]*$/.test(text), true);
  same(unpacked(text)?.questions.a.answer, "مقهى «القنديل»");
});

for (const text of ["", "nonsense", "null", "[]", '{"v":2,"q":{}}', '{"v":1}', '{"v":1,"q":{"a":["x"],"b":7}}']) {
  Deno.test(`what another lesson left there is not taken for progress: ${text}`, () => {
    same(Object.keys(unpacked(text)?.questions ?? {}), []);
  });
}

Deno.test("a lesson is passed like the final test, and completed once all of it was tried", () => {
  const ids = IDS.slice(0, 10);
  const of = (/** @type {number} */ solved, /** @type {number} */ tried) =>
    standing(
      ids.reduce(
        (progress, id, place) =>
          place < solved
            ? recorded(progress, id, "solved", 1)
            : place < tried
            ? recorded(progress, id, "wrong", 1)
            : progress,
        emptyProgress(),
      ),
      ids,
    );
  same(of(0, 0), { score: 0, status: "incomplete" });
  same(of(6, 9), { score: 60, status: "incomplete" });
  same(of(6, 10), { score: 60, status: "completed" });
  same(of(7, 7), { score: 70, status: "passed" });
});

Deno.test("a status that was reached is never lost", () => {
  same([better("passed", "incomplete"), better("completed", "passed"), better("not attempted", "incomplete")], [
    "passed",
    "passed",
    "incomplete",
  ]);
});

Deno.test("time is written as the platform reads it", () => {
  same([timespan(0), timespan(309250), timespan(3600000 * 27 + 61000)], [
    "0000:00:00.00",
    "0000:05:09.25",
    "0027:01:01.00",
  ]);
});

Deno.test("the platform is found in a frame around, past one of another origin, and at the opener", () => {
  const api = { LMSInitialize: () => "true" };
  const platform = /** @type {any} */ ({ API: api });
  platform.parent = platform.top = platform;
  const foreign = { parent: platform, top: platform };
  Object.defineProperty(foreign, "API", {
    get() {
      throw new Error("another origin");
    },
  });
  const lesson = /** @type {any} */ ({ parent: foreign, top: platform });
  same(findApi(lesson) === /** @type {any} */ (api), true);
  const alone = /** @type {any} */ ({ opener: platform });
  alone.parent = alone.top = alone;
  same(findApi(alone) === /** @type {any} */ (api), true);
  alone.opener = null;
  same(findApi(alone), null);
});
