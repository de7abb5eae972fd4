"""What lesson 07 says of the capstone task, read where it stands: the marking guide, the names of a plan's parts."""

import re
from functools import cache

import nbformat

from utils.tables import TABLES, load
from utils.teacher.places import NOTEBOOKS
from utils.twins import LANGUAGES, Twin

LESSON = "07"
_TWIN = re.compile(r'class="twin[^"]*" lang="(?P<language>[\w-]+)"[^>]*>\n(?P<text>.*?)\n</', re.DOTALL)
_RULE = re.compile(r"^[|\s:-]+$")

Table = list[list[Twin]]


@cache
def table_of_cell(cell: str) -> Table:
    """Return the table in the *cell* of lesson 07, its head first. Raises KeyError where the lesson has none there."""
    file = next(row.file for row in load("lessons").itertuples() if row.lesson == LESSON)
    cells = {each.id: each.source for each in nbformat.read(NOTEBOOKS / file, as_version=4).cells}
    rows = {twin["language"]: _rows(twin["text"]) for twin in _TWIN.finditer(cells[cell])}
    if not all(rows.get(code) for code in LANGUAGES):
        raise KeyError(f"lesson {LESSON} has no table in its cell {cell!r}")
    return [
        [Twin(**dict(zip(rows, texts, strict=True))) for texts in zip(*row, strict=True)]
        for row in zip(*rows.values(), strict=True)
    ]


def _rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("|") and not _RULE.match(line)]
    return [[each.strip() for each in line.strip("|").split("|")] for line in lines]


def guide() -> Table:
    """Return the marking guide: the head, then a row a criterion."""
    return table_of_cell("guide")


def criteria() -> dict[str, Twin]:
    """Return the names of the criteria, by what the table of marks calls them."""
    ids = TABLES["teaching/benchmark_marks"].to_schema().columns["criterion"].metadata["allowed"]
    return dict(zip(ids, [row[0] for row in guide()[1:]], strict=True))


def part_names() -> list[Twin]:
    """Return the names of the seven parts of a plan."""
    return [row[0] for row in table_of_cell("beginning")[1:]]
