"""Tables for teachers that do not hold together are refused, with the file, the row, the column and the cure."""

import pytest

from tests.tables.files import cell, change, copy_of_tables
from utils.tables import TableError, load
from utils.teacher import checked

MISTAKES = {
    "a minute too many": ("steps", cell(2, "minutes", "6"), "meetings", 2, "minutes", "take 91 minutes, not 90"),
    "a section that is none": ("steps", cell(3, "section", "trapp"), "steps", 3, "section", "no section “trapp”"),
    "a question that is none": ("steps", cell(3, "questions", "two-plan"), "steps", 3, "questions", "no question"),
    "a cut that saves too little": ("cut_lines", cell(2, "gone", "89"), "cut_lines", 2, "gone", "43 to 50 minutes"),
    "a cut that leads back": ("cut_lines", cell(2, "go_to", "4"), "cut_lines", 2, "gone", "go forward"),
    "points that do not add up": (
        "benchmark_marks",
        cell(2, "points", "3"),
        "benchmark_plans",
        2,
        "points",
        "their sum is not 8",
    ),
    "a mistake nowhere": ("mistakes", cell(4, "section", "x"), "mistakes", 4, "section", "no section “x”"),
    "a discussion nowhere": ("discussions", cell(2, "section", "x"), "discussions", 2, "section", "no section “x”"),
}


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    """A copy of the tables, free to be damaged and mended again."""
    return copy_of_tables(tmp_path_factory.mktemp("tables") / "data")


def test_the_tables_of_the_course_hold_together():
    checked.check_teaching()


@pytest.mark.parametrize(("table", "damage", "file", "row", "column", "cure"), MISTAKES.values(), ids=MISTAKES)
def test_what_does_not_fit_is_named(monkeypatch, tables, table, damage, file, row, column, cure):
    path = tables / f"teaching/{table}.csv"
    before = path.read_bytes()
    monkeypatch.setattr(checked, "load", lambda name: load(name, tables))
    change(path, damage)
    try:
        with pytest.raises(TableError) as caught:
            checked.check_teaching()
    finally:
        path.write_bytes(before)
    said = str(caught.value)
    assert f"data/teaching/{file}.csv" in said and cure in said
    assert f"row {row}, column {column}: " in said and f"الصف {row}، العمود {column}: " in said
