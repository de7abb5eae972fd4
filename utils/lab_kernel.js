// The kernel's end of a lab: tells the lab on the page (lab_link.js) that a widget of its name has come up.

export default {
  initialize({ model }) {
    const models = (window.courseLabs ??= new Map());
    const name = model.get("name");
    models.set(name, model);
    document.dispatchEvent(new CustomEvent("course-lab", { detail: name }));
    return () => models.get(name) === model && models.delete(name);
  },
  render({ el }) {
    el.hidden = true; // the lab itself stands in the HTML beside it
  },
};
