"""The bank measures what somebody knows: whoever has read nothing does little better than chance."""

import pytest

from tests.activities.guessing import chance, hits_of_marks, hits_of_place, hits_of_rank
from utils.activities import exam_questions, questions
from utils.twins import LANGUAGES

BANKS = {"lessons": questions(), "final test": exam_questions()}
RANKS = (0, 1, 2, -3, -2, -1)


@pytest.fixture(params=BANKS)
def asked(request):
    """The questions of a bank of which one option is right."""
    return [question for question in BANKS[request.param] if question.kind == "choose_one"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rank", RANKS)
def test_no_length_gives_the_right_option_away(asked, language, rank):
    assert hits_of_rank(asked, language, rank) <= chance(asked) + 0.10


@pytest.mark.parametrize("place", RANKS)
def test_no_place_in_the_file_gives_the_right_option_away(asked, place):
    assert hits_of_place(asked, place) <= chance(asked) + 0.10


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_marks_of_the_surface_together_give_the_right_option_away(asked, language):
    assert hits_of_marks(asked, language) <= chance(asked) + 0.12
