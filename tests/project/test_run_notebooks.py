"""make run stores the outputs of all notebooks or of none, and says in words which cell failed."""

import platform
import signal
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from utils.run_notebooks import RunError, main, run

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
BROKEN_TABLE = "from utils.tables import load\nload('surveyy')"


def notebook(folder: Path, name: str, *sources: str) -> Path:
    """Write a notebook whose cells of code hold *sources*, as nobody has run it, into *folder*."""
    cells = [new_markdown_cell("Text"), *map(new_code_cell, sources)]
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
    path = folder / name
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "P"}}), path)
    return path


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of *folder*, hidden ones too."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_of_a_widgets_layout_only_what_was_said_is_stored(tmp_path):
    source = "import ipywidgets\nipywidgets.Layout(width='3em', model_id='narrow')"
    path = notebook(tmp_path, "one.ipynb", source)
    run([path])
    states = nbformat.read(path, as_version=4).metadata.widgets["application/vnd.jupyter.widget-state+json"].state
    assert states["narrow"].state.width == "3em"
    assert None not in states["narrow"].state.values()


def test_outputs_are_stored_and_a_second_run_changes_nothing(tmp_path):
    path = notebook(tmp_path, "one.ipynb", "import os\nprint(os.path.basename(os.getcwd()))", "1 + 1")
    path.chmod(0o640)
    run([path])
    first = content(tmp_path)
    stored = nbformat.read(path, as_version=4)
    assert stored.cells[1].outputs[0].text.strip() == tmp_path.name
    language = stored.metadata.pop("language_info")  # whole, as JupyterLab would save it
    assert (language["name"], language["file_extension"]) == ("python", ".py")
    assert language["version"] == platform.python_version()
    assert stored.metadata == {"kernelspec": {"name": "python3", "display_name": "P"}}
    assert path.stat().st_mode & 0o777 == 0o640 and list(first) == ["one.ipynb"]
    run([path])
    assert content(tmp_path) == first


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("1 / 0", "ZeroDivisionError: division by zero"),
        (BROKEN_TABLE, "no table is called “surveyy”"),
        (BROKEN_TABLE, "لا جدول باسم «surveyy»"),
        ("import os\nos._exit(1)", "DeadKernelError"),
    ],
)
def test_a_cell_that_fails_is_named_and_leaves_every_notebook_as_it_was(tmp_path, capsys, source, said):
    paths = [notebook(tmp_path, "one.ipynb", "1"), notebook(tmp_path, "two.ipynb", "2", source, "3")]
    before = content(tmp_path)
    with pytest.raises(SystemExit) as left:
        main([str(path) for path in paths])
    message = left.value.code
    assert "two.ipynb: code cell 2 (cell-2) failed, and no notebook was changed" in message
    assert "two.ipynb: لم تنجح الخلية البرمجية 2 (cell-2)" in message
    assert said in message and "Traceback" not in message + capsys.readouterr().err
    assert content(tmp_path) == before


def test_a_file_that_is_no_notebook_is_named(tmp_path):
    path = tmp_path / "torn.ipynb"
    path.write_text('{"cells": [', encoding="utf-8")
    with pytest.raises(RunError, match=r"torn\.ipynb cannot be read(.|\n)*تعذّرت قراءة"):
        run([path])


def test_a_run_that_is_stopped_by_the_keyboard_leaves_every_notebook_as_it_was(tmp_path):
    begun = tmp_path / "begun"
    waiting = f"from pathlib import Path\nimport time\nPath({str(begun)!r}).touch()\ntime.sleep(600)"
    paths = [notebook(tmp_path, "one.ipynb", "1"), notebook(tmp_path, "two.ipynb", waiting)]
    before = content(tmp_path)
    command = [sys.executable, "-m", "utils", "run", *map(str, paths)]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    while not begun.exists():
        assert running.poll() is None, running.stderr.read()
    running.send_signal(signal.SIGINT)
    said = running.communicate(timeout=120)[1]
    assert running.returncode == 130
    assert "Stopped before it was done." in said and "أُوقف الأمر" in said and "Traceback" not in said
    begun.unlink()
    assert content(tmp_path) == before
