"""A student with a screen: a real browser opens the lesson, runs it, changes the language and uses a laboratory."""

import re
import time
from collections.abc import Callable

from playwright.sync_api import Browser, Page, Request, expect, sync_playwright

from tests import chromium
from tests.browser.notebook_page import PATIENCE, NotebookPage
from tests.rehearse.hub import Hub
from tests.rehearse.student import Record

SCREEN = {"width": 1280, "height": 720}
_OWN = re.compile(r"oauth|login|api/(kernels|sessions|events)")
_LAB = "course-lab[name=lab-sample-size]"


def watch(hub: Hub, record: Record) -> list[str]:
    """Use the lesson as the student of *record* would; times go there. Returns what the browser asked the server for.

    Raises what Playwright raises where the page does not do what it should.
    """
    asked: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        try:
            _visit(hub, record, browser, asked)
        finally:
            browser.close()
    return asked


def _visit(hub: Hub, record: Record, browser: Browser, asked: list[str]) -> None:
    page = browser.new_context(locale="en-GB", viewport=SCREEN).new_page()
    server = f"{hub.address}/user/{record.name}/"
    notebook = NotebookPage(page)

    def note(request: Request) -> None:
        path = request.url.removeprefix(server)
        # only what a student without a screen may ask for again: no log-in, and nothing that changes anything
        if request.method == "GET" and path != request.url and not _OWN.match(path):
            asked.append(path)

    page.on("request", note)
    record.seconds["screen"] = _timed(lambda: _open(hub, record.name, notebook))
    page.remove_listener("request", note)
    record.seconds["run"] = _timed(lambda: _run(notebook))
    record.seconds["language"] = _timed(lambda: _change_language(notebook))
    record.seconds["laboratory"] = _timed(lambda: _use_laboratory(page))


def _timed(act: Callable[[], None]) -> float:
    begun = time.monotonic()
    act()
    return time.monotonic() - begun


def _open(hub: Hub, name: str, notebook: NotebookPage) -> None:
    """Log in, and wait until the lesson can be read."""
    page = notebook.page
    page.goto(f"{hub.address}/hub/login?next={hub.page(name).removeprefix(hub.address)}")
    page.locator("input[name=username]").fill(name)
    page.locator("input[name=password]").fill("any")
    page.locator("#login_submit").click()
    notebook.switch.wait_for(timeout=2 * PATIENCE)
    expect(notebook.panel.locator("h1 .twin").first).to_be_visible(timeout=PATIENCE)


def _run(notebook: NotebookPage) -> None:
    notebook.run_all()
    notebook.expect_kernel("idle")


def _change_language(notebook: NotebookPage) -> None:
    notebook.choose("ar")
    expect(notebook.panel.locator("h1 [lang=ar]").first).to_be_visible()


def _use_laboratory(page: Page) -> None:
    """Go on without a guess, move a control by keyboard, and wait until the sentence says something else."""
    laboratory = page.locator(_LAB)
    laboratory.locator(".lab-guess .lab-buttons button").last.click()
    said = laboratory.locator(".lab-words > .twin[lang=ar]")
    before = said.inner_text()
    laboratory.locator("input[type=range]").first.focus()
    page.keyboard.press("End")
    expect(said).not_to_have_text(before)
