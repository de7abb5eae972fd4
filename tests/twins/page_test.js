import { strictEqual } from "node:assert/strict";
import { unpacked } from "../../utils/twins/page.js";

const TEXT = "const greeting = “مرحبًا”;";
const PACKED = "ABzY8000000s~9V.nqrbNH0oFEy:JFSFlx:]P^P86CaLGu?7HD?]3]10000"; // by packed() of packing.py

Deno.test("a page reads what Python packed", async () => {
  strictEqual(await unpacked(`\n${PACKED}\n`), TEXT);
});
