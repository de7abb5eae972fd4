"""Browser fixtures: one Chromium, one JupyterLab, and notebooks opened as a reader opens them."""

import shutil

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.notebook_page import NOTEBOOKS, NotebookPage
from tests.browser.servers import serve, trust, write_settings


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
