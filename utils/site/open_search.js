// The search: its script and its lists of words are fetched when it is first opened, and not before.
import { findAll, make } from "../twins/page.js";

/** @param {string} src */
function load(src) {
  document.head.append(make("script", { src, async: false })); // in this order: the lists tell the script that they come
}

/** Let the buttons and the key "/" open the search. */
export function openSearch() {
  const dialog = document.querySelector("dialog.site-search");
  if (!(dialog instanceof HTMLDialogElement)) return; // this site was built without
  let waiting = true;
  const open = () => {
    if (dialog.open) return;
    if (waiting) (dialog.dataset.scripts ?? "").split(" ").forEach(load);
    waiting = false;
    dialog.showModal();
    dialog.querySelector("input")?.select();
  };
  for (const button of findAll(document, "[data-opens=search]")) button.addEventListener("click", open);
  dialog.querySelector("[data-closes]")?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // a field for searching would only be emptied
    dialog.close();
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close(); // beside its content: the veil
  });
  addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [role=slider]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
}
