"""load(name): one table of the course, read and checked whole, or one error that says what to mend."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pandas as pd

from utils.tables.cells import mistyped, typed, unfit, unknown, untranslated
from utils.tables.csv_file import read, short_path
from utils.tables.error import Problem, TableError, did_you_mean
from utils.tables.schemas import TABLES
from utils.tables.shape import misshapen, text_table
from utils.tables.stamp import stamped
from utils.twins import Twin

DATA = Path(__file__).resolve().parents[2] / "data"
_UNKNOWN_TABLE = Twin("no table is called “{}”{}; the tables are: {}", "لا جدول باسم «{}»{}؛ الجداول هي: {}")


def load(name: str, folder: Path | str = DATA) -> pd.DataFrame:
    """Return the table *name* of *folder*, every cell checked; an empty text is "", an empty number <NA>.

    Raises TableError, which lists what is wrong, where, and how to mend it, in both languages.
    """
    path = Path(folder) / f"{name}.csv"
    if name not in TABLES:
        raise TableError(short_path(path), [_unknown_table(name)])
    return _checked(path.parent, name).copy()


@stamped
def _checked(folder: Path, name: str) -> pd.DataFrame:
    """Return the table *name* of *folder*, checked once as long as no file of the folder changes."""
    path = folder / f"{name}.csv"
    schema = TABLES[name].to_schema()
    columns = list(schema.columns)
    records = read(path, columns, TABLES)
    _refuse(path, misshapen(records, columns))
    table = text_table(records, columns)
    _refuse(path, mistyped(table, schema))
    table = typed(table, schema)
    _refuse(path, [*unfit(table, schema), *untranslated(table), *_dangling(path, table)])
    return table.reset_index(drop=True)


def _refuse(path: Path, problems: Iterable[Problem]) -> None:
    """Raise TableError where there are *problems*: the first of each cell, in the order of the rows."""
    first = {}
    for problem in problems:
        first.setdefault((problem.row or 0, problem.column), problem)
    if first:
        raise TableError(short_path(path), [first[place] for place in sorted(first, key=lambda place: place[0])])


def _dangling(path: Path, table: pd.DataFrame) -> Iterator[Problem]:
    """Yield each id that refers to a row which is not there, in this table or in another of the folder."""
    for name, column in TABLES[path.stem].to_schema().columns.items():
        if "references" in column.metadata:
            other, key = column.metadata["references"]
            rows = table if other == path.stem else load(other, path.parent)
            yield from unknown(table[name], list(rows[key]))


def _unknown_table(name: str) -> Problem:
    return Problem(_UNKNOWN_TABLE.format(name, did_you_mean(str(name), TABLES), ", ".join(TABLES)))
