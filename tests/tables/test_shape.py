"""Columns and rows that are too many, too few or misspelt are named; their order is free."""

import pandas as pd
import pytest

from tests.tables.files import as_bytes, assert_named, change, head, rows_of, without
from utils.tables import load

MISTAKES = {
    "a missing column": ("survey", without("claim_ar"), 1, "claim_ar", "add it"),
    "a misspelt column": ("survey", head("percent", "persent"), 1, "percent", "rename it to percent"),
    "a column that does not belong": ("survey", lambda r: [x.append("?") for x in r], 1, "?", "delete it"),
    "a column that stands twice": ("survey", head("who_ar", "who_en"), 1, "who_en", "twice"),
    "a row that is too long": ("survey", lambda rows: rows[4].append("more"), 5, "facts", "quotation marks"),
    "a row that is too short": ("survey", lambda rows: rows[4].pop(), 5, "facts", "add the cells"),
    "a header alone": ("survey", lambda rows: rows.__delitem__(slice(1, None)), 2, "", "put the rows back"),
}


@pytest.mark.parametrize(("table", "mistake", "row", "column", "cure"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_in_the_columns_or_rows_is_named_with_its_place_and_cure(folder, table, mistake, row, column, cure):
    change(folder / f"{table}.csv", mistake)
    assert_named(folder, table, row, column, cure)


def test_the_order_of_the_columns_does_not_matter(folder):
    path = folder / "survey.csv"
    path.write_bytes(as_bytes([row[::-1] for row in rows_of(path)]))
    pd.testing.assert_frame_equal(load("survey", folder), load("survey"))
