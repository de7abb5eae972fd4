"""What is checked of a cell, and what to write instead, in two languages."""

import re
from collections.abc import Callable

import pandas as pd
import pandera.pandas as pa

from utils.tables.legible import has_lost_letters

# what a spreadsheet leaves where it took a text for a formula
_FORMULA = re.compile(r"^=|^#(?:NAME\?|REF!|VALUE!|DIV/0!|N/A|NULL!|NUM!|ERROR!|#+)")
_LATIN = re.compile(r"[A-Za-z]")
_ARABIC = re.compile(r"[\u0621-\u064a]")


def check(name: str, test: Callable[[str], bool], en: str, ar: str) -> pa.Check:
    """Return a check of each cell that is not empty; *en* and *ar* say what to write instead."""

    def holds(column: pd.Series) -> pd.Series:
        return pd.Series([cell == "" or bool(test(cell)) for cell in column], column.index, dtype=bool)

    return pa.Check(holds, name=name, error=en, description=ar, ignore_na=False)


FILLED = pa.Check(
    lambda column: column != "",
    name="filled",
    ignore_na=False,
    error="the cell is empty; write something in it",
    description="الخانة فارغة؛ اكتبوا فيها ما يلزم",
)
PLAIN = check(
    "plain",
    lambda cell: not _FORMULA.search(cell),
    "the spreadsheet damaged the text; format the cell as text and write it again, without = at its start",
    "أفسد برنامج الجداول النص؛ اجعلوا تنسيق الخانة نصًّا واكتبوا ما فيها من جديد بلا = في أوله",
)
WHOLE = check(
    "whole",
    lambda cell: not has_lost_letters(cell),
    "letters were lost and became question marks; write it again and save as CSV UTF-8 (a question ends with one ?)",
    "ضاعت حروف وحلّت محلها علامات استفهام؛ اكتبوا النص من جديد واحفظوا الملف بصيغة CSV UTF-8 (وتكفي السؤال علامة واحدة)",
)
ENGLISH = check(
    "english",
    _LATIN.search,
    "there is no English in it; write the English text",
    "ليس فيها نص إنجليزي؛ اكتبوه",
)
ARABIC = check(
    "arabic",
    _ARABIC.search,
    "there is no Arabic in it; write the Arabic text",
    "ليس فيها نص عربي؛ اكتبوه",
)
