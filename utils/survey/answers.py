"""Files with a class's answers, from the course's own form or from a form service → one table, and what is wrong.

The page reads them by the same rules and says the same words (reading.js); this is the way for those who like Python.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from os import PathLike
from pathlib import Path

import numpy as np
import pandas as pd

from utils.survey.headings import Asked, known, places_of, words_asked
from utils.survey.in_words import PROBLEMS
from utils.survey.meanings import ANSWERS, FIGURES, meaning
from utils.tables import DATA, Problem, TableError, parsed, ragged

LISTED = 5  # more problems of one file than this are not read

_KINDS = pd.CategoricalDtype(ANSWERS)


@dataclass(frozen=True)
class BadFile:
    """A file of which nothing was counted: its name, its first problems, and how many problems there are in all."""

    name: str
    problems: tuple[Problem, ...]
    count: int


@dataclass(frozen=True)
class ClassAnswers:
    """The answers of the good files, one row a person and one column a question, and the bad files.

    A cell is ``yes``, ``no`` or ``dont_know``, or missing where nothing was answered.
    """

    table: pd.DataFrame
    good: tuple[str, ...]
    bad: tuple[BadFile, ...]


def read_answers(*paths: str | PathLike) -> pd.DataFrame:
    """Return the answers in the files at *paths*, one row a person and one column a question.

    Raises TableError, which names what is wrong in a file and its cure, and OSError where a file is missing.
    """
    read = answers_in((Path(path).name, Path(path).read_bytes()) for path in paths)
    if read.bad:
        raise TableError(read.bad[0].name, read.bad[0].problems)
    return read.table


def answers_in(files: Iterable[tuple[str, bytes]]) -> ClassAnswers:
    """Return the answers in *files* (name and content of each), which may be CSV from many programs.

    The columns are found by their headings: ``S1`` to ``S5``, or the questions themselves in either language; all
    others (times, names, points) are left unread. A file with a mistake counts for nothing, the others count.
    """
    asked = words_asked(DATA)
    tables, good, bad = [pd.DataFrame(columns=list(FIGURES), dtype=_KINDS)], [], []
    for name, raw in files:
        answers = _read(name, raw, asked)
        if isinstance(answers, BadFile):
            bad.append(answers)
        else:
            tables.append(answers)
            good.append(name)
    return ClassAnswers(pd.concat(tables, ignore_index=True), tuple(good), tuple(bad))


def _read(name: str, raw: bytes, asked: Asked) -> pd.DataFrame | BadFile:
    """Return the answers in one file, or what keeps it from being read."""
    try:
        records = parsed(name, raw, partial(known, asked), any_encoding=True)
    except TableError as error:
        return BadFile(name, error.problems[:LISTED], len(error.problems))
    numbers, (headings, *rows) = list(records), records.values()
    places = places_of(asked, headings)
    problems = list(_heading_problems(numbers[0], places))
    if not rows:
        problems.append(Problem(PROBLEMS["no-rows"], numbers[0] + 1))
    problems = problems or list(_ragged(numbers[1:], rows, headings))
    if problems:
        return BadFile(name, tuple(problems[:LISTED]), len(problems))
    where = {figure: place for figure, (place,) in places.items()}
    table = pd.DataFrame({figure: _meanings([cells[place] for cells in rows]) for figure, place in where.items()})
    unread = table.isna().to_numpy()
    if unread.any():
        cells = [
            (numbers[1 + at], headings[place], rows[at][place]) for at, place in _first(unread, list(where.values()))
        ]
        return BadFile(name, tuple(map(_unread, cells)), int(unread.sum()))
    return table.where(table != "").dropna(how="all").astype(_KINDS)


def _heading_problems(row: int, places: dict[str, list[int]]) -> Iterator[Problem]:
    for figure, found in places.items():
        if len(found) != 1:
            yield Problem(PROBLEMS["two-columns" if found else "no-column"].format(figure=figure), row, figure)


def _ragged(numbers: list[int], rows: list[list[str]], headings: list[str]) -> Iterator[Problem]:
    for number, cells in zip(numbers, rows, strict=True):
        if len(cells) != len(headings):
            yield ragged(number, cells, headings)


def _meanings(cells: list[str]) -> np.ndarray:
    """Return what *cells* mean: each different cell is looked at once, however often it stands there."""
    codes, different = pd.factorize(np.array(cells, dtype=object))
    return np.array([meaning(cell) for cell in different], dtype=object)[codes]


def _first(unread: np.ndarray, places: list[int]) -> list[tuple[int, int]]:
    """Return row and column of the first cells that are *unread*; its columns stand in the file at *places*."""
    return [(int(at), places[which]) for at, which in np.argwhere(unread)[:LISTED]]


def _unread(cell: tuple[int, str, str]) -> Problem:
    """Return the problem of a cell (its row, heading and content) that means none of the answers."""
    row, heading, content = cell
    return Problem(PROBLEMS["no-answer"].format(cell=_short(content)), row, _short(heading))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return f"{text[:40]}…" if len(text) > 40 else text
