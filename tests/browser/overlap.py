"""Whether the switch lies over anything: over a tool of the notebook, or over words that are in view."""

from tests.browser.notebook_page import NotebookPage

# The widths of a small phone, a phone, a tablet, and of screens up to 1920 pixels; those from 640 to 960 are also half
# of a usual screen, which is what a zoom of 200 % leaves.
WIDTHS = (320, 390, 512, 640, 768, 960, 1024, 1280, 1366, 1920)

_COVERED = """() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const [bar] = shown(".ls-pinned");
  const box = bar.getBoundingClientRect();
  const scroller = bar.parentElement.querySelector(".jp-WindowedPanel-outer");
  const top = scroller ? scroller.getBoundingClientRect().top : box.bottom; // what is scrolled away is not in view
  const tools = shown(".jp-NotebookPanel-toolbar > *, #menu-panel, .jp-Notebook-ExecutionIndicator");
  const words = shown(":is(h1, h2, h3, p, li, td, th, pre, label, button, .jp-InputPlaceholder, .twin)")
    .filter((element) => !bar.contains(element));
  const found = [];
  for (const [elements, from] of [[tools, 0], [words, top]]) {
    for (const element of elements) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (bottom <= from) continue;
      const over = Math.min(right, box.right) - Math.max(left, box.left) > 1 &&
        Math.min(bottom, box.bottom) - Math.max(top, from, box.top) > 1;
      const middle = document.elementFromPoint((left + right) / 2, Math.max(top, from) / 2 + bottom / 2);
      if (over || bar.contains(middle)) found.push(element.outerHTML.slice(0, 100));
    }
  }
  for (const label of bar.querySelectorAll("label")) {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const whole = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!whole || !bar.contains(seen)) found.push("switch");
  }
  return found;
}"""


def covered(notebook: NotebookPage, width: int) -> list[str]:
    """Return what the switch of *notebook* lies over in a window *width* wide, and ``switch`` where it is not whole."""
    notebook.page.set_viewport_size({"width": width, "height": 800})
    for _ in range(10):  # the front end lays itself out anew, its toolbar half a second later
        notebook.page.wait_for_timeout(200)
        found = notebook.page.evaluate(_COVERED)
        if not found:
            break
    return found
