// The plan on one page, drawn into the sheet that the page brought: each block once in English and once in Arabic.
import { make } from "../twins/page.js";
import { PLAN_SPLIT } from "./state.js";
import { planEntry, planIn } from "./words.js";

// Which choices a block lists; utils/plan_sheet.py draws the example alike.
const PLAN_BLOCKS = {
  audiences: ({ part }) => part === "audience",
  goals: ({ part }) => part === "goal",
  inside: ({ part, side }) => side === "internal" && (part === "method" || part === "channel"),
  methods: ({ part, side }) => side === "external" && part === "method",
  in: ({ part, direction }) => part === "channel" && direction === "inbound",
  out: ({ part, direction }) => part === "channel" && direction === "outbound",
};

/** Draw *plan* with its *remarks* (ids) into the sheet of *root*; *known* has what can be picked, by id. */
export function planDraw(root, plan, known, remarks) {
  for (const own of root.querySelectorAll("[data-own]")) planOwn(own, plan[own.dataset.own]);
  for (const block of root.querySelectorAll("[data-block]")) {
    for (const half of block.querySelectorAll(":scope > .twin")) {
      const items = planItems(root, block.dataset.block, half.lang, plan, known, remarks);
      const lines = items.map((item) => make("li", {}, {}, [...item.childNodes]));
      half.querySelector("ul").replaceChildren(...lines);
    }
  }
}

/** What the learner wrote stands once, as it is, in the direction of its own letters. */
function planOwn(own, text) {
  own.replaceChildren(...(text.trim() ? [make("p", { textContent: text, dir: "auto" })] : []));
}

/** The items of the block *name* in *language*, as elements whose children are theirs. */
function planItems(root, name, language, plan, known, remarks) {
  const word = (key, ...values) => planIn(root, `word-${key}`, language, values);
  if (name === "remarks") return remarks.map((id) => planRemark(root, id, language));
  if (name === "money") {
    const shares = PLAN_SPLIT.map((part) => {
      return word(`share-${part}`, plan.split[part], (plan.budget * plan.split[part]) / 100);
    });
    return [word("total", plan.budget), ...shares, word("needed", plan.month)];
  }
  const picked = plan.picked.filter((id) => PLAN_BLOCKS[name](known[id]));
  return picked.length ? picked.map((id) => planName(root, id, language)) : [word("nothing")];
}

/** The remark *id* with the link to what teaches it. */
function planRemark(root, id, language) {
  const text = planIn(root, `remark-${id}`, language);
  const { lesson, cell } = planEntry(root, `remark-${id}`).dataset;
  const href = `${planEntry(root, `lesson-${lesson}`).dataset.file}#cell-id=${cell}`;
  text.append(" ", make("a", {}, { href }, [...planIn(root, `lesson-${lesson}`, language).childNodes]));
  return text;
}

/** The name of the choice *id*, as its checkbox has it. */
function planName(root, id, language) {
  const { labels } = root.querySelector(`.plan-choices input[value="${CSS.escape(id)}"]`);
  return labels[0].querySelector(`.twin[lang="${language}"]`).cloneNode(true);
}
