"""The figures of a notebook, drawn once more for slides: with letters that can be read from the last row.

A stored output has the letters of a page. So the statements of the cell that draws run, and those before it that give
what they name; the rest of the notebook is read as it is stored.
"""

import ast
from collections.abc import Collection, Iterator

import nbformat

from utils.figures import SLIDE, TwinFigure, drawn_for
from utils.slides.errors import fault

_PICTURE = "<img "  # a laboratory draws itself, without one


def draw_for_slides(notebook: nbformat.NotebookNode, shown: Collection[str], file: str) -> dict[str, TwinFigure]:
    """Put into *notebook* the figures of the cells *shown*, as slides show them; return them by the ids of their cells.

    Raises DeckError where a cell of *file* cannot draw any more what it stores.
    """
    drawn: dict[str, TwinFigure] = {}
    before: list[ast.stmt] = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        ours = _parsed(cell, file)
        outputs = [output for output in cell.outputs if _PICTURE in output.get("data", {}).get("text/html", "")]
        if outputs and cell.id in shown:
            drawn[cell.id] = _drawn([*_needed(before, ours), *ours], file, cell.id)
            outputs[0]["data"]["text/html"] = drawn[cell.id]._repr_html_()
        before += ours
    return drawn


def _parsed(cell: nbformat.NotebookNode, file: str) -> list[ast.stmt]:
    """Return the statements of *cell*. Raises DeckError where they are no Python."""
    try:
        return ast.parse(cell.source).body
    except SyntaxError as error:
        raise fault("figure", file, cell.id, value=f"SyntaxError: {error.msg}") from error


def _drawn(statements: list[ast.stmt], file: str, cell: str) -> TwinFigure:
    """Return the figure that *statements* draw last."""
    try:
        with drawn_for(SLIDE) as figures:
            exec(compile(ast.Module(statements, []), f"{file}, {cell}", "exec"), {})
        return figures[-1]
    except Exception as error:  # whatever the cell does wrong: it is told where
        raise fault("figure", file, cell, value=f"{type(error).__name__}: {error}") from error


def _needed(before: list[ast.stmt], statements: list[ast.stmt]) -> list[ast.stmt]:
    """Return those of the statements *before* that give what *statements* name, in their order."""
    wanted = {name for statement in statements for name in _named(statement)}
    imported = {name for one in before if isinstance(one, ast.Import | ast.ImportFrom) for name in _given(one)}
    found: list[ast.stmt] = []
    for statement in reversed(before):
        # a call of what was imported, such as another figure, changes nothing
        if wanted & set(_given(statement)) - (imported if isinstance(statement, ast.Expr) else set()):
            found.insert(0, statement)
            wanted |= set(_named(statement))
    return found


def _named(statement: ast.AST) -> Iterator[str]:
    return (node.id for node in ast.walk(statement) if isinstance(node, ast.Name))


def _given(statement: ast.stmt) -> Iterator[str]:
    """Yield the names to which *statement* gives a value or a part of one, also by a call as ``sizes.append(3)``."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        yield statement.name
    elif isinstance(statement, ast.Import | ast.ImportFrom):
        yield from ((each.asname or each.name).partition(".")[0] for each in statement.names)
    elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        owner = getattr(statement.value.func, "value", None)
        yield from _named(owner) if owner else ()
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
    for target in filter(None, targets):
        yield from (node.id for node in ast.walk(target) if isinstance(node, ast.Name))
