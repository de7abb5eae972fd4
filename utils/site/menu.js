// The list of lessons on a narrow screen: a drawer that keeps the keyboard inside as long as it is open.
import { find, findAll } from "../twins/page.js";

/** Everything that the drawer lies over. */
const BEHIND = "main, .site-foot, .site-tools, .site-brand, .site-skip";

/** Let the button of the bar open and close the drawer. */
export function menu() {
  const button = find(document, ".site-menu");
  const drawer = find(document, ".site-nav");
  const veil = find(document, ".site-veil");
  /** @param {boolean} open */
  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("menu-open", open);
    for (const element of findAll(document, BEHIND)) element.inert = open;
    if (open) (drawer.querySelector("[aria-current=page]") ?? drawer).scrollIntoView({ block: "center" });
  };
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  button.addEventListener("click", () => show(!isOpen()));
  veil.addEventListener("click", () => show(false));
  drawer.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) show(false);
  });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !isOpen()) return;
    show(false);
    button.focus();
  });
  matchMedia("(min-width: 64rem)").addEventListener("change", () => show(false));
}
