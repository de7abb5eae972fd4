// The survey of one's own class: the form, whose answers are shown, and the files that a teacher loads.
import { defineElement, find, ownKeys } from "../twins/page.js";
import { kernelLink } from "../page/kernel_link.js";
import { uniqueName } from "../page/refuse.js";
import { wakeForm } from "./form.js";
import { Results } from "./results.js";

defineElement("course-survey", (section) => {
  const link = kernelLink(section, section.getAttribute("name") ?? "");
  const place = uniqueName("class");
  const results = new Results(section, link, place);
  wakeForm(section, link, place, () => results.grow());
  ownKeys(section);
  const awake = () => {
    if (!link.live()) return; // who has been answered once keeps the form: the kernel may be busy
    find(section, ".lab-fields").removeAttribute("disabled");
    section.querySelector(".lab-idle")?.remove();
  };
  link.changed(awake);
  awake();
});
