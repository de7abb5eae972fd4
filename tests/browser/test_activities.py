"""Every question, answered wrongly and rightly on a plain page; and the activities in JupyterLab, whatever it does."""

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.activities import AWAKE, PRIMARY, Learner, first_of, of_lesson, outcomes, section_of
from tests.browser.notebook_page import NAMES, PATIENCE, NotebookPage
from tests.browser.servers import trust
from utils.activities import questions, show_activities, show_final_test, show_objectives
from utils.tables import load

LESSON = "01_definitions"
AGAIN = {"en": "Try again", "ar": "محاولة أخرى"}
RIGHT = {"en": "Right.", "ar": "صحيح."}
SOLVED_OF = {"en": "Solved: {} of {}", "ar": "المحلول: {} من {}"}


def page_of(name: str) -> str:
    """Return the objectives and all questions of the lesson, in their order."""
    places = dict.fromkeys(question.place for question in of_lesson(name))
    return show_objectives(name[:2]).data + "".join(show_activities(place).data for place in places)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", NAMES)
def test_every_question_answers_wrong_and_right_and_is_remembered(open_plain, name, language):
    notebook = open_plain(page_of(name))
    notebook.choose(language)
    learner = Learner(language, "script")  # each kind by mouse and by keyboard: test_walk.py
    judged = [question for question in of_lesson(name) if question.kind not in ("estimate", "flashcards")]
    for question in judged:
        section = section_of(notebook, question)
        learner.answer(section, question, right=False)
        expect(section).to_have_attribute("data-state", "wrong")
        assert section.locator(".act-wrong").count(), question.id
        learner.press(section, AGAIN[language])
        expect(section).to_have_attribute("data-state", "open")
    notebook.reload()
    assert outcomes(notebook) == {question.id: "wrong" for question in judged}
    for question in of_lesson(name):
        section = section_of(notebook, question)
        if question in judged:
            expect(section).to_have_attribute("data-state", "wrong")
            learner.press(section, AGAIN[language])
        learner.answer(section, question, right=True)
        if question in judged:
            expect(section.locator(".act-message")).to_contain_text(RIGHT[language])
    assert set(outcomes(notebook).values()) == {"solved"}
    total = len(of_lesson(name))
    expect(notebook.panel.locator(".act-progress .act-bar")).to_contain_text(SOLVED_OF[language].format(total, total))
    assert notebook.errors == []


def test_the_final_test_asks_each_objective_once_and_gives_its_result(open_plain):
    notebook = open_plain(show_final_test().data)
    notebook.choose("en")
    panel = notebook.panel.locator(".act-test")
    panel.get_by_role("button", name="Short test").click()
    by_id = {question.id: question for question in questions()}
    objectives = list(load("objectives")["objective"])
    learner, asked = Learner("en", "mouse"), []
    for number in range(len(objectives)):
        section = panel.locator(f".activity{AWAKE}")
        expect(panel).to_contain_text(f"Question {number + 1} of {len(objectives)}")
        question = by_id[section.get_attribute("question")]
        asked.append(question)
        learner.answer(section, question, right=number != 0)
        expect(section.get_by_role("button", name="Show the answer")).to_be_hidden()
        if number == 3:
            notebook.reload()  # goes on where it was
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


def test_the_final_test_leaves_the_same_question_of_the_lesson_and_its_record_alone(open_plain):
    question = first_of("choose_one", "06_review")
    notebook = open_plain(show_activities(question.place).data + show_final_test().data)
    notebook.choose("en")
    panel = notebook.panel.locator(".act-test")
    panel.get_by_role("button", name="Long test").click()
    section = panel.locator(f".activity{AWAKE}")
    asked = next(one for one in questions() if one.id == section.get_attribute("question"))
    Learner("en", "mouse").answer(section, asked, right=True)
    expect(section).to_have_attribute("data-state", "solved")
    expect(section.get_by_role("button", name="Next question")).to_be_visible()
    assert outcomes(notebook) == {}


def test_activities_work_where_a_widget_comes_up_later_than_its_library_waits(open_notebook, context):
    context.add_init_script("const wait = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = () => wait(0);")
    notebook = open_notebook(LESSON, context=context)
    notebook.choose("ar")
    question = first_of("sort", LESSON)
    Learner("ar", "keyboard").answer(section_of(notebook, question), question, right=True)
    assert outcomes(notebook)[question.id] == "solved"
    notebook.expect_state("ar")
    assert notebook.errors == []


def test_activities_work_while_a_cell_sleeps_and_after_the_kernel_died(open_notebook, course, lab):
    lesson = nbformat.read(course[0] / f"{LESSON}.ipynb", as_version=4)
    lesson.cells.append(nbformat.v4.new_code_cell("import time\ntime.sleep(600)"))
    copy = course[0] / "sleeping_activities.ipynb"
    nbformat.write(lesson, copy)
    trust([copy], course[1])
    notebook = open_notebook(copy.stem)
    notebook.choose("ar")
    notebook.start_sleeping()
    one, other = [question for question in of_lesson(LESSON) if question.kind == "choose_one"][:2]
    learner = Learner("ar", "mouse")
    learner.answer(section_of(notebook, one), one, right=True)
    expect(section_of(notebook, one)).to_have_attribute("data-state", "solved")
    notebook.end_kernels(lab)
    learner.answer(section_of(notebook, other), other, right=True)
    expect(section_of(notebook, other)).to_have_attribute("data-state", "solved")


def test_running_a_cell_again_brings_a_working_activity_with_what_was_solved(open_notebook):
    question = first_of("choose_one", LESSON)
    notebook = open_notebook(LESSON)
    notebook.choose("en")
    Learner("en", "mouse").answer(section_of(notebook, question), question, right=True)
    notebook.run_all()
    expect(section_of(notebook, question)).to_have_attribute("data-state", "solved", timeout=PATIENCE)
    Learner("en", "mouse").press(section_of(notebook, question), AGAIN["en"])
    expect(section_of(notebook, question)).to_have_attribute("data-state", "open")


def test_a_cell_deleted_and_undone_brings_a_working_activity_with_what_was_solved(open_notebook):
    question = first_of("choose_one", LESSON)
    notebook = open_notebook(LESSON)
    notebook.choose("en")
    section = section_of(notebook, question)
    Learner("en", "mouse").answer(section, question, right=True)
    cell = notebook.panel.locator(f'.jp-Cell:has([question="{question.id}"])')
    cell.locator(".jp-OutputPrompt").first.click()
    notebook.command("notebook:delete-cell")
    expect(section).to_have_count(0)
    notebook.command("notebook:undo-cell-action")
    expect(section_of(notebook, question)).to_have_attribute("data-state", "solved")
    Learner("en", "mouse").press(section_of(notebook, question), AGAIN["en"])
    expect(section_of(notebook, question)).to_have_attribute("data-state", "open")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_activities_work_on_an_exported_page_opened_from_the_disk(context, exported, tmp_path, language):
    file = tmp_path / f"{LESSON}.html"
    file.write_text(exported(LESSON), encoding="utf-8")
    page = NotebookPage(context.new_page(), panel="body")
    page.page.route("http*://**/*", lambda route: route.abort())
    page.page.goto(file.as_uri())
    page.switch.wait_for(timeout=PATIENCE)
    page.choose(language)
    for kind in ("choose_one", "choose_several", "sort", "flashcards"):
        question = first_of(kind, LESSON)
        Learner(language, "keyboard").answer(section_of(page, question), question, right=True)
        assert outcomes(page)[question.id] == "solved"
