"""An exported page shows and folds what its notebook shows and folds."""

import os
import subprocess
import sys

from bs4 import BeautifulSoup
from nbformat import write
from nbformat.v4 import new_code_cell, new_notebook, new_output

from utils import setup
from utils.page.folded_export import follow_folding

SHOWN = {"text/html": "<p>42</p>", "text/plain": "42"}


def some_notebook():
    """Return a notebook with one open cell, one whose code is folded, and one whose result is."""
    folds = ({}, {"source_hidden": True}, {"outputs_hidden": True})
    return new_notebook(
        cells=[
            new_code_cell(f"x = {i}", outputs=[new_output("display_data", SHOWN)], metadata={"jupyter": fold})
            for i, fold in enumerate(folds)
        ]
    )


def test_only_the_result_that_is_folded_is_folded_up_under_words_in_both_languages():
    notebook, resources = follow_folding(some_notebook(), {"kept": True})
    html = [cell.outputs[0].data["text/html"] for cell in notebook.cells]
    assert html[:2] == ["<p>42</p>"] * 2
    details = BeautifulSoup(html[2], "html.parser").details
    assert details.p.text == "42" and not details.has_attr("open")
    assert [twin["lang"] for twin in details.summary.select(".twin")] == ["en", "ar"]
    assert resources == {"kept": True}


def test_a_folded_result_that_is_not_html_stays_as_it_is():
    notebook = new_notebook(
        cells=[
            new_code_cell(
                outputs=[new_output("stream", text="a"), new_output("display_data", {"text/plain": "b"})],
                metadata={"jupyter": {"outputs_hidden": True}},
            )
        ]
    )
    before = notebook.cells[0].outputs.copy()
    assert follow_folding(notebook, {})[0].cells[0].outputs == before


def test_folded_code_stays_where_it_has_no_result_that_a_reader_would_see_in_its_place():
    folded = {"jupyter": {"source_hidden": True}}
    outputs = ([], [new_output("stream", text="a")], [new_output("display_data", SHOWN)])
    cells = [new_code_cell("x = 1", outputs=shown, metadata=folded) for shown in outputs]
    follow_folding(new_notebook(cells=cells), {})
    assert ["transient" in cell.metadata for cell in cells] == [False, False, True]


def test_nbconvert_in_a_prepared_environment_follows_the_folding_from_any_folder(tmp_path):
    file = tmp_path / "lesson.ipynb"
    write(some_notebook(), file)
    settings = setup.write_export(tmp_path).parent
    environment = os.environ | {"JUPYTER_CONFIG_PATH": str(settings), "PYTHONPATH": str(setup.ROOT)}
    command = [sys.executable, "-m", "nbconvert", "--to", "html", file.name]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    page = BeautifulSoup(file.with_suffix(".html").read_text(encoding="utf-8"), "html.parser")
    cells = page.select(".jp-CodeCell")
    assert [bool(cell.select_one(".jp-InputArea-editor")) for cell in cells] == [True, False, True]
    assert [bool(cell.select_one(".jp-OutputArea-output > details")) for cell in cells] == [False, False, True]
