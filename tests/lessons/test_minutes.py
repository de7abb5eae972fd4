"""The minutes of the lessons stand in one table, agree with what stands in them, and are repeated nowhere by hand."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.lessons.minutes import estimated, of_question, table, words
from tests.notebook_twins import NAMES, PATHS, cells
from utils.activities import questions, show_objectives, show_paths, show_ways
from utils.activities.sections import sections
from utils.tables import load

ROOT = PATHS[0].parents[1]
BY_HAND = re.compile(r"\*\*(Time|المدة):\*\*|\b\d{2,3} (minutes|دقيقة|دقائق)")


@pytest.mark.parametrize("name", NAMES)
def test_the_minutes_of_a_lesson_are_within_a_quarter_of_what_its_content_takes(name):
    assert abs(estimated(name) / table()[name] - 1) <= 0.25, f"{estimated(name):.0f} minutes"


@pytest.mark.parametrize("name", NAMES)
def test_no_minutes_of_lessons_are_written_by_hand(name):
    assert [match[0] for cell in cells(name, "markdown") for match in BY_HAND.finditer(cell.source)] == []
    said = " ".join(option.why_en + option.why_ar for one in questions() for option in getattr(one, "options", []))
    assert not re.search(r"\b(115|120|235|380|465)\b (minutes|دقيقة|دقائق)", said)


def test_the_readme_gives_the_minutes_of_the_table():
    rows = re.findall(
        r"\]\(notebooks/(\w+)\.ipynb\) \|[^|]*\| (\d+) \|", (ROOT / "README.md").read_text(encoding="utf-8")
    )
    assert {(name, int(minutes)) for name, minutes in rows} == set(table().items())
    assert len(rows) == 2 * len(NAMES)


def test_a_lesson_says_its_minutes_and_the_ways_add_them_up():
    minutes = load("lessons").set_index("lesson")["minutes"]
    assert f"Time: {minutes['03']} minutes" in show_objectives("03").data
    page = BeautifulSoup(show_ways().data, "html.parser")
    assert f"All lessons take {minutes.sum()} minutes" in page.get_text()
    sums = [str(minutes[row.lessons.split()].sum()) for row in load("ways").itertuples()]
    for half in page.select(".twin.table"):
        assert [row.select("td, th")[2].get_text() for row in half.select("tbody tr")] == sums


def test_the_paths_take_ninety_minutes_and_three_hours():
    assert load("path_sections").groupby("path")["minutes"].sum().to_dict() == {"class": 90, "alone": 180}
    assert "One class: 90 minutes" in show_paths().data


def section_of(step):
    file = load("lessons").set_index("lesson").loc[step.lesson, "file"]
    return file.removesuffix(".ipynb"), next((one for one in sections(file) if one.cell == step.section), None)


@pytest.mark.parametrize("path", load("paths")["path"])
def test_each_section_of_a_path_exists_and_the_path_goes_forward(path):
    steps = load("path_sections").query("path == @path")
    places = []
    for step in steps.itertuples():
        name, section = section_of(step)
        assert section, f"{name} has no section {step.section}"
        places.append((name, [one.cell for one in sections(f"{name}.ipynb")].index(step.section)))
    assert places == sorted(places) and len(set(places)) == len(places)


@pytest.mark.parametrize("path", load("paths")["path"])
def test_the_minutes_of_a_path_are_within_a_quarter_of_what_its_sections_take(path):
    steps = load("path_sections").query("path == @path")
    share = sum(estimated_section(*section_of(step)) for step in steps.itertuples())
    assert abs(share / steps["minutes"].sum() - 1) <= 0.25, f"{share:.0f} minutes"


def estimated_section(name: str, section) -> float:
    """Return the minutes of a section: its questions, and of the rest of its lesson the share of its words."""
    asked = sum(of_question(question) for question in questions() if question.place in section.places)
    lesson_asked = sum(of_question(question) for question in questions() if question.lesson == name[:2])
    ids = set(section.cells)
    return asked + (estimated(name) - lesson_asked) * words(name, ids) / words(name)
