"""Copies of the tables on the disk, free to be changed and damaged, and what a message says of them."""

import csv
import shutil
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from utils.tables import DATA, TableError, load

Rows = list[list[str]]
Change = Callable[[Rows], None]


def copy_of_tables(target: Path) -> Path:
    """Copy all tables into the new folder *target* and return it."""
    return shutil.copytree(DATA, target, ignore=shutil.ignore_patterns("*.yaml", "*.json", "*.md"))


def rows_of(path: Path) -> Rows:
    """Return the cells of the table at *path*, its header first."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def as_bytes(rows: Rows, separator: str = ",", encoding: str = "utf-8") -> bytes:
    """Return *rows* as a spreadsheet would save them."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(encoding, errors="replace")


def change(path: Path, *changes: Change) -> None:
    """Apply *changes* to the rows of the table at *path*."""
    rows = rows_of(path)
    for apply in changes:
        apply(rows)
    path.write_bytes(as_bytes(rows))


def cell(row: int, column: str, value: str) -> Change:
    """Return the change of one cell; *row* counts as a spreadsheet does."""

    def apply(rows: Rows) -> None:
        rows[row - 1][rows[0].index(column)] = value

    return apply


def both(row: int, stem: str, value: str) -> Change:
    """Return the change of a cell and its twin to the same *value*."""

    def apply(rows: Rows) -> None:
        for language in ("en", "ar"):
            cell(row, f"{stem}_{language}", value)(rows)

    return apply


def head(column: str, written: str) -> Change:
    """Return the change of the heading of *column*."""
    return cell(1, column, written)


def without(column: str) -> Change:
    """Return the change that takes *column* away."""

    def apply(rows: Rows) -> None:
        place = rows[0].index(column)
        for row in rows:
            del row[place]

    return apply


def message_of(folder: Path, table: str) -> str:
    """Return what is said where the *table* of *folder* cannot be loaded."""
    with pytest.raises(TableError) as caught:
        load(table, folder)
    return str(caught.value)


def place(row_word: str, row: int, column_word: str, column: str) -> str:
    """Return how a line of the message begins."""
    return f"\n- {row_word} {row}{column_word} {column}: " if column else f"\n- {row_word} {row}: "


def assert_named(folder: Path, table: str, row: int, column: str, cure: str) -> None:
    """Check that the message names the file, the *row* and the *column* in both languages, and the *cure*."""
    message = message_of(folder, table)
    assert f"data/{table}.csv" in message
    assert place("row", row, ", column", column) in message
    assert place("الصف", row, "، العمود", column) in message
    assert cure in message
