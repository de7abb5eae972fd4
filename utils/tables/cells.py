"""A table of text and its schema → the same table with its types, and what is wrong in which cell."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

import pandas as pd
import pandera.pandas as pa

from utils.tables.checks import broken
from utils.tables.error import LISTED, Problem, did_you_mean
from utils.twins import Twin

_WHOLE = Twin("write a whole number in the digits 0–9, without a unit", "اكتبوا عددًا صحيحًا بالأرقام 0–9، بلا وحدة")
_DECIMAL = Twin(
    "write a number in the digits 0–9, such as 75, without %", "اكتبوا عددًا بالأرقام 0–9، مثل 75، بلا علامة ٪"
)
_TRUTH = Twin("write true or false", "اكتبوا true أو false")
_TWIN = Twin("it is not translated: both languages hold the same text", "لم يُترجَم: النص واحد في اللغتين")
_QUOTED = Twin("“{}”: ", "«{}»: ")
_SAID = Twin("{}{}{}", "{}{}{}")  # what is there, what to write, what may be meant
# where files have semicolons, decimals have a comma; three digits after one could as well be thousands
_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,9}|,(?!\d{3}$)\d{1,9})?", re.ASCII)
# how the cells of a type are written, what they become, and what to say of the others
_TYPES = {
    "int64": (re.compile(r"-?\d{1,9}", re.ASCII), int, _WHOLE),
    "Int64": (re.compile(r"-?\d{1,9}", re.ASCII), int, _WHOLE),
    "float64": (_NUMBER, lambda cell: float(cell.replace(",", ".")), _DECIMAL),
    "bool": (re.compile(r"true|false", re.IGNORECASE), lambda cell: cell.lower() == "true", _TRUTH),
}


def mistyped(table: pd.DataFrame, schema: pa.DataFrameSchema) -> Iterator[Problem]:
    """Yield each cell of the text *table* that is not written as the type of its column asks."""
    for name, column in schema.columns.items():
        if (kind := str(column.dtype)) in _TYPES:
            pattern, _, cure = _TYPES[kind]
            for row, cell in table[name].items():
                if not pattern.fullmatch(cell) and not (column.nullable and cell == ""):
                    yield _said(cell, cure, row, name)


def typed(table: pd.DataFrame, schema: pa.DataFrameSchema) -> pd.DataFrame:
    """Return the text *table*, none of it mistyped, with the types of *schema*; an empty number is <NA>."""
    columns = {}
    for name, column in schema.columns.items():
        kind = str(column.dtype)
        if kind in _TYPES:
            values = [_TYPES[kind][1](cell) if cell else pd.NA for cell in table[name]]
            columns[name] = pd.Series(values, index=table.index, dtype=kind)
    return table.assign(**columns)


def unfit(table: pd.DataFrame, schema: pa.DataFrameSchema) -> Iterator[Problem]:
    """Yield each cell of the typed *table* that fails a check of *schema*.

    The checks are asked one by one. To validate the whole would also look at columns and types, which are seen to, and
    write a report that nobody reads.
    """
    for name, column in schema.columns.items():
        for check in column.checks:
            for row in _failed(check, table[name]):
                yield _failure(check, table.at[row, name], row, name, column.metadata)
    for check in schema.checks:  # each looks at several columns, and names the one to mend
        for row in _failed(check, table):
            yield _failure(check, table.at[row, check.title], row, check.title, {})
    yield from _repeated(table, schema.unique)


def untranslated(table: pd.DataFrame) -> Iterator[Problem]:
    """Yield each Arabic cell of *table* that says the same as its English twin."""
    for name in table.columns:
        twin = f"{name.removesuffix('_ar')}_en"
        if name.endswith("_ar") and twin in table:
            for row, cell, said in zip(table.index, table[name], table[twin], strict=True):
                if cell == said:
                    yield _said(cell, _TWIN, row, name)


def unknown(cells: pd.Series, known: Sequence[str]) -> Iterator[Problem]:
    """Yield each filled cell that is not one of the *known* ids."""
    ids = ", ".join(known) if len(known) <= LISTED else f"{known[0]} … {known[-1]}"
    cure = Twin(f"no row has this id; write one of: {ids}", f"لا صف بهذا المعرّف؛ اكتبوا واحدًا من: {ids}")
    for row, cell in cells[(cells != "") & ~cells.isin(known)].items():
        yield _said(cell, cure, row, cells.name, known)


def _failed(check: pa.Check, cells: pd.Series | pd.DataFrame) -> list[int]:
    """Return the rows of *cells* that fail *check*."""
    passed = check(cells).check_output
    return [row for row, good in zip(passed.index, passed, strict=True) if not good]


def _failure(check: pa.Check, cell: object, row: int, column: str, about: Mapping[str, object]) -> Problem:
    """Return the problem of a *cell* that failed *check*, with the cure of the first rule that it breaks.

    The rules are among what is known *about* its column. A check that asks none brings its cure itself.
    """
    rule = broken(cell, about.get("rules", ()))
    cure = Twin(rule.en, rule.ar) if rule else Twin(check.error, check.description)
    return _said(cell, cure, row, column, about.get("allowed", ()))


def _repeated(table: pd.DataFrame, key: list[str]) -> Iterator[Problem]:
    """Yield each row whose *key* already stands in a row above it."""
    again = table.duplicated(key)
    if not again.any():
        return  # as nearly always, and to take out no row costs as much as to take out some
    for row, values in table[key][again].iterrows():
        first = (table[key] == values).all(axis="columns").idxmax()
        cure = Twin(
            f"row {first} has the same {' + '.join(key)}; change one of the two or delete it",
            f"في الصف {first} القيمة نفسها ({' + '.join(key)})؛ غيّروا أحد الصفين أو احذفوه",
        )
        yield _said(values.iloc[-1], cure, row, key[-1])


def _said(cell: object, cure: Twin, row: int, column: str, known: Collection[str] = ()) -> Problem:
    """Return the problem with the *cell* quoted before its *cure*, and the *known* word most like it after."""
    shown = f"{cell:g}" if isinstance(cell, float) else str(cell).strip()
    shown = f"{shown[:40]}…" if len(shown) > 40 else shown
    quoted = _QUOTED.format(shown) if shown else ""
    return Problem(_SAID.format(quoted, cure, did_you_mean(shown, known)), row, column)
