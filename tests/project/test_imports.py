"""A lesson pays only for what it shows: no face loads what it does not need."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DRAWING = ("matplotlib", "PIL")
WIDGETS = ("ipywidgets", "anywidget")
TABLES = ("numpy", "pandas", "pandera", "pydantic")
PAGE = ("IPython", "htpy")
SLOW = ("scipy", "nbformat")  # nbformat brings a grammar that takes more than a second to build
# each import, and the packages that it must leave alone
IMPORTS = {
    "from utils.twins import Twin": (*DRAWING, *WIDGETS, *TABLES, *PAGE),
    "from utils.twins import language_switch": (*DRAWING, *TABLES, "htpy"),
    "from utils.tables import load, show_frame, show_table": (*DRAWING, *WIDGETS, "IPython"),
    "from utils.figures import charts, diagrams": WIDGETS,
    "from utils.models import twelve_months, wilson_intervals": (*DRAWING, *WIDGETS, *PAGE),
    "from utils.activities import covered, show_activities, show_objectives": (*DRAWING, *WIDGETS),
    "from utils.plan import show_plan": (*DRAWING, *WIDGETS),
    "from utils.labs import decision_aid, explore_comparison": (*DRAWING, *WIDGETS),
    "from utils.environment import check_environment": (*DRAWING, *WIDGETS, *TABLES, *PAGE),
}
ROOMS = sorted(path.parent.name for path in (ROOT / "utils").glob("*/__init__.py"))


def run(code: str) -> str:
    """Return what *code* prints in a Python of its own."""
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return shown.stdout.strip()


@pytest.mark.parametrize(("line", "unneeded"), IMPORTS.items(), ids=IMPORTS)
def test_an_import_waits_for_no_package_that_it_does_not_need(line, unneeded):
    code = f"import sys\n{line}\nprint(*(name for name in {(*unneeded, *SLOW)!r} if name in sys.modules))"
    assert run(code) == ""


def test_a_loaded_table_has_not_waited_for_the_drawing_library():
    code = "import sys; from utils.tables import load; load('survey'); print('matplotlib' in sys.modules)"
    assert run(code) == "False"


@pytest.mark.parametrize("room", ROOMS)
def test_a_face_has_all_that_it_offers_and_no_module_hides_behind_the_same_name(room):
    face = import_module(f"utils.{room}")
    for module in Path(face.__file__).parent.glob("*.py"):
        import_module(f"utils.{room}.{module.stem}".removesuffix(".__init__"))
    modules = {name for name in face.__all__ if isinstance(getattr(face, name), ModuleType)}
    assert face.__all__
    assert modules == ({"charts", "diagrams"} if room == "figures" else set())
