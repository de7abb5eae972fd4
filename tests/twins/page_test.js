import { strictEqual } from "node:assert/strict";
import { unpacked } from "../../utils/twins/page.js";

const TEXT = "const greeting = “مرحبًا”;";
const PACKED = "ABzY8000000s~9V.nqrbNH0oFEy:JFSFlxh)G+5}:y3:!*4|igv-[.KM-6kW0liq]3nTyl00"; // by bundle.packed()

Deno.test("a page reads what Python packed", async () => {
  strictEqual(await unpacked(`\n${PACKED}\n`), TEXT);
});
