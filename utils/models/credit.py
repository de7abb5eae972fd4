"""Who gets the credit for a sale: three rules that look at a buyer's touches, beside what each channel truly brought.

The truth is known only because the people are invented; what the model takes for granted stands in ``journeys``.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from utils.models.intervals import difference_interval
from utils.models.journeys import CHANNELS, MET, PEOPLE, Position, buyers_by_set, truths

RULES = ("last", "first", "equal")
EVEN = "even"  # no rule stands alone
LEFT_OUT_STEP = 100  # people; the groups that are tried
_ERRORS = ["too_much", "too_little", "error", "misplaced"]
_SAME = 1e-9  # percentage points; what differs less is called equal


@dataclass(frozen=True)
class Credit:
    """What the rules say of the buyers among ``PEOPLE``, and what is true; all numbers are expected people.

    ``buyers``; ``anyway``, those of them who would have come without any marketing; ``direct``, those whom no channel
    touched and no rule credits.

    ``channels`` has one row a channel: ``touched`` (buyers who met it: what the channel would claim by itself), the
    customers that each of ``RULES`` credits to it, and of these those who would have come anyway (``last_anyway`` …),
    ``truth`` (see ``truths``), and what a group left out by lot says of it: ``low`` and ``high`` (both ends of the 95 %
    interval for the truth, where the result is just the expected one) and ``forgone`` (buyers that are missing because
    the group was left out).

    ``rules`` has one row a rule: ``too_much`` and ``too_little`` (people, added up over the channels that get more, or
    less, than the truth), ``error`` (both together) and ``misplaced`` (percent, see ``credit_of``).
    """

    buyers: float
    anyway: float
    direct: float
    channels: pd.DataFrame
    rules: pd.DataFrame

    @property
    def credited(self) -> float:
        """The customers that each rule hands out: all buyers who met a channel."""
        return self.buyers - self.direct

    @property
    def brought(self) -> float:
        """The buyers who would not have come without any marketing."""
        return self.buyers - self.anyway

    @property
    def overlap(self) -> float:
        """The buyers brought whom two channels or more convinced: with either alone switched off they still come."""
        return self.brought - float(self.channels["truth"].sum())

    @property
    def lies_most(self) -> str:
        """The rule that has most ``misplaced``, or ``even``."""
        return self._end(ascending=False)[0]

    @property
    def lies_most_by(self) -> float:
        """How many percentage points more than the next rule ``lies_most`` has misplaced; 0 where it is ``even``."""
        return self._end(ascending=False)[1]

    @property
    def nearest(self) -> str:
        """The rule that has least ``misplaced``, or ``even``."""
        return self._end(ascending=True)[0]

    def _end(self, *, ascending: bool) -> tuple[str, float]:
        """Return the rule at one end of the ranking, and how far it is from the next."""
        ranked = sorted(zip(self.rules["misplaced"].tolist(), self.rules.index, strict=True), reverse=not ascending)
        (first, rule), (second, _) = ranked[:2]
        apart = abs(first - second)
        return (rule, apart) if apart > _SAME else (EVEN, 0.0)


def credit_of(position: Position) -> Credit:
    """Return what the rules say and what is true at *position*: the rows of ``data/credit.csv``.

    For its percentages see ``reaches``; ``left_out`` is the number of people whom the lot keeps away from one channel.

    A rule's ``misplaced`` is the percentage of the credit that would have to move to another channel until each had as
    large a part of the credit as of the truth: 50 · Σ |credit / Σ credit - truth / Σ truth|. It ranks the rules, since
    their ``error`` in people cannot: that is Σ credit - Σ truth, the same for all, and twice what a rule gives too
    little; rules that give every channel too much are all equally wrong by it.

    Raises ValueError for an ``anyway`` outside 0 to 100 (which it may not reach), or a ``left_out`` that leaves nobody.
    """
    own, brought = buyers_by_set(position)
    both = own + brought
    buyers = float(both.sum())
    columns = {"touched": both @ MET}
    for rule, shares in _shares().items():
        columns |= {rule: both @ shares, f"{rule}_anyway": own @ shares}
    truth = truths(position)
    low, high = np.transpose([_told_by_lot(buyers, each, position["left_out"]) for each in truth])
    columns |= {"truth": truth, "low": low, "high": high, "forgone": truth * position["left_out"] / PEOPLE}
    rules = pd.DataFrame([_errors(columns[rule], truth) for rule in RULES], list(RULES), _ERRORS)
    channels = pd.DataFrame(np.column_stack(list(columns.values())), list(CHANNELS), list(columns))
    return Credit(buyers, float(own.sum()), float(both[~MET.any(axis=1)].sum()), channels, rules)


def least_left_out(position: Position, channel: str) -> int | None:
    """Return the smallest group left out by lot that tells *channel* from nothing, in hundreds, up to half of all.

    There the 95 % interval of the expected result begins above 0. A single draw comes out above or below what is
    expected, so that a group of just this size finds the effect about every second time. None where half of all people
    are too few. For *position* and errors see ``credit_of``.
    """
    buyers, truth = sum(buyers_by_set(position)).sum(), truths(position)[CHANNELS.index(channel)]
    sizes = range(LEFT_OUT_STEP, PEOPLE // 2 + 1, LEFT_OUT_STEP)
    return next((size for size in sizes if _told_by_lot(buyers, truth, size)[0] > 0), None)


@cache
def _shares() -> dict[str, np.ndarray]:
    """Return for each of ``RULES`` what part of a buyer goes to each channel, one row for each of ``MET``."""
    so_far, still = np.cumsum(MET, axis=1), np.cumsum(MET[:, ::-1], axis=1)[:, ::-1]
    how_many = np.maximum(MET.sum(axis=1, keepdims=True), 1)
    return {"last": MET & (still == 1), "first": MET & (so_far == 1), "equal": MET / how_many}


def _told_by_lot(buyers: float, truth: float, left_out: float) -> tuple[float, float]:
    """Return both ends (people) of the 95 % interval for *truth*, where *left_out* people are kept from the channel.

    The expected result: of all others the share buyers / PEOPLE buys, of the group (buyers - truth) / PEOPLE.
    """
    rest, without = PEOPLE - left_out, max(buyers - truth, 0)  # rounding may leave a little less than nothing
    low, high = difference_interval(buyers * rest / PEOPLE, rest, without * left_out / PEOPLE, left_out)
    return low * PEOPLE / 100, high * PEOPLE / 100


def _errors(credit: np.ndarray, truth: np.ndarray) -> tuple[float, float, float, float]:
    """Return the row of ``Credit.rules`` (see ``_ERRORS``) for what one rule credits."""
    wrong = credit - truth
    too_much, too_little = np.maximum(wrong, 0).sum(), np.maximum(-wrong, 0).sum()
    misplaced = 100.0 if credit.sum() else 0.0  # where no channel brought anybody
    if truth.sum():
        misplaced = 50 * np.abs(credit / credit.sum() - truth / truth.sum()).sum()
    return too_much, too_little, too_much + too_little, misplaced
