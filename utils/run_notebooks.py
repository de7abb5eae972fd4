"""Run notebooks and store their outputs, all of them or none: ``python -m utils run [NOTEBOOK …]``.

Each is run in memory; the files are replaced when all have gone through, so a mistake or Ctrl+C leaves them alone.
"""

import re
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from nbconvert import NotebookExporter
from nbconvert.preprocessors import ClearMetadataPreprocessor, ExecutePreprocessor
from nbconvert.preprocessors.execute import CellExecutionError

from utils.twins import Twin

ROOT = Path(__file__).resolve().parent.parent
# What JupyterLab itself would save, so that opening a lesson changes nothing; the rest depends on the machine.
KEPT_METADATA = {"kernelspec", "widgets", "language_info"}

_WIDGET, _STATES = "application/vnd.jupyter.widget-view+json", "application/vnd.jupyter.widget-state+json"
_BY_CHANCE = re.compile(r"[0-9a-f]{32}")  # the id of a widget that has no name of ours

_UNREAD = Twin(
    "{} cannot be read as a notebook, and no notebook was changed:",
    "تعذّرت قراءة {} على أنه دفتر، ولم يتغيّر أي دفتر:",
)
_FAILED = Twin(
    "{}: code cell {} ({}) failed, and no notebook was changed:",
    "{}: لم تنجح الخلية البرمجية {} ({})، ولم يتغيّر أي دفتر:",
)
_OURS = "TableError"  # says what is wrong in both languages; the name of the error would add nothing


class RunError(Exception):
    """A notebook could not be run; the message says which one, which cell and why, in both languages."""


class _Runner(ExecutePreprocessor):
    """Runs a notebook and remembers at which cell it is."""

    at = 0

    def preprocess_cell(self, cell, resources, index):
        self.at = index
        return super().preprocess_cell(cell, resources, index)

    def on_comm_open_jupyter_widget(self, msg):
        """Answer no widget: nobody looks at it here, and to answer made a run wait for ever once."""

    def start_new_kernel(self, **options):
        # what a kernel says of being ended is for its makers
        return super().start_new_kernel(stderr=subprocess.DEVNULL, **options)


def run(notebooks: Iterable[Path]) -> None:
    """Run *notebooks*, each in its folder, and store their outputs. Raises RunError, having changed none of them."""
    done = {}
    for path in notebooks:
        print(_named(path), flush=True)
        done[path] = _outcome(path)
    _replace(done)


def _outcome(path: Path) -> str:
    """Return the notebook at *path* as it is to be stored, with the outputs of its cells."""
    try:
        notebook = nbformat.read(path, as_version=4)
    except (OSError, ValueError, nbformat.ValidationError) as error:
        raise RunError(f"{_UNREAD.format(_named(path))}\n{error}") from None
    runner = _Runner(record_timing=False, timeout=300)  # seconds for one cell
    try:
        runner.preprocess(notebook, {"metadata": {"path": str(path.parent)}})
    except CellExecutionError as error:
        said = error.evalue if error.ename == _OURS else f"{error.ename}: {error.evalue}"
        raise RunError(f"{_cell(path, notebook, runner.at)}\n{said}") from None
    except Exception as error:  # the kernel is missing, or it died
        raise RunError(f"{_cell(path, notebook, runner.at)}\n{type(error).__name__}: {error}") from None
    for cell in (each for each in notebook.cells if each.cell_type == "code"):
        cell.outputs = stored(cell.outputs)
    states = notebook.metadata.get("widgets", {}).get(_STATES, {}).get("state", {})
    for name in [name for name in states if _BY_CHANCE.fullmatch(name)]:
        del states[name]
    for model in states.values():
        if model["model_name"] == "LayoutModel":  # it has four dozen settings, and each is none where nothing is said
            model["state"] = {name: value for name, value in model["state"].items() if value is not None}
    clear = ClearMetadataPreprocessor(clear_cell_metadata=False, preserve_nb_metadata_mask=KEPT_METADATA)
    return NotebookExporter(preprocessors=[clear]).from_notebook_node(notebook)[0]


def stored(outputs: list[dict]) -> list[dict]:
    """Return what is stored of a cell's *outputs*: of one that calls ``interact`` only what went wrong.

    Its widget has another id at each run, and works only where the cell was run.
    """
    if any(_is_interact(output) for output in outputs):
        return [output for output in outputs if output["output_type"] in ("error", "stream")]
    return outputs


def _is_interact(output: dict) -> bool:
    said = "".join(output.get("data", {}).get("text/plain", ""))
    return said.startswith("interactive(") and _WIDGET in output["data"]


def _cell(path: Path, notebook: nbformat.NotebookNode, at: int) -> Twin:
    """Return which cell failed: its number among the cells of code, as JupyterLab shows it, and its id."""
    number = sum(cell.cell_type == "code" for cell in notebook.cells[: at + 1])
    return _FAILED.format(_named(path), number, notebook.cells[at].get("id", "?"))


def _replace(contents: dict[Path, str]) -> None:
    """Write each of *contents* to its path: first all beside it, then all in its place, which Ctrl+C cannot part."""
    beside = {path: path.with_name(f".{path.name}.new") for path in contents}
    try:
        for path, new in beside.items():
            new.write_text(contents[path], encoding="utf-8", newline="")
            new.chmod(path.stat().st_mode)
        with _deaf_to_interrupts():
            for path, new in beside.items():
                new.replace(path)
    finally:
        for new in beside.values():
            new.unlink(missing_ok=True)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def main(arguments: list[str]) -> None:
    """Run the notebooks named in *arguments*, all of the course where none is."""
    named = [Path(name).resolve() for name in arguments] or sorted((ROOT / "notebooks").glob("*.ipynb"))
    try:
        run(named)
    except RunError as error:
        sys.exit(str(error))
