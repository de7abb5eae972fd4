// Unpack the script that stands in the template before this one, and run it once on a page.
import { unpacked } from "./page.js";

for (const holder of document.querySelectorAll("template.page-bundle:not([data-run])")) {
  if (!(holder instanceof HTMLTemplateElement)) continue;
  holder.dataset.run = "true";
  const code = await unpacked(holder.content.textContent ?? "");
  document.head.append(Object.assign(document.createElement("script"), { type: "module", textContent: code }));
}
