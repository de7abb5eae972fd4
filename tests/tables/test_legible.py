"""In every table and column, a cell that shows nothing is empty, and Arabic that became question marks is refused."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tables.files import Rows, cell, rows_of
from utils.tables import DATA, TABLES, has_lost_letters, is_visible
from utils.tables.cells import mistyped, typed, unfit
from utils.tables.shape import text_table

ARABIC = [chr(code) for code in (*range(0x621, 0x63B), *range(0x641, 0x64B))]
UNSEEN = ["\u00a0", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u2067", "\u2069", "\ufeff", "\u00ad"]
UNSEEN += ["\u2060", "\u202f", "\u3000", "\u180e", "\u034f", "\ufe0f", "\u3164", "\u2800", "\u0001", "\t", "\n", " "]

nothing_seen = st.text(
    st.sampled_from(UNSEEN) | st.characters(categories=("Cc", "Cf", "Zs", "Zl", "Zp"), exclude_characters="\0"),
    min_size=1,
    max_size=6,
)
arabic_text = st.builds(
    lambda before, word, after: " ".join([*before, word, *after]),
    st.lists(
        st.text(ARABIC, min_size=1, max_size=9) | st.sampled_from(["75٪", "2020", "،", "(", "» –", "USPS"]), max_size=4
    ),
    st.text(ARABIC, min_size=2, max_size=9),
    st.lists(st.text([*ARABIC, "،", "؛", "؟", "ّ", "7"], min_size=1, max_size=9), max_size=4),
)
# what programs make of Arabic that they cannot write, and of letters that they cannot read
lost = arabic_text.flatmap(
    lambda text: st.sampled_from(
        [text.encode(code, "replace").decode(code) for code in ("ascii", "latin-1", "cp1252", "cp1250", "cp932")]
        + [text.encode(code, "replace").decode("ascii", "replace") for code in ("utf-8", "cp1256")]
    )
)


def columns_of(table: str, wanted) -> list[str]:
    """Return the names of the columns of *table* that are *wanted*: a function of type and metadata."""
    columns = TABLES[table].to_schema().columns
    return [name for name, column in columns.items() if wanted(str(column.dtype), column.metadata)]


def is_required(kind: str, about: dict) -> bool:
    return not about.get("optional")


def is_optional(kind: str, about: dict) -> bool:
    return not is_required(kind, about)


def is_free_text(kind: str, about: dict) -> bool:
    return kind.startswith("str") and not about.get("allowed") and not about.get("references")


def said_of(table: str, rows: Rows) -> set[tuple[int, str]]:
    """Return row and column of all that is said of the cells of a *table* with these *rows*."""
    schema = TABLES[table].to_schema()
    read = text_table(dict(enumerate(rows, start=1)), list(schema.columns))
    mistakes = list(mistyped(read, schema))
    for problem in mistakes:  # a number that is none hides what is wrong with the texts
        read.at[problem.row, problem.column] = "1"
    mistakes += unfit(typed(read, schema), schema)
    return {(mistake.row, mistake.column) for mistake in mistakes}


def damaged(data, table: str, columns: list[str], values) -> tuple[Rows, set[tuple[int, str]]]:
    """Return the rows of *table* with a drawn value in one cell of each of *columns*, and which cells these are.

    They stand in different rows as far as there are rows: one that shows nothing at all is left out unsaid.
    """
    rows = rows_of(DATA / f"{table}.csv")
    first, count = data.draw(st.integers(0, len(rows) - 2)), len(rows) - 1
    cells = {((first + place) % count + 2, column) for place, column in enumerate(columns)}
    for row, column in sorted(cells):
        cell(row, column, data.draw(values))(rows)
    return rows, cells


@pytest.mark.parametrize("table", TABLES)
@settings(max_examples=3)
@given(data=st.data())
def test_a_required_cell_that_shows_nothing_counts_as_empty_in_every_column(table, data):
    rows, cells = damaged(data, table, columns_of(table, is_required), nothing_seen)
    assert cells <= said_of(table, rows)


@pytest.mark.parametrize("table", [name for name in TABLES if columns_of(name, is_optional)])
@settings(max_examples=3)
@given(data=st.data())
def test_an_optional_cell_that_shows_nothing_is_an_empty_one(table, data):
    rows, _ = damaged(data, table, columns_of(table, is_optional), nothing_seen)
    emptied = [[text if is_visible(text) else "" for text in row] for row in rows]
    said = said_of(table, rows)
    assert said == said_of(table, emptied)
    assert {column for _, column in said} <= {"direction"}, "it may be empty only inside"


@pytest.mark.parametrize("table", [name for name in TABLES if columns_of(name, is_free_text)])
@settings(max_examples=5)
@given(data=st.data())
def test_arabic_lost_in_saving_is_refused_in_every_column_of_text(table, data):
    rows, cells = damaged(data, table, columns_of(table, is_free_text), lost)
    assert cells <= said_of(table, rows)


@pytest.mark.parametrize("code", ["ascii", "cp1252"])
@pytest.mark.parametrize("table", TABLES)
def test_every_cell_of_the_course_that_holds_arabic_is_named_where_it_was_lost_in_saving(table, code):
    rows = rows_of(DATA / f"{table}.csv")
    words = re.compile(f"[{''.join(ARABIC)}]{{2}}")
    held = {
        (at, head)
        for at, row in enumerate(rows, 1)
        for head, text in zip(rows[0], row, strict=True)
        if words.search(text)
    }
    assert held <= said_of(table, [[text.encode(code, "replace").decode(code) for text in row] for row in rows])


@pytest.mark.parametrize("category", ["Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Me"])
def test_no_character_of_a_kind_that_shows_nothing_is_visible(category):
    members = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == category]
    assert members and not is_visible("".join(members))


@pytest.mark.parametrize("text", ["ا", "a", "7", "٧", "–", "؟", "\u200fلا", " x ", "€", "😀"])
def test_whatever_shows_something_is_visible(text):
    assert is_visible(text)


@pytest.mark.parametrize("text", ["Why?", "Why? Because.", "لماذا؟", "(?)", "a?b=c&d=e", "“What?”", "Is it 5?", "؟؟"])
def test_a_question_is_no_lost_letter(text):
    assert not has_lost_letters(text)
