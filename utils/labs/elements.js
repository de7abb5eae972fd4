// A lab: its controls, the figure in the languages that are read, what it says, and a position kept to compare with.
import { make, ownKeys, startAt } from "../twins/page.js";
import { labControl, valueOf } from "./controls.js";
import { labLink } from "../page/kernel_link.js";
import { storedPositions } from "./stored.js";
import { labWords } from "./words.js";
import { written } from "../page/numbers.js";

/** The languages that the reader of *root* sees. */
function read(root) {
  const { language } = root.dataset;
  return ["en", "ar"].filter((each) => language !== (each === "en" ? "ar" : "en"));
}

function wakeLab(section, root) {
  const link = labLink(section);
  const stored = storedPositions(section);
  const isStored = Boolean(section.querySelector(".lab-stored"));
  const fields = section.querySelector(".lab-fields");
  const words = section.querySelector(".lab-words");
  const note = make("div", { className: "lab-note" }, { role: "alert" });
  const images = Object.fromEntries(["en", "ar"].map((lang) => [lang, section.querySelector(`.lab-figure [lang=${lang}] img`)]));
  const elements = [...section.querySelectorAll(".lab-control")];
  const controls = elements.map((element) => labControl(element, (change) => move(change)));
  const { keeps } = section.dataset;
  const current = new Set(["en", "ar"]); // the languages whose figure stands at the position of the controls
  let values = Object.fromEntries(controls.map(({ id }, place) => [id, valueOf(elements[place])]));
  if (keeps) values[keeps] = null;
  const presets = [...section.querySelectorAll(".lab-presets > button")];
  let asking = false;
  let again = false;
  let fromStore = 0; // how many stored positions were shown: an answer that comes after one is too late

  const show = ({ words: html, alt, pictures }) => {
    words.innerHTML = html;
    for (const [lang, src] of Object.entries(pictures)) {
      Object.assign(images[lang], { decoding: "sync", alt: alt[lang], src }); // sync: nothing flickers
    }
  };
  // One question is on its way at a time; of the positions in between only the last is drawn
  const ask = async () => {
    again = asking;
    if (asking) return;
    asking = true;
    const languages = read(root);
    const before = fromStore;
    try {
      const answer = await link.ask({ values, languages });
      if (before === fromStore) show(answer);
      languages.forEach((lang) => !again && current.add(lang));
      note.replaceChildren();
    } catch {
      note.replaceChildren(...labWords("silent", "p"));
      again = false;
    }
    asking = false;
    section.dataset.drawn = Number(section.dataset.drawn ?? 0) + 1;
    if (again) ask();
  };
  const draw = () => {
    const known = stored(values);
    if (known) {
      note.replaceChildren();
      current.add("en").add("ar");
      fromStore += 1;
      show(known);
    } else if (link.live() || !isStored) ask();
    else controls[0].say(["notStored", { marks: controls[0].facts.marks.map(written).join(" · ") }]);
  };
  const move = (change) => {
    values = { ...values, ...change };
    markPresets(presets, values);
    current.clear();
    draw();
  };
  const awake = () => {
    if (!link.live() && !isStored) return; // who has been answered once keeps the controls: the kernel may be busy
    fields.disabled = false;
    section.querySelector(".lab-idle")?.remove();
    catchUp();
  };
  const catchUp = () => {
    if (read(root).some((lang) => !current.has(lang))) draw();
  };

  markPresets(presets, values);
  for (const button of presets) {
    button.addEventListener("click", () => {
      const chosen = JSON.parse(button.dataset.values);
      for (const control of controls) if (control.id in chosen) control.show(chosen[control.id]);
      move(chosen);
    });
  }
  if (keeps) section.querySelector(".lab-presets").append(keeper(keeps, () => values, move));
  ownKeys(section);
  words.before(note);
  link.changed(awake);
  awake();
  const watcher = new MutationObserver(() => (section.isConnected ? catchUp() : watcher.disconnect()));
  watcher.observe(root, { attributeFilter: ["data-language"] });
}

/** Press in those of the *buttons* whose values the present ones are. */
function markPresets(buttons, values) {
  for (const button of buttons) {
    const named = Object.entries(JSON.parse(button.dataset.values));
    button.setAttribute("aria-pressed", String(named.every(([id, value]) => values[id] === value)));
  }
}

/** A button that keeps the present position beside the next ones, and lets it go. */
function keeper(name, present, move) {
  const button = make("button", { type: "button", className: "lab-button lab-keep" }, { "aria-pressed": "false" }, labWords("keep"));
  button.addEventListener("click", () => {
    const { [name]: kept, ...position } = present();
    button.replaceChildren(...labWords(kept ? "keep" : "drop"));
    button.setAttribute("aria-pressed", String(!kept));
    move({ [name]: kept ? null : position });
  });
  return button;
}

function wakeAll(root) {
  for (const section of root.querySelectorAll(".lab:not([data-ready])")) {
    section.dataset.ready = "true";
    wakeLab(section, root);
  }
}

startAt(".lab-start", wakeAll);
