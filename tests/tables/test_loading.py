"""A table loads whole or not at all, and an error says where the mistake is and how to mend it."""

import csv
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from utils.tables.error import LISTED, TableError
from utils.tables.loading import DATA, TABLES, load

TWINS = [name for name, model in TABLES.items() if any(c.endswith("_ar") for c in model.to_schema().columns)]


@pytest.fixture
def folder(tmp_path) -> Path:
    """A copy of the tables, free to be damaged."""
    return _copy(tmp_path / "data")


@pytest.fixture(scope="module")
def shared_folder(tmp_path_factory) -> Path:
    """One copy for all examples of the property test, which mends what it damages."""
    return _copy(tmp_path_factory.mktemp("tables") / "data")


def _copy(target: Path) -> Path:
    return shutil.copytree(DATA, target, ignore=lambda _, names: [n for n in names if not n.endswith(".csv")])


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _bytes(rows: list[list[str]], separator: str = ",", encoding: str = "utf-8") -> bytes:
    text = StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(encoding, errors="replace")


def _message(folder: Path, table: str) -> str:
    with pytest.raises(TableError) as caught:
        load(table, folder)
    return str(caught.value)


def _place(row_word: str, row: int, column_word: str, column: str) -> str:
    """Return how a line of the message begins."""
    return f"\n- {row_word} {row}{column_word} {column}: " if column else f"\n- {row_word} {row}: "


def _cell(row: int, column: str, value: str):
    """Return the change of one cell; *row* counts as a spreadsheet does."""

    def change(rows):
        rows[row - 1][rows[0].index(column)] = value

    return change


def _both(row: int, stem: str, value: str):
    def change(rows):
        for language in ("en", "ar"):
            _cell(row, f"{stem}_{language}", value)(rows)

    return change


def _head(column: str, written: str):
    return _cell(1, column, written)


def _without(column: str):
    def change(rows):
        place = rows[0].index(column)
        for row in rows:
            del row[place]

    return change


MISTAKES = {
    "an empty Arabic twin": ("survey", _cell(3, "who_ar", ""), 3, "who_ar", "write something"),
    "a twin of spaces": ("survey", _cell(3, "who_en", "  "), 3, "who_en", "write something"),
    "an untranslated twin": ("examples", _cell(5, "why_ar", "The same"), 5, "why_ar", "write the Arabic text"),
    "twins that say the same": ("survey", _cell(2, "who_ar", "millennials"), 2, "who_ar", "write the Arabic text"),
    "one mixed text for both": ("survey", _both(2, "who", "جيل millennials"), 2, "who_ar", "not translated"),
    "English that is Arabic": ("survey", _cell(2, "who_en", "جيل"), 2, "who_en", "write the English text"),
    "Arabic lost in saving": ("faq", _cell(4, "answer_ar", "???? ???"), 4, "answer_ar", "saved as CSV UTF-8"),
    "a letter that is damaged": ("faq", _cell(4, "answer_ar", "نع\ufffdم"), 4, "answer_ar", "write it again"),
    "a text taken for a formula": ("faq", _cell(2, "answer_en", "#NAME?"), 2, "answer_en", "format the cell as text"),
    "a text that starts with =": ("faq", _cell(2, "answer_en", "=A1"), 2, "answer_en", "without = at its start"),
    "a percentage above 100": ("survey", _cell(4, "percent", "120"), 4, "percent", "from 0 to 100"),
    "a percentage below 0": ("survey", _cell(4, "percent", "-1"), 4, "percent", "from 0 to 100"),
    "a percentage with its sign": ("survey", _cell(4, "percent", "80%"), 4, "percent", "without %"),
    "a percentage in words": ("survey", _cell(4, "percent", "eighty"), 4, "percent", "digits 0–9"),
    "a percentage in Eastern digits": ("survey", _cell(4, "percent", "٨٠"), 4, "percent", "digits 0–9"),
    "an empty percentage": ("survey", _cell(4, "percent", ""), 4, "percent", "write a number"),
    "a minute that is no number": ("lessons", _cell(2, "minutes", "15 min"), 2, "minutes", "whole number"),
    "a flag that is neither": ("journey", _cell(3, "from_source", "maybe"), 3, "from_source", "true or false"),
    "an unknown fact": ("history", _cell(2, "facts", "A1 A99"), 2, "facts", "known ids"),
    "a fact named twice": ("history", _cell(2, "facts", "A1 A1"), 2, "facts", "each once"),
    "facts with commas": ("history", _cell(2, "facts", "A1, A2"), 2, "facts", "one space between"),
    "an unknown source": ("survey", _cell(6, "source", "almuswik"), 6, "source", "did you mean “almuswiq”"),
    "an unknown successor": ("channels", _cell(12, "successor", "baner_ad"), 12, "successor", "mean “banner_ad”"),
    "a lesson without its zero": ("faq", _cell(2, "lesson", "1"), 2, "lesson", "did you mean “01”"),
    "an unknown word of a list": ("examples", _cell(9, "side", "inside"), 9, "side", "write one of: internal"),
    "an external row without direction": ("examples", _cell(2, "direction", ""), 2, "direction", "write inbound or"),
    "an internal row with direction": ("examples", _cell(3, "direction", "inbound"), 3, "direction", "and nothing"),
    "a key that stands twice": ("survey", _cell(4, "figure", "S1"), 4, "figure", "row 2 has the same figure"),
    "a missing column": ("survey", _without("claim_ar"), 1, "claim_ar", "add it"),
    "a misspelt column": ("survey", _head("percent", "persent"), 1, "percent", "rename it to percent"),
    "a column that does not belong": ("survey", lambda r: [x.append("?") for x in r], 1, "?", "delete it"),
    "a column that stands twice": ("survey", _head("who_ar", "who_en"), 1, "who_en", "twice"),
    "a row that is too long": ("survey", lambda rows: rows[4].append("more"), 5, "facts", "quotation marks"),
    "a row that is too short": ("survey", lambda rows: rows[4].pop(), 5, "facts", "add the cells"),
    "a header alone": ("survey", lambda rows: rows.__delitem__(slice(1, None)), 2, "", "put the rows back"),
}


@pytest.mark.parametrize(("table", "change", "row", "column", "cure"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_named_with_its_file_row_column_and_cure(folder, table, change, row, column, cure):
    path = folder / f"{table}.csv"
    rows = _rows(path)
    change(rows)
    path.write_bytes(_bytes(rows))
    message = _message(folder, table)
    assert f"data/{table}.csv" in message
    assert _place("row", row, ", column", column) in message
    assert _place("الصف", row, "، العمود", column) in message
    assert cure in message


UNREADABLE = {
    "Windows-1256": (lambda rows: _bytes(rows, encoding="cp1256"), "row 2, column who_ar", "“CSV UTF-8”"),
    "UTF-16": (lambda rows: _bytes(rows, encoding="utf-16"), "UTF-16", "“CSV UTF-8”"),
    "UTF-16 without a mark": (lambda rows: _bytes(rows, encoding="utf-16-le"), "UTF-16", "“CSV UTF-8”"),
    "semicolons": (lambda rows: _bytes(rows, ";"), "separated by semicolons", "with commas"),
    "tabs": (lambda rows: _bytes(rows, "\t"), "separated by tabs", "with commas"),
    "an open quotation mark": (lambda rows: _bytes(rows) + b'"S6,', "row 7", "write it twice"),
    "nothing": (lambda rows: b"", "empty", "put the table back"),
    "only a mark": (lambda rows: b"\xef\xbb\xbf\r\n", "empty", "put the table back"),
    "only separators": (lambda rows: b",,,\n,,,\n", "empty", "put the table back"),
}


@pytest.mark.parametrize(("damage", "what", "cure"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_saved_in_another_way_is_named_with_its_cure(folder, damage, what, cure):
    path = folder / "survey.csv"
    path.write_bytes(damage(_rows(path)))
    message = _message(folder, "survey")
    assert "data/survey.csv" in message and what in message and cure in message


def test_a_missing_file_is_named_with_the_file_most_like_it(folder):
    (folder / "survey.csv").rename(folder / "surveys.csv")
    assert "there is surveys.csv" in _message(folder, "survey")


def test_an_unknown_table_is_named_with_the_table_most_like_it(folder):
    assert "did you mean “survey”?" in _message(folder, "surveyy")


def test_a_mistake_in_a_table_that_is_referred_to_is_told_of_that_table(folder):
    (folder / "sources.csv").unlink()
    assert "data/sources.csv" in _message(folder, "survey")


def test_all_mistakes_are_listed_up_to_a_number_that_is_read(folder):
    path = folder / "glossary.csv"
    rows = _rows(path)
    for row in rows[1:]:
        row[rows[0].index("term_ar")] = ""
    path.write_bytes(_bytes(rows))
    message = _message(folder, "glossary")
    assert message.count("\n- row") == LISTED
    assert f"… and {len(rows) - 1 - LISTED} more" in message


def test_every_mistake_of_a_table_is_in_one_message(folder):
    path = folder / "survey.csv"
    rows = _rows(path)
    _cell(2, "who_ar", "")(rows)
    _cell(5, "facts", "S9")(rows)
    path.write_bytes(_bytes(rows))
    message = _message(folder, "survey")
    assert "row 2, column who_ar" in message and "row 5, column facts" in message


def test_the_message_says_all_in_english_and_then_in_arabic(folder):
    (folder / "survey.csv").write_bytes(b"")
    english, _, arabic = _message(folder, "survey").partition("\nلا يمكن")
    assert "nothing of it was loaded" in english and "الملف فارغ" in arabic


def test_a_notebook_shows_the_message_without_a_traceback(folder):
    (folder / "survey.csv").write_bytes(b"")
    with pytest.raises(TableError) as caught:
        load("survey", folder)
    assert "\n".join(caught.value._render_traceback_()) == str(caught.value)


def test_a_row_number_counts_a_cell_of_several_lines_as_one_row(folder):
    path = folder / "survey.csv"
    rows = _rows(path)
    _cell(2, "claim_en", "first line\nsecond line\nthird line")(rows)
    _cell(3, "who_ar", "")(rows)
    path.write_bytes(_bytes(rows))
    assert "row 3, column who_ar" in _message(folder, "survey")


def test_a_row_number_counts_the_rows_left_blank(folder):
    path = folder / "survey.csv"
    rows = _rows(path)
    _cell(4, "who_ar", "")(rows)
    rows[1:1] = [[], [""] * len(rows[0])]
    path.write_bytes(_bytes(rows))
    assert "row 6, column who_ar" in _message(folder, "survey")


def test_a_byte_order_mark_is_accepted(folder):
    path = folder / "survey.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    pd.testing.assert_frame_equal(load("survey", folder), load("survey"))


def test_the_order_of_the_columns_does_not_matter(folder):
    path = folder / "survey.csv"
    path.write_bytes(_bytes([row[::-1] for row in _rows(path)]))
    pd.testing.assert_frame_equal(load("survey", folder), load("survey"))


@pytest.mark.parametrize("text", ['<script>alert("x")</script>', "Salt & 'pepper'", "two\nlines, one cell", " spaced "])
def test_a_text_reaches_the_reader_unchanged(folder, text):
    path = folder / "survey.csv"
    rows = _rows(path)
    _cell(2, "claim_en", text)(rows)
    path.write_bytes(_bytes(rows))
    assert load("survey", folder).loc[0, "claim_en"] == text


def test_an_empty_text_is_empty_and_an_empty_number_is_missing():
    assert (load("channels")["direction"] == "").sum() == (load("channels")["side"] == "internal").sum()
    assert load("sources").set_index("source")["year"].isna().sum() == 1


def test_numbers_and_flags_have_their_types():
    assert load("survey")["percent"].dtype == "float64"
    assert load("history")["stage"].dtype == "int64"
    assert load("journey")["from_source"].dtype == "bool"
    assert load("sources")["year"].dtype == "Int64"


def test_loading_a_table_does_not_wait_for_the_drawing_library():
    code = "import sys, utils.datasets as d; d.load('survey'); sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=DATA.parent).returncode == 0


# ------------------------------------------------------------------ no corruption goes unseen


def _pick_column(draw, table, wanted):
    columns = TABLES[table].to_schema().columns
    return draw(st.sampled_from([name for name, column in columns.items() if wanted(name, column.metadata)]))


def _one_cell(wanted, value):
    """Return a corruption that writes *value* into one random cell of the columns *wanted*."""

    def corrupt(draw, table, rows):
        column = _pick_column(draw, table, wanted)
        row = draw(st.integers(2, len(rows)))
        _cell(row, column, value)(rows)
        return _bytes(rows), row, column

    return corrupt


def _drop(draw, table, rows):
    column = draw(st.sampled_from(rows[0]))
    _without(column)(rows)
    return _bytes(rows), 1, column


def _rename(draw, table, rows):
    column = draw(st.sampled_from(rows[0]))
    _head(column, f"{column}{draw(st.sampled_from(['s', ' ', '_', '2']))}")(rows)
    return _bytes(rows), 1, column


def _repeat(draw, table, rows):
    rows.append(list(draw(st.sampled_from(rows[1:]))))
    return _bytes(rows), len(rows), TABLES[table].to_schema().unique[-1]


def _lengthen(draw, table, rows):
    row = draw(st.integers(2, len(rows)))
    rows[row - 1].insert(draw(st.integers(0, len(rows[0]))), draw(st.sampled_from(["", "more", "مزيد"])))
    return _bytes(rows), row, rows[0][-1]


def _shorten(draw, table, rows):
    row = draw(st.integers(2, len(rows)))
    del rows[row - 1][draw(st.integers(0, len(rows[0]) - 1))]
    return _bytes(rows), row, rows[0][-1]


def _separate(draw, table, rows):
    return _bytes(rows, draw(st.sampled_from(";\t|"))), 1, ""


def _encode(draw, table, rows):
    return _bytes(rows, encoding=draw(st.sampled_from(["cp1256", "utf-16", "utf-16-le", "utf-16-be"]))), None, ""


def _is_twin(name, about):
    return name.endswith(("_en", "_ar")) and not about.get("optional")


CORRUPTIONS = {
    "a blank twin": _one_cell(_is_twin, ""),
    "an Arabic twin in Latin letters": _one_cell(lambda name, about: about.get("language") == "ar", "Latin"),
    "an unknown id": _one_cell(lambda name, about: about.get("allowed") or about.get("references"), "zzz"),
    "a word for a number": _one_cell(lambda name, about: "minimum" in about, "many"),
    "a number out of range": _one_cell(lambda name, about: "minimum" in about, "999999"),
    "a column dropped": _drop,
    "a column renamed": _rename,
    "a row repeated": _repeat,
    "a cell too many": _lengthen,
    "a cell too few": _shorten,
    "another separator": _separate,
    "another encoding": _encode,
}
NUMBERED = [name for name in TWINS if any("minimum" in c.metadata for c in TABLES[name].to_schema().columns.values())]


@pytest.mark.parametrize("corruption", CORRUPTIONS)
@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_corruption_goes_unseen(shared_folder, corruption, data):
    table = data.draw(st.sampled_from(NUMBERED if "number" in corruption else TWINS))
    path = shared_folder / f"{table}.csv"
    sound = path.read_bytes()
    damaged, row, column = CORRUPTIONS[corruption](data.draw, table, _rows(path))
    path.write_bytes(damaged)
    try:
        message = _message(shared_folder, table)
    finally:
        path.write_bytes(sound)
    assert f"data/{table}.csv" in message
    assert row is None or _place("row", row, ", column", column) in message
