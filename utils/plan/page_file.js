// The plan as a page of its own, made from the sheet that is on the screen.
import { CODES, readLanguages } from "../page/words.js";
import { find, findAll, findRoot, make } from "../twins/page.js";
import STYLE from "./sheet.css" with { type: "text" };

// A full plan is printed smaller, so that it stays on one page: [letters, size of the type].
/** @type {[number, string][]} */
const SIZES = [[2200, "10pt"], [3000, "9pt"], [4000, "8pt"], [Infinity, "7pt"]];

/**
 * The *sheet* as HTML that stands alone, in the languages shown: no script, nothing from elsewhere, one A4 page on paper.
 * @param {HTMLElement} sheet
 * @returns {string}
 */
export function pageText(sheet) {
  const copy = /** @type {HTMLElement} */ (sheet.cloneNode(true));
  const shown = readLanguages(findRoot(sheet) ?? sheet);
  const unseen = CODES.filter((code) => !shown.includes(code));
  const [first] = findAll(copy, `.plan-kind > [lang="${shown[0]}"]`);
  for (const twin of findAll(copy, ".twin")) if (unseen.includes(twin.lang)) twin.remove();
  for (const link of copy.querySelectorAll("a")) link.replaceWith(make("cite", {}, {}, [...link.childNodes]));
  for (const head of copy.querySelectorAll("strong")) head.replaceWith(make("h2", {}, {}, [...head.childNodes]));
  const name = find(copy, "[data-own=name]");
  const heading = headingOf(copy, name);
  name.replaceWith(make("h1", { className: name.className }, {}, heading));
  const page = document.implementation.createHTMLDocument(heading.map((part) => part.textContent).join(" · "));
  Object.assign(page.documentElement, { lang: shown[0], dir: first?.dir ?? "" });
  page.head.prepend(
    make("meta", {}, { charset: "utf-8" }),
    make("meta", { name: "viewport", content: "width=device-width" }),
  );
  page.head.append(make("style", { textContent: STYLE }));
  page.body.className = shown.length === 1 ? "plan-page plan-alone" : "plan-page";
  page.body.style.setProperty("--plan-size", sizeOf(copy));
  page.body.append(make("main", {}, {}, [copy]));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** @param {HTMLElement} sheet */
function sizeOf(sheet) {
  const letters = sheet.textContent.length;
  return SIZES.find(([most]) => letters < most)?.[1] ?? "";
}

/**
 * What stands in the heading: the name of the business, or where it has none yet, what the sheet is.
 * @param {HTMLElement} sheet
 * @param {HTMLElement} name
 */
function headingOf(sheet, name) {
  return findAll(name.hasChildNodes() ? name : find(sheet, ".plan-kind"), ":scope > *").map((part) => {
    const { textContent, className, lang, dir } = part;
    return make("span", { textContent, className, dir }, lang ? { lang } : {});
  });
}
