// Other people's: deno fetches it for the tests, by the hash in deno.lock beside this file.
export { Scorm12API } from "npm:scorm-again@3.4.3/scorm12";
