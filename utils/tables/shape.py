"""The records of a file → a table of text under the columns that it should have, or what is in the way."""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

import pandas as pd

from utils.tables.csv_words import CSV_WORDS
from utils.tables.error import Problem
from utils.tables.legible import is_visible
from utils.twins import Twin

Records = dict[int, list[str]]


def misshapen(records: Records, columns: list[str]) -> list[Problem]:
    """Return what keeps *records* (header first) from being a table with exactly these *columns*."""
    (row, header), *rows = records.items()
    found = list(_header_problems(row, header, columns))
    if not rows:
        cure = Twin("there is no row under the header; put the rows back", "لا صفوف تحت الرأس؛ أعيدوا الصفوف")
        found.append(Problem(cure, row + 1))
    return found or [ragged(row, cells, header) for row, cells in rows if len(cells) != len(header)]


def text_table(records: Records, columns: list[str]) -> pd.DataFrame:
    """Return *records* without problems as text, in the order of *columns*; the index is the spreadsheet's row.

    A cell in which nothing is to be seen is "".
    """
    header, *rows = records.values()
    cells = [[cell if is_visible(cell) else "" for cell in row] for row in rows]
    return pd.DataFrame(cells, index=list(records)[1:], columns=header, dtype=str)[columns]


def _header_problems(row: int, header: list[str], columns: list[str]) -> Iterator[Problem]:
    foreign = [name for name in header if name not in columns]
    for column in columns:
        if column not in header:
            near = get_close_matches(column, foreign, n=1, cutoff=0.7)
            foreign = [name for name in foreign if name not in near]
            yield Problem(_renamed(column, near[0]) if near else _missing(column), row, column)
    for name, times in Counter(header).items():
        if name in columns and times > 1:
            yield Problem(_twice(), row, name)
    for name in foreign:
        yield Problem(_foreign(columns), row, name.strip() or str(header.index(name) + 1))


def _missing(column: str) -> Twin:
    return Twin(
        f"the column is missing; add it, with {column} at its head",
        f"العمود غير موجود؛ أضيفوه واكتبوا {column} في رأسه",
    )


def _renamed(column: str, written: str) -> Twin:
    return Twin(
        f"the column is missing, but there is “{written}”; rename it to {column}",
        f"العمود غير موجود، ويوجد «{written}»؛ غيّروا اسمه إلى {column}",
    )


def _twice() -> Twin:
    return Twin("the column is there twice; delete or rename one", "العمود مكرر؛ احذفوا أحد العمودين أو غيّروا اسمه")


def _foreign(columns: list[str]) -> Twin:
    names = ", ".join(columns)
    return Twin(
        f"the table has no such column; delete it (the columns are: {names})",
        f"ليس هذا العمود من أعمدة الجدول؛ احذفوه (الأعمدة هي: {names})",
    )


def ragged(row: int, cells: list[str], header: list[str]) -> Problem:
    """Return the problem of a row with too few or too many cells, at the first column that shows it."""
    here, there = len(cells), len(header)
    if here < there:
        return Problem(CSV_WORDS["short-row"].format(here=here, there=there), row, header[here])
    return Problem(CSV_WORDS["long-row"].format(here=here, there=there), row, header[-1])
