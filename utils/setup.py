"""Prepare the Python environment in use for the course: ``python -m utils.setup``, as often as you like.

It lets notebooks in any folder import ``utils``, trusts the notebooks of the course (so that the
language switch works before any cell has run), gives JupyterLab the settings that suit a learner and
lets exported pages follow the folding of their notebook.
"""

import json
import os
import sys
import sysconfig
from pathlib import Path

from jupyterlab_server.workspaces_handler import WorkspacesManager
from nbformat import read
from nbformat.sign import NotebookNotary

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
CELL_BUTTONS = (
    *("duplicate-cell", "move-cell-up", "move-cell-down"),
    *("insert-cell-above", "insert-cell-below", "delete-cell"),
)
SETTINGS = {
    "@jupyterlab/application-extension:shell": {"startMode": "single"},  # one lesson at a time, as wide as the window
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    # every cell is laid out on opening: a link into the middle of a notebook finds the switch at its top
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
    # its buttons lie over the start of every Arabic line, where a stray click puts an empty cell into the lesson;
    # JupyterLab 4.6 forgets "showToolbar" for a notebook that is opened later, so the buttons go as well
    "@jupyterlab/cell-toolbar-extension:plugin": {
        "showToolbar": False,
        "toolbar": [{"name": name, "disabled": True} for name in CELL_BUTTONS],
    },
    # saved in the middle of a run, a notebook loses the outputs of the cells that still wait
    "@jupyterlab/docmanager-extension:plugin": {"autosave": False, "defaultViewers": {"markdown": "Markdown Preview"}},
}
_SIDE = {"collapsed": True, "visible": False, "widgets": []}
WORKSPACE = {
    "data": {"layout-restorer:data": {"main": {}, "left": _SIDE, "right": _SIDE}},
    "metadata": {"id": "default"},
}

# read by nbconvert and by JupyterLab's server, which exports as well
EXPORT = {"HTMLExporter": {"preprocessors": ["utils.page.folded_export.follow_folding"]}}


def make_importable(root: Path, site_packages: Path) -> Path:
    """Make the packages in *root* importable through a path file in *site_packages*; return that file.

    An environment inside the course gets a relative path, so that the folder may be moved or renamed.
    """
    inside = root in site_packages.parents
    target = os.path.relpath(root, site_packages) if inside else str(root)
    file = site_packages / "marketing_inside_and_out.pth"
    file.write_text(f"{target}\n", encoding="utf-8")
    return file


def trust(folder: Path, notary: NotebookNotary | None = None) -> list[Path]:
    """Sign the notebooks in *folder* as trusted, as ``jupyter trust`` does, and return them."""
    notary = notary or NotebookNotary()
    notebooks = sorted(folder.glob("*.ipynb"))
    for notebook in notebooks:
        notary.sign(read(notebook, as_version=4))
    return notebooks


def write_settings(prefix: Path) -> Path:
    """Write the learner's JupyterLab settings into the environment at *prefix*; return the file.

    They are defaults: what a learner chooses in JupyterLab wins. Settings of other extensions stay.
    """
    return _add(prefix / "share/jupyter/lab/settings/overrides.json", SETTINGS)


def write_export(prefix: Path) -> Path:
    """Write how pages are exported into the environment at *prefix*; return the file. What else it holds stays."""
    return _add(prefix / "etc/jupyter/jupyter_config.json", EXPORT)


def write_workspace(prefix: Path) -> Path:
    """Let JupyterLab in the environment at *prefix* open without panels at its sides; return where it keeps that.

    The workspace stands in the environment, away from the tabs of other projects. One that is there already stays as
    its reader left it.
    """
    folder = prefix / "share/jupyter/lab/workspaces"
    _add(prefix / "etc/jupyter/jupyter_lab_config.json", {"LabApp": {"workspaces_dir": str(folder)}})
    workspaces = WorkspacesManager(str(folder))
    if not workspaces.load("default")["data"]:
        workspaces.save("default", json.dumps(WORKSPACE))
    return folder


def _add(file: Path, settings: dict) -> Path:
    """Add *settings* to the JSON of *file*, which need not be there yet; what else it says stays."""
    present = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(present | settings, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return file


def main(arguments: list[str]) -> None:
    """Prepare the environment that runs this very module; there are no *arguments*."""
    make_importable(ROOT, Path(sysconfig.get_path("purelib")))
    write_settings(Path(sys.prefix))
    write_export(Path(sys.prefix))
    write_workspace(Path(sys.prefix))
    trust(NOTEBOOKS)


if __name__ == "__main__":
    main(sys.argv[1:])
