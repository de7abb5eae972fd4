"""The cells of a lesson, read as the JSON that they are: nbformat takes a second to load, and a reader would wait."""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"


class Cell(NamedTuple):
    """A cell: its id, its type ("code" or "markdown") and its source as one text."""

    id: str
    type: str
    source: str


@cache
def cells(file: str) -> tuple[Cell, ...]:
    """Return the cells of the notebook *file*, in their order. Raises OSError where there is no such file."""
    held = json.loads((NOTEBOOKS / file).read_text(encoding="utf-8"))["cells"]
    return tuple(Cell(cell["id"], cell["cell_type"], "".join(cell["source"])) for cell in held)
