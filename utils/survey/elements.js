// The survey of one's own class: the form, whose answers are shown, and the files that a teacher loads.
import { ownKeys, startAt } from "../twins/page.js";
import { labLink } from "../page/kernel_link.js";
import { labTwins } from "../labs/words.js";

const MOST = 8_000_000; // bytes of one message to the kernel, which would break the connection from ten million on
const LOAD_PATIENCE = 30_000; // milliseconds
const CLASS_WORDS = {
  missing: ["Choose one of the three.", "اختاروا جوابًا من الثلاثة."],
  silent: [
    "The kernel does not answer: it is busy or has stopped. Your answers stay here; try again or run the cell.",
    "النواة لا تجيب، فهي مشغولة أو متوقفة. أجوبتكم باقية هنا؛ حاولوا مرة أخرى أو شغّلوا الخلية.",
  ],
  unread: ["The browser could not read these files.", "لم يستطع المتصفح قراءة هذه الملفات."],
  large: ["These files are too large to load together.", "هذه الملفات أكبر من أن تُحمَّل معًا."],
};

/** The content of *file*, packed: answers are nearly all alike. */
function zipped(file) {
  return new Response(file.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
}

/** A name that no other form on any page has. */
function newSheet() {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/** One question of the form: { figure, chosen(), clear(), refuse(words) }; what is refused, is said at the question. */
function classQuestion(element, place) {
  const note = element.querySelector(".lab-no");
  const radios = [...element.querySelectorAll("input")];
  note.id = `${place}-${element.dataset.figure}`;
  const accept = () => {
    note.replaceChildren();
    element.removeAttribute("aria-invalid");
    element.removeAttribute("aria-describedby");
  };
  for (const radio of radios) {
    radio.name = `${radio.name}-${place}`; // the same output may stand on a page twice
    radio.addEventListener("change", accept);
  }
  return {
    figure: element.dataset.figure,
    chosen: () => radios.find((radio) => radio.checked)?.value,
    clear: () => radios.forEach((radio) => (radio.checked = false)),
    focus: () => radios[0].focus(),
    refuse: (words) => {
      note.replaceChildren(...words);
      element.setAttribute("aria-invalid", "true");
      element.setAttribute("aria-describedby", note.id);
    },
  };
}

function wakeClassLab(section) {
  const link = labLink(section);
  const place = newSheet();
  const find = (selector) => section.querySelector(selector);
  const [saveNote, loadNote] = section.querySelectorAll(".class-note");
  const [fields, result, file] = [".lab-fields", ".class-result", "input[type=file]"].map(find);
  const questions = [...section.querySelectorAll(".class-question")].map((each) => classQuestion(each, place));
  const sources = [...section.querySelectorAll(".class-source input[type=radio]")];
  const words = (key) => labTwins(CLASS_WORDS[key], "p");
  const idle = find(".lab-idle");
  let sheet = newSheet();
  let saving = false;
  let asked = 0;

  /** Ask the kernel and hand its answer to *take*; say in *note* what it says, or that it is silent. */
  const ask = async (note, content, take, buffers, patience) => {
    try {
      const answer = await link.ask(content, buffers, patience);
      if (answer.note) note.innerHTML = answer.note;
      take(answer);
    } catch {
      note.replaceChildren(...words("silent"));
    }
  };
  const shown = () => sources.find((radio) => radio.checked).value;
  const show = async () => {
    const turn = (asked += 1);
    await ask(loadNote, { do: "show", whose: shown() }, (answer) => {
      if (turn === asked) result.innerHTML = answer.result;
    });
  };
  const save = async () => {
    const open = questions.filter((question) => !question.chosen());
    open.forEach((question) => question.refuse(words("missing")));
    if (open.length) open[0].focus();
    if (open.length || saving) return;
    saving = true;
    const answers = Object.fromEntries(questions.map((question) => [question.figure, question.chosen()]));
    await ask(saveNote, { do: "save", sheet, answers }, ({ saved }) => {
      if (!saved) return;
      questions.forEach((question) => question.clear());
      sheet = newSheet();
      if (shown() === "class") show();
    });
    saving = false;
  };
  const load = async (files) => {
    let packed;
    try {
      packed = await Promise.all(files.map(zipped));
    } catch {
      return loadNote.replaceChildren(...words("unread"));
    }
    if (packed.reduce((sum, each) => sum + each.byteLength, 0) > MOST) return loadNote.replaceChildren(...words("large"));
    const turn = (asked += 1);
    const names = files.map(({ name }) => name);
    await ask(loadNote, { do: "load", names }, (answer) => {
      if (turn !== asked) return;
      sources.forEach((radio) => (radio.checked = radio.value === "files"));
      result.innerHTML = answer.result;
    }, packed, LOAD_PATIENCE);
  };

  for (const radio of sources) {
    radio.name = `${radio.name}-${place}`;
    radio.addEventListener("change", () => {
      loadNote.replaceChildren();
      show();
    });
  }
  find(".class-save").addEventListener("click", save);
  find(".class-load").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const files = [...file.files];
    file.value = ""; // so that the same file can be chosen again
    if (files.length) load(files);
  });
  ownKeys(section);
  const awake = () => {
    if (!link.live()) return; // who has been answered once keeps the form: the kernel may be busy
    fields.disabled = false;
    idle.remove();
  };
  link.changed(awake);
  awake();
}

startAt(".class-lab-start", (root) => {
  for (const section of root.querySelectorAll(".class-lab:not([data-awake])")) {
    section.dataset.awake = "true";
    wakeClassLab(section);
  }
});
