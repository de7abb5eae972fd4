// Before the page is painted: language, direction, theme and size of the text are those that the reader chose. It stands
// in the page itself, which its content-security policy allows by its hash.
import { chosenState, showState } from "./language.js";
import { showLooks } from "./looks.js";
import { make } from "../twins/page.js";

document.documentElement.classList.add("scripted");
if (location.protocol.startsWith("http")) {
  document.documentElement.classList.add("served"); // text.css says what follows from it
  for (const name of ["letters", "letters-bold"]) {
    const link = { rel: "preload", as: "font", type: "font/woff", crossOrigin: "", href: `assets/${name}.woff` };
    document.head.append(make("link", link));
  }
}
document.body.dataset.language = chosenState();
showState();
showLooks();
