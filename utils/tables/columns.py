"""The kinds of column that a table may have: what each holds, in two languages, and what is checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from inspect import get_annotations

import pandera.pandas as pa

from utils.tables.checks import ARABIC, ENGLISH, FILLED, PLAIN, WHOLE, Rule, check_of, rule
from utils.twins import LANGUAGES, Twin

FACTS = tuple(
    f"{letter}{number}"
    for letter, last in {"Y": 10, "A": 15, "S": 5, "T": 6, "Q": 6, "W": 4, "E": 3}.items()
    for number in range(1, last + 1)
) + ("C",)


class Table(pa.DataFrameModel):
    """What all tables share: exactly the columns described, and nothing changed on the way in.

    A :func:`twin` becomes a column for each language, in its place.
    """

    class Config:
        strict = True
        coerce = False

    def __init_subclass__(cls, **options):
        columns = {}
        for name, kind in get_annotations(cls).items():
            if kind is not Twin:
                columns[name] = kind
                continue
            for column, field in vars(cls)[name].columns(name).items():
                setattr(cls, column, field)
                field.__set_name__(cls, column)
                columns[column] = str
            delattr(cls, name)  # it is no column itself
        cls.__annotations__ = columns
        super().__init_subclass__(**options)


_LETTERS = {"en": ENGLISH, "ar": ARABIC}
_IN = {"en": Twin("{} (in English)", "{} (بالإنجليزية)"), "ar": Twin("{} (in Arabic)", "{} (بالعربية)")}


def _field(en: str, ar: str, checks: Sequence[pa.Check] = (), *, nullable: bool = False, **more):
    """Return the field with its meaning; *more* (unit, allowed, optional …) goes into its metadata too."""
    field = pa.Field(nullable=nullable, metadata={"meaning": Twin(en, ar), **more})
    field.checks.extend(checks)
    return field


def _ruled(en: str, ar: str, rules: Sequence[Rule], **more):
    """Return the field of a text, of which *rules* must hold; they stand in its metadata, to say which one fails."""
    return _field(en, ar, [check_of(rules)] if rules else [], rules=tuple(rules), **more)


def text(en: str, ar: str, *, optional: bool = False, **more):
    """A text that has no twin; where it is *optional*, the cell may be empty."""
    return _ruled(en, ar, [PLAIN, WHOLE] if optional else [FILLED, PLAIN, WHOLE], optional=optional, **more)


def english(en: str, ar: str):
    """The English text of a pair of which each has a meaning of its own."""
    return _text_in("en", Twin(en, ar))


def arabic(en: str, ar: str):
    """The Arabic text of such a pair."""
    return _text_in("ar", Twin(en, ar))


def _text_in(language: str, meaning: Twin):
    return _ruled(meaning.en, meaning.ar, [FILLED, PLAIN, WHOLE, _LETTERS[language]], language=language)


@dataclass(frozen=True)
class _Twin:
    """A text of which each language has a column of its own; *meaning* is what it says."""

    meaning: Twin

    def columns(self, name: str) -> dict:
        """Return the fields by the names of their columns."""
        return {f"{name}{code}": _text_in(code, _IN[code].format(self.meaning)) for code in LANGUAGES}


def twin(en: str, ar: str) -> _Twin:
    """A text in every language, each in a column of its own: ``name_`` becomes ``name_en`` and ``name_ar``."""
    return _Twin(Twin(en, ar))


def one_of(allowed: Sequence[str], en: str, ar: str, *, optional: bool = False):
    """One of the *allowed* words."""
    words = ", ".join(allowed)
    known = rule(lambda cell: cell in allowed, f"write one of: {words}", f"اكتبوا واحدًا من: {words}")
    rules = [known] if optional else [FILLED, known]
    return _ruled(en, ar, rules, optional=optional, allowed=tuple(allowed))


def some_of(allowed: Sequence[str], en: str, ar: str, *, optional: bool = False):
    """One or more of the *allowed* words, with a space between."""
    known = rule(
        lambda cell: set(cell.split(" ")) <= set(allowed) and len(set(cell.split(" "))) == len(cell.split(" ")),
        f"write known ids, each once, with one space between ({allowed[0]} … {allowed[-1]})",
        f"اكتبوا معرّفات معروفة، كلًّا منها مرة واحدة، وبينها مسافة واحدة ({allowed[0]} … {allowed[-1]})",
    )
    rules = [known] if optional else [FILLED, known]
    return _ruled(en, ar, rules, optional=optional, allowed=tuple(allowed), several=True)


def facts(*, optional: bool = False):
    """The ids of the facts that a row rests on."""
    return some_of(FACTS, "Ids of the facts the row rests on", "معرّفات الحقائق التي يقوم عليها الصف", optional=optional)


def refers(table: str, column: str, en: str, ar: str, *, optional: bool = False):
    """An id that stands in *column* of *table*; who reads the table looks it up."""
    return _ruled(en, ar, [] if optional else [FILLED], optional=optional, references=(table, column))


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
    return _field(en, ar)
