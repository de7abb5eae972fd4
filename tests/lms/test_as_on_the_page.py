"""What the page of a lesson does not mark, decks and written tasks, says the same in the packages as on the page."""

from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup, Tag

from tests.lms.moodle_reader import questions_in, read, right_in
from tests.lms.qti_reader import in_words, named, right_answer, words
from utils.activities import Question, exam_questions, questions
from utils.activities.markup import activity
from utils.lms.from_bank import item_of
from utils.lms.qti import item_file
from utils.lms.qti_dialects import NEWER, OLDER
from utils.tables import load
from utils.twins import LANGUAGES

ALL = [*questions(), *exam_questions()]
DECKS = [question for question in ALL if question.kind == "flashcards"]
TASKS = [question for question in ALL if question.kind == "write"]
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def filed(moodle) -> dict:
    return {each.name: each for xml in moodle.values() for each in questions_in(xml)}


def page_of(question: Question) -> BeautifulSoup:
    return BeautifulSoup(str(activity(question)), "html.parser")


def said(elements: list[Tag], language: str) -> list[str]:
    return [" ".join(element.select_one(f"[lang={language}]").get_text().split()) for element in elements]


def deck_on_page(question: Question, language: str) -> dict[str, str]:
    """Return the terms of the deck by their meanings: those that its own lesson brings."""
    page, lessons = page_of(question), load("glossary").set_index("term")["lesson"]
    fronts, backs = page.select("dt"), page.select("dd")
    brought = [question.until is None or lessons[front["data-card"]] == question.until for front in fronts]
    pairs = zip(brought, said(backs, language), said(fronts, language), strict=True)
    return {back: front for ours, back, front in pairs if ours}


@EACH_LANGUAGE
def test_a_deck_puts_each_meaning_to_the_term_that_the_page_has_for_it(filed, language):
    for question in DECKS:
        wanted = deck_on_page(question, language)
        assert len(wanted) > 1 and dict(right_in(filed[question.id], language)["pairs"]) == wanted, question.id
        for dialect in (NEWER, OLDER):
            file = ElementTree.fromstring(item_file(item_of(question), language, dialect))
            assert dict(in_words(file, right_answer(file))["pairs"]) == wanted, question.id


@EACH_LANGUAGE
def test_a_task_has_the_model_and_the_points_that_the_page_shows(filed, language):
    for question in TASKS:
        page = page_of(question)
        model = [" ".join(text.get_text().split()) for text in page.select(f".act-model [lang={language}]")]
        points = said(page.select(".act-points > li"), language)
        after, grading = (
            " ".join(read(filed[question.id].text(f"{part}/text"), language).split())
            for part in ("generalfeedback", "graderinfo")
        )
        assert len(points) >= 3 and model
        assert [text for text in (*model, *points) if text not in after] == [], question.id
        assert grading.replace(" ", "") == "".join(points).replace(" ", ""), question.id
        for dialect in (NEWER, OLDER):
            file = ElementTree.fromstring(item_file(item_of(question), language, dialect))
            (rubric,), (told,) = named(file, "rubricBlock"), named(file, "modalFeedback")
            assert words(rubric).replace(" ", "") == "".join(points).replace(" ", ""), question.id
            assert [text for text in (*model, *points) if text not in words(told)] == [], question.id
