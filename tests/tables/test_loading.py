"""A table loads whole or not at all, with its types, whatever befalls the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tables.corruptions import CORRUPTIONS, NUMBERED, TWINS
from tests.tables.files import cell, change, copy_of_tables, message_of, place, rows_of
from utils.tables import load


@pytest.fixture(scope="module")
def shared_folder(tmp_path_factory):
    """One copy for all examples of the property test, which mends what it damages."""
    return copy_of_tables(tmp_path_factory.mktemp("tables") / "data")


def test_an_unknown_table_is_named_with_the_table_most_like_it(folder):
    assert "did you mean “survey”?" in message_of(folder, "surveyy")


def test_an_unknown_table_that_is_like_none_is_told_which_there_are(folder):
    message = message_of(folder, "zzzz")
    assert "no table is called “zzzz”; the tables are: lessons, " in message
    assert "لا جدول باسم «zzzz»؛ الجداول هي: lessons, " in message


def test_a_mistake_in_a_table_that_is_referred_to_is_told_of_that_table(folder):
    (folder / "sources.csv").unlink()
    assert "data/sources.csv" in message_of(folder, "survey")


@pytest.mark.parametrize("text", ['<script>alert("x")</script>', "Salt & 'pepper'", "two\nlines, one cell", " spaced "])
def test_a_text_reaches_the_reader_unchanged(folder, text):
    change(folder / "survey.csv", cell(2, "claim_en", text))
    assert load("survey", folder).loc[0, "claim_en"] == text


def test_an_empty_text_is_empty_and_an_empty_number_is_missing():
    assert (load("channels")["direction"] == "").sum() == (load("channels")["side"] == "internal").sum()
    assert load("sources").set_index("source")["year"].isna().sum() == 2


def test_numbers_and_flags_have_their_types():
    assert load("survey")["percent"].dtype == "float64"
    assert load("history")["stage"].dtype == "int64"
    assert load("journey")["from_source"].dtype == "bool"
    assert load("sources")["year"].dtype == "Int64"


@pytest.mark.parametrize("corruption", CORRUPTIONS)
@settings(max_examples=8)
@given(data=st.data())
def test_no_corruption_goes_unseen(shared_folder, corruption, data):
    table = data.draw(st.sampled_from(NUMBERED if "number" in corruption else TWINS))
    path = shared_folder / f"{table}.csv"
    sound = path.read_bytes()
    damaged, row, column = CORRUPTIONS[corruption](data.draw, table, rows_of(path))
    path.write_bytes(damaged)
    try:
        message = message_of(shared_folder, table)
    finally:
        path.write_bytes(sound)
    assert f"data/{table}.csv" in message
    assert row is None or place("row", row, ", column", column) in message
