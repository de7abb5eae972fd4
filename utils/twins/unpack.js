// Unpack the script that stands packed before this one, and run it.
import { unpacked } from "./page.js";

for (const holder of document.querySelectorAll("script.page-bundle:not([data-run])")) {
  holder.setAttribute("data-run", ""); // the page may hold other bundles, of other cells
  const code = await unpacked(holder.textContent ?? "");
  const script = Object.assign(document.createElement("script"), { type: "module", textContent: code });
  document.head.append(script);
  script.remove(); // it runs all the same, and cells that run again leave nothing behind
}
