"""A CSV file as it lies on the disk → its records by spreadsheet row, or an error that says how to save it."""

import csv
from collections.abc import Iterator
from difflib import get_close_matches
from io import StringIO
from pathlib import Path

from utils.tables.error import Problem, TableError
from utils.twins import Twin

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_OTHER_SEPARATORS = {
    ";": Twin("semicolons", "فواصل منقوطة"),
    "\t": Twin("tabs", "علامات جدولة"),
    "|": Twin("upright bars", "خطوط قائمة"),
}
_SAVE_AGAIN = Twin(
    "in the spreadsheet choose “Save as” and the format “CSV UTF-8”, with commas",
    "يُحفظ من برنامج الجداول بالأمر «حفظ باسم» وبالصيغة «CSV UTF-8» بفواصل عادية",
)
_NOT_UTF8 = Twin(
    "the letters are not stored as UTF-8 (the file seems to be {}); {}",
    "الحروف غير مخزَّنة بترميز UTF-8 (يبدو أن الملف بترميز {})؛ {}",
)
_SEPARATED = Twin("the columns are separated by {}; {}", "الأعمدة تفصل بينها {}؛ {}")


def short_path(path: Path) -> str:
    """Return how a message names the file: its folder and its name, never the whole path."""
    return f"{path.parent.name}/{path.name}"


def read(path: Path) -> dict[int, list[str]]:
    """Return the cells of each record by its row in a spreadsheet (the header is row 1, blank rows are left out).

    Raises TableError where the file is missing, empty, not UTF-8, not separated by commas or badly quoted.
    """
    if not path.is_file():
        raise _missing(path)
    return parsed(short_path(path), path.read_bytes())


def parsed(name: str, raw: bytes, *, any_separator: bool = False) -> dict[int, list[str]]:
    """Return the records of a file with the content *raw*, as :func:`read` does; messages call the file *name*.

    With *any_separator*, semicolons, tabs or bars may stand in place of the commas: what spreadsheets write in
    countries where the comma is part of a number.
    """
    text = _text(name, raw)
    separator = _separator(text)
    if separator != "," and not any_separator:
        raise TableError(name, [_other_separator(separator)])
    records = {row: cells for row, cells in _rows(name, text, separator) if any(map(str.strip, cells))}
    if not records:
        cure = Twin("the file is empty; put the table back", "الملف فارغ؛ تجب إعادة الجدول إليه")
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


def _missing(path: Path) -> TableError:
    near = get_close_matches(path.stem, [other.stem for other in path.parent.glob("*.csv")], n=1)
    cure = Twin("the file is missing; put it back in its folder", "الملف غير موجود؛ أعِده إلى مجلده")
    if near:
        cure = Twin(
            f"the file is missing; there is {near[0]}.csv: rename it, or put the table back",
            f"الملف غير موجود؛ يوجد {near[0]}.csv: أعد تسميته، أو أعد الجدول إلى مكانه",
        )
    return TableError(short_path(path), [Problem(cure)])


def _text(name: str, raw: bytes) -> str:
    if raw.startswith(_UTF16_MARKS) or b"\0" in raw:
        raise TableError(name, [_unreadable("UTF-16")])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig")
        raise TableError(name, [_unreadable("Windows-1256", before)]) from None


def _unreadable(encoding: str, before: str = "") -> Problem:
    """Return the problem of a file in another *encoding*, readable only in what comes *before*."""
    cure = _NOT_UTF8.format(encoding, _SAVE_AGAIN)
    if not before:
        return Problem(cure)
    rows = list(csv.reader(StringIO(f"{before}?", newline="")))
    return Problem(cure, len(rows), ",".join(rows[0][len(rows[-1]) - 1 : len(rows[-1])]))


def _separator(text: str) -> str:
    """Return what stands most often between the headings of *text*, a comma in doubt."""
    header = text.partition("\n")[0]
    return max((",", *_OTHER_SEPARATORS), key=header.count)


def _other_separator(separator: str) -> Problem:
    return Problem(_SEPARATED.format(_OTHER_SEPARATORS[separator], _SAVE_AGAIN), row=1)


def _bad_quotes(row: int) -> Problem:
    cure = Twin(
        'a quotation mark " is left open or stands loose; write it twice ("") inside a cell in quotation marks',
        'علامة اقتباس " مفتوحة أو في غير مكانها؛ تُكتب مرتين ("") داخل خلية بين علامتَي اقتباس',
    )
    return Problem(cure, row)
