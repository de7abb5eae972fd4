// The one script of other people: deno fetches it when the site is built, by the hash in deno.lock beside this file.
export { default } from "npm:minisearch@7.2.0";
/** @typedef {import("npm:minisearch@7.2.0").Query} Query */
