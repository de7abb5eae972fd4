"""The teacher's answer sheets: one a lesson and language, with every question, its answer and the reasons."""

import pytest
from bs4 import BeautifulSoup

from utils.activities.answer_sheets import write_sheets
from utils.activities.bank import questions
from utils.activities.markup import cards_of
from utils.tables.loading import load
from utils.twins.text import DIRECTIONS, LANGUAGES


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    """The sheets as pages, by lesson and language."""
    paths = write_sheets(tmp_path_factory.mktemp("answers"))
    return {
        (path.name[:2], path.suffixes[0][1:]): BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in paths
    }


def test_there_is_a_sheet_for_every_lesson_and_language(sheets):
    assert set(sheets) == {(lesson, language) for lesson in load("lessons")["lesson"] for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_its_language_and_direction(sheets, language):
    page = sheets["01", language]
    assert (page.html["lang"], page.html["dir"]) == (language, DIRECTIONS[language])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_every_question_stands_with_its_answer_and_reasons(sheets, question, language):
    entries = sheets[question.lesson, language].select("body > ol > li")
    entry = next(entry for entry in entries if question.id in entry.select("small")[-1].get_text().split())
    text = entry.get_text()
    assert getattr(question, f"ask_{language}") in text
    for option in getattr(question, "options", []):
        assert (f"✓ {getattr(option, language)}" in text) is option.right
        assert getattr(option, f"why_{language}") in text
    for card in cards_of(question) if question.kind == "sort" else []:
        group = next(group for group in question.groups if group.id == card.group)
        box = next(
            item
            for item in entry.select("ul > li")
            if item.strong and item.strong.get_text() == getattr(group, language)
        )
        assert getattr(card, language) in box.get_text()


def test_the_reported_figures_are_given_for_the_estimates(sheets):
    text = sheets["03", "en"].get_text()
    assert all(f"{value:g}%" in text for value in load("survey")["percent"])
