"""Browser fixtures: one Chromium, one JupyterLab, and lessons opened as a reader opens them."""

import shutil
from functools import cache
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter
from playwright.sync_api import expect
from traitlets.config import Config

from tests.browser.notebook_page import NOTEBOOKS, PATIENCE, NotebookPage
from tests.browser.servers import end_sessions, serve, trust, write_settings
from utils import setup
from utils.twins import page_html

SITE = "http://course.test"
HERE = Path(__file__).parent
SCREEN = {"width": 1400, "height": 900}

expect.set_options(timeout=20_000)  # a loaded machine needs more than the usual five seconds


def pytest_collection_modifyitems(items):
    """Try a browser test that failed once more, on a page of its own: a busy machine may drop a click or a frame.

    The summary names what was tried again (``-rR``), so that a test that needs it often is seen. And the walk comes
    first of all tests: it takes longest, and the other worker does the rest beside it.
    """
    items.sort(key=lambda item: not item.path.name.startswith("test_walk"))
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def course(tmp_path_factory):
    """A copy of the notebooks, trusted, with Jupyter's own folders beside it; gives (notebooks, home)."""
    home = tmp_path_factory.mktemp("course")
    folder = home / "notebooks"
    shutil.copytree(NOTEBOOKS, folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    trust(sorted(folder.glob("*.ipynb")), home)
    write_settings(home)
    setup.write_export(home)
    return folder, home


@pytest.fixture(scope="session")
def lab(course):
    """The address of a JupyterLab on the course."""
    with serve("lab", *course) as address:
        yield address


@pytest.fixture
def context(browser):
    """A reader who has never been here."""
    context = browser.new_context(locale="en-GB", viewport=SCREEN)
    yield context
    context.close()


@pytest.fixture
def open_notebook(browser, lab):
    """A function that opens a notebook for a reader: ``open_notebook("01_definitions", locale="ar")``.

    Afterwards its kernel is ended.
    """
    contexts = []

    def open_one(name: str, *, locale: str = "en-GB", context=None, **options) -> NotebookPage:
        if context is None:
            context = browser.new_context(locale=locale, viewport=SCREEN, **options)
            contexts.append(context)
        return NotebookPage.open(context, f"{lab}/lab/tree/{name}.ipynb?reset")

    yield open_one
    for context in contexts:
        context.close()
    end_sessions(lab)


@pytest.fixture(scope="session")
def exported():
    """A function that gives a lesson as the HTML page that nbconvert exports it to, as it is set up for the course."""

    @cache
    def export(name: str) -> str:
        notebook = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)
        return HTMLExporter(config=Config(setup.EXPORT)).from_notebook_node(notebook)[0]

    return export


@pytest.fixture
def open_page(browser):
    """A function that opens whole pages, by file name: ``open_page({"a.html": html})``; the first one is shown.

    Nothing is fetched from elsewhere. It opens twenty times as fast as a notebook, for what does not depend on
    JupyterLab.
    """
    contexts = []

    def open_one(pages: dict[str, str], *, context=None, **options) -> NotebookPage:
        if context is None:
            context = browser.new_context(**({"locale": "en-GB", "viewport": SCREEN} | options))
            contexts.append(context)

        def answer(route):
            page = pages.get(route.request.url.removeprefix(f"{SITE}/").partition("#")[0])
            if page is None:
                route.abort()
            else:
                route.fulfill(body=page, content_type="text/html;charset=utf-8")

        context.unroute_all()
        context.route("**/*", answer)
        plain = NotebookPage(context.new_page(), panel="body")
        plain.page.goto(f"{SITE}/{next(iter(pages))}")
        plain.switch.wait_for(timeout=PATIENCE)
        return plain

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture
def open_plain(open_page):
    """A function that opens a page which holds only the HTML given, with the switch and the page's one script."""

    def open_one(html: str, **options) -> NotebookPage:
        page = f'<!doctype html><html lang="en"><title>A lesson</title><main>{page_html()}{html}</main></html>'
        return open_page({"lesson.html": page}, **options)

    return open_one


@pytest.fixture
def open_export(open_page, exported):
    """A function that opens a lesson as its exported page."""

    def open_one(name: str, **options) -> NotebookPage:
        return open_page({f"{name}.html": exported(name)}, **options)

    return open_one
