"""The language switch under everything that happens to a notebook while it is read."""

import itertools
import json
import re

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.notebook_page import NAMES, NO_STORAGE, RADIO_NAMES, STATES
from tests.browser.servers import trust


@pytest.fixture(scope="module")
def with_a_sleeper(course):
    """A function that adds a copy of a lesson that ends in a cell which sleeps; gives the name of the copy."""

    def add(name: str) -> str:
        lesson = nbformat.read(course[0] / f"{name}.ipynb", as_version=4)
        lesson.cells.append(nbformat.v4.new_code_cell("import time\ntime.sleep(600)"))
        copy = course[0] / f"sleeping_{name}.ipynb"
        nbformat.write(lesson, copy)
        trust([copy], course[1])
        return copy.stem

    return add


@pytest.mark.parametrize("name", NAMES)
def test_it_answers_while_a_cell_sleeps_and_after_the_kernel_died(open_notebook, with_a_sleeper, lab, name):
    notebook = open_notebook(with_a_sleeper(name))
    notebook.start_sleeping()
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)
    notebook.expect_sleeping()
    notebook.end_kernels(lab)
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)


def test_it_answers_after_the_kernel_was_restarted(open_notebook):
    notebook = open_notebook(NAMES[1])
    notebook.page.get_by_role("menuitem", name="Kernel", exact=True).click()
    notebook.page.get_by_role("menuitem", name=re.compile("^Restart Kernel…")).click()
    notebook.page.get_by_role("button", name="Confirm Kernel Restart").click()
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)


def test_the_choice_is_remembered_in_each_next_notebook(browser, open_notebook):
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    expected = "en"
    for name, chosen in zip(NAMES, itertools.cycle(["ar", "both", "en"])):
        notebook = open_notebook(name, context=context)
        assert notebook.language == expected, name
        notebook.expect_state(expected)
        notebook.choose(chosen)
        notebook.page.close()
        expected = chosen
    context.close()


def test_two_notebooks_side_by_side_keep_their_own_choice(open_notebook):
    notebook = open_notebook(NAMES[0])
    notebook.choose("en")
    notebook.page.locator(".jp-DirListing-content").get_by_text(f"{NAMES[1]}.ipynb", exact=True).dblclick()
    panels = notebook.page.locator(".jp-NotebookPanel")
    expect(panels).to_have_count(2)
    second = panels.filter(has_not=notebook.page.locator(".none")).nth(1)
    second.locator(".ls-pinned").get_by_role("radio", name="العربية", exact=True).check()
    assert [panel.get_attribute("data-language") for panel in panels.all()] == ["en", "ar"]


@pytest.mark.parametrize(("locale", "state"), [("ar-EG", "ar"), ("en-GB", "en"), ("fr-FR", "en")])
def test_a_first_visit_follows_the_browsers_language(open_notebook, locale, state):
    assert open_notebook(NAMES[0], locale=locale).language == state


def test_blocked_storage_costs_only_the_memory(browser, open_notebook):
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    context.add_init_script(NO_STORAGE)
    notebook = open_notebook(NAMES[0], context=context)
    notebook.choose("ar")
    notebook.expect_state("ar")
    ours = [error for error in notebook.errors if "language" in error or "switch" in error]
    context.close()
    assert ours == []


@pytest.mark.parametrize("name", NAMES)
def test_the_keyboard_alone_is_enough(open_notebook, name):
    notebook = open_notebook(name)
    notebook.choose("en")
    notebook.panel.locator("[data-jp-item-name=save] jp-button").first.focus()
    for _ in range(20):
        notebook.page.keyboard.press("Tab")
        if notebook.page.evaluate("document.activeElement.matches('.ls-pinned input')"):
            break
    expect(notebook.switch.get_by_role("radio", name="English", exact=True)).to_be_focused()
    for state in ("ar", "both", "en"):
        notebook.page.keyboard.press("ArrowRight")
        assert notebook.language == state
        assert notebook.switch.get_by_role("radio", name=RADIO_NAMES[state], exact=True).is_checked()


def test_it_works_where_the_stored_widget_does_not_come_up(course, open_notebook):
    lesson = json.loads((course[0] / f"{NAMES[0]}.ipynb").read_text(encoding="utf-8"))
    del lesson["metadata"]["widgets"]
    bare = course[0] / "without_widgets.ipynb"
    bare.write_text(json.dumps(lesson), encoding="utf-8")
    trust([bare], course[1])
    notebook = open_notebook(bare.stem)
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)
    notebook.page.wait_for_timeout(3000)  # the front end looks for the model for two seconds
    assert "Error displaying widget" not in notebook.panel.inner_text()


def test_the_focus_is_seen_where_the_keyboard_moves_it(open_notebook):
    notebook = open_notebook(NAMES[0])
    notebook.switch.get_by_role("radio", name="English", exact=True).focus()
    notebook.page.keyboard.press("ArrowRight")
    outline = "() => getComputedStyle(document.activeElement.closest('.ls-choice')).outlineStyle"
    assert notebook.page.evaluate(outline) == "solid"


def test_the_switch_stays_in_reach_at_the_end_of_a_long_notebook(open_notebook):
    notebook = open_notebook(NAMES[1])
    notebook.panel.locator(".jp-Cell").last.scroll_into_view_if_needed()
    box = notebook.switch.bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] <= 900
    notebook.choose("ar")
    notebook.expect_state("ar")


def test_the_reader_keeps_their_place_when_the_language_changes(open_notebook):
    notebook = open_notebook(NAMES[2])
    notebook.choose("en")
    cell = notebook.panel.locator(".jp-Cell").nth(25)
    cell.evaluate("(node) => node.scrollIntoView({ block: 'start' })")
    notebook.page.wait_for_timeout(1000)  # the cells on the way are laid out for the first time
    before = cell.bounding_box()["y"]
    for state in ("ar", "both", "en"):
        notebook.choose(state)
        notebook.expect_state(state)
        notebook.page.wait_for_timeout(300)
        assert abs(cell.bounding_box()["y"] - before) <= 5, state


def test_the_switch_covers_no_text(open_notebook):
    notebook = open_notebook(NAMES[1])
    switch = notebook.switch.bounding_box()
    text = notebook.panel.locator(".jp-WindowedPanel-outer").bounding_box()
    assert switch["y"] + switch["height"] <= text["y"]


def test_switching_sends_no_message_to_the_kernel(browser, open_notebook):
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    sent = []
    context.on(
        "page",
        lambda page: page.on(
            "websocket",
            lambda socket: socket.on(
                "framesent", lambda data: sent.append(bytes(data, "utf-8") if isinstance(data, str) else data)
            ),
        ),
    )
    notebook = open_notebook(NAMES[1], context=context)
    notebook.expect_kernel("idle")
    notebook.page.wait_for_timeout(1500)
    assert any(b"kernel_info_request" in frame for frame in sent), "the test sees no message at all"
    sent.clear()
    for state in ("ar", "both", "en"):
        notebook.choose(state)
    notebook.page.wait_for_timeout(500)
    context.close()
    assert [frame for frame in sent if b"comm" in frame or b"execute" in frame] == []


def test_running_the_cell_again_leaves_one_pinned_switch_that_works(open_notebook):
    notebook = open_notebook(NAMES[1])
    notebook.run_all()
    assert notebook.switch.count() == 1
    notebook.panel.locator(".jp-Cell").first.scroll_into_view_if_needed()  # running has led down to the last cell
    in_cell = notebook.panel.locator(".jp-OutputArea .language-switch")
    for state in STATES:
        in_cell.get_by_role("radio", name=RADIO_NAMES[state], exact=True).check()
        notebook.expect_state(state)
    assert notebook.errors == []
