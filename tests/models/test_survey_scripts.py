"""The scripts of the page compute what Python computes: both are asked at the same positions."""

import itertools
import random
from collections.abc import Callable, Iterator
from statistics import NormalDist
from typing import NamedTuple

import pytest

from tests.models.scripts import evaluated
from utils.models import power_to_tell_apart, size_to_tell_apart, supposed_intervals, wilson_interval

POSITIONS = 10_000  # of each function
WITHIN = 1e-9  # of the value
NOTHING = 1e-15  # what is smaller than that counts as 0: Python computes far tails as one less nearly one
MOST = 10_000  # people


class Pair(NamedTuple):
    """A function of a script: what Python has for it, positions that must be tried, and how to draw another one."""

    python: Callable
    corners: list[list]
    draw: Callable[[random.Random], list]


def share(chance: random.Random) -> float:
    """Return a share out of 100: a whole one, as on a slider, or any."""
    return chance.choice([chance.randint(0, 100), chance.uniform(0, 100)])


def counted(chance: random.Random) -> list[int]:
    size = chance.randint(1, MOST)
    return [chance.randint(0, size), size]


def apart(chance: random.Random) -> list[float]:
    one, other = share(chance), share(chance)
    return [one, other] if abs(one - other) > 1e-3 and {one, other} != {0, 100} else apart(chance)


def supposed(percents: list[float], size: int) -> list[dict]:
    table = supposed_intervals(percents, size).to_dict("list")  # quicker than its records
    return [dict(zip(table, row, strict=True)) for row in zip(*table.values(), strict=True)]


PAIRS = {
    "normalCdf": Pair(NormalDist().cdf, [[x] for x in (-8, -3.6, 0, 3.6, 8)], lambda chance: [chance.uniform(-8, 8)]),
    "normalQuantile": Pair(
        NormalDist().inv_cdf, [[0.001], [0.5], [0.975], [0.999]], lambda chance: [chance.uniform(0.001, 0.999)]
    ),
    "wilsonInterval": Pair(wilson_interval, [[0, 1], [1, 1], [0, MOST], [MOST, MOST]], counted),
    "supposedIntervals": Pair(
        supposed,
        [[[0, 50, 100, 62.5], size] for size in (1, 4, 5, MOST)],  # with halves of a person to round
        lambda chance: [[share(chance)], chance.randint(1, MOST)],
    ),
    "sizeToTellApart": Pair(
        size_to_tell_apart,
        [[*pair, power] for pair in ((0, 50), (100, 99), (10, 90), (50, 51)) for power in (0.5, 0.8, 0.9, 0.999)],
        lambda chance: [*apart(chance), chance.uniform(0.5, 0.999)],
    ),
    "powerToTellApart": Pair(
        lambda one, other, size: power_to_tell_apart(one, other, [size]).item(),
        [[*pair, size] for pair in ((0, 50), (100, 99), (10, 90), (50, 51)) for size in (1, MOST)],
        lambda chance: [*apart(chance), chance.randint(1, MOST)],
    ),
}


def positions(pair: Pair) -> list[list]:
    chance = random.Random(20)
    return pair.corners + [pair.draw(chance) for _ in range(POSITIONS)]


@pytest.fixture(scope="module")
def computed() -> dict[str, list]:
    """Return what the scripts compute at the positions of each function; all are asked at once."""
    asked = [[name, args] for name, pair in PAIRS.items() for args in positions(pair)]
    values = iter(evaluated(asked))
    return {name: list(itertools.islice(values, len(positions(pair)))) for name, pair in PAIRS.items()}


@pytest.mark.parametrize("name", PAIRS)
def test_a_script_computes_what_python_computes(name, computed):
    pair = PAIRS[name]
    for args, value in zip(positions(pair), computed[name], strict=True):
        ours, theirs = list(numbers(pair.python(*args))), list(numbers(value))
        assert theirs == pytest.approx(ours, rel=WITHIN, abs=NOTHING), f"{name}{tuple(args)}"


def numbers(value: object) -> Iterator[float]:
    """Yield the numbers in *value*, which may hold lists and named values, in one order."""
    if isinstance(value, dict):
        value = [value[key] for key in sorted(value)]
    if isinstance(value, list | tuple):
        for part in value:
            yield from numbers(part)
    else:
        yield value
