// The kernel's end of what needs Python: tells the element on the page (kernel_link.js) that its widget has come up.
// A widget's script stands alone, so the two meet through events of the document.

export default {
  /** @param {{ model: { get(name: string): string } }} widget */
  initialize({ model }) {
    const name = model.get("name");
    const here = () => document.dispatchEvent(new CustomEvent("course-kernel-here", { detail: { name, model } }));
    /** @param {Event} event */
    const wanted = (event) => {
      if (event instanceof CustomEvent && event.detail.name === name) here();
    };
    document.addEventListener("course-kernel-wanted", wanted);
    here();
    return () => document.removeEventListener("course-kernel-wanted", wanted);
  },
  /** @param {{ el: HTMLElement }} view */
  render({ el }) {
    el.hidden = true; // what the learner sees stands in the HTML beside it
  },
};
