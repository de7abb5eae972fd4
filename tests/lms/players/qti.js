// A player of QTI 3.0 for the tests, other people's: deno fetches it by the hash in deno.lock beside this file.
export * from "npm:@citolab/qti-components@7.27.4";
