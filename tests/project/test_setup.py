"""What the set-up prepares: the path to ``utils``, trust, and JupyterLab's settings."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from nbformat import read, write
from nbformat.sign import MemorySignatureStore, NotebookNotary
from nbformat.v4 import new_code_cell, new_notebook, new_output

from utils import setup

ROOT = setup.ROOT


@pytest.fixture
def notary(tmp_path):
    """A notary that remembers nothing and leaves the signatures of this machine alone."""
    notary = NotebookNotary(data_dir=str(tmp_path))
    notary.store = MemorySignatureStore()
    return notary


def site_packages_of(environment: Path) -> Path:
    folder = environment / "lib/python3.11/site-packages"
    folder.mkdir(parents=True)
    return folder


def test_an_environment_inside_the_course_still_finds_it_after_a_move(tmp_path):
    course = tmp_path / "course"
    setup.make_importable(course, site_packages_of(course / ".venv"))
    moved = course.rename(tmp_path / "renamed")
    (path_file,) = moved.rglob("*.pth")
    assert (path_file.parent / path_file.read_text(encoding="utf-8").strip()).resolve() == moved


def test_an_environment_elsewhere_finds_the_course(tmp_path):
    path_file = setup.make_importable(tmp_path / "course", site_packages_of(tmp_path / "conda"))
    assert path_file.read_text(encoding="utf-8").strip() == str(tmp_path / "course")


def test_the_notebooks_folder_can_import_utils_without_help():
    code = "import utils.twins; print(utils.twins.__file__)"
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    shown = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=setup.NOTEBOOKS, env=clean, capture_output=True, text=True, check=True
    )
    assert Path(shown.stdout.strip()) == ROOT / "utils/twins/__init__.py"


def test_notebooks_are_trusted_and_unchanged(tmp_path, notary):
    output = new_output("display_data", {"text/html": "<p>switch</p>"})
    file = tmp_path / "lesson.ipynb"
    write(new_notebook(cells=[new_code_cell("1", outputs=[output])]), file)
    before = file.read_bytes()
    assert not notary.check_signature(read(file, as_version=4))
    assert setup.trust(tmp_path, notary) == [file]
    assert notary.check_signature(read(file, as_version=4))
    assert file.read_bytes() == before


def test_jupyterlab_asks_about_no_news_and_keeps_other_settings(tmp_path):
    file = tmp_path / "share/jupyter/lab/settings/overrides.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"other:plugin": {"kept": true}}', encoding="utf-8")
    assert setup.write_settings(tmp_path) == file
    settings = json.loads(file.read_text(encoding="utf-8"))
    news = settings["@jupyterlab/apputils-extension:notification"]
    assert (news["fetchNews"], news["checkForUpdates"]) == ("false", False)
    assert settings["other:plugin"] == {"kept": True}


def test_the_export_is_set_up_beside_other_settings_of_jupyter(tmp_path):
    file = tmp_path / "etc/jupyter/jupyter_config.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"Other": {"kept": true}}', encoding="utf-8")
    assert setup.write_export(tmp_path) == file
    assert json.loads(file.read_text(encoding="utf-8")) == {"Other": {"kept": True}} | setup.EXPORT


def test_the_panels_are_closed_until_a_reader_opens_them_and_then_stay_as_they_were_left(tmp_path):
    folder = setup.write_workspace(tmp_path)
    configuration = json.loads((tmp_path / "etc/jupyter/jupyter_lab_config.json").read_text(encoding="utf-8"))
    assert configuration["LabApp"]["workspaces_dir"] == str(folder)
    (file,) = folder.iterdir()
    layout = json.loads(file.read_text(encoding="utf-8"))["data"]["layout-restorer:data"]
    assert [layout[side]["collapsed"] for side in ("left", "right")] == [True, True]
    left = '{"data": {"layout-restorer:data": {"left": {"collapsed": false}}}, "metadata": {"id": "default"}}'
    file.write_text(left, encoding="utf-8")
    setup.write_workspace(tmp_path)
    assert file.read_text(encoding="utf-8") == left


@pytest.mark.parametrize("plugin", setup.SETTINGS)
def test_every_setting_exists_in_the_installed_jupyterlab(plugin):
    extension, _, name = plugin.partition(":")
    schema = Path(sys.prefix, "share/jupyter/lab/schemas", extension, f"{name}.json")
    assert setup.SETTINGS[plugin].keys() <= json.loads(schema.read_text(encoding="utf-8"))["properties"].keys()


def test_every_button_that_is_taken_out_of_a_cells_way_is_one_of_jupyterlabs():
    schema = Path(sys.prefix, "share/jupyter/lab/schemas/@jupyterlab/cell-toolbar-extension/plugin.json")
    buttons = json.loads(schema.read_text(encoding="utf-8"))["jupyter.lab.toolbars"]["Cell"]
    assert {button["name"] for button in buttons} == set(setup.CELL_BUTTONS)
