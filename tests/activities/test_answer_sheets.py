"""The teacher's answer sheets: one a lesson and language, with every question, its answer and the reasons."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.activities.hostile import HOSTILE, hostile_choice
from utils.activities import answer_sheets, questions, write_sheets
from utils.activities.from_tables import cards_of, table_rows
from utils.tables import LABELS, load
from utils.twins import LANGUAGES, Twin


def soup(page: str) -> BeautifulSoup:
    return BeautifulSoup(page, "html.parser")


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    """The sheets as pages, by lesson and language."""
    paths = write_sheets(tmp_path_factory.mktemp("answers"))
    return {(path.name[:2], path.suffixes[0][1:]): soup(path.read_text(encoding="utf-8")) for path in paths}


def test_there_is_a_sheet_for_every_lesson_and_language(sheets):
    assert set(sheets) == {(lesson, language) for lesson in load("lessons")["lesson"] for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_its_language_and_direction(sheets, language):
    page = sheets["01", language]
    assert (page.html["lang"], page.html["dir"]) == (language, LANGUAGES[language].direction)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_every_question_stands_with_its_answer_and_reasons(sheets, question, language):
    entries = sheets[question.lesson, language].select("body > ol > li")
    entry = next(entry for entry in entries if question.id in entry.select("small")[-1].get_text().split())
    text = entry.get_text()
    assert Twin.of(question, "ask")[language] in text
    for option in getattr(question, "options", []):
        assert (f"✓ {option.words[language]}" in text) is option.right
        assert Twin.of(option, "why")[language] in text
    for card in cards_of(question) if question.kind == "sort" else []:
        group = next(group for group in question.groups if group.id == card.group)
        box = next(
            item for item in entry.select("ul > li") if item.strong and item.strong.get_text() == group.words[language]
        )
        assert card.words[language] in box.get_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_that_was_filled_has_its_heads_and_every_cell(sheets, language):
    filled = next(question for question in questions() if question.kind == "fill_table")
    tables = sheets[filled.lesson, language].select("table")
    table = next(table for table in tables if len(table.select("tbody tr")) == len(table_rows(filled)))
    heads = [head.get_text() for head in table.select("thead th")]
    assert heads == [LABELS[stem][language] for stem in ("aspect", *filled.columns)]
    told = [cell.get_text() for cell in table.select("td")]
    assert told == [Twin.of(row, stem)[language] for row in table_rows(filled) for stem in filled.columns]


def test_the_reported_figures_are_given_for_the_estimates(sheets):
    text = sheets["03", "en"].get_text()
    assert all(f"{value:g}%" in text for value in load("survey")["percent"])


def test_the_style_stands_in_the_sheet_as_it_stands_in_its_file(sheets):
    file = Path(answer_sheets.__file__).with_suffix(".css")
    assert sheets["01", "en"].style.string.strip() == file.read_text(encoding="utf-8").strip()


def test_text_of_the_bank_is_shown_as_text(monkeypatch):
    lesson = next(load("lessons").itertuples())
    question = hostile_choice().model_copy(update={"place": f"{lesson.lesson}-a"})
    monkeypatch.setattr(answer_sheets, "questions", lambda: (question,))
    page = soup(answer_sheets.sheet(lesson, "en"))
    assert page.select("script, img") == []
    assert page.select("li.entry > p")[-1].get_text().count(HOSTILE) == 2, "its objective and its id"
