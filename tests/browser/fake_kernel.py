"""What stands in for a kernel on a plain page: a model that comes up as a widget's would."""

# (name, model): the model of the widget *name* is here, and says so once more to whoever wants it later.
ANNOUNCE = """(name, model) => {
  const here = () => document.dispatchEvent(new CustomEvent("course-kernel-here", { detail: { name, model } }));
  document.addEventListener("course-kernel-wanted", ({ detail }) => detail.name === name && here());
  here();
}"""
