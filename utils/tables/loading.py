"""load(name): one table of the course, read and checked whole, or one error that says what to mend."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pandas as pd

from utils.tables.cells import mistyped, typed, unfit, unknown, untranslated
from utils.tables.collector import collector_at_rest
from utils.tables.csv_file import named, read
from utils.tables.error import Problem, TableError, did_you_mean
from utils.tables.schemas import TABLES
from utils.tables.shape import misshapen, text_table
from utils.tables.stamp import stamped
from utils.twins import Twin

DATA = Path(__file__).resolve().parents[2] / "data"
_UNKNOWN_TABLE = Twin("no table is called “{}”{}; the tables are: {}", "لا جدول باسم «{}»{}؛ الجداول هي: {}")


def load(name: str, folder: Path | str = DATA) -> pd.DataFrame:
    """Return the table *name* of *folder*, every cell checked; an empty text is "", an empty number <NA>.

    A table in a folder inside *folder* is named with it: ``"teaching/mistakes"``. Raises TableError, which lists what
    is wrong, where, and how to mend it, in both languages.
    """
    if name not in TABLES:
        raise TableError(named(Path(folder), name), [_unknown_table(name)])
    return _checked(Path(folder), name).copy()


@stamped
@collector_at_rest()
def _checked(folder: Path, name: str) -> pd.DataFrame:
    """Return the table *name* of *folder*, checked once as long as no file of the folder changes."""
    file = named(folder, name)
    schema = TABLES[name].to_schema()
    columns = list(schema.columns)
    records = read(folder, name, columns, TABLES)
    _refuse(file, misshapen(records, columns))
    table = text_table(records, columns)
    _refuse(file, mistyped(table, schema))
    table = typed(table, schema)
    _refuse(file, [*unfit(table, schema), *untranslated(table), *_dangling(folder, name, table)])
    return table.reset_index(drop=True)


def _refuse(file: str, problems: Iterable[Problem]) -> None:
    """Raise TableError where there are *problems*: the first of each cell, in the order of the rows."""
    first = {}
    for problem in problems:
        first.setdefault((problem.row or 0, problem.column), problem)
    if first:
        raise TableError(file, [first[place] for place in sorted(first, key=lambda place: place[0])])


def _dangling(folder: Path, name: str, table: pd.DataFrame) -> Iterator[Problem]:
    """Yield each id that refers to a row which is not there, in this table or in another of the folder."""
    for column, field in TABLES[name].to_schema().columns.items():
        if "references" in field.metadata:
            other, key = field.metadata["references"]
            rows = table if other == name else load(other, folder)
            yield from unknown(table[column], list(rows[key]))


def _unknown_table(name: str) -> Problem:
    return Problem(_UNKNOWN_TABLE.format(name, did_you_mean(str(name), TABLES), ", ".join(TABLES)))
