"""The folder stands alone: it can be installed without the course, and only its table names a language."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from utils.twins import LANGUAGES, LanguageSwitch

TWINS = Path(__file__).resolve().parents[2] / "utils" / "twins"
PYTHON = sorted(TWINS.glob("*.py"))
STYLES = sorted(TWINS.glob("*.css"))
SOURCES = [*PYTHON, *STYLES, *sorted(TWINS.glob("*.js"))]
NAMES = {"IPython": "ipython"}  # of packages that are imported by another


def imports(path: Path) -> list[ast.Import | ast.ImportFrom]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]


def imported_from_outside(path: Path) -> set[str]:
    """Return the packages that the module at *path* imports, but for its neighbours and the standard library."""
    names = set()
    for node in imports(path):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif not node.level:
            names.add((node.module or "").split(".")[0])
    return {NAMES.get(name, name) for name in names - sys.stdlib_module_names}


def test_it_imports_its_neighbours_relatively_and_declares_the_rest():
    declared = tomllib.loads((TWINS / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    found = set().union(*map(imported_from_outside, PYTHON))
    assert found == {re.split("[<>=]", requirement)[0] for requirement in declared}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_language_is_named_outside_the_table(path):
    code = path.read_text(encoding="utf-8")
    if path.suffix == ".py":  # a docstring may give an example
        code = "\n".join(
            node.value
            for node in ast.walk(ast.parse(re.sub(r'""".*?"""', "", code, flags=re.DOTALL)))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        named = set(code.split("\n")) & set(LANGUAGES)
    else:
        named = set(re.findall(rf"[\"'`=\[]({'|'.join(LANGUAGES)})[\"'`\]]", code))
    assert named == (set(LANGUAGES) if path.name == "languages.py" else set())


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_styles_use_logical_properties_so_that_they_mirror_themselves(path):
    css = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    physical = r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right)\s*:|text-align:\s*(right|left)"
    found = [match[0] for match in re.finditer(physical, css)]
    assert found in ([], ["text-align: left"]), "only code is aligned to the left in every language"


@pytest.mark.parametrize("path", [*SOURCES, *sorted((TWINS / "built").iterdir())], ids=lambda path: path.name)
def test_it_asks_no_other_machine_for_anything(path):
    assert not re.search(r"https?://", path.read_text(encoding="utf-8"))


def test_what_runs_on_a_page_imports_nothing():
    """A bundle is one piece, and so is the script of a widget."""
    scripts = [
        LanguageSwitch._esm,
        *((TWINS / "built" / name).read_text(encoding="utf-8") for name in ("switch.js", "unpack.js")),
    ]
    assert [re.findall(r"\bimport\b\s*[({\"']", str(script)) for script in scripts] == [[], [], []]
