"""A lesson plan fills its time, can be shortened, and names what the course has."""

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from utils.activities import questions
from utils.tables import TABLES, load
from utils.twins import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
STEPS = list(load("teaching/steps").itertuples())
MEETINGS = list(load("teaching/meetings").itertuples())
CUTS = list(load("teaching/cut_lines").itertuples())
BANK = yaml.load((ROOT / "data/questions.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
FILES = load("lessons").set_index("lesson")["file"].to_dict()


def minutes_of(plan: str, meeting: int) -> list[int]:
    return [step.minutes for step in STEPS if (step.plan, step.meeting) == (plan, meeting)]


def headings_of(lesson: str) -> set[str]:
    """Return the ids of the cells in the notebook of *lesson* that hold the heading of a section."""
    notebook = json.loads((ROOT / "notebooks" / FILES[lesson]).read_text(encoding="utf-8"))
    return {cell["id"] for cell in notebook["cells"] if re.search(r"^## ", "".join(cell["source"]), re.MULTILINE)}


@pytest.mark.parametrize("meeting", MEETINGS, ids=lambda row: f"{row.plan}-{row.meeting}")
def test_the_steps_of_a_meeting_take_as_long_as_it_does(meeting):
    assert sum(minutes_of(meeting.plan, meeting.meeting)) == meeting.minutes


def test_there_are_one_class_of_90_three_of_60_and_one_meeting_for_those_who_learn_alone():
    together = load("teaching/meetings").query("where == 'class'")
    assert together.groupby("plan")["minutes"].apply(list).to_dict() == {
        "class_90": [90],
        "three_60": [60, 60, 60],
        "self_study": [60],
    }


def test_steps_are_numbered_without_a_gap():
    for plan, meeting in {(step.plan, step.meeting) for step in STEPS}:
        numbers = [step.step for step in STEPS if (step.plan, step.meeting) == (plan, meeting)]
        assert numbers == list(range(1, len(numbers) + 1)), (plan, meeting)


def test_work_at_home_follows_the_path_of_those_who_learn_alone_section_by_section():
    home = set(load("teaching/meetings").query("where == 'home'")["meeting"])
    planned = [(s.lesson, s.section, s.minutes) for s in STEPS if s.plan == "self_study" and s.meeting in home]
    path = load("path_sections").query("path == 'alone'")
    assert planned == list(zip(path["lesson"], path["section"], path["minutes"], strict=True))


@pytest.mark.parametrize("name", ["steps", "mistakes", "discussions"])
def test_every_section_that_is_named_is_a_section_of_its_lesson(name):
    wrong = [row for row in load(f"teaching/{name}").itertuples() if row.section not in headings_of(row.lesson)]
    assert wrong == []


def test_every_question_that_is_named_stands_in_the_bank_of_the_lessons():
    bank = {entry["id"] for entry in BANK}
    named = {each for step in STEPS for each in step.questions.split()}
    assert named <= bank and len(named) > 30


def test_a_question_is_asked_where_its_lesson_has_been_reached():
    lessons = {entry["id"]: entry["place"][:2] for entry in BANK}
    wrong = [(step.title_en, each) for step in STEPS for each in step.questions.split() if lessons[each] != step.lesson]
    assert wrong == []


def test_a_meeting_works_towards_the_objectives_of_what_it_asks_and_no_others(pages):
    bank = {question["id"]: question["objective"] for question in BANK}
    for plan in load("teaching/plans")["plan"]:
        asked = [
            {
                bank[each]
                for step in STEPS
                if (step.plan, step.meeting) == (plan, row.meeting)
                for each in step.questions.split()
            }
            for row in MEETINGS
            if row.plan == plan
        ]
        shown = pages[f"plan-{plan.replace('_', '-')}.en.html"].select("main > p + ul")
        assert [[each.get_text().strip("\xa0 ·") for each in aims.select("small")] for aims in shown] == [
            sorted(each) for each in asked
        ]


@pytest.mark.parametrize("cut", CUTS, ids=lambda row: f"{row.plan}-{row.meeting}-{row.step}")
def test_a_cut_line_leads_forward_and_what_is_left_fits_into_the_time_that_is_left(cut):
    minutes = minutes_of(cut.plan, cut.meeting)
    assert cut.step < cut.go_to <= len(minutes)
    assert cut.gone > sum(minutes[: cut.step - 1]), "there is no reason to cut yet"
    assert cut.gone + sum(minutes[cut.go_to - 1 :]) <= sum(minutes), "it cuts too little"


def test_every_meeting_in_class_has_a_cut_line():
    cut = {(row.plan, row.meeting) for row in CUTS}
    assert cut == {(row.plan, row.meeting) for row in load("teaching/meetings").query("where == 'class'").itertuples()}


def test_each_material_is_described_and_the_command_that_makes_it_is_one_of_the_course():
    materials = load("teaching/materials")
    assert list(materials["material"]) == list(
        TABLES["teaching/steps"].to_schema().columns["material"].metadata["allowed"]
    )
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    layers = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    rooms = set(re.findall(r"utils\.(\w+)", " ".join(layers[0]["layers"])))
    for command in filter(None, materials["command"]):
        assert command.split()[0] == "make" and command.split()[1] in targets | rooms, command


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_says_what_each_question_asks_that_it_names_by_its_id(pages, language):
    asks = {question.id: " ".join(getattr(question, f"ask_{language}").split()) for question in questions()}
    for step in STEPS:
        said = " ".join(pages[f"plan-{step.plan.replace('_', '-')}.{language}.html"].main.get_text().split())
        assert [id for id in step.questions.split() if asks[id] not in said] == [], (step.plan, step.step)
