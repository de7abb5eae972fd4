"""Every activity of every lesson, done in JupyterLab with the mouse and with the keyboard, in both languages."""

import json
import subprocess
import sys

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.activities import PRIMARY, Learner
from tests.browser.notebook_page import NAMES, PATIENCE, NotebookPage
from tests.browser.servers import trust
from utils.bank import questions
from utils.datasets import load

STORED = "marketing-inside-and-out:progress"
RIGHT = {"en": "Right.", "ar": "صحيح."}
SOLVED_OF = {"en": "Solved: {} of {}", "ar": "المحلول: {} من {}"}


def of_lesson(name: str) -> list:
    """Return the questions that the lesson shows."""
    return [question for question in questions() if question.lesson == name[:2]]


def section_of(notebook, question):
    """Return the element of *question* in the notebook, once it works."""
    section = notebook.panel.locator(f'.jp-OutputArea .activity[data-id="{question.id}"][data-ready]')
    section.wait_for(timeout=PATIENCE)
    return section


def progress(notebook) -> dict:
    """Return what the browser remembers of each question: ``{"two-plans": "solved"}``."""
    text = notebook.page.evaluate("(key) => localStorage.getItem(key)", STORED)
    stored = json.loads(text) if text else {"questions": {}}
    return {name: record["outcome"] for name, record in stored["questions"].items()}


def reload(notebook) -> None:
    notebook.page.reload()
    notebook.switch.wait_for(timeout=PATIENCE)


@pytest.fixture
def context(browser):
    """A reader who has never been here."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    yield context
    context.close()


@pytest.mark.parametrize(("language", "hands"), [("en", ("keyboard", "mouse")), ("ar", ("mouse", "keyboard"))])
@pytest.mark.parametrize("name", NAMES)
def test_every_activity_answers_wrong_and_right_and_is_remembered(context, open_notebook, name, language, hands):
    notebook = open_notebook(name, context=context)
    notebook.choose(language)
    wrong, right = (Learner(language, hand) for hand in hands)
    judged = [question for question in of_lesson(name) if question.kind not in ("estimate", "flashcards")]
    for question in judged:
        section = section_of(notebook, question)
        wrong.answer(section, question, right=False)
        expect(section).to_have_attribute("data-state", "wrong")
        assert section.locator(".act-wrong").count() or question.kind == "choose_several", question.id
        wrong.press(section, {"en": "Try again", "ar": "محاولة أخرى"}[language])
        expect(section).to_have_attribute("data-state", "open")
        expect(section.locator(PRIMARY)).to_be_focused()
    reload(notebook)
    assert progress(notebook) == {question.id: "wrong" for question in judged}
    for question in of_lesson(name):
        section = section_of(notebook, question)
        if question in judged:
            expect(section).to_have_attribute("data-state", "wrong")
            right.press(section, {"en": "Try again", "ar": "محاولة أخرى"}[language])
        right.answer(section, question, right=True)
        if question in judged:
            expect(section.locator(".act-message")).to_contain_text(RIGHT[language])
    assert set(progress(notebook).values()) == {"solved"}
    reload(notebook)
    total = len(of_lesson(name))
    bar = notebook.panel.locator(".act-progress:not(.act-course) .act-bar")
    expect(bar).to_contain_text(SOLVED_OF[language].format(total, total), timeout=PATIENCE)
    for question in judged:
        expect(section_of(notebook, question)).to_have_attribute("data-state", "solved")
    assert notebook.errors == []


def a(kind: str, name: str = ""):
    """Return the first question of *kind* that stands in a lesson (of *name*, where one is given)."""
    return next(question for question in questions() if question.kind == kind and name[:2] in ("", question.lesson))


def lesson_of(question) -> str:
    return next(name for name in NAMES if name.startswith(question.lesson))


@pytest.mark.parametrize("kind", ["choose_one", "choose_several", "sort", "fill_table", "estimate"])
def test_the_answer_shown_is_not_counted_as_solved(open_notebook, kind):
    question = a(kind)
    notebook = open_notebook(lesson_of(question))
    notebook.choose("en")
    section = section_of(notebook, question)
    Learner("en", "keyboard").press(section, "Show the answer")
    expect(section.locator(".act-message")).to_contain_text("does not count")
    expect(section.locator(PRIMARY)).to_be_focused()
    assert progress(notebook) == {question.id: "shown"}
    reload(notebook)
    expect(section_of(notebook, question)).to_have_attribute("data-state", "shown")
    expect(notebook.panel.locator(".act-progress .act-bar").first).to_contain_text("Solved: 0 of")


@pytest.mark.parametrize("kind", ["choose_one", "choose_several", "sort", "fill_table", "estimate"])
def test_checking_with_nothing_answered_says_what_to_do_and_records_nothing(open_notebook, kind):
    question = a(kind)
    notebook = open_notebook(lesson_of(question))
    section = section_of(notebook, question)
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).not_to_be_empty()
    expect(section).to_have_attribute("data-state", "open")
    assert progress(notebook) == {}


def test_cards_can_be_dragged_into_a_group_and_back(open_notebook):
    question = a("sort", "01")
    notebook = open_notebook(lesson_of(question))
    section = section_of(notebook, question)
    tray, group = section.locator(".act-tray"), section.locator(".act-bin").nth(1)
    before = tray.locator(".act-card").count()
    tray.locator(".act-card").first.drag_to(group)
    assert (tray.locator(".act-card").count(), group.locator(".act-card").count()) == (before - 1, 1)
    group.locator(".act-card").drag_to(tray)
    assert (tray.locator(".act-card").count(), group.locator(".act-card").count()) == (before, 0)


def test_where_each_group_takes_one_card_a_second_one_sends_the_first_back(open_notebook):
    question = next(question for question in questions() if getattr(question, "one_each", False))
    notebook = open_notebook(lesson_of(question))
    section = section_of(notebook, question)
    for _ in range(2):
        section.locator(".act-tray .act-card").first.click()
        section.locator(".act-put").first.click()
    assert section.locator(".act-bin").first.locator(".act-card").count() == 1


@pytest.mark.parametrize(("language", "key"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_arrows_move_a_card_the_way_that_the_reader_reads(open_notebook, language, key):
    question = a("sort")
    notebook = open_notebook(lesson_of(question))
    notebook.choose(language)
    section = section_of(notebook, question)
    section.locator(".act-card").first.focus()
    notebook.page.keyboard.press(key)
    assert section.locator(".act-bin").first.locator(".act-card").count() == 1


@pytest.mark.parametrize(("language", "key"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_arrows_go_through_the_options_the_way_that_the_reader_reads(open_notebook, language, key):
    question = a("choose_one")
    notebook = open_notebook(lesson_of(question))
    notebook.choose(language)
    radios = section_of(notebook, question).locator("input")
    radios.first.focus()
    notebook.page.keyboard.press("Space")
    notebook.page.keyboard.press(key)
    expect(radios.nth(1)).to_be_checked()
    expect(radios.nth(1)).to_be_focused()


def test_a_cell_of_the_table_can_be_emptied_and_escape_closes_its_list(open_notebook):
    question = a("fill_table")
    notebook = open_notebook(lesson_of(question))
    section = section_of(notebook, question)
    cell = section.locator(".act-cell").first
    cell.click()
    section.locator(".act-offers .act-card").first.click()
    cell.click()
    notebook.page.keyboard.press("Escape")
    expect(section.locator(".act-offers")).to_have_count(0)
    expect(cell).to_be_focused()
    cell.click()
    section.locator(".act-offers .act-button").click()
    expect(cell).not_to_have_class("act-cell act-filled")


def test_trying_again_shuffles_anew_and_everybody_first_sees_the_same_order(open_notebook):
    question = max((question for question in questions() if question.kind == "sort"), key=lambda one: len(one.cards))
    orders = []
    for _ in range(2):
        notebook = open_notebook(lesson_of(question))
        orders.append(section_of(notebook, question).locator(".act-card").all_inner_texts())
    section = section_of(notebook, question)
    Learner("en", "mouse").press(section, "Show the answer")
    Learner("en", "mouse").press(section, "Try again")
    assert orders[0] == orders[1] != section.locator(".act-card").all_inner_texts()


@pytest.mark.parametrize("guess", ["101", "-1", "2.5", ""])
def test_an_estimate_outside_0_to_100_is_refused_with_a_reason(open_notebook, guess):
    question = a("estimate")
    notebook = open_notebook(lesson_of(question))
    section = section_of(notebook, question)
    section.locator("input[type=number]").fill(guess)
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).to_contain_text("number")
    expect(section).to_have_attribute("data-state", "open")


def test_an_estimate_tells_its_distance_the_reported_value_and_the_caveat(open_notebook):
    question = a("estimate")  # S1, reported as 75 %
    notebook = open_notebook(lesson_of(question))
    notebook.choose("en")
    section = section_of(notebook, question)
    section.locator("input[type=number]").fill("63")
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).to_contain_text("Percentage points between them: 12.")
    expect(section.locator(".act-estimated")).to_contain_text("75%")
    expect(section.locator(".act-estimated")).to_contain_text(question.why_en)


def test_the_chart_of_lesson_03_is_covered_until_all_five_are_estimated(open_notebook):
    notebook = open_notebook("03_survey_statistics")
    notebook.choose("en")
    figure = notebook.panel.locator(".act-covered[data-ready] figure").first
    expect(figure).to_be_hidden()
    learner = Learner("en", "mouse")
    for question in (question for question in of_lesson("03") if question.kind == "estimate"):
        expect(figure).to_be_hidden()
        learner.answer(section_of(notebook, question), question, right=True)
    expect(figure).to_be_visible()


def test_the_chart_can_be_shown_without_an_estimate(open_notebook):
    notebook = open_notebook("03_survey_statistics")
    notebook.choose("en")
    covered = notebook.panel.locator(".act-covered[data-ready]").first
    covered.get_by_role("button", name="Show me").press("Enter")
    expect(covered.locator("figure").first).to_be_visible()


@pytest.mark.parametrize("way", ["English → Arabic", "Arabic → English"])
def test_flashcards_ask_from_one_language_to_the_other_whatever_the_page_shows(open_notebook, way):
    notebook = open_notebook(lesson_of(a("flashcards")))
    notebook.choose("en")
    section = section_of(notebook, a("flashcards"))
    section.get_by_role("radio", name=way).check()
    first, last = ("en", "ar") if way.startswith("English") else ("ar", "en")
    face = section.locator(".act-face")
    assert face.locator(".act-word").evaluate_all("(words) => words.map((word) => word.lang)") == [first]
    section.get_by_role("button", name="Turn the card").click()
    assert face.locator(".act-word").evaluate_all("(words) => words.map((word) => word.lang)") == [first, last]
    expect(face.locator(".act-word").last).to_be_visible()


def test_a_card_that_was_missed_comes_back(open_notebook):
    deck = a("flashcards")
    notebook = open_notebook(lesson_of(deck))
    notebook.choose("en")
    section = section_of(notebook, deck)
    cards = len(load(deck.table))
    missed = section.locator(".act-face").inner_text()
    section.get_by_role("button", name="Turn the card").click()
    section.get_by_role("button", name="Again").click()
    for _ in range(cards - 1):
        section.get_by_role("button", name="Turn the card").click()
        section.get_by_role("button", name="Known").click()
    expect(section.locator(".act-message")).to_contain_text(f"Cards left: 1 of {cards}.")
    assert section.locator(".act-face").inner_text() == missed


def test_activities_work_while_a_cell_sleeps_and_after_the_kernel_died(open_notebook, course, lab):
    lesson = nbformat.read(course[0] / "01_definitions.ipynb", as_version=4)
    lesson.cells.append(nbformat.v4.new_code_cell("import time\ntime.sleep(600)"))
    copy = course[0] / "sleeping_activities.ipynb"
    nbformat.write(lesson, copy)
    trust([copy], course[1])
    notebook = open_notebook(copy.stem)
    notebook.choose("ar")
    notebook.start_sleeping()
    one, other = [question for question in of_lesson("01") if question.kind == "choose_one"][:2]
    learner = Learner("ar", "mouse")
    learner.answer(section_of(notebook, one), one, right=True)
    expect(section_of(notebook, one)).to_have_attribute("data-state", "solved")
    notebook.end_kernels(lab)
    learner.answer(section_of(notebook, other), other, right=True)
    expect(section_of(notebook, other)).to_have_attribute("data-state", "solved")


def test_running_a_cell_again_brings_a_working_activity_with_what_was_solved(open_notebook):
    question = a("choose_one", "01")
    notebook = open_notebook("01_definitions")
    notebook.choose("en")
    Learner("en", "mouse").answer(section_of(notebook, question), question, right=True)
    notebook.run_all()
    expect(section_of(notebook, question)).to_have_attribute("data-state", "solved", timeout=PATIENCE)
    Learner("en", "mouse").press(section_of(notebook, question), "Try again")
    expect(section_of(notebook, question)).to_have_attribute("data-state", "open")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_activities_work_on_an_exported_page(context, course, tmp_path, language):
    source = course[0] / "01_definitions.ipynb"
    command = [sys.executable, "-m", "nbconvert", "--to", "html", "--output-dir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    page = NotebookPage(context.new_page(), panel="body")
    page.page.route("http*://**/*", lambda route: route.abort())
    page.page.goto((tmp_path / "01_definitions.html").as_uri())
    page.switch.wait_for(timeout=PATIENCE)
    page.choose(language)
    for kind in ("choose_one", "choose_several", "sort", "flashcards"):
        question = a(kind, "01")
        section = page.panel.locator(f'.activity[data-id="{question.id}"][data-ready]')
        Learner(language, "keyboard").answer(section, question, right=True)
        assert progress(page)[question.id] == "solved"


def test_the_final_test_asks_each_objective_once_and_gives_its_result(open_notebook):
    notebook = open_notebook("06_review")
    notebook.choose("en")
    panel = notebook.panel.locator(".act-test[data-ready]")
    panel.get_by_role("button", name="Short test").click()
    by_id = {question.id: question for question in questions()}
    objectives = list(load("objectives")["objective"])
    learner, asked = Learner("en", "mouse"), []
    for number in range(len(objectives)):
        section = panel.locator(".activity")
        expect(panel).to_contain_text(f"Question {number + 1} of {len(objectives)}")
        question = by_id[section.get_attribute("data-id")]
        asked.append(question)
        learner.answer(section, question, right=number != 0)
        expect(section.get_by_role("button", name="Show the answer")).to_be_hidden()
        if number == 3:
            reload(notebook)  # goes on where it was
            continue
        section.locator(PRIMARY).click()
    assert sorted(question.objective for question in asked) == objectives
    expect(panel).to_contain_text(f"Right: {len(objectives) - 1} of {len(objectives)}")
    missed = panel.locator(".act-results > .act-wrong")
    assert missed.count() == 1
    expect(missed).to_contain_text(load("objectives").set_index("objective").loc[asked[0].objective, "text_en"])
    read_again = missed.locator("a:visible").evaluate("(link) => link.textContent")
    assert read_again.startswith(asked[0].objective[:2])
    panel.get_by_role("button", name="A new test").click()
    expect(panel.get_by_role("button", name="Long test")).to_be_visible()
    assert notebook.errors == []
