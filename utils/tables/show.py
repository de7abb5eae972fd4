"""Show a table of the course as HTML tables, one a language."""

from collections.abc import Mapping, Sequence
from functools import reduce

import pandas as pd

from utils.tables.in_words import SEPARATOR, headed
from utils.tables.labels import LABELS
from utils.tables.loading import load
from utils.tables.schemas import TABLES
from utils.tables.twin_table import TwinTable
from utils.twins import LANGUAGES, Twin, percent


def show_table(
    name: str,
    columns: Sequence[str] = (),
    only: Mapping[str, str] | None = None,
    *,
    among: Mapping[str, Sequence[str]] | None = None,
    bullets: bool = False,
    sort_by: str = "",
) -> TwinTable:
    """Show the rows of table *name* whose columns have the value in *only*, or one of those in *among*.

    *columns* are column names without their language (``"text"`` for ``text_en`` and ``text_ar``); left
    out, all are shown. *sort_by* sorts each language by its own alphabet. Raises KeyError, naming the
    columns there are, where one is unknown.
    """
    frame = load(name)
    stems = _stems(frame)
    chosen = list(columns) or [stem for stem in stems if stem != "facts"]
    wanted = {column: [value] for column, value in (only or {}).items()} | dict(among or {})
    for stem in [*chosen, *wanted]:
        if stem not in stems:
            raise KeyError(f"show_table: {name!r} has no column {stem!r}; choose from {', '.join(stems)}")
    for column, values in wanted.items():
        frame = frame[frame[column].isin(values)]
    cells = {language: _cells(frame, chosen, language, sort_by) for language in LANGUAGES}
    rests = "facts" in frame and name != "sources"  # a source does not rest on the facts, they rest on it
    facts = " ".join(dict.fromkeys(" ".join(frame["facts"]).split())) if rests else ""
    return TwinTable(cells, [LABELS[stem] for stem in chosen], _caption(name, only or {}), facts, bullets)


def show_frame(
    frame: pd.DataFrame, columns: Sequence[str] | Mapping[str, Twin] = (), *, caption: Twin, facts: str = ""
) -> TwinTable:
    """Show a computed table, as :func:`show_table` does one of the course's.

    *columns* names the columns to show, all where it is left out; a mapping gives them headings of their
    own. Numbers are rounded to one decimal at most. *facts* are the ids behind the figures, if any. Raises
    KeyError where a column has no heading.
    """
    chosen = list(columns) or _stems(frame)
    headings = columns if isinstance(columns, Mapping) else LABELS
    for stem in chosen:
        if stem not in headings:
            raise KeyError(f"show_frame: no heading for the column {stem!r}; give one: {{{stem!r}: Twin(…, …)}}")
    cells = {language: _cells(frame, chosen, language, even=True) for language in LANGUAGES}
    return TwinTable(cells, [headings[stem] for stem in chosen], caption, facts)


def _stems(frame: pd.DataFrame) -> list[str]:
    """Return the names of the columns without their language, each once."""
    return list(dict.fromkeys(map(_stem, frame.columns)))


def _stem(column: str) -> str:
    """Return the name of *column* without its language."""
    return reduce(lambda name, language: name.removesuffix(f"_{language}"), LANGUAGES, column)


def _cells(
    frame: pd.DataFrame, stems: list[str], language: str, sort_by: str = "", *, even: bool = False
) -> list[list[str]]:
    if sort_by:
        frame = frame.sort_values(_column(frame, sort_by, language), kind="stable")
    columns = [frame[_column(frame, stem, language)] for stem in stems]
    shown = [[_shown(value, column, language, even) for value in column] for column in columns]
    return [list(row) for row in zip(*shown, strict=True)]


def _column(frame: pd.DataFrame, stem: str, language: str) -> str:
    """Return the column of *stem* in *language*, or else in another, or the one that has no language."""
    return next(name for name in (*(f"{stem}_{code}" for code in (language, *LANGUAGES)), stem) if name in frame)


def _shown(value, column: pd.Series, language: str, even: bool) -> str:
    """Return a value of *column* as a reader sees it: codes by their label, shares as percentages.

    Numbers of a computed column all have as many decimals, none or one; those of a checked table stand as
    they are. Thousands are set apart, but for years.
    """
    if isinstance(value, str):
        is_code = _stem(str(column.name)) == str(column.name) and value in LABELS
        return LABELS[value][language] if is_code else value
    if isinstance(value, bool):
        return LABELS["yes" if value else "no"][language]
    if pd.isna(value):
        return "–"
    if column.name == "percent":
        return percent(value, language)
    if column.name == "year":
        return f"{value:.0f}"
    if not even:
        return _signed(f"{value:,.9g}", language)
    decimals = any(round(number, 1) % 1 for number in column.dropna())
    return _signed(f"{value:z,.{int(decimals)}f}", language)


def _signed(number: str, language: str) -> str:
    """Return *number* with a real minus, which among words from the right needs a mark to stay before its digits."""
    minus = "\u200e−" if LANGUAGES[language].direction == "rtl" else "−"
    return number.replace("-", minus)


def _caption(name: str, only: Mapping[str, str]) -> Twin:
    title = TABLES[name].Config.metadata["title"]
    chosen = [LABELS[value] for value in only.values() if value in LABELS]
    if not chosen:
        return title
    values = Twin.each(lambda language: SEPARATOR[language].join(value[language] for value in chosen))
    return headed(title, values)
