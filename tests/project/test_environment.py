"""The environment check: the same words on every machine that is ready, and a cure for each problem."""

import re

import pytest

from utils import environment
from utils.environment import INSTALL, NOT_READY, READY, Report, check_environment
from utils.tables.error import Problem, TableError
from utils.twins.text import Twin

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


def test_a_broken_table_is_reported_once_in_its_own_words_in_both_languages():
    def load(name):
        if name in ("glossary", "channels"):  # as where the one refers to the other
            raise TableError("data/glossary.csv", [Problem(Twin("write it", "اكتبه"), row=3, column="term_ar")])

    assert environment.data_problems(load) == [
        Twin("data/glossary.csv: row 3, column term_ar: write it", "data/glossary.csv: الصف 3، العمود term_ar: اكتبه")
    ]


def test_a_broken_question_bank_is_reported_too(monkeypatch):
    def broken():
        raise TableError("data/questions.yaml", [Problem(Twin("write it", "اكتبه"), line=7, column="ask_ar")])

    monkeypatch.setattr("utils.bank.questions", broken)
    (problem,) = check_environment().problems
    assert "data/questions.yaml" in problem.en
    assert "7" in problem.en


def test_an_old_python_is_told_before_anything_that_would_fail_there(monkeypatch):
    old = Twin("old", "قديم")
    monkeypatch.setattr(environment, "python_problems", lambda: [old])
    monkeypatch.setattr(environment, "pinned_versions", lambda: pytest.fail("asked of an old Python"))
    assert check_environment() == Report((old,))


def test_problems_are_listed_in_both_languages_as_text():
    html = Report((Twin("a <b> & c", "أ <ب> و"),))._repr_html_()
    assert html.count('class="twin"') == 2
    assert html.count("<li>") == 2
    assert "a &lt;b&gt; &amp; c" in re.sub(r"</?bdi[^>]*>", "", html)


def test_a_report_reads_well_where_there_is_no_html():
    assert str(Report()) == str(READY)
    assert str(Report((Twin("late", "متأخر"),))) == f"{NOT_READY}\nlate\nمتأخر"
