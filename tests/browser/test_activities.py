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
from utils.activities.bank import questions
from utils.tables.loading import load

STORED = "marketing-inside-and-out:progress"
RIGHT = {"en": "Right.", "ar": "صحيح."}
SOLVED_OF = {"en": "Solved: {} of {}", "ar": "المحلول: {} من {}"}


def of_lesson(name: str) -> list:
    """Return the questions that the lesson shows."""
    return [question for question in questions() if question.lesson == name[:2]]


def section_of(notebook, question):
    """Return the element of *question* in the notebook, once it works."""
    section = notebook.panel.locator(f'.activity[data-id="{question.id}"][data-ready]')
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
        assert section.locator(".act-wrong").count(), question.id
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
    total = len(of_lesson(name))
    bar = notebook.panel.locator(".act-progress:not(.act-course) .act-bar")
    expect(bar).to_contain_text(SOLVED_OF[language].format(total, total), timeout=PATIENCE)
    assert notebook.errors == []


def a(kind: str, name: str = ""):
    """Return the first question of *kind* that stands in a lesson (of *name*, where one is given)."""
    return next(question for question in questions() if question.kind == kind and name[:2] in ("", question.lesson))


def lesson_of(question) -> str:
    return next(name for name in NAMES if name.startswith(question.lesson))


def test_activities_work_where_a_widget_comes_up_later_than_its_library_waits(open_notebook, context):
    context.add_init_script("const wait = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = () => wait(0);")
    notebook = open_notebook("01_definitions", context=context)
    notebook.choose("ar")
    question = a("sort", "01")
    Learner("ar", "keyboard").answer(section_of(notebook, question), question, right=True)
    assert progress(notebook)[question.id] == "solved"
    notebook.expect_state("ar")
    assert notebook.errors == []


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
