"""The environment check: the same words on every machine that is ready, and a cure for each problem."""

import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.tables.files import cell, change
from utils import environment
from utils.environment import INSTALL, NOT_READY, READY, ROOT, Report, check_environment
from utils.tables import DATA
from utils.twins import LANGUAGES, Twin

PINS = {"pandas": "3.0.1", "matplotlib": "3.11.2"}


def test_this_machine_is_ready():
    assert check_environment() == Report()


def test_a_ready_machine_shows_the_same_words_everywhere():
    html = Report()._repr_html_()
    assert html == READY.html("p")
    assert not re.search(r"\d|/\w", re.sub(r"<[^>]*>", "", html))


def test_the_newest_pythons_are_welcome_and_an_old_one_is_named():
    assert environment.python_problems((3, 14)) == environment.python_problems((3, 11)) == []
    (problem,) = environment.python_problems((3, 9))
    for text in (problem.en, problem.ar):
        assert "3.11" in text
        assert "3.9" in text


def test_exactly_the_pinned_packages_are_no_problem():
    assert environment.package_problems(PINS, PINS.get) == []


@pytest.mark.parametrize(("present", "named"), [(None, ()), ("2.9.0", ("2.9.0", "3.0.1"))])
def test_a_missing_or_other_package_is_named_with_the_cure(present, named):
    (problem,) = environment.package_problems(PINS, (PINS | {"pandas": present}).get)
    for text, cure in ((problem.en, INSTALL.en), (problem.ar, INSTALL.ar)):
        assert all(word in text for word in ("pandas", *named))
        assert text.endswith(cure)


def test_a_package_that_is_not_installed_has_no_version():
    assert environment.installed_version("no-such-package-anywhere") is None


def test_pins_are_those_of_the_direct_dependencies_only(tmp_path):
    (tmp_path / "pyproject.toml").write_text(
        '[project]\ndependencies = ["pandera[pandas]", "pandas>=3"]\n', encoding="utf-8"
    )
    (tmp_path / "requirements.txt").write_text(
        "pandas==3.0.1 \\\n    --hash=sha256:0\npandera==0.31 ; python_version > '3'\nsix==1\n", encoding="utf-8"
    )
    assert environment.pinned_versions(tmp_path) == {"pandera": "0.31", "pandas": "3.0.1"}


def test_a_matplotlib_that_cannot_join_arabic_letters_is_found_out():
    assert environment.shaping_problems("0.10.5") == []
    assert len(environment.shaping_problems(None)) == 1


def test_a_missing_font_is_named(tmp_path):
    (problem,) = environment.font_problems([*environment.FONTS, tmp_path / "Lost.ttf"])
    assert "Lost.ttf" in problem.en
    assert "Lost.ttf" in problem.ar


@pytest.fixture
def folder(tmp_path) -> Path:
    """A copy of the tables and the question bank, free to be damaged."""
    return shutil.copytree(DATA, tmp_path / "data")


def test_a_broken_table_is_reported_once_in_its_own_words_in_both_languages(folder):
    change(folder / "sources.csv", cell(3, "author_ar", ""))  # the survey figures and others refer to this table
    cure = Twin("the cell is empty; write something in it", "الخانة فارغة؛ اكتبوا فيها ما يلزم")
    place = Twin("data/sources.csv: row 3, column author_ar: {}", "data/sources.csv: الصف 3، العمود author_ar: {}")
    assert environment.data_problems(folder) == [place.format(cure)]


def test_a_broken_question_bank_is_reported_too(folder, monkeypatch):
    bank = folder / "questions.yaml"
    line, *rest = bank.read_text(encoding="utf-8").splitlines(keepends=True)
    bank.write_text("".join([line, "  weather: fine\n", *rest]), encoding="utf-8")
    monkeypatch.setattr(environment, "data_problems", partial(environment.data_problems, folder))
    (problem,) = check_environment().problems
    for text, place in ((problem.en, "data/questions.yaml: line 2"), (problem.ar, "data/questions.yaml: السطر 2")):
        assert text.startswith(place) and "weather" in text


def test_what_is_missing_is_told_where_no_package_of_the_course_is_installed():
    """Nothing but the standard library and markupsafe may be imported before the packages are known to be there."""
    code = """
import sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in {*sys.stdlib_module_names, "markupsafe", "utils"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Hidden())
from importlib import metadata
from utils import environment

def no_version(name):
    raise metadata.PackageNotFoundError(name)

metadata.version = no_version
print(environment.check_environment()._repr_html_())
"""
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert shown.returncode == 0, shown.stderr
    for package in ("htpy", "lazy-loader", "pandas"):
        assert f"The package {package} is missing." in shown.stdout


def test_an_old_python_is_told_before_anything_that_would_fail_there(monkeypatch):
    old = Twin("old", "قديم")
    monkeypatch.setattr(environment, "python_problems", lambda: [old])
    monkeypatch.setattr(environment, "pinned_versions", lambda: pytest.fail("asked of an old Python"))
    assert check_environment() == Report((old,))


def test_problems_are_listed_in_both_languages_as_text():
    html = Report((Twin("a <b> & c", "أ <ب> و"), Twin("d", "د")))._repr_html_()
    for language in LANGUAGES:
        assert html.count(f'<p class="twin" lang="{language}"') == 3
    assert html.count("• ") == 4
    assert "a &lt;b&gt; &amp; c" in re.sub(r"</?bdi[^>]*>", "", html)


def test_a_report_reads_well_where_there_is_no_html():
    assert str(Report()) == str(READY)
    assert str(Report((Twin("late", "متأخر"),))) == f"{NOT_READY}\n• late\n• متأخر"
