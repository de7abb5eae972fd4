"""A CSV file as it lies on the disk → its records by spreadsheet row, or an error that says how to save it."""

import csv
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from difflib import get_close_matches
from io import StringIO
from pathlib import Path

from utils.tables.csv_words import CSV_WORDS, OTHER_FILES
from utils.tables.error import Problem, TableError
from utils.tables.legible import is_visible
from utils.twins import Twin

Fit = Callable[[list[str]], int]

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = ",;\t|"  # what spreadsheets write: mostly semicolons where the comma is part of a number
_TOLD_SEPARATOR = re.compile(r'"?sep=([^\r\n"])"?[,;\t|]*\r?\n', re.IGNORECASE)  # a line for the spreadsheet alone
_HEADER = re.compile(r'[\r\n]*((?:"[^"]*"|[^"\r\n])*)')


def short_path(path: Path) -> str:
    """Return how a message names the file: its folder and its name, never the whole path."""
    return f"{path.parent.name}/{path.name}"


def named(folder: Path, table: str) -> str:
    """Return how a message names the file of a *table*, which may stand in a folder inside *folder*."""
    return f"{folder.name}/{table}.csv"


def read(folder: Path, table: str, columns: Collection[str], others: Collection[str] = ()) -> dict[int, list[str]]:
    """Return the cells of each record by its row in a spreadsheet (the header is row 1, blank rows are left out).

    The file is a *table* of *folder* with *columns*, which tell what separates its cells; *others* are the names of
    the tables of the folder, and are not taken for this one misspelt.

    Raises TableError where the file is missing, empty, a workbook, not UTF-8 or badly quoted.
    """
    path = folder / f"{table}.csv"
    if not path.is_file():
        raise _missing(folder, path, others)
    return parsed(named(folder, table), path.read_bytes(), lambda header: len(set(columns).intersection(header)))


def parsed(name: str, raw: bytes, fit: Fit, *, any_encoding: bool = False) -> dict[int, list[str]]:
    """Return the records of a file with the content *raw*, as :func:`read` does; messages call the file *name*.

    Semicolons, tabs or bars may stand in place of the commas, and a line like ``sep=;`` above the header. Where none
    says so, the header is split by what makes it *fit* best, which says how many of the headings are known.

    With *any_encoding* a file in UTF-16 or Windows-1256 is read too. That is for whoever looks for a few known words: a
    wrong guess gives none of them, and is refused.
    """
    separator, text = _separated(_text(name, raw, fit, any_encoding), fit)
    records = {row: cells for row, cells in _rows(name, text, separator) if any(map(is_visible, cells))}
    if not records:
        raise TableError(name, [Problem(CSV_WORDS["empty"])])
    return records


def _rows(name: str, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with its number; a cell of several lines is one row, as in a spreadsheet."""
    row = 0
    try:
        for row, cells in enumerate(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True), start=1):
            yield row, cells
    except csv.Error:
        raise TableError(name, [Problem(CSV_WORDS["quotes"], row + 1)]) from None


def _missing(folder: Path, path: Path, others: Collection[str]) -> TableError:
    known = {folder / f"{name}.csv" for name in others}
    strange = [file.stem for file in path.parent.glob("*.csv") if file not in known]
    near = get_close_matches(path.stem, strange, n=1)
    cure = Twin("the file is missing; put it back in its folder", "الملف غير موجود؛ أعيدوه إلى مجلده")
    if near:
        cure = Twin(
            f"the file is missing; there is {near[0]}.csv: rename it, or put the table back",
            f"الملف غير موجود، ويوجد {near[0]}.csv؛ غيّروا اسمه، أو أعيدوا الجدول إلى مكانه",
        )
    return TableError(named(folder, path.relative_to(folder).with_suffix("").as_posix()), [Problem(cure)])


def _text(name: str, raw: bytes, fit: Fit, any_encoding: bool) -> str:
    for start, inside, kind in OTHER_FILES:
        if raw.startswith(start) and inside in raw:
            raise TableError(name, [Problem(CSV_WORDS[kind])])
    if raw.startswith(_UTF16_MARKS) or b"\0" in raw:
        if any_encoding and raw.startswith(_UTF16_MARKS):
            with suppress(UnicodeDecodeError):
                return raw.decode("utf-16")
        raise TableError(name, [_unreadable("UTF-16")])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if any_encoding:
            return raw.decode("cp1256")
        before = raw[: error.start].decode("utf-8-sig")
        raise TableError(name, [_unreadable("Windows-1256", *_separated(f"{before}?", fit))]) from None


def _unreadable(encoding: str, separator: str = ",", before: str = "") -> Problem:
    """Return the problem of a file in another *encoding*; *before* ends with the first cell that cannot be read."""
    cure = CSV_WORDS["encoding"].format(encoding=encoding)
    if not before:
        return Problem(cure)
    rows = list(csv.reader(StringIO(before, newline=""), delimiter=separator))
    return Problem(cure, len(rows), "".join(rows[0][len(rows[-1]) - 1 : len(rows[-1])]))


def _separated(text: str, fit: Fit) -> tuple[str, str]:
    """Return what separates the cells of *text*, and *text* without a line that says so.

    Where the header fits with none, it is what gives the most headings, a comma in doubt.
    """
    told = _TOLD_SEPARATOR.match(text)
    if told:
        return told[1], text[told.end() :]
    header = _HEADER.match(text)[1]

    def headings(separator: str) -> tuple[int, int]:
        found = next(csv.reader(StringIO(header, newline=""), delimiter=separator), [])
        return fit(found), len(found)

    return max(_SEPARATORS, key=headings), text
