"""What a survey could tell if it had asked so many people: telling two shares apart, and surveys drawn by lot."""

import math
from collections.abc import Sequence
from statistics import NormalDist

import numpy as np
import pandas as pd

from utils.models.intervals import wilson_interval

CONFIDENCE = 0.95
POWER = 0.8

_NORMAL = NormalDist()


def supposed_intervals(percents: Sequence[float], size: int) -> pd.DataFrame:
    """Return the 95 % Wilson interval of each of *percents* (out of 100), if *size* people had been asked.

    One row a share: ``percent``, ``count`` (the people who said yes, to the nearest whole one), ``low`` and ``high``
    (out of 100). For the source see ``wilson_interval``. Raises ValueError for less than one person.
    """
    if size < 1:
        raise ValueError("size: ask at least 1 person.")
    counts = [round(percent * size / 100) for percent in percents]
    rows = [(percent, count, *wilson_interval(count, size)) for percent, count in zip(percents, counts, strict=True)]
    return pd.DataFrame(rows, columns=["percent", "count", "low", "high"])


def size_to_tell_apart(one: float, other: float, power: float = POWER) -> int:
    """Return the people that each of two surveys must ask so that *one* and *other* (out of 100) are told apart.

    With that many, a two-sided test at the 5 % level finds the difference with the chance *power* (0 to 1) if it
    is really there. Source: the normal approximation for two independent proportions, Fleiss, Levin and Paik
    (2003), *Statistical Methods for Rates and Proportions*, 3rd ed., section 4.2, without continuity correction;
    the same as ``power.prop.test`` of R.

    Raises ValueError for shares outside 0 to 100, equal shares, or a power outside 0.5 to 1.
    """
    if not 0.5 <= power < 1:
        raise ValueError(f"power: {power:g} must be at least 0.5 and below 1.")
    apart, by_chance, in_truth = _spreads(one, other)
    return math.ceil(((by_chance + _NORMAL.inv_cdf(power) * in_truth) / apart) ** 2)


def power_to_tell_apart(one: float, other: float, sizes: Sequence[int]) -> np.ndarray:
    """Return the chance (0 to 1) that two surveys of so many people each find *one* and *other* (out of 100) different.

    The inverse of ``size_to_tell_apart``: same test, same source. The chance that the test finds the difference the
    wrong way round is left out, as usual. Raises ValueError for shares outside 0 to 100 or equal ones.
    """
    apart, by_chance, in_truth = _spreads(one, other)
    return np.array([_NORMAL.cdf((apart * math.sqrt(size) - by_chance) / in_truth) for size in sizes])


def _spreads(one: float, other: float) -> tuple[float, float, float]:
    """Return how far apart the shares are, what chance alone makes of the difference, and its true spread."""
    for name, share in (("one", one), ("other", other)):
        if not 0 <= share <= 100:
            raise ValueError(f"{name}: {share:g} is no percentage; it lies between 0 and 100.")
    if one == other:
        raise ValueError("one, other: the two shares are equal, and no survey tells them apart.")
    p, q = one / 100, other / 100
    middle = (p + q) / 2
    by_chance = _NORMAL.inv_cdf((1 + CONFIDENCE) / 2) * math.sqrt(2 * middle * (1 - middle))
    return abs(p - q), by_chance, math.sqrt(p * (1 - p) + q * (1 - q))


def repeated_surveys(percent: float, size: int, surveys: int = 50, seed: int = 95) -> pd.DataFrame:
    """Return *surveys* drawn by lot, each of *size* people, where *percent* of all people would say yes.

    One row a survey: ``count`` (people who said yes), ``low`` and ``high`` (its 95 % Wilson interval, out of 100),
    ``catches`` (whether *percent* lies within). The same *seed* draws the same surveys.

    Raises ValueError for a share outside 0 to 100, or less than one person or survey.
    """
    if not 0 <= percent <= 100:
        raise ValueError(f"percent: {percent:g} is no percentage; it lies between 0 and 100.")
    if size < 1 or surveys < 1:
        raise ValueError("size, surveys: ask at least 1 person in at least 1 survey.")
    counts = np.random.default_rng(seed).binomial(size, percent / 100, surveys)
    drawn = [(count, *wilson_interval(count, size)) for count in counts.tolist()]
    rows = pd.DataFrame(drawn, columns=["count", "low", "high"])
    return rows.assign(catches=(rows["low"] <= percent) & (percent <= rows["high"]))
