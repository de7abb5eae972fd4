"""The arithmetic of the page and that of Python agree: at 10,000 positions drawn at random, and in the corners."""

from collections.abc import Sequence
from itertools import product

import numpy as np
import pandas as pd
import pytest

from tests.models.scripts import evaluated
from utils.models import (
    ASSUMED,
    SHAPES,
    best_share,
    break_even,
    chances,
    contacts_needed,
    months_of,
    turning_points,
    winner,
)
from utils.tables import load

POSITIONS = 10_000
PRICES = (1.0, 50_000.0)  # the ends of the slider
RANGES = {row.parameter: (row.low, row.high) for row in load("deadline").itertuples()}
ASSUMED_RANGES = {name: RANGES[name] for name in ASSUMED}
MONTHS = ("stop", "deadline")  # whole numbers


def drawn(random: np.random.Generator, low: float, high: float) -> np.ndarray:
    """Return numbers from *low* to *high*: half of them spread evenly, half so that the small ones come as often."""
    even, small = (random.uniform(0, 1, POSITIONS // 2) for _ in range(2))
    least = max(low, high / 1e6)
    return random.permutation(np.concatenate([low + even * (high - low), least * (high / least) ** small]))


def purchases() -> list[tuple[float, str]]:
    """Return prices and shapes of the laboratory of the rule of seven."""
    random = np.random.default_rng(7)
    shapes = random.choice(list(SHAPES), POSITIONS)
    corners = list(product((0.0, 0.5, *PRICES), SHAPES))
    return corners + [(float(price), str(shape)) for price, shape in zip(drawn(random, *PRICES), shapes, strict=True)]


def plans() -> list[dict[str, float]]:
    """Return positions of the laboratory of the deadline; its corners are every control at one of its ends."""
    random = np.random.default_rng(24)
    columns = {
        name: random.integers(int(low), int(high), POSITIONS, endpoint=True) if name in MONTHS
        else drawn(random, low, high)
        for name, (low, high) in RANGES.items()
    }  # fmt: skip
    corners = [dict(zip(RANGES, ends, strict=True)) for ends in product(*RANGES.values())]
    return corners + pd.DataFrame(columns).to_dict("records")


def results(positions: Sequence[dict], *functions: tuple) -> zip:
    """Return each of *positions* with what the script gives for each of *functions*: a name, and what follows."""
    calls = [
        (name, [plan, *(plan[each] if each == "deadline" else each for each in rest)])
        for name, *rest in functions
        for plan in positions
    ]
    given = evaluated(calls)
    count = len(positions)
    return zip(positions, *(given[start : start + count] for start in range(0, len(given), count)), strict=True)


def test_the_contacts_of_the_page_are_those_of_python():
    bought = purchases()
    given = evaluated([("contactsAt", each) for each in bought])
    expected = [contacts_needed(chances(*each)) for each in bought]
    for here, there in (("share", "share"), ("shareOfBuyers", "share_of_buyers"), ("never", "never"),
                        ("atLeastSeven", "at_least_seven"), ("median", "median")):  # fmt: skip
        agree([needed[here] for needed in given], [getattr(needed, there) for needed in expected])


@pytest.mark.parametrize("people", [20, 1000, 200_000, 1_000_000])
@pytest.mark.parametrize("shape", SHAPES)
def test_people_drawn_by_lot_in_the_page_are_spread_as_the_closed_form_says(shape, people):
    chance, runs = chances(300, shape), 60
    calls = [("simulatedContacts", [chance.tolist(), people, seed]) for seed in range(1, runs + 1)]
    by_lot, exact = evaluated(calls), contacts_needed(chance)
    counts = np.array([[*run["share"], run["never"]] for run in by_lot]) * people
    assert np.abs(counts - counts.round()).max() < 1e-6, "people come whole"
    assert counts.sum(axis=1) == pytest.approx(np.full(runs, people))
    assert len({tuple(row) for row in counts}) == runs, "two seeds draw the same people"
    shares = np.append(exact.share, exact.never)
    spread = np.sqrt(shares * (1 - shares) / (people * runs))
    assert (np.abs(counts.mean(axis=0) / people - shares) < 4.5 * spread).all()


@pytest.mark.slow
def test_the_months_of_the_page_are_those_of_python():
    columns = {"inbound_leads": "inbound", "outbound_leads": "outbound", "cost_per_lead": "cost"}
    columns |= {name: name for name in ("spent", "leads", "value")}
    told = list(results(plans(), ("monthsOf",), ("breakEvenOf",)))
    expected = [months_of(plan) for plan, _, _ in told]
    together = pd.concat(expected)
    for there, here in columns.items():
        agree([months[here] for _, months, _ in told], together[there].to_numpy().reshape(len(told), -1))
    assert [even for _, _, even in told] == [break_even(table) for table in expected]


def test_the_best_split_of_the_page_and_what_wins_are_those_of_python():
    told = list(results(plans(), ("bestShare", "deadline"), ("winner", "deadline")))
    months = [(plan, int(plan["deadline"])) for plan, _, _ in told]
    agree([share for _, share, _ in told], [best_share(*each) for each in months])
    assert [best for _, _, best in told] == [winner(*each) for each in months]


@pytest.mark.slow
def test_the_turning_points_of_the_page_are_those_of_python():
    given, expected = [], []
    for plan, turns in results(plans(), ("turningPoints", "deadline", ASSUMED_RANGES)):
        assert (np.diff([turn["factor"] for turn in turns]) >= 0).all(), "the nearest comes first"
        given += sorted([*turn.values()] for turn in turns)
        table = turning_points(plan, int(plan["deadline"]), ASSUMED_RANGES)
        expected += sorted(table.to_numpy().tolist())  # quicker than its tuples
    assert [name for name, *_ in given] == [name for name, *_ in expected]
    agree([numbers for _, *numbers in given], [numbers for _, *numbers in expected])


def agree(given: list, expected: list | np.ndarray) -> None:
    """Check that what the script has *given* is what Python *expected*; null stands for no number."""
    np.testing.assert_allclose(np.array(given, dtype=float), np.array(expected, dtype=float), rtol=1e-9, atol=1e-12)
