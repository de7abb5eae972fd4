// What every question has around it: its fieldset, the buttons, the message that a screen reader hears, the record.
import { make, ownKeys } from "../twins/page.js";
import { hash, recorded } from "./logic.js";
import { readProgress, whenProgressChanges, writeProgress } from "./progress.js";
import { say } from "./words.js";

/** A button that says WORDS[*key*]. */
export function button(key, act, values = {}) {
  const node = make("button", { type: "button", className: "act-button" }, {}, [say(key, values)]);
  node.addEventListener("click", act);
  return node;
}

/** Whether the reader of *element* reads from right to left. */
export function isRtl(element) {
  return getComputedStyle(element).direction === "rtl";
}

/** A name for this page only, to tie a control to what describes it. */
export function uniqueName() {
  return `act-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
}

const brought = new WeakMap();

/** What read(section) finds in a question as the page brought it, read once, before its controls are built. */
export function parts(section, read) {
  if (!brought.has(section)) brought.set(section, read(section));
  return brought.get(section);
}

/** Put the mark right, wrong or missed before *parts*: an icon and a word, so that colour is never alone. */
export function verdict(kind, reasons = []) {
  const icon = { right: "✓", wrong: "✗", missed: "➜" }[kind];
  const word = { right: "thisRight", wrong: "thisWrong", missed: "thisMissed" }[kind];
  const head = make("strong", {}, {}, [make("span", { textContent: `${icon} ` }, { "aria-hidden": "true" }), say(word)]);
  return make("div", { className: `act-verdict act-${kind}` }, {}, [head, ...reasons]);
}

/**
 * Make the question *section* work. *kind* builds its body: kind(section, attempt seed, say) gives
 * { root, lacks(), answer(), put(answer), check(), show() }; check() gives { solved, words }.
 * In the final test *exam* replaces the record: { done(solved), next() }.
 */
export function frame(section, kind, exam = null) {
  const { id } = section.dataset;
  const ask = section.querySelector(".act-ask");
  const source = section.querySelector(".act-source");
  const message = make("div", { className: "act-message" }, { role: "status" });
  const fields = make("fieldset", { className: "act-fields" });
  const badge = make("span", { className: "act-badge" });
  const primary = button(section.dataset.kind === "estimate" ? "reveal" : "check", () => press());
  const reveal = button("show", () => showAnswer());
  reveal.classList.add("act-quiet");
  let attempt = 0;
  let checked = false;
  let body;

  const tell = (...words) => message.replaceChildren(...words);
  const label = (key) => primary.replaceChildren(say(key));
  const remember = (outcome) => {
    if (exam) exam.done(outcome === "solved");
    else writeProgress(recorded(readProgress(), id, outcome, body.answer()));
  };
  const close = (outcome) => {
    checked = true;
    section.dataset.state = outcome;
    source.hidden = false;
    reveal.hidden = outcome !== "wrong" || Boolean(exam);
    label(exam ? exam.label : "again");
  };
  const build = () => {
    checked = false;
    body = kind(section, hash(id) + attempt, tell);
    fields.replaceChildren(make("legend", {}, {}, [ask]), body.root);
    section.dataset.state = "open";
    source.hidden = true;
    reveal.hidden = Boolean(exam);
    label(section.dataset.kind === "estimate" ? "reveal" : "check");
    tell();
  };
  const grade = () => {
    const { solved, words } = body.check();
    close(solved ? "solved" : "wrong");
    if (exam && !solved) tell(say("wrong"));
    else tell(...(words ?? [say(solved ? "right" : "notYet")]));
    return solved;
  };
  const press = () => {
    if (checked && exam) return exam.next();
    if (checked) {
      attempt += 1;
      return build();
    }
    const lack = body.lacks();
    if (lack) return tell(lack);
    remember(grade() ? "solved" : "wrong");
  };
  const showAnswer = () => {
    body.show();
    close("shown");
    tell(say("shown"));
    remember("shown");
    primary.focus(); // the button pressed is gone
  };
  const note = () => {
    const solved = readProgress().questions[id]?.outcome === "solved";
    if (solved !== badge.hasChildNodes()) badge.replaceChildren(...(solved ? [solvedBadge()] : []));
  };
  const restore = () => {
    const before = exam ? null : readProgress().questions[id];
    if (!before) return;
    try {
      if (before.outcome === "shown") {
        body.show();
        close("shown");
        tell(say("shown"));
      } else {
        body.put(before.answer);
        grade();
      }
    } catch {
      build(); // the question has changed since
    }
  };

  build(); // reads the section, so it comes before the section is filled anew
  section.replaceChildren(badge, fields, make("div", { className: "act-buttons" }, {}, [primary, reveal]), message, source);
  ownKeys(section);
  restore();
  if (!exam) {
    note();
    whenProgressChanges(section, () => {
      note();
      if (!readProgress().questions[id] && checked) build(); // started over elsewhere
    });
  }
}

function solvedBadge() {
  return make("span", {}, {}, [make("span", { textContent: "✓ " }, { "aria-hidden": "true" }), say("solvedOnce")]);
}
