"""The bank measures what somebody knows: whoever has read nothing does little better than chance."""

import pytest

from tests.activities.guessing import chance, hits_of_marks, hits_of_place, hits_of_rank
from utils.activities import questions
from utils.twins import LANGUAGES

ASKED = [question for question in questions() if question.kind == "choose_one"]
RANKS = (0, 1, 2, -3, -2, -1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rank", RANKS)
def test_no_length_gives_the_right_option_away(language, rank):
    assert hits_of_rank(ASKED, language, rank) <= chance(ASKED) + 0.10


@pytest.mark.parametrize("place", RANKS)
def test_no_place_in_the_file_gives_the_right_option_away(place):
    assert hits_of_place(ASKED, place) <= chance(ASKED) + 0.10


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_marks_of_the_surface_together_give_the_right_option_away(language):
    assert hits_of_marks(ASKED, language) <= chance(ASKED) + 0.12
