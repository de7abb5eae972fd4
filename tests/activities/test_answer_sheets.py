"""The teacher's sheets: a lesson's tasks with answers and reasons, and alone; one of each a lesson and language."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.activities.hostile import HOSTILE, hostile_choice
from tests.notebook_twins import NAMES, pages
from utils.activities import answer_sheets, questions, write_sheets
from utils.activities.from_tables import cards_of, table_rows
from utils.tables import LABELS, load
from utils.twins import LANGUAGES, Twin


def soup(page: str) -> BeautifulSoup:
    return BeautifulSoup(page, "html.parser")


def plain(text: str) -> str:
    """Return *text* with its words alone, one space between."""
    return " ".join(text.split())


def own_tasks(name: str, language: str) -> list:
    """Return the cards “Your turn” of the lesson *name*, each with the place where it stands."""
    cards = [(place, card) for place, page in pages(name) for card in page.select(f".twin.task[lang={language}]")]
    return [(place, BeautifulSoup(str(card), "html.parser")) for place, card in cards]


def own_titles(name: str, language: str) -> list[tuple[str, str]]:
    return [(place, card.strong.get_text()) for place, card in own_tasks(name, language)]


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    """The sheets as pages, by lesson and language."""
    paths = write_sheets(tmp_path_factory.mktemp("answers"))
    named = {tuple(path.name.split(".")): soup(path.read_text(encoding="utf-8")) for path in paths}
    return {(name[:2], language): page for (name, kind, language, _), page in named.items() if kind == "answers"} | {
        (name[:2], language, kind): page for (name, kind, language, _), page in named.items() if kind != "answers"
    }


def test_there_are_two_sheets_for_every_lesson_and_language(sheets):
    each = [(lesson, language) for lesson in load("lessons")["lesson"] for language in LANGUAGES]
    assert set(sheets) == {*each, *((*one, "questions") for one in each)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_its_language_and_direction(sheets, language):
    page = sheets["01", language]
    assert (page.html["lang"], page.html["dir"]) == (language, LANGUAGES[language].direction)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_every_question_stands_with_its_answer_and_reasons(sheets, question, language):
    entries = sheets[question.lesson, language].select("body > ol > li:not(.own)")
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
@pytest.mark.parametrize("name", NAMES)
def test_every_task_of_a_lesson_stands_in_its_order_with_its_answers(sheets, name, language):
    told = {(place, element.strong.get_text()) for place, element in own_tasks(name, language)}
    own = sheets[name[:2], language].select("body > ol > .own")
    assert [entry.strong.get_text() for entry in own] == [title for _, title in own_titles(name, language)]
    assert told and len(own) == len(own_titles(name, language))
    answers = [answer for _, element in own_tasks(name, language) for answer in element.select("details")]
    text = plain(" ".join(entry.get_text() for entry in own))
    for answer in answers:
        answer.summary.extract()
        for source in answer.select(".source"):
            source.extract()
        assert plain(answer.get_text()) in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_the_sheet_without_answers_asks_the_same_and_tells_no_reason(sheets, question, language):
    page = sheets[question.lesson, language, "questions"]
    text = page.get_text()
    assert plain(Twin.of(question, "ask")[language]) in plain(text)
    assert "✓" not in text and "✗" not in text
    parts = [*getattr(question, "options", []), *(cards_of(question) if question.kind == "sort" else [])]
    for part in parts:
        assert plain(part.words[language]) in plain(text)
        assert plain(Twin.of(part, "why")[language]) not in plain(text)


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
    monkeypatch.setattr(answer_sheets, "steps", lambda _file: (question.place,))
    page = soup(answer_sheets.sheet(lesson, "en"))
    assert page.select("script, img") == []
    assert page.select("li.entry > p")[-1].get_text().count(HOSTILE) == 2, "its objective and its id"
