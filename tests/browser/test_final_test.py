"""The final test, and the three questions with which a lesson opens: asked one at a time, gone on with, summed up."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.activities import AWAKE, PRIMARY, first_of, outcomes, store_progress, stored_progress
from tests.browser.script_hand import answer, play
from utils.activities import exam_questions, questions, show_activities, show_final_test, show_recall
from utils.tables import load

EXAM = {question.id: question for question in exam_questions()}
PRACTISED = {question.id: question for question in questions()}


def asked_now(panel, bank: dict):
    """Return the question that *panel* asks, and its section."""
    section = panel.locator(f".activity{AWAKE}")
    return bank[section.get_attribute("question")], section


def take(notebook, panel, bank: dict, *, wrong: int = 0) -> list:
    """Answer all that *panel* asks, the first *wrong* of them wrongly; return the questions in their order."""
    asked = []
    while panel.locator(".activity").count():
        question, section = asked_now(panel, bank)
        asked.append(question)
        play(notebook, "en", [answer(question, "en", right=len(asked) > wrong)])
        section.locator(PRIMARY).click()
    return asked


def begin(open_plain, button: str):
    notebook = open_plain(show_final_test().data)
    notebook.choose("en")
    panel = notebook.panel.locator(".act-test")
    panel.get_by_role("button", name=re.compile(f"^{button}")).click()
    return notebook, panel


@pytest.mark.parametrize(("button", "form"), [("Form A", "exam-a"), ("Form B", "exam-b")])
def test_a_form_asks_each_of_its_questions_once_and_is_passed_with_seventy_in_a_hundred(open_plain, button, form):
    notebook, panel = begin(open_plain, button)
    ours = [question for question in EXAM.values() if question.place == form]
    most = len(ours) * 3 // 10  # that may be wrong
    asked = take(notebook, panel, EXAM, wrong=most)
    assert sorted(question.id for question in asked) == sorted(question.id for question in ours)
    expect(panel).to_contain_text(f"Right: {len(ours) - most} of {len(ours)}")
    expect(panel).to_contain_text("Passed: 70% are right")
    assert panel.locator(".act-results > li").count() == len({question.objective for question in ours})
    assert notebook.errors == []


def test_the_short_test_asks_fifteen_questions_and_names_the_lesson_to_read_again(open_plain):
    notebook, panel = begin(open_plain, "Short test")
    asked = take(notebook, panel, EXAM, wrong=5)
    assert len(asked) == 15 == len({question.objective for question in asked})
    expect(panel).to_contain_text("Not passed yet: 66% are right, and 70% are needed")
    missed = panel.locator(".act-results > .act-wrong")
    assert missed.count() == 5
    texts = load("objectives").set_index("objective")["text_en"]
    for question in asked[:5]:
        row = missed.filter(has_text=texts[question.objective])
        assert row.locator("a:visible").inner_text().startswith(question.objective[:2])
    panel.get_by_role("button", name="A new test").click()
    expect(panel.get_by_role("button", name="Form A")).to_be_visible()
    assert notebook.errors == []


@pytest.mark.parametrize("address", ["", "#seed=2718"])
def test_a_number_from_the_teacher_gives_everybody_the_same_test(open_plain, address):
    asked = []
    for _ in range(2):
        notebook = open_plain(show_final_test().data)
        if address:
            notebook.page.goto(f"{notebook.page.url}{address}")
            notebook.reload()
        notebook.choose("en")
        panel = notebook.panel.locator(".act-test")
        if not address:
            panel.get_by_label("A number from your teacher").fill("٢٧١٨")
        expect(panel.get_by_label("A number from your teacher")).to_have_value("2718" if address else "٢٧١٨")
        panel.get_by_role("button", name=re.compile("^Short test")).click()
        exam = json.loads(stored_progress(notebook))["exam"]
        asked.append((exam["seed"], asked_now(panel, EXAM)[0].id))
    assert asked[0] == asked[1] and asked[0][0] == 2718


@pytest.mark.parametrize("number", ["-1", "7.5", "seven", "4294967296"])
def test_a_number_that_cannot_be_is_refused_at_its_field_and_nothing_begins(open_plain, number):
    notebook = open_plain(show_final_test().data)
    notebook.choose("en")
    panel = notebook.panel.locator(".act-test")
    panel.get_by_label("A number from your teacher").fill(number)
    panel.get_by_role("button", name=re.compile("^Form A")).click()
    expect(panel.locator("[role=alert]")).to_contain_text("whole number from 0 to 4,294,967,295")
    expect(panel.locator("[aria-invalid=true]")).to_be_visible()
    assert panel.locator(".activity").count() == 0


def test_a_test_that_was_begun_goes_on_after_a_reload_and_keeps_the_focus(open_plain):
    notebook, panel = begin(open_plain, "Form A")
    expect(panel.locator(".act-stage")).to_be_focused()
    question, section = asked_now(panel, EXAM)
    play(notebook, "en", [answer(question, "en", right=True)])
    expect(section.get_by_role("button", name="Show the answer")).to_be_hidden()
    section.locator(PRIMARY).click()
    expect(panel.locator(".act-stage")).to_be_focused()
    second, _ = asked_now(panel, EXAM)
    notebook.reload()
    notebook.choose("en")
    expect(panel).to_contain_text("Question 2 of 72")
    assert asked_now(panel, EXAM)[0].id == second.id != question.id
    assert outcomes(notebook) == {}, "a test is no practice"


def recall_page(open_plain, missed: list[str] = (), lesson: str = "04"):
    """Open what lesson 04 asks at first, for a learner who missed the questions *missed*."""
    notebook = open_plain(show_recall(lesson).data)
    answered = {id: {"outcome": "solved", "answer": [0], "missed": True} for id in missed}
    progress = {"course": "marketing-inside-and-out", "version": 2, "questions": answered}
    store_progress(notebook, json.dumps(progress))
    notebook.reload()
    notebook.choose("en")
    return notebook, notebook.panel.locator("course-recall")


def test_whoever_missed_nothing_is_asked_the_same_three_questions_one_of_each_lesson_before(open_plain):
    asked = []
    for _ in range(2):
        notebook, panel = recall_page(open_plain)
        asked.append([question.objective for question in take(notebook, panel, PRACTISED)])
        expect(panel).to_contain_text("Right: 3 of 3")
    assert asked[0] == asked[1] and [objective[:2] for objective in asked[0]] == ["03", "02", "01"]


def test_what_was_missed_is_asked_first_until_it_is_answered_rightly(open_plain):
    missed = next(question for question in questions() if question.objective == "01.2")
    notebook, panel = recall_page(open_plain, [missed.id])
    assert take(notebook, panel, PRACTISED, wrong=1)[0].objective == "01.2"
    panel.get_by_role("button", name="Ask me again").click()
    assert asked_now(panel, PRACTISED)[0].objective == "01.2", "it was answered wrongly"
    take(notebook, panel, PRACTISED)
    panel.get_by_role("button", name="Ask me again").click()
    assert asked_now(panel, PRACTISED)[0].objective != "01.2"
    assert json.loads(stored_progress(notebook))["recalled"]["01.2"] is True


def test_recalling_leaves_the_question_of_the_lesson_and_its_record_alone(open_plain):
    question = first_of("choose_one", "01")
    notebook = open_plain(show_recall("02").data + show_activities(question.place).data)
    notebook.choose("en")
    take(notebook, notebook.panel.locator("course-recall"), PRACTISED)
    assert outcomes(notebook) == {}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_no_violation_in_the_final_test_and_its_result(open_plain, language):
    notebook, panel = begin(open_plain, "Short test")
    notebook.choose(language)
    found = violations(notebook, "a question", [".act-test"])
    notebook.choose("en")
    take(notebook, panel, EXAM, wrong=2)
    notebook.choose(language)
    assert found | violations(notebook, "the result", [".act-test"]) == {}
    expect(panel).to_contain_text(re.compile("13"))
