"""Who gets the credit is the same in the scripts of the page and in Python: both are asked at the same positions."""

import itertools
import random

import numpy as np
import pandas as pd
import pytest

from tests.models.scripts import evaluated
from utils.models import CHANNELS, RULES, Credit, credit_of, difference_interval, least_left_out, reaches
from utils.tables import load

POSITIONS = 10_000
RANGES = {row.parameter: (int(row.low), int(row.high)) for row in load("credit").itertuples()}


@pytest.fixture(scope="module")
def positions() -> list[dict[str, float]]:
    """Return the presets, every corner, and others: each value at an end, whole as on a slider, or any."""
    chance = random.Random(6)
    ways = (lambda *ends: chance.choice(ends), chance.randint, chance.uniform)
    drawn = [{name: chance.choice(ways)(*ends) for name, ends in RANGES.items()} for _ in range(POSITIONS)]
    corners = [dict(zip(RANGES, ends, strict=True)) for ends in itertools.product(*RANGES.values())]
    return load("credit_presets")[list(RANGES)].to_dict("records") + corners + drawn


def agree(given: list, expected: list | np.ndarray) -> None:
    """Check numbers; large ones that cancel may leave a billionth of a person or of a percent."""
    np.testing.assert_allclose(np.array(given, dtype=float), np.array(expected, dtype=float), rtol=1e-9, atol=1e-9)


def test_the_interval_of_a_difference_is_that_of_python():
    chance = random.Random(7)
    groups = [[chance.randint(0, size), size] for size in chance.choices(range(1, 10_000), k=2 * POSITIONS)]
    pairs = [[*one, *other] for one, other in zip(groups[::2], groups[1::2], strict=True)]
    pairs += [[*one, *other] for one in ([0, 1], [9, 9]) for other in ([1, 1], [0, 9])]
    agree(evaluated([("differenceInterval", pair) for pair in pairs]), [difference_interval(*pair) for pair in pairs])


def test_whom_channels_reach_is_that_of_python(positions):
    given = evaluated([("reaches", [position]) for position in positions])
    agree([[each["own"], each["others"]] for each in given], [reaches(position) for position in positions])


@pytest.mark.slow
def test_who_gets_the_credit_is_that_of_python(positions):
    given = evaluated([("creditOf", [position]) for position in positions])
    expected = [credit_of(position) for position in positions]
    agree([numbers_of_page(each) for each in given], numbers(expected))
    ends = [(each["liesMost"], each["nearest"]) for each in given]
    assert ends == [(each.lies_most, each.nearest) for each in expected]


def test_the_smallest_groups_are_those_of_python(positions):
    calls = [[position, CHANNELS[place % 4]] for place, position in enumerate(positions)]
    given = evaluated([("leastLeftOut", call) for call in calls])
    assert given == [least_left_out(*call) for call in calls]


def numbers(credits: list[Credit]) -> np.ndarray:
    """Return the numbers of each of *credits* in a row, taken out of all their tables at once."""
    names = ["truth", "forgone", "low", "high", *RULES, *(f"{rule}_anyway" for rule in RULES)]
    totals = [(credit.credited, credit.brought) for credit in credits]
    channels = pd.concat([credit.channels for credit in credits])[names]
    misplaced = pd.concat([credit.rules for credit in credits])["misplaced"]
    return np.column_stack([totals, *(part.to_numpy().reshape(len(credits), -1) for part in (channels, misplaced))])


def numbers_of_page(credit: dict) -> list[float]:
    by_channel = [
        [row["truth"], row["forgone"], row["low"], row["high"], *row["credit"].values(), *row["anyway"].values()]
        for row in (credit["channels"][channel] for channel in CHANNELS)
    ]
    return [credit["credited"], credit["brought"], *itertools.chain(*by_channel), *credit["misplaced"].values()]
