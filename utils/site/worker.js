// Keeps one version of the site as a whole and answers from it alone, so that pages of two versions never mix.
// What it keeps is written in when the site is built.

/** @type {{ version: string, files: string[] }} */
const SITE = /** @type {any} */ ("SITE");
const NAME = `site-${SITE.version}`;
const PREFIX = "site-";
// the library of this file's type is that of a page
const worker = /** @type {any} */ (globalThis);

/** @param {string} file */
async function fresh(file) {
  const answer = await fetch(new Request(file, { cache: "no-cache" }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer;
}

async function keepAll() {
  const cache = await caches.open(NAME);
  await Promise.all(SITE.files.map(async (file) => cache.put(file, await fresh(file))));
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
