// The one script of the site: that of the lessons, and what stands around them.
import "./slices.js";
import "../course.js";
import "../marks/elements.js";
import { find, findAll } from "../twins/page.js";
import { contents } from "./contents.js";
import { counts } from "./counts.js";
import { followState } from "./language.js";
import { offerLooks } from "./looks.js";
import { menu } from "./menu.js";
import { offline } from "./offline.js";
import { openSearch } from "./open_search.js";

followState();
offerLooks();
menu();
contents();
counts();
openSearch();
for (const button of findAll(document, "[data-prints-page]")) button.addEventListener("click", () => print());

const settings = find(document, ".site-settings");
addEventListener("click", ({ target }) => {
  if (target instanceof Node && !settings.contains(target)) settings.removeAttribute("open");
});
settings.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  settings.removeAttribute("open");
  settings.querySelector("summary")?.focus();
});
addEventListener("load", () => offline());
