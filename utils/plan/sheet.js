// The plan on one page, drawn into the sheet that the page brought: each block once in each language.
import { say, sayIn } from "../page/words.js";
import { find, findAll, make } from "../twins/page.js";
import { remarks } from "./rules.js";
import { SHARES } from "./state.js";

/** @typedef {import("./state.js").Plan} Plan */
/** @typedef {import("./state.js").Choices} Choices */

/**
 * A function that draws a plan into the sheet of *root* and tells how many remarks there are; without a plan it brings
 * back what the page came with. *told* holds all remarks, a list a language.
 * @param {HTMLElement} root
 * @param {Choices} known
 * @param {DocumentFragment} told
 * @returns {(plan: Plan | null) => void}
 */
export function sheetOf(root, known, told) {
  const [sheet, lead] = [find(root, ".plan-sheet"), find(root, ".plan-lead")];
  const [example, begin] = [sheet, lead].map((part) => /** @type {HTMLElement} */ (part.cloneNode(true)));
  lead.setAttribute("role", "status");
  /** @param {Node[]} words */
  const tell = (words) => {
    const next = make("div", {}, {}, words);
    if (lead.innerHTML !== next.innerHTML) lead.replaceChildren(...next.childNodes); // only a change is heard
  };
  return (plan) => {
    if (plan) {
      const missing = remarks(plan, known);
      draw(root, plan, (block, language) => {
        if (block === "remarks") return remarkItems(told, missing, language);
        if (block === "money") return moneyItems(plan, language);
        return pickedItems(root, plan.picked.filter((id) => known[id].block === block), language);
      });
      tell([missing[0] === "complete" ? say("plan.praised") : say("plan.counted", { count: missing.length })]);
    } else {
      sheet.replaceChildren(...example.cloneNode(true).childNodes);
      tell([...begin.cloneNode(true).childNodes]);
    }
  };
}

/**
 * Draw *plan* into the sheet of *root*; *itemsOf* gives what a block lists in a language.
 * @param {HTMLElement} root
 * @param {Plan} plan
 * @param {(block: string, language: string) => Node[]} itemsOf
 */
function draw(root, plan, itemsOf) {
  for (const own of findAll(root, ".plan-sheet > [data-own]")) {
    drawOwn(own, plan[/** @type {"name" | "sells" | "notes" | "measure"} */ (own.dataset.own)]);
  }
  for (const block of findAll(root, ".plan-sheet > [data-block]")) {
    for (const half of findAll(block, ":scope > .twin")) {
      find(half, "ul").replaceChildren(...itemsOf(block.dataset.block ?? "", half.lang));
    }
  }
}

/**
 * What the learner wrote stands once, as it is, in the direction of its own letters.
 * @param {HTMLElement} own
 * @param {string} text
 */
function drawOwn(own, text) {
  own.replaceChildren(...(text.trim() ? [make("p", { textContent: text, dir: "auto" })] : []));
}

/**
 * The remarks *ids*, as *told* has them: each with the link to what teaches it.
 * @param {DocumentFragment} told
 * @param {string[]} ids
 * @param {string} language
 */
function remarkItems(told, ids, language) {
  return ids.map((id) => find(told, `[lang="${language}"] > [data-remark="${id}"]`).cloneNode(true));
}

/**
 * @param {Plan} plan
 * @param {string} language
 */
function moneyItems({ budget, split, month }, language) {
  const shares = SHARES.map((name) => {
    return sayIn(`plan.share-${name}`, language, { share: split[name], amount: cents((budget * split[name]) / 100) });
  });
  const lines = [
    sayIn("plan.total", language, { total: budget }),
    ...shares,
    sayIn("plan.needed", language, { month }),
  ];
  return lines.map((textContent) => make("li", { textContent }));
}

/** @param {number} amount */
function cents(amount) {
  return Math.round(amount * 100) / 100;
}

/**
 * The names of the choices *ids*, as their checkboxes have them.
 * @param {HTMLElement} root
 * @param {string[]} ids
 * @param {string} language
 */
function pickedItems(root, ids, language) {
  if (!ids.length) return [make("li", { textContent: sayIn("plan.nothing", language) })];
  return ids.map((id) => {
    const label = find(root, `.plan-choices label:has(> input[value="${CSS.escape(id)}"])`);
    return make("li", {}, {}, [...find(label, `.twin[lang="${language}"]`).cloneNode(true).childNodes]);
  });
}
