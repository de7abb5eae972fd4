"""Small notebooks with the cells of a deck, for tests of what their metadata asks."""

from pathlib import Path

import nbformat

PAIR = '<div class="twin" lang="en" dir="ltr">\n\n{}\n\n</div>\n<div class="twin" lang="ar" dir="rtl">\n\n{}\n\n</div>'
HEADING = '## <span class="twin" lang="en">{}</span> <span class="twin" lang="ar" dir="rtl">{}</span>\n\n'
TEXT = HEADING.format("A heading", "عنوان") + PAIR.format("One. Two.\n\n- a\n- b\n- c", "واحد. اثنان.\n\n- أ\n- ب\n- ج")


def cell(name: str, source: str = TEXT, kind: str | None = "slide", **slide) -> nbformat.NotebookNode:
    """Return a cell of text with the id *name*, the slide type *kind* and the metadata *slide*."""
    made = nbformat.v4.new_markdown_cell(source, id=name)
    if kind is not None:
        made.metadata["slideshow"] = {"slide_type": kind}
    if slide:
        made.metadata["slide"] = slide
    return made


def question(name: str, activity: str, kind: str | None = "slide", **slide) -> nbformat.NotebookNode:
    """Return a cell of code with the id *name* that has stored *activity*, of the slide type *kind*."""
    output = nbformat.v4.new_output("execute_result", {"text/html": activity}, execution_count=1)
    made = nbformat.v4.new_code_cell("show_activities()", id=name, outputs=[output])
    if kind is not None:
        made.metadata["slideshow"] = {"slide_type": kind}
    if slide:
        made.metadata["slide"] = slide
    return made


def code(name: str, source: str) -> nbformat.NotebookNode:
    """Return a cell of code with the id *name* that is on no slide."""
    return nbformat.v4.new_code_cell(source, id=name)


def write(folder: Path, *cells: nbformat.NotebookNode, fill: int = 12) -> Path:
    """Write a notebook with *cells*, and slides after them until there are *fill* cells; return its path."""
    more = [cell(f"more-{number}") for number in range(fill - len(cells))]
    path = folder / "01_trial.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[*cells, *more]), path)
    return path
