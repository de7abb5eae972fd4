"""Kept answers → what the projector draws: shares with their intervals, and what they say beside what is reported."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import mean, stdev

import pandas as pd

from utils.live.ballots import NUMBER, SURVEY, Ballot, Item
from utils.live.words import say
from utils.models import Sample, class_results, mean_of, wilson_interval
from utils.survey import RESULT_WORDS, to_tenth, told
from utils.tables import headed
from utils.twins import Twin

Rows = Sequence[tuple[str, ...]]
_NAMED, _STEP = RESULT_WORDS["named"], 10  # points of a guess in one bar


@dataclass(frozen=True)
class Bar:
    """How many of *n* people, with the 95 % interval of the share (out of 100); *reported* is set beside it."""

    name: Twin
    count: int
    n: int
    reported: float | None = None
    is_right: bool | None = None

    @property
    def percent(self) -> float:
        """The share out of 100; 0 where there is nobody."""
        return 100 * self.count / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float] | None:
        """Both ends of the interval, out of 100; None where there is nobody."""
        return wilson_interval(self.count, self.n) if self.n else None


@dataclass(frozen=True)
class Group:
    """Bars about one thing, such as a card; *name* is None where there is one group alone."""

    bars: list[Bar]
    name: Twin | None = None


@dataclass(frozen=True)
class Result:
    """All that is drawn of a ballot, and what is *said* below; *truth* is what is shown on demand."""

    groups: list[Group]
    said: list[Twin] = field(default_factory=list)
    truth: Twin | None = None


def result_of(ballot: Ballot, rows: Rows) -> Result:
    """Return what *rows* (a cell an item, as they were kept) say of *ballot*."""
    if ballot.key == SURVEY:
        return _survey(ballot, rows)
    if ballot.items[0].kind == NUMBER:
        return _guesses(ballot.items[0], [int(cell) for (cell,) in rows])
    columns = [[row[place] for row in rows] for place in range(len(ballot.items))]
    return Result([_shares(item, cells) for item, cells in zip(ballot.items, columns, strict=True)])


def _survey(ballot: Ballot, rows: Rows) -> Result:
    """Return the shares of yes among yes and no beside the reported figures, as lesson 03 compares them."""
    keys = [item.key for item in ballot.items]
    reported = pd.Series([item.right for item in ballot.items], keys)
    results = class_results(pd.DataFrame(rows, columns=keys), reported)
    bars = [
        Bar(_NAMED.format(figure=item.key, short=item.short), row.yes, row.n, reported=item.right)
        for item, row in zip(ballot.items, results.itertuples(), strict=True)
    ]
    said = [headed(item.key, text) for item, text in zip(ballot.items, told(results), strict=True)]
    return Result([Group(bars)], said)


def _shares(item: Item, cells: list[str]) -> Group:
    chosen = [set(cell.split(" ")) for cell in cells]
    bars = [
        Bar(choice.words, sum(choice.key in each for each in chosen), len(cells), is_right=choice.right)
        for choice in item.choices
    ]
    return Group(bars, item.words)


def _guesses(item: Item, guesses: list[int]) -> Result:
    """Return how many guessed in each ten points, and the mean with its interval (Student's t)."""
    starts = range(0, 100, _STEP)
    ends = [start + _STEP - 1 for start in starts[:-1]] + [100]
    bars = [
        Bar(say("bin", from_=start, to=end), sum(start <= guess <= end for guess in guesses), len(guesses))
        for start, end in zip(starts, ends, strict=True)
    ]
    truth = say("it-is", percent=f"{item.right:g}")
    return Result([Group(bars)], [_mean(guesses)] if guesses else [], truth)


def _mean(guesses: list[int]) -> Twin:
    if len(guesses) == 1:
        return say("mean-alone", mean=guesses[0])
    estimate = mean_of(Sample(mean(guesses), stdev(guesses), len(guesses)))
    low, high = max(0.0, estimate.low), min(100.0, estimate.high)  # a percentage ends there
    return say("mean", mean=to_tenth(estimate.value), low=to_tenth(low), high=to_tenth(high), n=len(guesses))
