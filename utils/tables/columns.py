"""The kinds of column that a table may have: what each holds, in two languages, and what is checked."""

import re
from collections.abc import Callable, Sequence

import pandas as pd
import pandera.pandas as pa

from utils.tables.legible import has_lost_letters
from utils.twins import Twin

FACTS = tuple(
    f"{letter}{number}"
    for letter, last in {"Y": 10, "A": 15, "S": 5, "T": 6, "Q": 6, "W": 4, "E": 4, "L": 2, "G": 2}.items()
    for number in range(1, last + 1)
) + ("C",)

# what a spreadsheet leaves where it took a text for a formula
_FORMULA = re.compile(r"^=|^#(?:NAME\?|REF!|VALUE!|DIV/0!|N/A|NULL!|NUM!|ERROR!|#+)")
_LATIN = re.compile(r"[A-Za-z]")
_ARABIC = re.compile(r"[\u0621-\u064a]")


class Table(pa.DataFrameModel):
    """What all tables share: exactly the columns described, and nothing changed on the way in."""

    class Config:
        strict = True
        coerce = False


def _check(name: str, test: Callable[[str], bool], en: str, ar: str) -> pa.Check:
    """Return a check of each cell that is not empty; *en* and *ar* say what to write instead."""

    def holds(column: pd.Series) -> pd.Series:
        return column.map(lambda cell: cell == "" or bool(test(cell))).astype(bool)

    return pa.Check(holds, name=name, error=en, description=ar)


FILLED = pa.Check(
    lambda column: column != "",
    name="filled",
    error="the cell is empty; write something in it",
    description="الخانة فارغة؛ اكتبوا فيها ما يلزم",
)
PLAIN = _check(
    "plain",
    lambda cell: not _FORMULA.search(cell),
    "the spreadsheet damaged the text; format the cell as text and write it again, without = at its start",
    "أفسد برنامج الجداول النص؛ اجعلوا تنسيق الخانة نصًّا واكتبوا ما فيها من جديد بلا = في أوله",
)
WHOLE = _check(
    "whole",
    lambda cell: not has_lost_letters(cell),
    "letters were lost and became question marks; write it again and save as CSV UTF-8 (a question ends with one ?)",
    "ضاعت حروف وحلّت محلها علامات استفهام؛ اكتبوا النص من جديد واحفظوا الملف بصيغة CSV UTF-8 (وتكفي السؤال علامة واحدة)",
)
ENGLISH = _check(
    "english",
    _LATIN.search,
    "there is no English in it; write the English text",
    "ليس فيها نص إنجليزي؛ اكتبوه",
)
ARABIC = _check(
    "arabic",
    _ARABIC.search,
    "there is no Arabic in it; write the Arabic text",
    "ليس فيها نص عربي؛ اكتبوه",
)


def _field(en: str, ar: str, checks: list[pa.Check], *, nullable: bool = False, **more):
    """Return the field with its meaning; *more* (unit, allowed, optional …) goes into its metadata too."""
    field = pa.Field(nullable=nullable, metadata={"meaning": Twin(en, ar), **more})
    field.checks.extend(checks)
    return field


def text(en: str, ar: str, *, optional: bool = False, **more):
    """A text that has no twin; where it is *optional*, the cell may be empty."""
    return _field(en, ar, [PLAIN, WHOLE] if optional else [FILLED, PLAIN, WHOLE], optional=optional, **more)


def english(en: str, ar: str):
    """The English twin of a text."""
    return _field(en, ar, [FILLED, PLAIN, WHOLE, ENGLISH], language="en")


def arabic(en: str, ar: str):
    """The Arabic twin of a text."""
    return _field(en, ar, [FILLED, PLAIN, WHOLE, ARABIC], language="ar")


def one_of(allowed: Sequence[str], en: str, ar: str, *, optional: bool = False):
    """One of the *allowed* words."""
    words = ", ".join(allowed)
    known = _check("one_of", lambda cell: cell in allowed, f"write one of: {words}", f"اكتبوا واحدًا من: {words}")
    checks = [known] if optional else [FILLED, known]
    return _field(en, ar, checks, optional=optional, allowed=tuple(allowed))


def some_of(allowed: Sequence[str], en: str, ar: str, *, optional: bool = False):
    """One or more of the *allowed* words, with a space between."""
    known = _check(
        "some_of",
        lambda cell: set(cell.split(" ")) <= set(allowed) and len(set(cell.split(" "))) == len(cell.split(" ")),
        f"write known ids, each once, with one space between ({allowed[0]} … {allowed[-1]})",
        f"اكتبوا معرّفات معروفة، كلًّا منها مرة واحدة، وبينها مسافة واحدة ({allowed[0]} … {allowed[-1]})",
    )
    checks = [known] if optional else [FILLED, known]
    return _field(en, ar, checks, optional=optional, allowed=tuple(allowed), several=True)


def facts(*, optional: bool = False):
    """The ids of the facts that a row rests on."""
    return some_of(FACTS, "Ids of the facts the row rests on", "معرّفات الحقائق التي يقوم عليها الصف", optional=optional)


def refers(table: str, column: str, en: str, ar: str, *, optional: bool = False):
    """An id that stands in *column* of *table*; who reads the table looks it up."""
    return _field(en, ar, [] if optional else [FILLED], optional=optional, references=(table, column))


def number(low: float, high: float, en: str, ar: str, *, unit: str = "", optional: bool = False):
    """A number from *low* to *high*."""
    within = pa.Check(
        lambda column: column.between(low, high),
        name="within",
        error=f"it is outside {low}–{high}; write a number from {low} to {high}",
        description=f"العدد خارج المدى {low}–{high}؛ اكتبوا عددًا من {low} إلى {high}",
    )
    limits = {"minimum": low, "maximum": high}
    return _field(en, ar, [within], nullable=optional, optional=optional, unit=unit, **limits)


def flag(en: str, ar: str):
    """True or false."""
    return _field(en, ar, [])
