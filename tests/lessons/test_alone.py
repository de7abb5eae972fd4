"""What a page advises works in the state in which it advises it: on a kernel in which no other cell has run."""

import itertools

import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from tests.notebook_twins import NAMES, NOTEBOOKS, cells
from tests.twins.outputs import reader_sees

pytestmark = pytest.mark.slow
ADVICE = "click into this cell"
FORGET = "%reset -f"


def advised(cell) -> bool:
    """Tell whether *cell* shows that it wants to be run, or stands open because the page asks to change it."""
    shown = any(ADVICE in output.get("data", {}).get("text/html", "") for output in cell.outputs)
    widget = any("application/vnd.jupyter.widget-view+json" in output.get("data", {}) for output in cell.outputs)
    return shown or widget or not cell.metadata.get("jupyter", {}).get("source_hidden")


def groups(name: str) -> list[list]:
    """Return the cells of *name* that a page advises to run; those that stand open side by side are run together."""
    folded = itertools.count()
    by_place = itertools.groupby(
        cells(name, "code"), lambda cell: next(folded) if cell.metadata.get("jupyter", {}).get("source_hidden") else -1
    )
    return [group for group in (list(group) for _, group in by_place) if any(map(advised, group))]


def test_a_cell_that_a_page_advises_to_run_shows_what_is_stored_with_nothing_run_before_it():
    chosen = [group for name in NAMES for group in groups(name)]
    sources = [source for group in chosen for source in (FORGET, *(cell.source for cell in group))]
    notebook = new_notebook(cells=list(map(new_code_cell, sources)))
    NotebookClient(notebook, resources={"metadata": {"path": NOTEBOOKS}}).execute()
    run = [seen for cell, seen in zip(notebook.cells, reader_sees(notebook), strict=True) if cell.source != FORGET]
    assert run == reader_sees(NotebookNode(cells=list(itertools.chain(*chosen))))


def test_every_cell_that_the_page_asks_to_change_is_among_the_cells_that_are_run_alone():
    ids = {cell.id for name in NAMES for group in groups(name) for cell in group}
    assert ids >= {"gaps-one", "one-lesson"}
