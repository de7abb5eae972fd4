"""Browser fixtures: one Chromium, one JupyterLab, and notebooks opened as a reader opens them."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.notebook_page import NOTEBOOKS, PATIENCE, NotebookPage
from tests.browser.servers import serve, trust, write_settings
from utils.activities.show import Quiz
from utils.twins import bundle as front_end
from utils.twins.switch import LanguageSwitch

PLAIN_PAGE = "http://course.test/lesson.html"
HERE = Path(__file__).parent
UTILS = HERE.parents[1] / "utils"

expect.set_options(timeout=20_000)  # a loaded machine needs more than the usual five seconds


def pytest_collection_modifyitems(items):
    """Try a browser test that failed once more, on a page of its own: a busy machine may drop a click or a frame.

    The summary names what was tried again (``-rR``), so that a test that needs it often is seen.
    """
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def browser(chromium_path):
    """One Chromium for all tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def course(tmp_path_factory):
    """A copy of the notebooks, trusted, with Jupyter's own folders beside it; gives (notebooks, home)."""
    home = tmp_path_factory.mktemp("course")
    folder = home / "notebooks"
    shutil.copytree(NOTEBOOKS, folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    trust(sorted(folder.glob("*.ipynb")), home)
    write_settings(home)
    return folder, home


@pytest.fixture(scope="session")
def lab(course):
    """The address of a JupyterLab on the course."""
    with serve("lab", *course) as address:
        yield address


@pytest.fixture
def open_notebook(browser, lab):
    """A function that opens a notebook for a reader: ``open_notebook("01_definitions", locale="ar")``."""
    contexts = []

    def open_one(name: str, *, locale: str = "en-GB", context=None, **options) -> NotebookPage:
        if context is None:
            context = browser.new_context(locale=locale, viewport={"width": 1400, "height": 900}, **options)
            contexts.append(context)
        return NotebookPage.open(context, f"{lab}/lab/tree/{name}.ipynb?reset")

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def evaluate_with(browser):
    """A function that gives one that evaluates JavaScript with the course's modules at hand, each under its name:

    ``evaluate_with(logic="quiz_logic.js")("logic.hash('a')")``.
    """
    context = browser.new_context()

    def with_modules(**files: str) -> Callable:
        page = context.new_page()
        page.route("**/*.js", lambda route: route.fulfill(path=UTILS / Path(route.request.url).name))
        page.route("**/page.html", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
        page.goto("http://course.test/page.html")
        for name, file in files.items():
            page.evaluate("async ([name, file]) => { window[name] = await import(`./${file}`); }", [name, file])
        return page.evaluate

    yield with_modules
    context.close()


@pytest.fixture
def open_plain(browser):
    """A function that opens a page which holds only the HTML given, with the switch and the script of the activities.

    It opens twenty times as fast as a notebook, for what does not depend on JupyterLab.
    """
    contexts = []

    def open_one(html: str, *, context=None, **options) -> NotebookPage:
        if context is None:
            context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900}, **options)
            contexts.append(context)
        switch = front_end.start("ls-start", LanguageSwitch._css, LanguageSwitch._esm)
        quiz = front_end.start("act-start", Quiz._css, Quiz._esm)
        page = f'<!doctype html><html lang="en"><title>A lesson</title><main>{switch}{html}{quiz}</main></html>'
        context.route(
            "http://course.test/**", lambda route: route.fulfill(body=page, content_type="text/html;charset=utf-8")
        )
        plain = NotebookPage(context.new_page(), panel="body")
        plain.page.goto(PLAIN_PAGE)
        plain.switch.wait_for(timeout=PATIENCE)
        return plain

    yield open_one
    for context in contexts:
        context.close()
