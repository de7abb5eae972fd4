// The whole site without a network, where a server brought it: the worker keeps it, and a new version waits to be asked.
import { find } from "../twins/page.js";

/** @param {ServiceWorker} worker */
function announce(worker) {
  const notice = find(document, ".site-news");
  notice.hidden = false;
  find(notice, "button").addEventListener("click", () => worker.postMessage("take over"));
}

/** Register the worker, and offer a new version once it is there as a whole; only a site that may be kept has one. */
export async function offline() {
  if (!document.querySelector("link[rel=manifest]")) return;
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  const controlled = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (controlled) location.reload(); // else it is the first visit, and the page is of this version already
  });
  try {
    const registration = await navigator.serviceWorker.register("worker.js");
    if (registration.waiting) announce(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && controlled) announce(worker);
      });
    });
  } catch {
    // a browser that keeps nothing: the page works as long as there is a network
  }
}
