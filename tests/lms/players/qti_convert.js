// Other people's: deno fetches it for the tests, by the hash in deno.lock beside this file.
export { convertQti2toQti3 } from "npm:@citolab/qti-convert@0.3.52/qti-convert-node";
