"""A file that a spreadsheet saved in another way is named with its cure, and its rows are counted as there."""

import pandas as pd
import pytest

from tests.tables.files import as_bytes, cell, change, message_of, rows_of
from utils.tables import load

UNREADABLE = {
    "Windows-1256": (lambda rows: as_bytes(rows, encoding="cp1256"), "row 2, column who_ar", "“CSV UTF-8”"),
    "UTF-16": (lambda rows: as_bytes(rows, encoding="utf-16"), "UTF-16", "“CSV UTF-8”"),
    "UTF-16 without a mark": (lambda rows: as_bytes(rows, encoding="utf-16-le"), "UTF-16", "“CSV UTF-8”"),
    "semicolons": (lambda rows: as_bytes(rows, ";"), "separated by semicolons", "with commas"),
    "tabs": (lambda rows: as_bytes(rows, "\t"), "separated by tabs", "with commas"),
    "an open quotation mark": (lambda rows: as_bytes(rows) + b'"S6,', "row 7", "write it twice"),
    "nothing": (lambda rows: b"", "empty", "put the table back"),
    "only a mark": (lambda rows: b"\xef\xbb\xbf\r\n", "empty", "put the table back"),
    "only separators": (lambda rows: b",,,\n,,,\n", "empty", "put the table back"),
}


@pytest.mark.parametrize(("damage", "what", "cure"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_saved_in_another_way_is_named_with_its_cure(folder, damage, what, cure):
    path = folder / "survey.csv"
    path.write_bytes(damage(rows_of(path)))
    message = message_of(folder, "survey")
    assert "data/survey.csv" in message and what in message and cure in message


def test_a_missing_file_is_named_with_the_file_most_like_it(folder):
    (folder / "survey.csv").rename(folder / "surveys.csv")
    assert "there is surveys.csv" in message_of(folder, "survey")


def test_a_row_number_counts_a_cell_of_several_lines_as_one_row(folder):
    change(folder / "survey.csv", cell(2, "claim_en", "first line\nsecond line\nthird line"), cell(3, "who_ar", ""))
    assert "row 3, column who_ar" in message_of(folder, "survey")


def test_a_row_number_counts_the_rows_left_blank(folder):
    path = folder / "survey.csv"
    rows = rows_of(path)
    cell(4, "who_ar", "")(rows)
    rows[1:1] = [[], [""] * len(rows[0])]
    path.write_bytes(as_bytes(rows))
    assert "row 6, column who_ar" in message_of(folder, "survey")


def test_a_byte_order_mark_is_accepted(folder):
    path = folder / "survey.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    pd.testing.assert_frame_equal(load("survey", folder), load("survey"))
