"""The laboratory of repeated surveys: its intervals are those of the model, and it counts the right ones."""

import re

import pytest

from tests.labs.drawn import drawn, said, table
from utils.labs import repeated_surveys_lab
from utils.models import wilson_interval

LAB = repeated_surveys_lab()
POSITIONS = [(75, 100, 1), (75, 100, 11), (50, 400, 3), (1, 10, 1), (99, 10_000, 1_000_000)]


@pytest.mark.parametrize(("percent", "size", "draw"), POSITIONS)
def test_each_interval_is_that_of_the_model_and_the_sentence_counts_those_that_miss(percent, size, draw):
    rows = table(LAB, percent=percent, size=size, draw=draw)
    ends = [wilson_interval(int(yes.split(" of ")[0].replace(",", "")), size) for _, yes, *_ in rows]
    for (_, _, shown, catches), (low, high) in zip(rows, ends, strict=True):
        assert [float(end) for end in re.findall(r"[\d.]+", shown)] == pytest.approx([low, high], abs=0.051)
        assert (catches == "yes") == (low <= percent <= high)
    missed = sum(catches != "yes" for *_, catches in rows)
    told = {0: "All 50", 1: "one misses", 2: "two miss"}.get(missed, f"{missed} miss it")
    words = said(LAB, percent=percent, size=size, draw=draw)["en"]
    assert told in words
    widest = float(re.search(r"measures ([\d.]+) percentage", words)[1])
    assert widest == pytest.approx(max(high - low for low, high in ends), abs=0.051)


def test_the_same_draw_gives_the_same_surveys_and_another_one_others():
    seventh, again, eighth = (table(LAB, draw=draw) for draw in (7, 7, 8))
    assert seventh == again != eighth


def test_however_many_miss_there_are_words_for_it():
    assert drawn(LAB, [{"draw": draw} for draw in range(1, 30)])["words"]
