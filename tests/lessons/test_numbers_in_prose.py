"""The lessons tell in words what the models of samples and labs give: when a model changes, the words must follow."""

import math
from functools import cache

from tests.notebook_twins import pages
from utils.models import predicted_counts, wilson_interval


@cache
def prose(name: str) -> str:
    """Return the whole text of a lesson without its outputs, both languages."""
    return " ".join(soup.get_text(" ") for place, soup in pages(name) if "output" not in place)


def told_in_both(name: str, *numbers: str) -> bool:
    return all(prose(name).count(number) >= 2 for number in numbers)


def test_how_many_of_500_cards_may_come_back_and_what_a_multiplied_interval_would_say():
    low, high = predicted_counts(24, 200, 500)
    multiplied = [round(5 * end) for end in wilson_interval(24, 200)]
    assert f"{math.ceil(low)} to {math.floor(high)} guests" in prose("03_survey_statistics")
    assert f"{math.ceil(low)} و{math.floor(high)} زبونًا" in prose("03_survey_statistics")
    assert "{} to {}, and promises too much".format(*multiplied) in prose("03_survey_statistics")
    assert told_in_both("03_survey_statistics", *map(str, multiplied))
