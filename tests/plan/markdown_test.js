import { strictEqual } from "node:assert/strict";
import { escaped } from "../../utils/plan/markdown.js";

/** @type {[string, string][]} */
const WRITTEN = [
  ["*bold* [x](y) & more", "\\*bold\\* \\[x\\](y) &amp; more"],
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["`code` _a_ # 1 | 2 ~~3~~ $4$", "\\`code\\` \\_a\\_ \\# 1 \\| 2 \\~\\~3\\~\\~ \\$4\\$"],
  ["C:\\tea", "C:\\\\tea"],
  ["two\n\nlines\tand   blanks", "two lines and blanks"],
  ["مقهى «الميناء»", "مقهى «الميناء»"],
];

for (const [text, expected] of WRITTEN) {
  Deno.test(`neither Markdown nor HTML finds a sign of its own in: ${JSON.stringify(text)}`, () => {
    strictEqual(escaped(text), expected);
  });
}
