"""The same course in Notebook 7, in Voila, and where a viewer keeps outputs apart from the prose."""

import pytest
from playwright.sync_api import expect

from tests.browser.notebook_page import NAMES, PATIENCE, STATES, NotebookPage
from tests.browser.servers import serve
from utils.twins.switch import LanguageSwitch


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


@pytest.fixture
def context(browser):
    """A reader who has never been here."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    yield context
    context.close()


@pytest.mark.parametrize("name", NAMES)
def test_notebook_7_switches_before_anything_has_run(context, notebook7, name):
    notebook = NotebookPage.open(context, f"{notebook7}/notebooks/{name}.ipynb")
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)
    assert notebook.errors == []


@pytest.mark.parametrize("name", NAMES)
def test_voila_switches_the_whole_page(context, voila, name):
    page = NotebookPage(context.new_page(), panel="body")
    page.page.goto(f"{voila}/voila/render/{name}.ipynb", timeout=PATIENCE)
    page.switch.wait_for(timeout=PATIENCE)
    for state in STATES:
        page.choose(state)
        page.expect_state(state)
    page.page.mouse.wheel(0, 20_000)
    expect(page.switch).to_be_in_viewport()
    assert page.errors == []


def test_a_viewer_that_isolates_outputs_shows_both_languages_and_says_so(context):
    page = context.new_page()
    page.set_content('<div id="out"></div><p class="twin" lang="en">Hi</p><p class="twin" lang="ar">مرحبًا</p>')
    page.evaluate(
        """async (source) => {
          const module = await import(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
          const model = { set() { throw Error("set"); }, get() {}, save_changes() { throw Error("saved"); } };
          module.default.render({ model, el: document.querySelector("#out") });
        }""",
        LanguageSwitch._esm,
    )
    expect(page.locator("#out")).to_contain_text("This viewer shows both languages.")
    expect(page.locator("#out")).to_contain_text("اللغتين")
    assert page.evaluate("[...document.querySelectorAll('.twin')].every((twin) => twin.checkVisibility())")
    assert page.evaluate("document.body.dataset.language") is None
