"""What a lesson shows of the bank: the questions of a place, its objectives, progress, a cover, the final test."""

import json

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from tests.activities.hostile import HOSTILE, hostile_choice
from tests.unpacked import text_of
from utils.activities import (
    bank,
    covered,
    exam_questions,
    paths,
    places,
    questions,
    series,
    show,
    show_activities,
    show_course_progress,
    show_final_test,
    show_objectives,
    show_recall,
    write_sheets,
)
from utils.activities.exam_bank import packed_bank
from utils.activities.markup import activities
from utils.activities.sections import sections
from utils.tables import DATA, load, show_table
from utils.twins import LANGUAGES, Twin


def soup(shown) -> BeautifulSoup:
    return BeautifulSoup(shown.data, "html.parser")


def bank_of(packed: str) -> dict:
    """Return what the page finds in the *packed* bank."""
    return json.loads(text_of(packed))


def refilled(bank: dict) -> BeautifulSoup:
    """Return the page of a bank with the texts back in their twins, as exam_bank.js puts them there."""
    page = BeautifulSoup(bank["frame"], "html.parser")
    for language, texts in bank["texts"].items():
        for twin, text in zip(page.select(f".twin[lang={language}]"), texts, strict=True):
            twin.append(BeautifulSoup(text, "html.parser"))
    return page


def final_test() -> BeautifulSoup:
    return refilled(bank_of(soup(show_final_test()).select_one(".act-bank").get_text()))


@pytest.fixture(scope="module")
def whole_test() -> BeautifulSoup:
    """The final test of the course, unpacked once for all that only look at it."""
    return final_test()


def test_a_place_shows_its_questions_in_the_order_of_the_bank():
    place = questions()[0].place
    shown = [section["question"] for section in soup(show_activities(place)).select("course-activity")]
    assert shown == [question.id for question in questions() if question.place == place]


def test_an_unknown_place_is_told_with_those_that_there_are():
    with pytest.raises(ValueError, match=r"questions\.yaml.*'01-trip'.*01-trap"):
        show_activities("01-trip")


def test_an_unknown_lesson_is_told_with_those_that_there_are():
    with pytest.raises(ValueError, match=r"'08'.*00, 01"):
        show_objectives("08")


def test_a_figure_cannot_be_covered_until_questions_that_are_not_there():
    with pytest.raises(ValueError, match="03-nowhere"):
        covered(Twin("a", "أ"), until="03-nowhere")


def test_a_covered_figure_stands_whole_under_its_cover():
    table = show_table("survey")
    cover = soup(covered(table, until="03-estimate")).select_one("course-cover")
    assert cover["questions"].split() == [question.id for question in questions() if question.place == "03-estimate"]
    assert len(cover.select("table")) == len(LANGUAGES)


def test_the_panel_of_a_lesson_knows_every_question_of_it():
    panel = soup(show_objectives("02")).select_one("course-progress")
    assert panel["questions"].split() == [question.id for question in questions() if question.lesson == "02"]


def test_each_objective_of_a_lesson_knows_its_own_questions():
    items = soup(show_objectives("02")).select("course-objectives li")
    rows = load("objectives").query("lesson == '02'").itertuples()
    for item, row in zip(items, rows, strict=True):
        ours = [question.id for question in questions() if question.objective == row.objective]
        assert item["data-questions"].split() == ours
        assert [twin.get_text() for twin in item.select(".twin")] == [row.text_en, row.text_ar]


def test_what_a_lesson_shows_leaves_no_script_and_no_style_of_its_own():
    for shown in (show_objectives("01"), show_activities("01-trap"), show_course_progress()):
        assert soup(shown).select("script, style") == []


def test_the_course_panel_has_every_question_and_every_mission_once():
    ids = " ".join(row["data-questions"] for row in soup(show_course_progress()).select(".act-lesson")).split()
    assert sorted(ids) == sorted([*(question.id for question in questions()), *load("lab_missions")["mission"]])


@pytest.mark.parametrize("form", ["a", "b"])
def test_a_form_of_the_final_test_holds_its_questions_and_no_others(whole_test, form):
    inside = [section["question"] for section in whole_test.select(f'[data-form="{form}"] course-activity')]
    assert inside == [question.id for question in exam_questions() if question.place == f"exam-{form}"]


def test_the_final_test_names_every_objective_that_it_tests_and_links_its_lesson(whole_test):
    links = whole_test.select(".act-links > li")
    for item in links:
        assert {link["href"][:2] for link in item.select("a")} == {item["data-objective"][:2]}
    assert [item["data-objective"] for item in links] == sorted({question.objective for question in exam_questions()})


@pytest.fixture
def without(monkeypatch):
    """A function that leaves the question *id* out of the course, as ``skip: true`` does."""
    whole = bank._checked

    def leave_out(id: str) -> None:
        def checked(folder, name):
            skip = {"skip": True}
            return tuple(one.model_copy(update=skip) if one.id == id else one for one in whole(folder, name))

        monkeypatch.setattr(bank, "_checked", checked)

    return leave_out


@pytest.mark.parametrize("left_out", questions(), ids=lambda question: question.id)
def test_a_question_left_out_is_shown_nowhere_and_nothing_else_changes(without, left_out):
    place, lesson = left_out.place, left_out.lesson
    before = [section["question"] for section in soup(show_activities(place)).select("course-activity")]
    without(left_out.id)
    after = [section["question"] for section in soup(show_activities(place)).select("course-activity")]
    assert after == [id for id in before if id != left_out.id]
    assert left_out.id not in soup(show_objectives(lesson)).select_one("course-progress")["questions"].split()
    assert left_out.id not in show_course_progress().data.split('"')
    assert set(places()) == {question.place for question in bank._checked(DATA, "questions")}
    cover = covered(Twin("a figure", "شكل"), until=place).data
    assert ("course-cover" in cover) is bool(after) and "a figure" in cover


def test_a_question_left_out_is_on_no_sheet(without, tmp_path):
    left_out = next(question for question in questions() if question.kind == "choose_one")
    without(left_out.id)
    for path in write_sheets(tmp_path):
        assert left_out.ask_en not in path.read_text(encoding="utf-8")


def recalled(lesson: str) -> tuple[list[str], list[str], dict[str, str]]:
    """Return the objectives asked where nothing was missed, those that can be asked, and the questions of these."""
    panel = soup(show_recall(lesson)).select_one("course-recall")
    page = refilled(bank_of(panel.select_one(".act-bank").get_text()))
    asked = {section["objective"]: section["question"] for section in page.select("course-activity")}
    return panel["usual"].split(), [item["data-objective"] for item in page.select(".act-links > li")], asked


@pytest.mark.parametrize("lesson", list(load("lessons")["lesson"])[2:])
def test_a_lesson_opens_with_three_questions_on_earlier_lessons_the_latest_first(lesson):
    usual, objectives, asked = recalled(lesson)
    assert set(usual) <= set(objectives) == set(asked)
    assert max(objectives) < lesson and usual == sorted(usual, reverse=True) and usual[0][:2] == max(objectives)[:2]
    by_id = {question.id: question for question in questions()}
    assert all(by_id[id].objective == objective for objective, id in asked.items())


def test_there_is_nothing_to_recall_before_the_first_lesson():
    with pytest.raises(ValueError, match="nothing to recall before lesson '00'"):
        show_recall("00")


def test_the_final_test_says_what_it_needs_where_no_script_runs():
    shown = soup(show_final_test())
    assert [twin["lang"] for twin in shown.select("course-exam > .act-no-script > p")] == list(LANGUAGES)
    assert shown.select_one(".act-bank").name == "script", "any other element is shown as text by a viewer in doubt"


def test_the_packed_bank_gives_back_every_question_as_it_was():
    markup = str(activities(questions()))
    assert str(refilled(bank_of(packed_bank(markup)))) == str(BeautifulSoup(markup, "html.parser"))


def test_the_packed_bank_leaves_room_for_the_lesson_around_it():
    assert len(show_final_test().data) <= 154_000  # about 1,050 for each of 144 questions, four an objective


def hostile_table(name: str) -> pd.DataFrame:
    """Return the first row of the table *name*, its every text trying to be markup."""
    table = load(name).head(1)
    table.loc[0, [column for column in table.columns if column != "minutes"]] = HOSTILE
    table.loc[0, "lesson"] = HOSTILE[:2]  # the lesson of the question below
    return table


@pytest.fixture
def hostile_course(monkeypatch):
    """A course whose lessons, objectives and only question try to be markup."""
    question = hostile_choice().model_copy(update={"place": HOSTILE})
    for module in (show, series):
        monkeypatch.setattr(module, "load", hostile_table)
    monkeypatch.setattr(show, "questions", lambda: (question,))
    monkeypatch.setattr(paths, "sections", lambda file: () if file == HOSTILE else sections(file))
    monkeypatch.setattr(series, "exam_questions", lambda: (question.model_copy(update={"place": "exam-a"}),))


@pytest.mark.parametrize("shown", [show_course_progress, lambda: show_objectives(HOSTILE[:2])], ids=["bars", "list"])
def test_cells_of_the_tables_are_text_wherever_they_stand(hostile_course, shown):
    page = soup(shown())
    assert page.select("script, img") == []
    assert HOSTILE in page.get_text()
    row = page.select_one("[data-questions]")
    assert (row["data-questions"], set(row.attrs) - {"class"}) == (HOSTILE, {"data-questions"})


def test_the_links_of_the_final_test_hold_cells_as_text(hostile_course):
    page = final_test()
    assert page.select("script, img") == []
    assert page.select_one(".act-links > li")["data-objective"] == HOSTILE
    assert page.select_one(".act-links a")["href"] == HOSTILE
