// The plan as a text in Markdown, made from the sheet that is on the screen: in the languages shown.
import { readLanguages } from "../page/words.js";
import { find, findAll, findRoot } from "../twins/page.js";

/**
 * The *sheet* as Markdown, once in each language that is shown.
 * @param {HTMLElement} sheet
 * @returns {string}
 */
export function markdownText(sheet) {
  const copy = /** @type {HTMLElement} */ (sheet.cloneNode(true));
  for (const link of copy.querySelectorAll("a")) link.replaceWith(`(${link.textContent})`);
  const shown = readLanguages(findRoot(sheet) ?? sheet);
  return `${shown.map((language) => half(copy, language)).join("\n\n---\n\n")}\n`;
}

/**
 * @param {HTMLElement} sheet
 * @param {string} language
 */
function half(sheet, language) {
  const { dir } = find(sheet, `.plan-kind > [lang="${language}"]`);
  const lines = findAll(sheet, ":scope > *").flatMap((part) => linesOf(part, language));
  return [`<div lang="${language}" dir="${dir}">`, ...lines, "</div>"].join("\n\n");
}

/**
 * The lines of one *part* of the sheet; what the learner wrote stands in both halves.
 * @param {HTMLElement} part
 * @param {string} language
 */
function linesOf(part, language) {
  const twin = part.querySelector(`:scope > .twin[lang="${language}"]`);
  const { own, block } = part.dataset;
  if (own) return [twin ?? part.firstElementChild].filter((text) => text !== null).map((text) => ownLine(own, text));
  if (!twin) return [];
  if (!block) return [`${part.classList.contains("plan-kind") ? "# " : ""}${textOf(twin)}`];
  return [`## ${textOf(find(twin, "strong"))}`, findAll(twin, "li").map((item) => `- ${textOf(item)}`).join("\n")];
}

/**
 * @param {string} name
 * @param {Element} text
 */
function ownLine(name, text) {
  const line = `<bdi dir="auto">${textOf(text)}</bdi>`;
  return name === "name" ? `**${line}**` : line;
}

/** @param {Element} node */
function textOf(node) {
  return escaped((node.textContent ?? "").trim());
}

/**
 * *text* so that neither Markdown nor HTML finds a sign of its own in it.
 * @param {string} text
 */
export function escaped(text) {
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return html.replace(/[\\`*_[\]#|~$]/g, "\\$&").replace(/\s+/g, " ");
}
