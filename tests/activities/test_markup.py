"""A question as Python gives it to the page: whole, in both languages, and escaped wherever its text stands."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.activities.hostile import HOSTILE, hostile_choice, hostile_sort
from utils.activities import questions
from utils.activities.markup import activity
from utils.twins import LANGUAGES

ROOM = Path(__file__).resolve().parents[2] / "utils" / "activities"


def soup(question) -> BeautifulSoup:
    return BeautifulSoup(str(activity(question)), "html.parser")


@pytest.mark.parametrize("question", [hostile_choice(), hostile_sort()], ids=lambda question: question.kind)
def test_text_of_the_bank_is_shown_as_text(question):
    page = soup(question)
    assert page.select("script, img") == []
    assert len(page.select("course-activity")) == len(list(page.children)) == 1
    assert HOSTILE in page.select_one(".act-ask [lang=en]").get_text()
    for item in page.select(".act-options > li, .act-cards > li"):
        assert HOSTILE in item.select_one(".twin[lang=en]").get_text()
        assert HOSTILE in item.select_one("details p[lang=en]").get_text()


def test_ids_stay_inside_their_attributes():
    element = soup(hostile_choice()).select_one("course-activity")
    assert element.attrs == {
        "class": ["activity"],
        "kind": "choose_one",
        "question": HOSTILE,
        "objective": HOSTILE,
    }
    groups = soup(hostile_sort()).select("[data-group]")
    assert [item["data-group"] for item in groups] == [HOSTILE, f"{HOSTILE} 2", HOSTILE, HOSTILE]
    assert all(set(item.attrs) == {"data-group"} for item in groups)


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_every_text_of_a_question_is_a_pair_of_twins(question):
    twins = soup(question).select(".twin")
    pairs = [(language.code, language.direction) for language in LANGUAGES.values()]
    assert [(twin["lang"], twin["dir"]) for twin in twins] == pairs * (len(twins) // len(pairs))
    assert len(twins) > len(pairs)
    assert all(twin.get_text(strip=True) for twin in twins)


def test_a_question_about_the_course_itself_names_no_foreign_source():
    own = [question for question in questions() if question.facts == "course"]
    assert own
    for question in own:
        assert soup(question).select(".act-source a") == []


@pytest.mark.parametrize("file", [*ROOM.glob("*.js"), *ROOM.glob("*.css")], ids=lambda file: file.name)
def test_scripts_and_styles_ask_no_other_machine_for_anything(file):
    assert not re.search(r"https?://", file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", [*ROOM.glob("*.css")], ids=lambda file: file.name)
def test_styles_use_logical_properties_so_that_they_mirror_themselves(file):
    physical = r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right)\s*:|text-align:\s*(right|left)"
    assert re.findall(physical, file.read_text(encoding="utf-8")) == []
