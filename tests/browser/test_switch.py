"""The language switch under everything that happens to a notebook while it is read: see walk.py for the rest.

What does not depend on JupyterLab is tested on a plain page.
"""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.activities import Learner, first_of, section_of
from tests.browser.conftest import SCREEN
from tests.browser.notebook_page import NAMES, NO_STORAGE, PATIENCE, RADIO_NAMES, STATES, NotebookPage
from tests.browser.servers import end_sessions, trust
from utils.twins import page_html

TWINS = '<p class="twin" lang="en" dir="ltr">Hi</p><p class="twin" lang="ar" dir="rtl">مرحبًا</p>'


@pytest.fixture(scope="module")
def sent():
    """Every message that went to the kernel of the notebook below."""
    return []


@pytest.fixture(scope="module")
def notebook(browser, lab, sent):
    """One notebook for the tests below, which leave it as the next one finds it; nothing has been run in it."""
    context = browser.new_context(locale="en-GB", viewport=SCREEN)

    def keep(frame):
        sent.append(bytes(frame, "utf-8") if isinstance(frame, str) else frame)

    context.on("page", lambda page: page.on("websocket", lambda socket: socket.on("framesent", keep)))
    yield NotebookPage.open(context, f"{lab}/lab/tree/{NAMES[2]}.ipynb?reset")
    context.close()
    end_sessions(lab)


def test_the_switch_covers_no_text(notebook):
    switch = notebook.switch.bounding_box()
    text = notebook.panel.locator(".jp-WindowedPanel-outer").bounding_box()
    assert switch["y"] + switch["height"] <= text["y"]


def test_the_focus_is_seen_where_the_keyboard_moves_it(notebook):
    notebook.switch.get_by_role("radio", name="English", exact=True).focus()
    notebook.page.keyboard.press("ArrowRight")
    outline = "() => getComputedStyle(document.activeElement.closest('.ls-choice')).outlineStyle"
    assert notebook.page.evaluate(outline) == "solid"


def test_switching_sends_no_message_to_the_kernel(notebook, sent):
    notebook.expect_kernel("idle")
    notebook.page.wait_for_timeout(1500)
    assert any(b"kernel_info_request" in frame for frame in sent), "the test sees no message at all"
    sent.clear()
    for state in ("ar", "both", "en"):
        notebook.choose(state)
    notebook.page.wait_for_timeout(500)
    assert [frame for frame in sent if b"comm" in frame or b"execute" in frame] == []


def test_the_reader_keeps_their_place_when_the_language_changes(notebook):
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


def test_the_switch_stays_in_reach_at_the_end_of_a_long_notebook(notebook):
    notebook.panel.locator(".jp-Cell").last.scroll_into_view_if_needed()
    box = notebook.switch.bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] <= 900
    notebook.choose("ar")
    notebook.expect_state("ar")


@pytest.fixture(scope="module")
def solved(notebook):
    """The first question of the lesson that has options, solved by the reader."""
    question = first_of("choose_one", NAMES[2])
    notebook.choose("en")
    Learner("en", "mouse").answer(section_of(notebook, question), question, right=True)
    return question


def test_a_cell_deleted_and_brought_back_leaves_what_it_showed_at_work_and_solved(notebook, solved):
    notebook.choose("en")
    first = solved.id
    for index, selector in ((1, "language-switch"), (_cell_of(notebook, first), f'[question="{first}"]')):
        notebook.page.evaluate("(index) => (jupyterapp.shell.currentWidget.content.activeCellIndex = index)", index)
        notebook.command("notebook:delete-cell")
        expect(notebook.panel.locator(selector)).to_have_count(0)
        notebook.choose("ar")
        notebook.expect_state("ar")
        notebook.command("notebook:undo-cell-action")
        expect(notebook.panel.locator(selector)).to_have_count(1)
        notebook.choose("en")
        notebook.expect_state("en")
    assert notebook.switch.count() == 1
    assert notebook.panel.locator("language-switch input:checked").input_value() == "en"
    expect_solved_and_at_work(notebook, solved)
    assert notebook.errors == []


def expect_solved_and_at_work(notebook, question) -> None:
    """Fail unless *question* still counts as solved, and can be tried again and solved."""
    section, learner = section_of(notebook, question), Learner("en", "mouse")
    expect(section).to_have_attribute("data-state", "solved", timeout=PATIENCE)
    learner.press(section, "Try again")
    expect(section).to_have_attribute("data-state", "open")
    learner.answer(section, question, right=True)
    expect(section).to_have_attribute("data-state", "solved")


def _cell_of(notebook, question: str) -> int:
    find = "(panel, id) => [...panel.querySelectorAll('.jp-Cell')].findIndex((cell) => cell.querySelector(id))"
    return notebook.panel.evaluate(find, f'[question="{question}"]')


def test_running_the_cells_again_leaves_one_pinned_switch_and_what_was_solved_at_work(notebook, solved):
    notebook.run_all()
    assert notebook.switch.count() == 1
    notebook.panel.locator(".jp-Cell").first.scroll_into_view_if_needed()  # running has led down to the last cell
    in_cell = notebook.panel.locator(".jp-OutputArea .language-switch")
    for state in ("ar", "both", "en"):
        in_cell.get_by_role("radio", name=RADIO_NAMES[state], exact=True).check()
        notebook.expect_state(state)
    expect_solved_and_at_work(notebook, solved)
    assert notebook.errors == []


def test_it_answers_after_the_kernel_was_restarted(notebook):
    notebook.page.get_by_role("menuitem", name="Kernel", exact=True).click()
    notebook.page.get_by_role("menuitem", name=re.compile("^Restart Kernel…")).click()
    notebook.page.get_by_role("button", name="Confirm Kernel Restart").click()
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)


def test_two_notebooks_side_by_side_keep_their_own_choice(open_notebook):
    notebook = open_notebook(NAMES[0])
    notebook.choose("en")
    notebook.command("application:set-mode", {"mode": "multiple-document"})
    notebook.command("docmanager:open", {"path": f"{NAMES[1]}.ipynb"})
    panels = notebook.page.locator(".jp-NotebookPanel")
    expect(panels).to_have_count(2)
    second = panels.filter(has_not=notebook.page.locator(".none")).nth(1)
    second.locator(".ls-pinned").get_by_role("radio", name="العربية", exact=True).check()
    assert [panel.get_attribute("data-language") for panel in panels.all()] == ["en", "ar"]


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


def test_it_works_where_the_kernel_never_answers_and_no_widget_waits_in_sight(context, open_notebook):
    context.route_web_socket(re.compile("/channels"), lambda socket: None)
    notebook = open_notebook(NAMES[0], context=context)
    expect(notebook.panel).to_contain_text("Loading widget")  # it would wait for ever
    assert "Loading widget" not in notebook.panel.inner_text()
    for state in STATES:
        notebook.choose(state)
        notebook.expect_state(state)
    assert notebook.errors == []


@pytest.mark.parametrize(("locale", "state"), [("ar-EG", "ar"), ("en-GB", "en"), ("fr-FR", "en")])
def test_a_first_visit_follows_the_browsers_language(open_plain, locale, state):
    assert open_plain(TWINS, locale=locale).language == state


def test_blocked_storage_costs_only_the_memory(browser, open_plain):
    context = browser.new_context(locale="en-GB", viewport=SCREEN)
    context.add_init_script(NO_STORAGE)
    page = open_plain(TWINS, context=context)
    page.choose("ar")
    page.expect_state("ar")
    assert page.errors == []
    context.close()


def test_a_viewer_that_keeps_outputs_apart_from_the_prose_says_so_in_both_languages(context):
    page = context.new_page()
    page.set_content(f'<div class="output">{page_html()}</div>')
    expect(page.locator("language-switch p")).to_have_text(
        ["This viewer shows both languages.", "يعرض هذا البرنامج اللغتين معًا."]
    )
    page.wait_for_function("() => Boolean(customElements.get('language-switch'))")
    expect(page.locator("language-switch p")).to_have_count(2)
    assert page.evaluate("[...document.querySelectorAll('.twin')].every((twin) => twin.checkVisibility())")
    assert page.evaluate("document.body.dataset.language") is None
