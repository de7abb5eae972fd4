// The one script of other people: deno fetches it when the slides are built, by the hash in deno.lock beside this file.
export { default } from "npm:reveal.js@6.0.2";
