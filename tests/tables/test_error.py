"""All that is wrong with a table is in one message, in both languages, and in no more lines than are read."""

import pytest

from tests.tables.files import as_bytes, cell, change, message_of, rows_of
from utils.tables import LISTED, TableError, load


def test_all_mistakes_are_listed_up_to_a_number_that_is_read(folder):
    path = folder / "glossary.csv"
    rows = rows_of(path)
    for row in rows[1:]:
        row[rows[0].index("term_ar")] = ""
    path.write_bytes(as_bytes(rows))
    message = message_of(folder, "glossary")
    assert message.count("\n- row") == LISTED
    assert f"… and {len(rows) - 1 - LISTED} more" in message


def test_every_mistake_of_a_table_is_in_one_message(folder):
    change(folder / "survey.csv", cell(2, "who_ar", ""), cell(5, "facts", "S9"))
    message = message_of(folder, "survey")
    assert "row 2, column who_ar" in message and "row 5, column facts" in message


def test_the_message_says_all_in_english_and_then_in_arabic(folder):
    (folder / "survey.csv").write_bytes(b"")
    english, _, arabic = message_of(folder, "survey").partition("\nلا يمكن")
    assert "nothing of it was loaded" in english and "الملف فارغ" in arabic


def test_a_notebook_shows_the_message_without_a_traceback(folder):
    (folder / "survey.csv").write_bytes(b"")
    with pytest.raises(TableError) as caught:
        load("survey", folder)
    assert "\n".join(caught.value._render_traceback_()) == str(caught.value)
