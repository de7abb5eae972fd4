"""What makes a page hard to read on a phone, as the browser shows it: each function returns what is wrong."""

from tests.browser.notebook_page import NotebookPage

WIDTHS = (390, 360)
LEAST = 11  # CSS pixels of a letter
DRAWN = 12  # points of the smallest letter in a drawing: tests/figures holds every figure to it

# Everything is laid out, also what is not on the screen yet.
LAY_OUT = ".jp-Cell { content-visibility: visible !important; }"

_BROKEN_WORDS = r"""(root) => {
  const range = document.createRange(), broken = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (parentElement.closest("pre, code, script, style") || !parentElement.checkVisibility()) continue;
    for (const { 0: word, index } of data.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,٫٬]\p{N}+)*[%٪]?/gu)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width).map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) > 5) broken.push(`${word} in ${parentElement.outerHTML.slice(0, 100)}`);
    }
  }
  return broken;
}"""

# What reaches beyond the edge of the page, or is cut off by a box that does not scroll.
_TOO_WIDE = """(root) => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page: ${scrollWidth} > ${clientWidth}`] : [];
  const cut = [...root.querySelectorAll("*")].filter((box) =>
    ["hidden", "clip"].includes(getComputedStyle(box).overflowX) && getComputedStyle(box).clipPath === "none" &&
    box.checkVisibility() && box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0);
  return [...page, ...cut.map((box) => `${box.scrollWidth} > ${box.clientWidth}: ${box.outerHTML.slice(0, 150)}`)];
}"""

# Boxes that scroll sideways, but cannot be reached by keyboard, have no name or do not show that there is more.
_HIDDEN_SCROLLERS = """(root) => [...root.querySelectorAll(".jp-RenderedHTMLCommon *")].filter((box) =>
  ["auto", "scroll"].includes(getComputedStyle(box).overflowX) && box.checkVisibility() &&
  box.scrollWidth > box.clientWidth + 1 && !box.matches(".ls-pinned") &&
  !(box.tabIndex === 0 && (box.ariaLabel || box.querySelector("caption")) &&
    getComputedStyle(box).maskImage.includes("calc"))
).map((box) => box.outerHTML.slice(0, 150))"""

_SMALL_FIGURES = """(root, [least, drawn]) => [...root.querySelectorAll("figure img")].filter((image) =>
  image.checkVisibility()
).map((image) => {
  const points = Number(image.style.getPropertyValue("--wide"));
  const { width, height } = image.getBoundingClientRect();
  const scale = Math.min(width / image.naturalWidth, height / image.naturalHeight) * image.naturalWidth / points;
  return scale * drawn >= least ? null : `${(scale * drawn).toFixed(1)} px: ${image.alt.slice(0, 80)}`;
}).filter((found) => found !== null)"""


def broken_words(page: NotebookPage) -> list[str]:
    """Return the words and numbers that begin on one line and end on another."""
    return page.panel.evaluate(_BROKEN_WORDS)


def too_wide(page: NotebookPage) -> list[str]:
    """Return what makes the whole page scroll sideways, and what is cut off."""
    return page.panel.evaluate(_TOO_WIDE)


def hidden_scrollers(page: NotebookPage) -> list[str]:
    """Return the boxes that hold more than they show without telling so to eyes, keyboard and screen reader."""
    return page.panel.evaluate(_HIDDEN_SCROLLERS)


def small_figures(page: NotebookPage) -> list[str]:
    """Return the figures whose smallest letters are drawn below 11 pixels."""
    return page.panel.evaluate(_SMALL_FIGURES, [LEAST, DRAWN])
