// The survey of one's own class: the form, the forms of the class, whose answers are shown. All of it works in the page.
import { defineElement, find, findAll, findRoot, ownKeys, unpacked } from "../twins/page.js";
import { Followers } from "../page/followers.js";
import { heldBy } from "../page/held.js";
import { uniqueName } from "../page/refuse.js";
import { Speech } from "../page/speech.js";
import { ClassForms, STORED } from "./class_forms.js";
import { wakeDesk } from "./desk.js";
import { wakeForm } from "./form.js";
import { Results } from "./results.js";

/** @type {ClassForms | null} one for all copies of the survey on the page, also when the cell runs again */
let forms = null;
const followers = new Followers();

/**
 * @param {HTMLElement} section
 * @param {HTMLElement} root it carries the language
 */
async function wakeSurvey(section, root) {
  const { words, data } = JSON.parse(await unpacked(await heldBy(section, (words) => section.prepend(words))));
  const place = uniqueName("class");
  const ours = forms ??= new ClassForms(data.questions.map((/** @type {{ figure: string }} */ { figure }) => figure));
  // the same output may stand on a page twice
  for (const radio of findAll(section, ".class-source input[type=radio]")) radio.setAttribute("name", `whose-${place}`);
  const results = new Results(section, root, new Speech(words), data, () => ours.forms);
  const changed = () => followers.tell();
  const draw = wakeDesk(find(section, ".class-desk"), ours, changed);
  wakeForm(section, place, (answers) => {
    const isKept = ours.add(answers);
    changed();
    return isKept;
  });
  followers.add(section, () => {
    draw();
    results.refresh();
  });
  draw();
  ownKeys(section);
  section.querySelector(".lab-idle")?.remove();
  find(section, ".lab-fields").removeAttribute("disabled");
  const watcher = new MutationObserver(() => section.isConnected ? results.catchUp() : watcher.disconnect());
  watcher.observe(root, { attributeFilter: ["data-language"] });
}

defineElement("course-survey", (section) => {
  const root = findRoot(section);
  if (root) wakeSurvey(section, root);
});

// forms that only this page has, and no file either: the browser asks before it lets them go
globalThis.addEventListener("beforeunload", (event) => {
  if (forms?.unkept && forms.fresh) event.preventDefault();
});
globalThis.addEventListener("storage", ({ key }) => {
  if (key === STORED || key === null) followers.tell(); // null: another tab has cleared all
});
