// An exported page stands among those of the other lessons: its links lead to them, and a link to it lands at its cell.
import { whenAdded } from "./added.js";
import { fragment } from "./address.js";

function land() {
  document.getElementById(fragment())?.scrollIntoView();
}

if (/\.html?$/.test(globalThis.location?.pathname)) {
  whenAdded('a[href*=".ipynb"]', (link) => {
    const address = link.getAttribute("href") ?? "";
    link.setAttribute("href", address.replace(/^([\w-]+)\.ipynb(?=#|$)/, "$1.html"));
  });
  // the browser has gone there while the page still showed every language
  if (document.readyState === "complete") land();
  else globalThis.addEventListener("load", land);
}
