"""The decision aid holds both pieces of advice on each question, and what it asks agrees with them."""

import json
from itertools import product

import pytest
from bs4 import BeautifulSoup

from utils.labs import decision_aid
from utils.labs.decisions import TARGETS
from utils.tables import load
from utils.twins import LANGUAGES

ROWS = load("decisions").to_dict("records")


def page() -> BeautifulSoup:
    return BeautifulSoup(decision_aid().data, "html.parser")


def ways(answers: dict[str, str]) -> list[str]:
    """Return what the advice that follows from *answers* speaks for, of the two directions."""
    given = [row[f"{answers[row['question']]}_way"] for row in ROWS if row["question"] in answers]
    return [way for way in given if way in ("inbound", "outbound")]


def all_answers() -> list[dict[str, str]]:
    questions = [row["question"] for row in ROWS]
    return [dict(zip(questions, answers, strict=True)) for answers in product(("yes", "no"), repeat=len(questions))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_question_stands_there_with_both_pieces_of_advice_and_their_sources(language):
    items = page().select(f".lab-advice > ul[lang={language}] > li")
    assert [item["data-question"] for item in items] == [row["question"] for row in ROWS]
    for item, row in zip(items, ROWS, strict=True):
        assert row[f"asks_{language}"] in item.get_text()
        for advice, answer in zip(item.select("p"), ("yes", "no"), strict=True):
            assert (advice["data-answer"], advice["data-way"]) == (answer, row[f"{answer}_way"])
            assert advice.get_text().endswith(row[f"{answer}_{language}"])
        assert item.select("small.source a")
    assert not page().select(".lab-advice [hidden]")


def test_nothing_is_answered_at_first():
    fields = page().select_one(".lab-fields")
    assert fields.has_attr("disabled") and not fields.select("[checked]")
    assert [box["value"] for box in fields.select("input")] == ["yes", "no"] * len(ROWS)


def test_each_text_of_the_page_has_its_twin():
    en, ar = (page().select(f".twin[lang={language}]") for language in LANGUAGES)
    assert len(en) == len(ar) > 20


def test_running_the_cell_again_gives_the_same_page():
    assert decision_aid().data == decision_aid().data


def test_the_missions_of_the_page_want_answers_that_there_are():
    wanted = json.loads(page().find("course-decisions")["facts"])["missions"]
    assert [mission["mission"] for mission in page().select("course-mission")] == list(wanted) == list(TARGETS)
    for answers in wanted.values():
        assert answers and set(answers) <= {row["question"] for row in ROWS}
        assert set(answers.values()) <= {"yes", "no"}


def test_the_advice_agrees_on_a_direction_in_as_many_cases_as_the_prediction_reveals():
    agreeing = [answers for answers in all_answers() if len(set(ways(answers))) == 1]
    assert (len(agreeing), len(all_answers())) == (8, 32)


@pytest.mark.parametrize("answers", all_answers(), ids=lambda answers: "-".join(answers.values()))
def test_a_case_fulfils_a_mission_where_its_advice_says_what_the_mission_asks(answers):
    def fulfils(mission: str) -> bool:
        return TARGETS[mission].items() <= answers.items()

    inbound, outbound = (ways(answers).count(way) for way in ("inbound", "outbound"))
    assert fulfils("one-way") == (not outbound and answers["team_ready"] == "yes")
    assert fulfils("money") == (answers["money"] == "yes" and inbound > outbound)
