"""The table as a file; collected.js writes the same."""

import re
from collections.abc import Iterable, Sequence

_FORMULA = tuple("=+-@\t\r＝＋－＠")  # the wide ones in spreadsheets of East Asia
_QUOTED = re.compile(r'[",;\t|\r\n]')  # what parts cells, here or in another country


def csv_of(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return *rows* under their *heads* as a spreadsheet opens them.

    The name at the beginning of a row gets an apostrophe where it would be taken for a formula, and is never two cells.
    """
    table = [heads, *([_safe(row[0]), *row[1:]] for row in rows)]
    return "\ufeff" + "".join(f"{','.join(map(_cell, row))}\r\n" for row in table)


def _safe(name: str) -> str:
    return f"'{name}" if name.startswith(_FORMULA) else name


def _cell(value: object) -> str:
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
