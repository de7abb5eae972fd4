"""Every question, answered wrongly and rightly on a plain page; and the activities in JupyterLab, whatever it does."""

import pytest
from playwright.sync_api import expect

from tests.browser.activities import AWAKE, PRIMARY, Learner, first_of, of_lesson, outcomes, section_of
from tests.browser.notebook_page import NAMES, PATIENCE, NotebookPage
from tests.browser.script_hand import again, answer, play
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
    judged = [question for question in of_lesson(name) if question.kind not in ("estimate", "flashcards")]
    wrong = play(notebook, language, [answer(question, language, right=False) for question in judged])
    assert {question: told["state"] for question, told in wrong.items()} == expected(judged, "wrong")
    assert [question for question, told in wrong.items() if not told["crosses"]] == []
    open_again = play(notebook, language, [again(question) for question in judged])
    assert {question: told["state"] for question, told in open_again.items()} == expected(judged, "open")
    notebook.reload()
    assert outcomes(notebook) == expected(judged, "wrong")
    section_of(notebook, judged[-1])
    marked = play(notebook, language, [[question.id] for question in judged])
    assert {question: told["state"] for question, told in marked.items()} == expected(judged, "wrong")
    play(notebook, language, [again(question) for question in judged])
    right = play(notebook, language, [answer(question, language, right=True) for question in of_lesson(name)])
    assert {right[question.id]["said"].startswith(RIGHT[language]) for question in judged} == {True}
    assert outcomes(notebook) == expected(of_lesson(name), "solved")
    total = len(of_lesson(name))
    expect(notebook.panel.locator(".act-progress .act-bar")).to_contain_text(SOLVED_OF[language].format(total, total))
    assert notebook.errors == []


def expected(asked: list, outcome: str) -> dict[str, str]:
    """Return *outcome* for each question of *asked*."""
    return {question.id: outcome for question in asked}


def test_the_final_test_asks_each_objective_once_and_gives_its_result(open_plain):
    notebook = open_plain(show_final_test().data)
    notebook.choose("en")
    panel = notebook.panel.locator(".act-test")
    panel.get_by_role("button", name="Short test").click()
    by_id = {question.id: question for question in questions()}
    objectives = list(load("objectives")["objective"])
    asked = []
    for number in range(len(objectives)):
        section = panel.locator(f".activity{AWAKE}")
        expect(panel).to_contain_text(f"Question {number + 1} of {len(objectives)}")
        question = by_id[section.get_attribute("question")]
        asked.append(question)
        play(notebook, "en", [answer(question, "en", right=number != 0)])
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
