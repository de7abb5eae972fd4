"""The house: what may pass between its rooms, nothing left over, and budgets that are known."""

import ast
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from nbformat import read

from utils import make_page

ROOT = Path(__file__).resolve().parents[2]
UTILS = ROOT / "utils"
ROOMS = sorted(path.parent.name for path in UTILS.glob("*/__init__.py"))
SOURCES = sorted(
    path for path in UTILS.rglob("*") if path.suffix in {".py", ".js", ".css"} and "built" not in path.parts
)
SCRIPTS = [path for path in SOURCES if path.suffix == ".js" and ".generated" not in path.name]
MODULES = [path for path in SOURCES if path.suffix == ".py"]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
LINES = {".py": 150, ".js": 150, ".css": 120}
FUNCTION_LINES = 25
SCRIPT_FUNCTION_LINES = 40
MOST_ROOMS_OF_A_LESSON = 7


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def imports(source: str) -> list[str]:
    """Return the modules that Python *source* imports from, as they are written."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            found.append("." * node.level + (node.module or ""))
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return found


def room_of(path: Path) -> str:
    """Return the room in which the file at *path* lies, "" for the commands above all rooms."""
    parts = path.relative_to(UTILS).parts
    return parts[0] if len(parts) > 1 else ""


def test_no_arrow_between_the_rooms_points_upward():
    lint = Path(sys.executable).with_name("lint-imports")
    checked = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("room", ROOMS)
def test_other_rooms_come_in_through_the_face_alone(room):
    inner = re.compile(rf"utils\.{room}\.(?!charts$|diagrams$)")
    for path in MODULES:
        if room_of(path) not in ("", room):
            text = path.read_text(encoding="utf-8")
            assert [name for name in imports(text) if inner.match(name)] == [], named(path)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_lesson_imports_from_faces_only_and_from_seven_rooms_at_most(path):
    cells = [cell.source for cell in read(path, as_version=4).cells if cell.cell_type == "code"]
    ours = [name for cell in cells for name in imports(cell) if name.startswith("utils")]
    faces = {f"utils.{room}" for room in ROOMS} | {"utils.environment"}
    assert set(ours) <= faces
    first = [name for name in imports(cells[0]) if name.startswith("utils")]
    assert len(first) == len(set(first)) <= MOST_ROOMS_OF_A_LESSON


def test_twins_could_leave_the_house_as_they_are():
    for path in (UTILS / "twins").rglob("*.py"):
        assert [name for name in imports(path.read_text(encoding="utf-8")) if name.startswith("utils")] == [], path.name
    for path in (UTILS / "twins").glob("*.js"):
        outside = re.findall(r'from "(\.\./[^"]*)"', path.read_text(encoding="utf-8"))
        assert outside == [], path.name


def test_the_scripts_of_a_room_import_what_its_modules_may():
    allowed = {
        "lms": {"activities", "page", "site", "twins"},
        "site": {"activities", "marks", "page", "twins", "utils"},
        "marks": {"activities", "page", "twins"},
        "live": {"page", "twins"},
        "slides": {"page", "site", "twins", "utils"},
        "twins": set(),
        "page": {"twins"},
        "activities": {"page", "twins"},
        "plan": {"page", "twins"},
        "models": set(),
        "labs": {"models", "page", "twins"},
        "survey": {"models", "page", "twins"},
        "": set(ROOMS),
    }
    for path in SCRIPTS:
        text = path.read_text(encoding="utf-8")
        rooms = {(path.parent / name).resolve().parent.name for name in re.findall(r'(?:from|import) "([^"]+)"', text)}
        assert rooms - {path.parent.name} <= allowed[room_of(path)], named(path)


def test_every_face_offers_only_what_is_there():
    probe = "import importlib, sys; [getattr(importlib.import_module(f'utils.{room}'), name)"
    probe += " for room in sys.argv[1:] for name in importlib.import_module(f'utils.{room}').__all__]"
    subprocess.run([sys.executable, "-c", probe, *ROOMS], cwd=ROOT, check=True)


def test_every_module_is_used_by_a_face_a_command_or_a_neighbour():
    commands = "".join(
        (ROOT / name).read_text(encoding="utf-8") for name in ("Makefile", "postBuild", "utils/__main__.py")
    )
    used = set(re.findall(r"utils(?:\.\w+)+", commands))
    for path in MODULES:
        text, here = path.read_text(encoding="utf-8"), ".".join(path.relative_to(ROOT).parent.parts)
        tree = ast.parse(text)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                base = f"{here}.{node.module or ''}".rstrip(".") if node.level else node.module or ""
                used |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
        if path.name == "__init__.py":  # a face names its modules as words
            used |= {f"{here}.{word}" for word in re.findall(r'"(\w+)"', text)}
    # words.py of each room is gathered by its name
    modules = {".".join(path.relative_to(ROOT).with_suffix("").parts) for path in MODULES if path.stem != "words"}
    unused = sorted(name for name in modules - used if not name.endswith(("__init__", "__main__")))
    assert unused == ["utils.environment", "utils.page.folded_export"], (
        "only a lesson uses the check of the computer, and only nbconvert what follows the folding"
    )


def test_every_script_and_every_style_is_part_of_a_bundle_or_of_a_widget():
    reached, waiting = set(), [UTILS / "course.js", UTILS / "course.css", UTILS / "twins/unpack.js"]
    waiting += [UTILS / "twins/switch_alone.css", ROOT / make_page.DRAWER, ROOT / make_page.SAMPLE_READER]
    waiting += [UTILS / f"site/{name}.js" for name in ("first", "site", "search")] + [UTILS / "lms/package.js"]
    waiting += [UTILS / f"live/{name}.js" for name in ("phone", "projector")]
    waiting += [UTILS / f"slides/{name}.js" for name in ("deck", "notes", "index")]
    while waiting:
        path = waiting.pop().resolve()
        if path not in reached:
            reached.add(path)
            # or what a module is told only about types
            names = re.findall(r'(?:from |import |import\()"([^"]+)"', path.read_text(encoding="utf-8"))
            waiting += [path.parent / name for name in names if not name.startswith("npm:")]
    python = "".join(path.read_text(encoding="utf-8") for path in MODULES)
    alone = {path for path in SOURCES if path.suffix != ".py" and f'"{path.name}"' in python}
    assert [named(path) for path in SOURCES if path.suffix != ".py" and path not in reached | alone] == []


def test_no_script_style_or_markup_hides_in_a_python_string():
    code = re.compile(r"<script[^>]*>(?!\{)|addEventListener|\{\s*display:")
    assert [named(path) for path in MODULES if code.search(path.read_text(encoding="utf-8"))] == []
    tag = re.compile(r"""["'](?:[^"'\n]*)</?(?:div|span|p|li|ul|ol|table|t[rdh]|section|details|a)\b""")
    with_markup = {named(path) for path in MODULES if tag.search(path.read_text(encoding="utf-8"))}
    # the twins make their own elements, so that the package needs nothing; the data dictionary is Markdown
    own = {"utils/twins/text.py", "utils/twins/bundle.py", "utils/tables/dictionary.py"}
    reading_lessons = {"utils/activities/own_tasks.py", "utils/activities/sections.py"}
    writing_cells = {"utils/site/data_dictionary.py"}
    assert with_markup <= own | reading_lessons | writing_cells


def test_only_the_twins_call_a_string_markup():
    makers = {named(path) for path in MODULES if re.search(r"\bMarkup\(", path.read_text(encoding="utf-8"))}
    # htpy would write each apostrophe in the address of a picture, of which there are thousands, in five characters
    # and a lesson's Markdown is HTML once it is rendered; what the page's own scripts have drawn is markup too
    allowed = {"utils/figures/svg.py", "utils/activities/own_tasks.py", "utils/labs/lab.py", "utils/survey/markup.py"}
    # so is a lesson whose tree was changed for paper, and a style in the page that it is for
    allowed |= {"utils/handouts/soup.py", "utils/handouts/paper.py", "utils/handouts/index_page.py"}
    # so is what the site puts into a frame
    allowed |= {f"utils/site/{name}.py" for name in ("frame", "lesson", "start", "stored_widgets")}
    # and what the slides take from it
    allowed |= {"utils/slides/blocks.py", "utils/slides/document.py"}
    assert {name for name in makers if not name.startswith("utils/twins/")} <= allowed


def test_scripts_share_state_by_importing_it_and_leave_the_window_alone():
    shared = re.compile(r"Symbol\.for|\bwindow\.\w+\s*(?:\?\?)?=[^=]|globalThis\.\w+\s*(?:\?\?)?=[^=]|globalThis\[")
    assert [named(path) for path in SCRIPTS if shared.search(path.read_text(encoding="utf-8"))] == []


def test_the_browsers_memory_is_guarded_in_one_place():
    touching = [named(path) for path in SCRIPTS if "localStorage" in path.read_text(encoding="utf-8")]
    assert touching == ["utils/twins/storage.js"]


def test_scripts_hold_no_word_of_arabic_that_python_does_not_know():
    said = [named(path) for path in SCRIPTS if re.search(r'["`\'][^"`\'\n]*[\u0621-\u063a\u0641-\u064a]', _code(path))]
    assert said == [], "write it as a Twin in words.py of its room"


def test_budgets_are_reported(capsys):
    over = [*_long_files(), *_long_functions()]
    with capsys.disabled():
        print("".join(f"\nover budget: {line}" for line in over), end=" ")
    assert len(over) <= 4, over  # going past one needs a reason, not a permission: four reasons are enough


@pytest.mark.parametrize("path", SCRIPTS, ids=named)
def test_no_function_of_a_script_is_longer_than_forty_lines(path):
    assert _script_functions(path.read_text(encoding="utf-8")) == []


def test_the_map_names_every_room_and_every_room_is_there():
    text = (UTILS / "README.md").read_text(encoding="utf-8")
    assert [room for room in ROOMS if f"`{room}/`" not in text] == []
    for name in re.findall(rf"`((?:{'|'.join(ROOMS)})/[\w./]+\.\w+)`", text):
        assert (UTILS / name).exists(), name


def test_deno_knows_what_is_ours():
    config = json.loads((ROOT / "deno.json").read_text(encoding="utf-8"))
    assert config["compilerOptions"]["checkJs"] and config["compilerOptions"]["strict"]


def _code(path: Path) -> str:
    """Return the script at *path* without its comments."""
    return re.sub(r"/\*.*?\*/|^\s*//.*?$", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def _long_files() -> list[str]:
    sizes = {
        path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES if ".generated" not in path.name
    }
    return [
        f"{named(path)}: {n} lines (taste: {LINES[path.suffix]})" for path, n in sizes.items() if n > LINES[path.suffix]
    ]


def _long_functions() -> list[str]:
    long = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                length = node.end_lineno - node.body[0].lineno + 1
                if length > FUNCTION_LINES:
                    long.append(f"{named(path)}, {node.name}: {length} lines (taste: {FUNCTION_LINES})")
    return long


def _script_functions(text: str) -> list[str]:
    """Return the first line of each function that is too long; deno fmt puts the closing brace under its beginning."""
    lines = text.splitlines()
    long = []
    for start, line in enumerate(lines):
        opens = re.match(
            r"( *)(?:export )?(?:default )?(?:async )?(?:function\b|(?:const|let) \w+ = .*(?:=>|function\b)|"
            r"(?:static |async |get |set |#)?[\w#]+\(.*\)) ?.*\{$",
            line,
        )
        if opens and not re.match(r" *(?:if|for|while|switch|return|else)\b", line):
            end = next((n for n in range(start + 1, len(lines)) if re.match(rf"{opens[1]}\}}", lines[n])), start)
            if end - start + 1 > SCRIPT_FUNCTION_LINES:
                long.append(f"{end - start + 1} lines: {line.strip()}")
    return long
