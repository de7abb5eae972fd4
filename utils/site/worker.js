// Keeps one version of the site as a whole and answers from it alone, so that pages of two versions never mix.
// What it keeps is written in when the site is built.

/** @type {{ version: string, files: Record<string, string> }} files with the beginning of their SHA-256 */
const SITE = /** @type {any} */ ("SITE");
// the library of this file's type is that of a page
const worker = /** @type {any} */ (globalThis);
const PREFIX = `${worker.registration.scope}#`; // another site of the same host keeps its own
const NAME = `${PREFIX}${SITE.version}`;

/**
 * @param {string} file
 * @param {string} digest
 */
async function fresh(file, digest) {
  const answer = await fetch(new Request(file, { cache: "no-cache" }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer()));
  const found = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!found.startsWith(digest)) throw new Error(`${file} is of another version`);
  return answer;
}

async function keepAll() {
  const cache = await caches.open(NAME);
  const files = Object.entries(SITE.files);
  await Promise.all(files.map(async ([file, digest]) => cache.put(file, await fresh(file, digest))));
}

async function forgetOthers() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
  }
  await worker.clients.claim();
}

/** @param {Request} request */
async function answered(request) {
  const address = new URL(request.url);
  if (address.pathname.endsWith("/")) address.pathname += "index.html";
  const cache = await caches.open(NAME);
  return await cache.match(address.href, { ignoreSearch: true }) ?? fetch(request);
}

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(forgetOthers()));
worker.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
  if (data === "take over") worker.skipWaiting();
});
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(worker.registration.scope)) {
    event.respondWith(answered(event.request));
  }
});
