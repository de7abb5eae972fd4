"""The same course in Notebook 7, in Voila, and as an exported page that is opened from a disk."""

import re

import pytest
from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as TookTooLong

from tests.browser.conftest import SCREEN
from tests.browser.notebook_page import NAMES, PATIENCE, STATES, NotebookPage, with_everything
from tests.browser.servers import end_sessions, serve


@pytest.fixture(scope="module")
def notebook7(course):
    """The address of a Notebook 7 on the course."""
    with serve("notebook", *course) as address:
        yield address


@pytest.fixture(scope="module")
def voila(course):
    """The address of a Voila on the course."""
    with serve("voila", *course) as address:
        yield address


@pytest.fixture(scope="module")
def reader(browser):
    """One reader for all lessons, whose browser has loaded the front end once."""
    context = browser.new_context(locale="en-GB", viewport=SCREEN)
    yield context
    context.close()


@pytest.mark.parametrize("name", with_everything())
def test_notebook_7_switches_before_anything_has_run(reader, notebook7, name):
    notebook = NotebookPage.open(reader, f"{notebook7}/notebooks/{name}.ipynb")
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)
    expect(notebook.panel.locator("course-activity").first).to_have_attribute("data-state", "open")
    assert notebook.errors == []
    notebook.page.close()
    end_sessions(notebook7)


@pytest.mark.parametrize("name", with_everything())
def test_voila_switches_the_whole_page(reader, voila, name):
    page = NotebookPage(reader.new_page(), panel="body")
    _render(page.page, f"{voila}/voila/render/{name}.ipynb")
    page.switch.wait_for(timeout=PATIENCE)
    for state in STATES:
        page.choose(state)
        page.expect_state(state)
    page.page.mouse.wheel(0, 20_000)
    expect(page.switch).to_be_in_viewport()
    expect(page.panel.locator("course-activity").first).to_have_attribute("data-state", "open")
    assert page.errors == []
    page.page.close()


def _render(page: Page, address: str) -> None:
    """Let Voila run a lesson and show it, and ask once more where it waits.

    One lesson in thirty stops here before a cell that calls ``interact``: nbclient answers the widget on the socket
    that it listens to, and may then miss what the kernel says (as in its issue 312). The second page is run anew.
    """
    try:
        page.goto(address, timeout=PATIENCE / 2)
    except TookTooLong:
        page.goto(address, timeout=PATIENCE)


@pytest.mark.parametrize("name", NAMES)
def test_an_exported_page_works_from_the_disk_without_any_network(context, exported, tmp_path, name):
    file = tmp_path / f"{name}.html"
    file.write_text(exported(name), encoding="utf-8")
    context.route(re.compile("^(?!file:|data:|blob:)"), lambda route: route.abort())
    page = NotebookPage(context.new_page(), panel="body")
    page.page.goto(file.as_uri())
    page.switch.wait_for(timeout=PATIENCE)
    for state in STATES:
        page.choose(state)
        page.expect_state(state)
    expect(page.panel.locator("course-activity").first).to_have_attribute("data-state", "open")
    assert page.errors == []
