"""A CSV file as it lies on the disk → its records by spreadsheet row, or an error that says how to save it."""

import csv
import re
from collections.abc import Callable, Collection, Iterator
from difflib import get_close_matches
from io import StringIO
from pathlib import Path

from utils.tables.error import Problem, TableError
from utils.tables.legible import is_visible
from utils.twins import Twin

Fit = Callable[[list[str]], int]

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# what else a spreadsheet saves: how the file begins, what stands in it further on, and what it is
_OTHER_FILES = (
    (b"PK", b"xl/workbook", Twin("a workbook (.xlsx)", "مصنّف جداول (.xlsx)")),
    (b"PK", b"opendocument.spreadsheet", Twin("a workbook (.ods)", "مصنّف جداول (.ods)")),
    (b"PK", b"", Twin("a packed file (.zip)", "ملف مضغوط (.zip)")),
    (b"\xd0\xcf\x11\xe0", b"", Twin("a workbook (.xls)", "مصنّف جداول (.xls)")),
)
_SEPARATORS = ",;\t|"  # what spreadsheets write: mostly semicolons where the comma is part of a number
_TOLD_SEPARATOR = re.compile(r'"?sep=([^\r\n"])"?[,;\t|]*\r?\n', re.IGNORECASE)  # a line for the spreadsheet alone
_HEADER = re.compile(r'[\r\n]*((?:"[^"]*"|[^"\r\n])*)')
_SAVE_AGAIN = Twin(
    "in the spreadsheet choose “Save as” and the format “CSV UTF-8”",
    "احفظوه من برنامج الجداول بالأمر «حفظ باسم» وبالصيغة «CSV UTF-8»",
)
_NOT_CSV = Twin("the file is {}, whatever its name says, and not CSV; {}", "هذا {} أيًّا كان اسمه، وليس ملف CSV؛ {}")
_NOT_UTF8 = Twin(
    "the letters are not stored as UTF-8 (the file seems to be {}); {}",
    "الحروف غير مخزَّنة بترميز UTF-8 (يبدو أن الملف بترميز {})؛ {}",
)


def short_path(path: Path) -> str:
    """Return how a message names the file: its folder and its name, never the whole path."""
    return f"{path.parent.name}/{path.name}"


def read(path: Path, columns: Collection[str], others: Collection[str] = ()) -> dict[int, list[str]]:
    """Return the cells of each record by its row in a spreadsheet (the header is row 1, blank rows are left out).

    The file is a table with *columns*, which tell what separates its cells; *others* are the names of tables that
    stand beside it, and are not taken for this one misspelt.

    Raises TableError where the file is missing, empty, a workbook, not UTF-8 or badly quoted.
    """
    if not path.is_file():
        raise _missing(path, others)
    return parsed(short_path(path), path.read_bytes(), lambda header: len(set(columns).intersection(header)))


def parsed(name: str, raw: bytes, fit: Fit) -> dict[int, list[str]]:
    """Return the records of a file with the content *raw*, as :func:`read` does; messages call the file *name*.

    Semicolons, tabs or bars may stand in place of the commas, and a line like ``sep=;`` above the header. Where none
    says so, the header is split by what makes it *fit* best, which says how many of the headings are known.
    """
    separator, text = _separated(_text(name, raw, fit), fit)
    records = {row: cells for row, cells in _rows(name, text, separator) if any(map(is_visible, cells))}
    if not records:
        cure = Twin("the file is empty; put the table back", "الملف فارغ؛ أعيدوا الجدول إليه")
        raise TableError(name, [Problem(cure)])
    return records


def _rows(name: str, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with its number; a cell of several lines is one row, as in a spreadsheet."""
    row = 0
    try:
        for row, cells in enumerate(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True), start=1):
            yield row, cells
    except csv.Error:
        raise TableError(name, [_bad_quotes(row + 1)]) from None


def _missing(path: Path, others: Collection[str]) -> TableError:
    strange = [file.stem for file in path.parent.glob("*.csv") if file.stem not in others]
    near = get_close_matches(path.stem, strange, n=1)
    cure = Twin("the file is missing; put it back in its folder", "الملف غير موجود؛ أعيدوه إلى مجلده")
    if near:
        cure = Twin(
            f"the file is missing; there is {near[0]}.csv: rename it, or put the table back",
            f"الملف غير موجود، ويوجد {near[0]}.csv؛ غيّروا اسمه، أو أعيدوا الجدول إلى مكانه",
        )
    return TableError(short_path(path), [Problem(cure)])


def _text(name: str, raw: bytes, fit: Fit) -> str:
    for start, inside, kind in _OTHER_FILES:
        if raw.startswith(start) and inside in raw:
            raise TableError(name, [Problem(_NOT_CSV.format(kind, _SAVE_AGAIN))])
    if raw.startswith(_UTF16_MARKS) or b"\0" in raw:
        raise TableError(name, [_unreadable("UTF-16")])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig")
        raise TableError(name, [_unreadable("Windows-1256", *_separated(f"{before}?", fit))]) from None


def _unreadable(encoding: str, separator: str = ",", before: str = "") -> Problem:
    """Return the problem of a file in another *encoding*; *before* ends with the first cell that cannot be read."""
    cure = _NOT_UTF8.format(encoding, _SAVE_AGAIN)
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


def _bad_quotes(row: int) -> Problem:
    cure = Twin(
        'a quotation mark " is left open or stands loose; write it twice ("") inside a cell in quotation marks',
        'علامة اقتباس " لم تُغلق أو ليست في مكانها؛ اكتبوها مرتين ("") داخل خانة بين علامتَي اقتباس',
    )
    return Problem(cure, row)
