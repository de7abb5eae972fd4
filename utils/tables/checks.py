"""What is checked of a cell, and what to write instead, in two languages."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import pandas as pd
import pandera.pandas as pa

from utils.tables.legible import has_lost_letters

# what a spreadsheet leaves where it took a text for a formula
_FORMULA = re.compile(r"^=|^#(?:NAME\?|REF!|VALUE!|DIV/0!|N/A|NULL!|NUM!|ERROR!|#+)")
_LATIN = re.compile(r"[A-Za-z]")
_ARABIC = re.compile(r"[\u0621-\u064a]")


class Rule(NamedTuple):
    """What must hold of a cell, and what to write instead, in two languages."""

    holds: Callable[[str], bool]
    en: str
    ar: str


def rule(test: Callable[[str], object], en: str, ar: str) -> Rule:
    """Return the rule that *test* holds of each cell that is not empty; *en* and *ar* say what to write instead."""
    return Rule(lambda cell: cell == "" or bool(test(cell)), en, ar)


def broken(cell: str, rules: Sequence[Rule]) -> Rule | None:
    """Return the first of *rules* that does not hold of *cell*, or None."""
    return next((rule for rule in rules if not rule.holds(cell)), None)


def check_of(rules: Sequence[Rule]) -> pa.Check:
    """Return the check that all *rules* hold of each cell of a column: one is quicker than one for each rule."""

    def all_hold(column: pd.Series) -> pd.Series:
        return pd.Series([broken(cell, rules) is None for cell in column], column.index, dtype=bool)

    return pa.Check(all_hold, name="rules", ignore_na=False)


FILLED = Rule(
    lambda cell: cell != "",
    "the cell is empty; write something in it",
    "الخانة فارغة؛ اكتبوا فيها ما يلزم",
)
PLAIN = rule(
    lambda cell: not _FORMULA.search(cell),
    "the spreadsheet damaged the text; format the cell as text and write it again, without = at its start",
    "أفسد برنامج الجداول النص؛ اجعلوا تنسيق الخانة نصًّا واكتبوا ما فيها من جديد بلا = في أوله",
)
WHOLE = rule(
    lambda cell: not has_lost_letters(cell),
    "letters were lost and became question marks; write it again and save as CSV UTF-8 (a question ends with one ?)",
    "ضاعت حروف وحلّت محلها علامات استفهام؛ اكتبوا النص من جديد واحفظوا الملف بصيغة CSV UTF-8 (وتكفي السؤال علامة واحدة)",
)
ENGLISH = rule(
    _LATIN.search,
    "there is no English in it; write the English text",
    "ليس فيها نص إنجليزي؛ اكتبوه",
)
ARABIC = rule(
    _ARABIC.search,
    "there is no Arabic in it; write the Arabic text",
    "ليس فيها نص عربي؛ اكتبوه",
)
