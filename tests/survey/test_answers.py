"""Answers from our own form or a form service are read however they are written; a bad file is named, others count."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.survey.class_files import BAD, OWN, as_csv, large_class
from utils.survey import read_answers
from utils.survey.answers import LISTED, answers_in
from utils.survey.meanings import FIGURES, meaning, plain
from utils.tables import ANSWERS, DATA, TableError, load

QUESTIONS = load("class_questions")


def the_table(raw: bytes, name: str = "class.csv") -> list[list[str]]:
    """Return the answers of one good file, "" for none."""
    read = answers_in([(name, raw)])
    assert read.bad == () and read.good == (name,)
    return read.table.astype(object).where(read.table.notna(), "").to_numpy().tolist()


def test_a_file_of_our_own_form_is_read():
    assert the_table(OWN.encode()) == [["yes", "no", "dont_know", "yes", "no"], ["no", "no", "yes", "", "yes"]]


def test_the_sample_class_is_a_file_like_any_other():
    raw = (DATA / "class_sample.csv").read_bytes()
    assert the_table(raw) == load("class_sample")[list(FIGURES)].to_numpy().tolist()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_export_of_a_form_service_is_read_by_its_questions_and_the_rest_is_ignored(language):
    words = {"en": ["Yes", "No", "Don't know", "Yes", ""], "ar": ["نعم", "لا", "لا أعرف", "نعم", ""]}[language]
    head = ["Timestamp", "Email", *(f"  {asks}\n" for asks in QUESTIONS[f"asks_{language}"]), "Points"]
    assert the_table(as_csv([head, ["2030/01/01", "a@b", *words, "0"]])) == [["yes", "no", "dont_know", "yes", ""]]


def test_a_form_in_both_languages_is_read():
    head = [f"{row.asks_en} / {row.asks_ar}" for row in QUESTIONS.itertuples()]
    row = ["Yes / نعم", "لا / No", "Don’t know (لا أعرف)", "نعم – Yes", "لا أدري"]
    assert the_table(as_csv([head, row])) == [["yes", "no", "dont_know", "yes", "dont_know"]]


def test_the_columns_may_stand_in_any_order_and_carry_their_id_before_the_question():
    head = [f"{row.figure}. {row.asks_ar}" for row in QUESTIONS.itertuples()][::-1]
    assert the_table(as_csv([head, ["yes", "no", "no", "no", "no"]])) == [["no", "no", "no", "no", "yes"]]


@pytest.mark.parametrize(
    ("answer", "cells"),
    [
        ("yes", ["Yes", " yes ", "Y", "TRUE", "1", "نعم", "نَعَم", "أجل", "١", "Yes."]),
        ("no", ["No", "NO", "n", "false", "0", "لا", "كلّا", "٠", "لا.", "\u200fلا"]),
        ("dont_know", ["Don't know", "don’t know", "I don't know", "dont_know", "لا أعرف", "لا اعرف", "لا أدري"]),
        ("", ["", "  ", "\t", "–"]),
    ],
)
def test_an_answer_is_known_in_many_spellings(answer, cells):
    assert {cell: meaning(cell) for cell in cells} == dict.fromkeys(cells, answer)


@pytest.mark.parametrize("cell", ["maybe", "ربما", "Yes; No", "Yes / لا", "yes no", "2", "نعم لا", "لا نعم أعرف"])
def test_anything_else_is_no_answer(cell):
    assert meaning(cell) is None


@given(st.text())
def test_making_plain_twice_changes_nothing_more_and_never_fails(text):
    assert plain(plain(text)) == plain(text)
    assert meaning(text) in {*ANSWERS, "", None}


@pytest.mark.parametrize("separator", [";", "\t"])
def test_what_a_spreadsheet_writes_where_the_comma_is_a_decimal_point_is_read(separator):
    rows = [["Time", *QUESTIONS["asks_ar"]], ["1", "نعم", "لا", "نعم", "لا", "نعم"]]
    assert the_table(as_csv(rows, separator, "utf-8-sig")) == [["yes", "no", "yes", "no", "yes"]]


@pytest.mark.parametrize("start", ["", "sep={}\r\n"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_commas_in_questions_are_told_from_commas_between_the_cells(separator, start):
    rows = [["Time, day, month, year, place, room, row", *QUESTIONS["asks_en"]], ["1", *["Yes", "No"] * 2, "Yes"]]
    raw = start.format(separator).encode() + as_csv(rows, separator)
    assert the_table(raw) == [[*["yes", "no"] * 2, "yes"]]


@pytest.mark.parametrize(("raw", "row", "column", "en", "ar"), BAD.values(), ids=BAD)
def test_a_bad_file_is_named_with_row_column_reason_and_cure_and_the_good_one_counts(raw, row, column, en, ar):
    read = answers_in([("good.csv", OWN.encode()), ("bad.csv", raw), ("again.csv", OWN.encode())])
    assert len(read.table) == 4 and read.good == ("good.csv", "again.csv")
    (bad,) = read.bad
    assert (bad.name, bad.problems[0].row, bad.problems[0].column) == ("bad.csv", row, column)
    assert en in bad.problems[0].cure.en and ar in bad.problems[0].cure.ar


def test_few_problems_are_listed_and_the_others_counted():
    raw = f"{OWN}perhaps,no,no,no,later\nperhaps,no,no,no,no\nperhaps,perhaps,perhaps,no,no\n"
    read = answers_in([("bad.csv", raw.encode())])
    assert [(problem.row, problem.column) for problem in read.bad[0].problems] == [
        (4, "S1"), (4, "S5"), (5, "S1"), (6, "S1"), (6, "S2"),
    ]  # fmt: skip
    assert (LISTED, read.bad[0].count) == (5, 6)


def test_who_answered_nothing_at_all_is_not_counted():
    assert the_table(b"S1,S2,S3,S4,S5\n,,,,\nyes,,,,\n") == [["yes", "", "", "", ""]]
    assert the_table(b"Time,S1,S2,S3,S4,S5\n12:00,,,,,\n12:01,yes,,,,\n") == [["yes", "", "", "", ""]]


def test_nothing_read_is_an_empty_table_of_all_questions():
    assert list(answers_in([]).table.columns) == list(FIGURES)
    assert len(answers_in([]).table) == 0


@settings(max_examples=50)
@given(st.lists(st.lists(st.sampled_from([*ANSWERS, ""]), min_size=5, max_size=5), max_size=8), st.integers(0, 8))
def test_one_file_or_two_give_the_same_answers(people, cut):
    people = [person for person in people if any(person)]
    parts = [part for part in (people[:cut], people[cut:]) if part]
    files = [(f"{i}.csv", as_csv([list(FIGURES), *part])) for i, part in enumerate(parts)]
    whole = [("all.csv", as_csv([list(FIGURES), *people]))] if people else []
    pd.testing.assert_frame_equal(answers_in(files).table, answers_in(whole).table)


@given(st.binary(max_size=60), st.sampled_from([b"", OWN.encode(), b"S1;S2;S3;S4;S5\n"]))
def test_whatever_is_in_a_file_it_is_read_or_refused_with_a_problem(tail, start):
    read = answers_in([("any.csv", start + tail)])
    assert bool(read.good) != bool(read.bad)
    assert all(file.problems and file.count >= len(file.problems) for file in read.bad)


def test_a_hundred_thousand_answers_are_read():
    read = answers_in([("large.csv", large_class(100_000))])
    assert len(read.table) > 99_000 and read.bad == ()


def test_files_on_the_disk_are_read_for_whoever_likes_python(tmp_path):
    for name in ("one.csv", "two.csv"):
        (tmp_path / name).write_text(OWN, encoding="utf-8")
    assert len(read_answers(tmp_path / "one.csv", tmp_path / "two.csv")) == 4
    (tmp_path / "two.csv").write_text(f"{OWN}yes,maybe,no,no,no\n", encoding="utf-8")
    with pytest.raises(TableError, match=r"two\.csv(?s:.*)row 4, column S2"):
        read_answers(tmp_path / "one.csv", tmp_path / "two.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_a_file_is_read_in_each_encoding_that_a_spreadsheet_writes(encoding):
    rows = [["Time", *QUESTIONS["asks_ar"]], ["1", "نعم", "لا", "نعم", "لا أعرف", "نعم"]]
    assert the_table(as_csv(rows, "\t", encoding)) == [["yes", "no", "yes", "dont_know", "yes"]]
