import { strictEqual } from "node:assert/strict";
import { unpacked } from "../../utils/twins/page.js";

const TEXT = "const greeting = “مرحبًا”;";
const PACKED = "H4sIAAAAAAACA0vOzysuUUgvSk0tycxLV7BVeNQw52brjY031t5YcbP7xvJHDXOtAb1Y5AskAAAA"; // by bundle.packed()

Deno.test("a page reads what Python packed", async () => {
  strictEqual(await unpacked(`\n${PACKED}\n`), TEXT);
});
