"""The slides as a teacher opens them: from a folder, by double click."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page

SCREEN = {"width": 1024, "height": 768}
READY = "document.querySelector('.deck-number')?.textContent && document.querySelector('.reveal.ready')"
# what of a slide, at any of its steps, is outside its page, and which letters are smaller than 24 pixels: in a figure
# of labs what is zoomed counts as it is seen
MEASURE = """() => {
  const found = [];
  const letters = (node) => parseFloat(getComputedStyle(node).fontSize) * (node.closest(".lab-drawing") ? 1.85 : 1);
  const look = (slide, step) => {
    const where = `${slide.id} ${step}`;
    const body = slide.querySelector(".slide-body");
    const page = slide.getBoundingClientRect();
    const scale = page.width / slide.offsetWidth;
    if (body.scrollHeight > body.clientHeight + 1) found.push(`${where}: too high`);
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent.trim();
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen, .lab-heard");
      if (!text || !isSeen) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left, right, top, bottom, width } = range.getBoundingClientRect();
      if (!width) continue;
      if (letters(element) < 24) found.push(`${where}: ${letters(element)} pixels: ${text.slice(0, 40)}`);
      const isWide = left < page.left - 1 || right > page.right + 1;
      const isOut = isWide || top < page.top || bottom > page.bottom - 50 * scale;
      if (isOut && !element.closest(".lab")) found.push(`${where}: outside: ${text.slice(0, 40)}`);
    }
  };
  for (const slide of document.querySelectorAll(".slides > section")) {
    slide.hidden = false;
    const index = (step) => Number(step.dataset.fragmentIndex);
    const steps = [...slide.querySelectorAll(".fragment")].sort((a, b) => index(a) - index(b));
    for (const step of steps) step.classList.remove("visible");
    look(slide, 0);
    steps.forEach((step, place) => {
      step.classList.add("visible");
      const isLast = place + 1 === steps.length || index(steps[place + 1]) > index(step);
      if (isLast) look(slide, index(step) + 1);
    });
    for (const step of steps) step.classList.remove("visible");
  }
  return found;
}"""


class Deck:
    """A tab on a deck in *folder*; *requests* and *errors* are what it asked for, and what went wrong."""

    def __init__(self, context: BrowserContext, folder: Path):
        self.folder, self.context = folder, context
        self.requests: list[str] = []
        self.errors: list[str] = []
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page: Page = context.new_page()

    def open(self, name: str) -> Page:
        """Open the page *name* ("01_definitions.html#ar"); of a deck, wait until it can be shown."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.folder.as_uri()}/{name}")
        if "_notes" not in name and not name.startswith("index"):
            self.page.wait_for_function(READY)
        return self.page

    def open_in(self, name: str, state: str) -> Page:
        """Open the deck *name* where it is not open yet, and show it in *state* by the key for the language."""
        if f"/{name}" not in self.page.url:
            self.open(f"{name}#{state}")
        for _ in range(3):
            if self.page.locator("body").get_attribute("data-language") == state:
                return self.page
            self.page.keyboard.press("l")
        raise AssertionError(f"the key does not lead to {state!r}")

    def open_at(self, name: str, anchor: str) -> Page:
        """Open the deck *name* and go to the slide of the cell *anchor*."""
        self.open(name)
        self.go(anchor)
        return self.page

    def go(self, anchor: str) -> None:
        """Go to the slide of the cell *anchor*."""
        self.page.evaluate("(id) => (location.hash = `#/${id}`)", anchor)
        self.page.wait_for_selector(f"section.present[id='{anchor}']")

    @property
    def where(self) -> tuple[str, int]:
        """The slide that is shown, and how many of its steps."""
        return tuple(
            self.page.evaluate(
                "() => [document.querySelector('section.present').id,"
                " document.querySelectorAll('section.present .fragment.visible').length]"
            )
        )

    def press(self, *keys: str) -> list[tuple[str, int]]:
        """Press *keys* one after the other; return where each leads."""
        places = []
        for key in keys:
            self.page.keyboard.press(key)
            places.append(self.where)
        return places

    def elsewhere(self) -> list[str]:
        """Return what was asked for outside the folder."""
        inside = (self.folder.as_uri(), "about:", "data:", "blob:")
        return [url for url in self.requests if not url.startswith(inside)]
