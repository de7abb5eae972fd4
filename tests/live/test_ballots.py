"""What can be voted on, and which answers are none."""

from dataclasses import replace

import pytest

from utils.activities import questions
from utils.live import ballots
from utils.live.ballots import BadAnswer, Choice
from utils.live.pages import files_of
from utils.live.phone_page import form_of, phone_page

BALLOTS = ballots()
SURVEY = {"S1": "yes", "S2": "no", "S3": "dont_know", "S4": "yes", "S5": "no"}
OF_KIND = {question.kind: question for question in questions() if question.id in BALLOTS}
GOOD = {
    "survey": (SURVEY, ("yes", "no", "dont_know", "yes", "no")),
    OF_KIND["choose_one"].id: ({"answer": "2"}, ("2",)),
    OF_KIND["choose_several"].id: ({"answer": ["3", "1"]}, ("1 3",)),
    OF_KIND["estimate"].id: ({"answer": 0}, ("0",)),
}
BAD = [
    ("survey", SURVEY | {"S1": "maybe"}),
    ("survey", SURVEY | {"S6": "yes"}),
    ("survey", {"S1": "yes"}),
    ("survey", SURVEY | {"S1": ["yes"]}),
    ("survey", SURVEY | {"S1": None}),
    ("survey", ["yes"] * 5),
    ("survey", None),
    (OF_KIND["choose_one"].id, {"answer": 2}),
    (OF_KIND["choose_one"].id, {"answer": "99"}),
    (OF_KIND["choose_one"].id, {"answer": "=1+1"}),
    (OF_KIND["choose_several"].id, {"answer": []}),
    (OF_KIND["choose_several"].id, {"answer": [["1"]]}),
    (OF_KIND["choose_several"].id, {"answer": "1"}),
    *((OF_KIND["estimate"].id, {"answer": value}) for value in (-1, 101, 7.5, True, "7", None)),
]


@pytest.mark.parametrize("key", GOOD)
def test_an_answer_becomes_the_cells_of_a_row(key):
    answers, cells = GOOD[key]
    assert BALLOTS[key].cells(answers) == cells


@pytest.mark.parametrize(("key", "answers"), BAD)
def test_what_is_no_answer_is_refused_with_a_reason(key, answers):
    with pytest.raises(BadAnswer) as refused:
        BALLOTS[key].cells(answers)
    assert refused.value.said.en.startswith("Not counted") and refused.value.said.ar.startswith("لم يُحسب")


def test_every_question_that_is_chosen_sorted_or_estimated_can_be_asked():
    kinds = ("choose_one", "choose_several", "sort", "estimate")
    assert set(BALLOTS) == {"survey", *(question.id for question in questions() if question.kind in kinds)}


@pytest.mark.parametrize("key", BALLOTS)
def test_a_form_asks_every_item_and_tells_no_phone_what_is_right(key):
    form, ballot = form_of(BALLOTS[key]), BALLOTS[key]
    assert all(f'data-item="{item.key}"' in form for item in ballot.items)
    turned = [replace(item, right=0, choices=tuple(map(wrong, item.choices))) for item in ballot.items]
    assert form_of(replace(ballot, items=tuple(turned))) == form


def wrong(choice: Choice) -> Choice:
    """Return *choice* as if the opposite were right."""
    return replace(choice, right=not choice.right)


def test_a_phone_loads_at_most_sixty_kilobytes():
    page = len(phone_page("abcdef").encode()) + sum(len(content) for _, content in files_of("phone").values())
    assert page + max(len(form_of(ballot).encode()) for ballot in BALLOTS.values()) <= 60_000
