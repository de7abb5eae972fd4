import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { Sheet } from "../../utils/page/picture.js";
import { linear, logarithmic, percent, roundEnd } from "../../utils/page/scales.js";

Deno.test("ticks are round numbers within the scale, in order", () => {
  deepStrictEqual(linear(0, 100).ticks, [0, 20, 40, 60, 80, 100]);
  deepStrictEqual(linear(0, 1).ticks, [0, 0.2, 0.4, 0.6, 0.8, 1]);
  deepStrictEqual(linear(1, 24, 5).ticks, [5, 10, 15, 20]);
  for (const [low, high] of [[0, 3], [-7, 12], [0.02, 0.9], [1000, 250_000]]) {
    const { ticks, share } = linear(low, high);
    ok(ticks.length >= 3 && ticks.length <= 12, `${low} to ${high}: ${ticks}`);
    ok(ticks.every((tick, place) => tick >= low && tick <= high && !(tick <= ticks[place - 1])));
    ok(ticks.every((tick) => share(tick) >= -1e-9 && share(tick) <= 1 + 1e-9));
  }
});

Deno.test("on a logarithmic scale each tenfold takes the same room", () => {
  const { share } = logarithmic(10, 10_000, []);
  deepStrictEqual([10, 100, 1000, 10_000].map((value) => Math.round(share(value) * 3)), [0, 1, 2, 3]);
});

Deno.test("the end of a scale that grows is round and never below what it shows", () => {
  for (const value of [0.3, 1, 7, 99, 101, 4321, 1e6]) {
    ok(roundEnd(value) >= value && roundEnd(value) <= 2 * value, `${value}: ${roundEnd(value)}`);
  }
  strictEqual(roundEnd(0), 1);
});

Deno.test("a picture for readers from right to left is mirrored, and its words begin at the right", () => {
  const [ltr, rtl] = ["en", "ar"].map((language) => new Sheet(language, 400, 200));
  const margins = { start: 50, end: 10, top: 20, bottom: 30 };
  for (const sheet of [ltr, rtl]) strictEqual(sheet.panel(margins).box.wide, 340);
  deepStrictEqual([ltr.across(50), rtl.across(50)], [50, 350]);
  const [bar, mirrored] = [ltr, rtl].map((sheet) => sheet.panel(margins).bar([0, 0.5], [0, 1]).attributes);
  deepStrictEqual([bar.x, bar.width, mirrored.x, mirrored.width], ["50", "170", "180", "170"]);
  strictEqual(rtl.picture("a", "b", []).attributes.direction, "rtl");
});

Deno.test("a share is written with the sign of its language", () => {
  deepStrictEqual([percent(53, "en"), percent(53, "ar"), percent(7.25, "en", 1)], ["53%", "\u061c53٪", "7.3%"]);
});
