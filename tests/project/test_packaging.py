"""What gets installed, wherever the course is opened: here, with conda, on Binder."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import yaml
from nbformat import read

from tests.empty_environment import make_environment
from utils.environment import pinned_versions

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ("requirements.txt", "tests/requirements.txt")
# in pieces, so that this file does not name them itself
REGISTRIES = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "anaconda" + ".org", "anaconda" + ".com")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def entries(name: str) -> list[str]:
    """Return the packages of a requirements file, each with the lines that go on after a backslash."""
    return re.sub(r"\s*\\\n\s*", " ", text(name)).splitlines()


def imported_modules(source: str) -> set[str]:
    """Return the modules, with their packages, that Python *source* imports."""
    nodes = list(ast.walk(ast.parse(source)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}


def notebook_modules() -> set[str]:
    """Return every module that a code cell of the course imports."""
    cells = (cell for file in (ROOT / "notebooks").glob("*.ipynb") for cell in read(file, as_version=4).cells)
    return set().union(*(imported_modules(cell.source) for cell in cells if cell.cell_type == "code"))


def project_files() -> list[Path]:
    """Return every file of the project that git tracks or would track."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_package_has_one_exact_version_and_hashes(name):
    pinned = re.compile(r"([\w.-]+)==[\w.]+( ; [^#]*?)?( --hash=sha256:[0-9a-f]{64})+")
    packages = [pinned.fullmatch(entry) or pytest.fail(f"not pinned with hashes: {entry}") for entry in entries(name)]
    names = [package[1] for package in packages]
    assert len(names) == len(set(names)) > 0


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_no_index_is_named(name):
    assert not re.search(r"://|--(extra-)?index|--find-links", text(name))


def test_the_tests_run_with_the_packages_of_the_learner():
    learner, tests = ({entry.split()[0] for entry in entries(name)} for name in REQUIREMENTS)
    assert learner <= tests


def test_every_direct_dependency_is_pinned():
    names = [re.match(r"[\w-]+", each)[0] for each in tomllib.loads(text("pyproject.toml"))["project"]["dependencies"]]
    assert list(pinned_versions()) == names


def test_what_the_course_imports_is_declared():
    # of the packages of the tests: deno builds what is committed, genanki and WeasyPrint what no lesson asks for
    files = [path for path in (ROOT / "utils").rglob("*.py") if path.name not in ("make_page.py", "decks.py")]
    files = [path for path in files if path.parent.name != "handouts"]
    sources = [path.read_text(encoding="utf-8") for path in files]
    used = {module.split(".")[0] for module in notebook_modules().union(*map(imported_modules, sources))}
    outside = used - {"utils"} - sys.stdlib_module_names
    packages_of = packages_distributions()  # reads what is said of every package that is installed
    packages = {packages_of[module][0].lower().replace("_", "-") for module in outside}
    assert packages <= pinned_versions().keys()


def test_no_file_names_a_package_registry():
    hosts = re.compile("|".join(map(re.escape, REGISTRIES)).encode())
    assert [str(path) for path in project_files() if hosts.search(path.read_bytes())] == []


def test_the_local_links_of_the_readme_lead_somewhere():
    links = re.findall(r"\]\((?!\w+:)([^)#]+)\)|src=\"(?!\w+:)([^\"]+)\"", text("README.md"))
    assert [link for pair in links for link in pair if link and not (ROOT / link).exists()] == []


@pytest.mark.parametrize(
    "told",
    ["git clone", "Download ZIP", "make site", "make test LESSON=03"],
)
def test_the_readme_says_in_both_languages_how_to_get_export_and_test_the_course(told):
    english, arabic = text("README.md").split('<div dir="rtl"')
    assert told in english and told in arabic


def test_the_readme_stays_short():
    assert len(text("README.md").splitlines()) <= 150


def test_binder_builds_from_environment_yml_and_runs_post_build():
    command = [sys.executable, "-m", "repo2docker", "--no-build", "--debug", str(ROOT)]
    build = subprocess.run(command, capture_output=True, text=True, check=True)
    steps = build.stdout + build.stderr
    assert '--file "environment.yml"' in steps
    assert f"environment.py-{python_of_environment()}" in steps.replace("-2e", ".").replace("-2d", "-")
    assert "RUN ./postBuild" in steps
    assert (ROOT / "postBuild").stat().st_mode & 0o111


def test_conda_uses_a_python_that_the_project_allows():
    oldest = tomllib.loads(text("pyproject.toml"))["project"]["requires-python"].removeprefix(">=")
    assert python_of_environment() == oldest


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_pip_part_of_environment_yml_installs_all_that_the_notebooks_import(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    (pip_part,) = (part["pip"] for part in conda_dependencies() if isinstance(part, dict))
    python = make_environment(tmp_path / "empty", *(word for line in pip_part for word in line.split()))
    modules = sorted(notebook_modules())
    assert modules
    imports = "\n".join(f"import {module}" for module in modules)
    subprocess.run([python, "-c", imports], cwd=ROOT, check=True)


def conda_dependencies() -> list:
    return yaml.safe_load(text("environment.yml"))["dependencies"]


def python_of_environment() -> str:
    (version,) = (part.removeprefix("python=") for part in conda_dependencies() if str(part).startswith("python="))
    return version
