"""Whether what a question refers to is there: its objective, right options, groups, tables, columns, rows."""

from collections.abc import Callable, Iterator

import pandas as pd

from utils.activities.errors import problem, unknown
from utils.activities.kinds import CardsFrom, Estimate, FillTable, Flashcards, Question, Sort, Write
from utils.activities.yaml_lines import Place
from utils.tables import TABLES, Problem
from utils.twins import LANGUAGES

Found = Iterator[tuple[Place, Problem]]
Tables = Callable[[str], pd.DataFrame]  # load(), with the bank's folder


def faults(question: Question | None, tables: Tables) -> Found:
    """Yield what *question* refers to and does not find, each with its place in the question."""
    if question is None:
        return
    objectives = list(tables("objectives")["objective"])
    if question.objective not in objectives:
        yield ("objective",), unknown(question.objective, objectives, "objective")
    if question.kind.startswith("choose"):
        yield from _right_options(question)
    elif question.kind == "sort":
        yield from _sorting(question, tables)
    elif question.kind == "estimate":
        yield from _estimate(question, tables)
    elif question.kind == "write":
        yield from _paragraphs(question)
    else:
        yield from _table(question, tables)


def _estimate(question: Estimate, tables: Tables) -> Found:
    figures = list(tables("survey")["figure"])
    if (question.figure is None) == (question.value is None):
        yield (), problem("figure_or_value")
    elif question.value is None and question.figure not in figures:
        yield ("figure",), unknown(question.figure, figures, "figure")


def _paragraphs(question: Write) -> Found:
    counts = [getattr(question, f"model_{language}").strip().count("\n\n") + 1 for language in LANGUAGES]
    if len(set(counts)) > 1:
        yield (f"model_{list(LANGUAGES)[-1]}",), problem("paragraphs", counts=" ≠ ".join(map(str, counts)))


def _right_options(question: Question) -> Found:
    right = sum(option.right for option in question.options)
    if right == 0:
        yield ("options",), problem("no_right")
    elif question.kind == "choose_one" and right > 1:
        yield ("options",), problem("many_right")
    elif question.kind == "choose_several" and right < 2:
        yield ("options",), problem("few_right")


def _sorting(question: Sort, tables: Tables) -> Found:
    groups = [group.id for group in question.groups]
    if bool(question.cards) == bool(question.cards_from):
        yield (), problem("cards_or_table")
        return
    if question.cards_from:
        found = list(_missing_columns(question.cards_from, tables))
        yield from found
        if found:
            return
        used = list(rows_of(question.cards_from, tables)[question.cards_from.group].astype(str))
        if not used or not set(used) <= set(groups):
            yield ("cards_from",), problem("foreign_groups", value=", ".join(sorted(set(used) - set(groups))))
    else:
        used = [card.group for card in question.cards]
        for index, group in enumerate(used):
            if group not in groups:
                yield ("cards", index, "group"), unknown(group, groups, "group")
    key = "in_order" if question.in_order else "one_each"
    if getattr(question, key) and sorted(used) != sorted(groups):
        yield (key,), problem("one_each", column=key, key=key)


def _missing_columns(source: CardsFrom, tables: Tables) -> Found:
    columns = _columns(source.table, tables)
    if columns is None:
        yield ("cards_from", "table"), unknown(source.table, list(TABLES), "table")
        return
    needed = [("text", name) for name in _pair(source.text)] + [("why", name) for name in _pair(source.why)]
    needed += [("group", source.group), *(("only", name) for name in source.only)]
    for key, name in needed:
        if name not in columns:
            yield ("cards_from", key), unknown(name, columns, key)


def _table(question: FillTable | Flashcards, tables: Tables) -> Found:
    columns = _columns(question.table, tables)
    if columns is None:
        yield ("table",), unknown(question.table, list(TABLES), "table")
        return
    stems = {name: getattr(question, name) for name in ("columns", "front", "back") if hasattr(question, name)}
    for key, value in stems.items():
        for stem in [value] if isinstance(value, str) else value:
            if not set(_pair(stem)) <= set(columns):
                yield (key,), unknown(_pair(stem)[0], columns, key)
    if getattr(question, "until", None) and "lesson" not in columns:
        yield ("until",), unknown("lesson", columns, "until")
    if question.kind == "fill_table" and "aspect" not in columns:
        yield ("table",), problem("no_aspect", column="table")
    elif question.kind == "fill_table":
        known = list(tables(question.table)["aspect"])
        for index, row in enumerate(question.rows):
            if row not in known:
                yield ("rows", index), unknown(row, known, "rows")


def _columns(name: str, tables: Tables) -> list[str] | None:
    """Return the columns of the table *name*, or None where there is no such table."""
    return list(tables(name).columns) if name in TABLES else None


def rows_of(source: CardsFrom, tables: Tables) -> pd.DataFrame:
    """Return the rows that become cards."""
    rows = tables(source.table)
    for column, value in source.only.items():
        rows = rows[rows[column].astype(str) == value]
    return rows


def _pair(stem: str) -> list[str]:
    """Return the columns of the twins *stem*, one a language."""
    return [f"{stem}_{language}" for language in LANGUAGES]
