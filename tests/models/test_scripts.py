"""The models of the page agree with those of Python, over random positions and at their corners."""

import itertools
import json
import random
import subprocess
from pathlib import Path

import numpy as np
from deno import find_deno_bin

from utils.models import CHANNELS, RULES, Credit, credit_of, difference_interval, least_left_out, reaches
from utils.tables import load

HERE = Path(__file__).resolve().parent
POSITIONS = 10_000
RELATIVE = 1e-9
NOTHING = 1e-9  # people, percent: what is left where two large numbers cancel


def on_the_page(calls: list[tuple[str, list]]) -> list:
    """Return what the functions of the page give for *calls*, each a function and its arguments."""
    command = [find_deno_bin(), "run", "--quiet", HERE / "agreement.js"]
    answer = subprocess.run(command, check=True, input=json.dumps(calls), stdout=subprocess.PIPE, encoding="utf-8")
    return json.loads(answer.stdout)


def same(page: list, python: list) -> None:
    np.testing.assert_allclose(page, python, RELATIVE, NOTHING)


def credit_positions() -> list[dict[str, float]]:
    """Return positions of the laboratory of credit: its presets, corners of its ranges, whole numbers and others."""
    chance, table = random.Random(6), load("credit")
    ranges = {row.parameter: (row.low, row.high) for row in table.itertuples()}
    found = load("credit_presets")[list(ranges)].to_dict("records")
    while len(found) < POSITIONS:
        kind = chance.choice((chance.uniform, chance.randint, lambda low, high: chance.choice((low, high))))
        found.append({name: kind(int(low), int(high)) for name, (low, high) in ranges.items()})
    return found


def test_difference_intervals_agree():
    chance = random.Random(7)
    groups = [(chance.randint(0, size), size) for size in chance.choices(range(1, 5000), k=2 * POSITIONS)]
    pairs = [[*one, *other] for one, other in zip(groups[::2], groups[1::2], strict=True)]
    told = on_the_page([("differenceInterval", pair) for pair in pairs])
    same(told, [difference_interval(*pair) for pair in pairs])


def test_whom_channels_reach_agrees():
    positions = credit_positions()
    told = on_the_page([("reaches", [position]) for position in positions])
    same([[each["own"], each["others"]] for each in told], [reaches(position) for position in positions])


def test_who_gets_the_credit_agrees():
    positions = credit_positions()
    told = on_the_page([("creditOf", [position]) for position in positions])
    expected = [credit_of(position) for position in positions]
    same([numbers_of_page(each) for each in told], [numbers_of(each) for each in expected])
    assert [(each["liesMost"], each["nearest"]) for each in told] == [
        (each.lies_most, each.nearest) for each in expected
    ]


def test_the_smallest_groups_agree():
    positions = credit_positions()[:500]
    told = on_the_page([("leastLeftOut", [position, channel]) for position in positions for channel in CHANNELS])
    assert told == [least_left_out(position, channel) for position in positions for channel in CHANNELS]


def numbers_of(credit: Credit) -> list[float]:
    names = ["truth", "forgone", "low", "high", *RULES, *(f"{rule}_anyway" for rule in RULES)]
    return [credit.credited, credit.brought, *credit.channels[names].to_numpy().ravel(), *credit.rules["misplaced"]]


def numbers_of_page(credit: dict) -> list[float]:
    by_channel = [
        [row["truth"], row["forgone"], row["low"], row["high"], *row["credit"].values(), *row["anyway"].values()]
        for row in (credit["channels"][channel] for channel in CHANNELS)
    ]
    return [credit["credited"], credit["brought"], *itertools.chain(*by_channel), *credit["misplaced"].values()]
