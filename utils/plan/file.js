// The plan as files: a page to print and a text, both made from the sheet that is on the screen.
import { make } from "../twins/page.js";

// A full plan is printed smaller, so that it stays on one page: [letters, size of the type].
const PLAN_SIZES = [[2200, "10pt"], [3000, "9pt"], [4000, "8pt"], [Infinity, "7pt"]];

/** The sheet of *root* as a page of its own: no script, nothing from elsewhere, one A4 page on paper. */
export function planPage(root) {
  const sheet = root.querySelector(".plan-sheet").cloneNode(true);
  const [, size] = PLAN_SIZES.find(([most]) => sheet.textContent.length < most);
  for (const link of sheet.querySelectorAll("a")) link.replaceWith(make("cite", {}, {}, [...link.childNodes]));
  for (const head of sheet.querySelectorAll("strong")) head.replaceWith(make("h2", {}, {}, [...head.childNodes]));
  const name = sheet.querySelector("[data-own=name]");
  name.replaceWith(make("h1", { className: name.className }, {}, planHeading(sheet, name)));
  const style = root.querySelector(".plan-style").textContent;
  const title = make("title", { textContent: sheet.querySelector("h1").textContent });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">${title.outerHTML}`;
  const body = `<body class="plan-page" style="--plan-size: ${size}"><main>${sheet.outerHTML}</main></body>`;
  return `<!doctype html><html lang="en"><head>${head}<style>${style}</style></head>${body}</html>`;
}

/** What stands in the heading: the name of the business, or where it has none yet, what the sheet is. */
function planHeading(sheet, name) {
  const from = name.hasChildNodes() ? name : sheet.querySelector(".plan-kind");
  return [...from.children].map((part) => {
    const dir = part.getAttribute("dir");
    return make("span", { textContent: part.textContent, className: part.className }, part.lang ? { lang: part.lang, dir } : { dir });
  });
}

/** The sheet of *root* as Markdown: in English, then in Arabic. */
export function planMarkdown(root) {
  const sheet = root.querySelector(".plan-sheet").cloneNode(true);
  for (const link of sheet.querySelectorAll("a")) link.replaceWith(`(${link.textContent})`);
  return `${planHalf(sheet, "en", "ltr")}\n\n---\n\n${planHalf(sheet, "ar", "rtl")}\n`;
}

function planHalf(sheet, language, dir) {
  const lines = [`<div lang="${language}" dir="${dir}">`];
  const text = (node) => planEscaped(node.textContent.trim());
  for (const part of sheet.children) {
    const half = part.querySelector(`:scope > .twin[lang="${language}"]`);
    const head = half?.querySelector("strong");
    if (part.dataset.own) {
      const own = half ?? part.firstElementChild;
      if (own) lines.push(planOwnLine(part.dataset.own, text(own)));
    } else if (head) {
      lines.push(`## ${text(head)}`, [...half.querySelectorAll("li")].map((item) => `- ${text(item)}`).join("\n"));
    } else if (part.classList.contains("plan-kind")) lines.push(`# ${text(half)}`);
    else lines.push(text(half));
  }
  return [...lines, "</div>"].join("\n\n");
}

function planOwnLine(name, text) {
  const line = `<bdi dir="auto">${text}</bdi>`;
  return name === "name" ? `**${line}**` : line;
}

/** *text* so that neither Markdown nor HTML finds a sign of its own in it. */
function planEscaped(text) {
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return html.replace(/[\\`*_[\]#|~$]/g, "\\$&").replace(/\s+/g, " ");
}

/** Give *text* to the learner as the file *name*. */
export function planDownload(name, text, type) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}
