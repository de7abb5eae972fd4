"""How fast the laboratories answer: from a slider's move to the painted picture, on a plain page, in JupyterLab, and on
a slow machine; beside them the same picture set as plain markup.
"""

import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tests import chromium
from tests.browser.notebook_page import PATIENCE, NotebookPage
from tests.browser.servers import serve, trust
from utils import labs
from utils.make_page import bundled_without
from utils.models import chances, simulated_contacts
from utils.page import COURSE
from utils.twins import page_html

MOVES = 40
BETWEEN_MOVES_MS = 60
CUSTOMERS = 1_000_000
SLOWED = 4
LESSON = "05_working_together"  # the lesson with the largest pictures, where JupyterLab is measured

# From the event of the first slider to the moment after its frame, where a real event comes: at the frame's start.
MOVE_TO_PAINT = """([section, share]) => new Promise((done) => requestAnimationFrame(() => {
  const slider = section.querySelector("input[type=range]");
  const low = Number(slider.min), step = Number(slider.step) || 1;
  slider.value = low + step * Math.round((share * (Number(slider.max) - low)) / step);
  const { port1, port2 } = new MessageChannel();
  const begin = performance.now();
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  port1.onmessage = () => done(performance.now() - begin);
  port2.postMessage(null);
}))"""
# The same picture as it stands, set once more as markup, from the same moment to the same moment.
BARE_REDRAW = """(section) => new Promise((done) => requestAnimationFrame(() => {
  const holder = section.querySelector(".lab-drawing");
  const markup = holder.innerHTML;
  const { port1, port2 } = new MessageChannel();
  const begin = performance.now();
  holder.innerHTML = markup;
  port1.onmessage = () => done(performance.now() - begin);
  port2.postMessage(null);
}))"""


def lab_costs(notebooks: list[Path], folder: Path) -> dict[str, dict[str, list[float]]]:
    """Return for each laboratory the milliseconds of the moves of its first slider, and of bare redraws.

    ``plain_ms`` on a plain page, ``slow_ms`` there with the processor slowed four times, ``bare_ms`` redraws there; and
    under the name of the lesson that is opened, ``lab_ms`` in JupyterLab. *folder* is a scratch folder.
    """
    makers = [name for name in labs.__all__ if name.endswith("_lab") and not name.startswith("show_")]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        costs = {lab.name: _plain(browser, lab) for lab in (getattr(labs, maker)() for maker in makers)}
        folder.mkdir()
        path = next(path for path in notebooks if path.stem == LESSON)
        (folder / path.name).write_bytes(path.read_bytes())
        trust([folder / path.name], folder)
        with serve("lab", folder, folder) as address:
            context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
            lesson = NotebookPage.open(context, f"{address}/lab/tree/{path.name}?reset")
            costs[LESSON] = {"lab_ms": [ms for section in _sections(lesson) for ms in _moves(lesson.page, section)]}
            context.close()
        browser.close()
    return costs


def labs_script_kb() -> float:
    """Return the kilobytes of the laboratories' scripts: the whole bundle, less one without them."""
    return (COURSE.script.stat().st_size - len(bundled_without("labs").encode())) / 1000


def simulation_seconds() -> float:
    """Return the seconds that a simulation of a million customers takes in Python."""
    return _seconds(lambda: simulated_contacts(chances(200, "constant"), CUSTOMERS))


def _plain(browser: Browser, lab: labs.Lab) -> dict[str, list[float]]:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.set_content(f"<!doctype html><title>A lesson</title><main>{page_html()}{lab.html()}</main>")
    section = page.locator("course-lab[data-lm-suppress-shortcuts]")
    section.wait_for(timeout=PATIENCE)
    page.evaluate("document.body.dataset.language = 'en'")
    _open(section)
    costs = {"plain_ms": _moves(page, section)}
    costs["bare_ms"] = [section.evaluate(BARE_REDRAW) for _ in range(MOVES)]
    session = page.context.new_cdp_session(page)
    _slow(session, SLOWED)
    costs["slow_ms"] = _moves(page, section)
    page.close()
    return costs


def _slow(session: CDPSession, rate: int) -> None:
    session.send("Emulation.setCPUThrottlingRate", {"rate": rate})


def _sections(lesson: NotebookPage) -> list:
    lesson.choose("en")
    found = lesson.panel.locator("course-lab").all()
    for section in found:
        section.scroll_into_view_if_needed()
        _open(section)
    return found


def _open(section) -> None:
    section.locator(".lab-guess .lab-buttons button").last.click()


def _moves(page: Page, section) -> list[float]:
    section.scroll_into_view_if_needed()
    times = []
    for i in range(MOVES):
        page.wait_for_timeout(BETWEEN_MOVES_MS)
        share = (i * 7 + 3) % MOVES / MOVES  # to and fro, each place once
        times.append(page.evaluate(MOVE_TO_PAINT, [section.element_handle(), share]))
    return times


def _seconds(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin
