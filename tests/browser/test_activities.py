"""Every question, answered wrongly and rightly on a plain page; and the activities in JupyterLab, whatever it does."""

import pytest
from playwright.sync_api import expect

from tests.browser.activities import Learner, first_of, missions_in, of_lesson, outcomes, section_of
from tests.browser.notebook_page import NAMES, PATIENCE, NotebookPage
from tests.browser.script_hand import again, answer, play
from utils.activities import show_activities, show_objectives

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
    judged = [question for question in of_lesson(name) if question.kind not in ("estimate", "flashcards", "write")]
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
    solved = len(of_lesson(name))
    asked = solved + len(missions_in(name))
    expect(notebook.panel.locator(".act-progress .act-bar")).to_contain_text(SOLVED_OF[language].format(solved, asked))
    assert notebook.errors == []


def expected(asked: list, outcome: str) -> dict[str, str]:
    """Return *outcome* for each question of *asked*."""
    return {question.id: outcome for question in asked}


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
