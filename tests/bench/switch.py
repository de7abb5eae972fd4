"""How long a reader waits for the other language, beside the same content shown again through the kernel."""

import json
import shutil
from pathlib import Path

import mistune
import nbformat
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, BrowserContext, ElementHandle, Page, sync_playwright

from tests import chromium
from tests.bench.painted import PAINTED
from tests.browser.notebook_page import PATIENCE, NotebookPage
from tests.browser.servers import serve, trust

CLICKS = 30
REDISPLAYS = 10
STATES = ("ar", "both", "en")
SETTLING_MS = 6000
BETWEEN_CLICKS_MS = 400

# From the click to the moment after the frame that shows its effect.
CLICK_TO_PAINT = f"""async ([panel, state]) => {{
  const radio = panel.querySelector(`.ls-pinned input[value="${{state}}"]`);
  const begin = performance.now();
  radio.click();
  await ({PAINTED})();
  return performance.now() - begin;
}}"""
TO_THE_MIDDLE = """(panel) => {
  const cells = [...panel.querySelectorAll(".jp-Cell")];
  cells[Math.floor(cells.length / 2)].scrollIntoView();
}"""
CLICK_TO_REDISPLAY = f"""async ([panel, state]) => {{
  const button = [...panel.querySelectorAll(".widget-toggle-button")].find((node) => node.textContent === state);
  const begin = performance.now();
  const shown = new Promise((done) => {{
    const watcher = new MutationObserver(() => {{
      const marker = panel.querySelector(".redisplayed");
      if (marker?.dataset.state !== state) return;
      watcher.disconnect();
      ({PAINTED})().then(done);
    }});
    watcher.observe(panel, {{ childList: true, subtree: true }});
  }});
  button.click();
  await shown;
  return performance.now() - begin;
}}"""
REDISPLAY = """import ipywidgets, json
from IPython.display import HTML, display
content = json.load(open("content.json", encoding="utf-8"))
out = ipywidgets.Output()
choice = ipywidgets.ToggleButtons(options=["en", "ar", "both"])
def show(change):
    out.clear_output(wait=True)
    with out:
        display(HTML(f'<div class="redisplayed" data-state="{choice.value}">{content[choice.value]}</div>'))
choice.observe(show, "value")
display(choice, out)"""


def switch_costs(notebooks: list[Path], folder: Path) -> dict[str, dict]:
    """Return for each notebook the milliseconds of each switch and re-display, and the messages it sent.

    *folder* is a scratch folder for the servers' files.
    """
    costs = {}
    course = folder / "course"
    course.mkdir(parents=True)
    for path in notebooks:
        _write_pair(path, course / path.stem)
    trust(course.glob("*/lesson.ipynb"), folder)
    with serve("lab", course, folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        _warm_up(browser, f"{address}/lab/tree/{notebooks[0].stem}/lesson.ipynb?reset")
        for path in notebooks:
            context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
            costs[path.stem] = _measure(context, f"{address}/lab/tree/{path.stem}")
            context.close()
        browser.close()
    return costs


def _warm_up(browser: Browser, address: str) -> None:
    """Open a notebook that is not measured, so that none pays for the first start of server, kernel and browser."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    NotebookPage.open(context, address).expect_kernel("idle")
    context.close()


def _measure(context: BrowserContext, address: str) -> dict:
    sent: list[bytes] = []
    context.on(
        "page",
        lambda page: page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(frame))),
    )
    lesson = NotebookPage.open(context, f"{address}/lesson.ipynb?reset")
    lesson.expect_kernel("idle")
    lesson.page.wait_for_timeout(SETTLING_MS)  # the front end asks for the widgets' state some time after that
    sent.clear()
    panel = lesson.panel.element_handle()
    clicks = _one_by_one(lesson.page, CLICK_TO_PAINT, panel, CLICKS // 2)
    panel.evaluate(TO_THE_MIDDLE)
    clicks += _one_by_one(lesson.page, CLICK_TO_PAINT, panel, CLICKS // 2)
    messages = sum("comm_" in str(frame) or "execute_" in str(frame) for frame in sent)
    return {"switch_ms": clicks, "kernel_messages": messages, "rerender_ms": _redisplay(context, address)}


def _redisplay(context: BrowserContext, address: str) -> list[float]:
    notebook = NotebookPage(context.new_page())
    page = notebook.page
    page.goto(f"{address}/redisplay.ipynb?reset")
    notebook.run_all()
    page.locator(".widget-toggle-button").first.wait_for(timeout=PATIENCE)
    page.wait_for_timeout(SETTLING_MS)
    return _one_by_one(page, CLICK_TO_REDISPLAY, page.locator(".jp-NotebookPanel").element_handle(), REDISPLAYS)


def _one_by_one(page: Page, measure: str, panel: ElementHandle, times: int) -> list[float]:
    """Return the milliseconds of each click, with a pause between them as a reader makes, but shorter."""
    costs = []
    for i in range(times):
        page.wait_for_timeout(BETWEEN_CLICKS_MS)
        costs.append(page.evaluate(measure, [panel, STATES[i % 3]]))
    return costs


def _write_pair(path: Path, folder: Path) -> None:
    """Write the lesson and a notebook that shows the same twins again through an Output."""
    folder.mkdir()
    shutil.copy(path, folder / "lesson.ipynb")
    lesson = nbformat.read(path, as_version=4)
    html = "\n".join(_html(cell) for cell in lesson.cells)
    twins = {language: _twins(html, language) for language in ("en", "ar")}
    content = twins | {"both": twins["en"] + twins["ar"]}
    (folder / "content.json").write_text(json.dumps(content), encoding="utf-8")
    cell = nbformat.v4.new_code_cell(REDISPLAY)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell], metadata=lesson.metadata), folder / "redisplay.ipynb")


def _html(cell: nbformat.NotebookNode) -> str:
    if cell.cell_type == "markdown":
        return mistune.create_markdown(escape=False, plugins=["table"])(cell.source)
    return "".join(output.get("data", {}).get("text/html", "") for output in cell.outputs)


def _twins(html: str, language: str) -> str:
    """Return the twins of *language* in *html*."""
    twins = BeautifulSoup(html, "html.parser").select(f'.twin[lang="{language}"]')
    return "\n".join(str(twin) for twin in twins)
