"""What two shares side by side can say: how far apart they are, how many times as large, and made alike over classes.

*one* and *other* are each (count, size): how many people of how many did it.
"""

import math
from collections.abc import Sequence
from statistics import NormalDist
from typing import NamedTuple

from utils.models.intervals import difference_interval

Counted = tuple[int, int]

_NORMAL = NormalDist()
_Z = _NORMAL.inv_cdf(0.975)  # 95 % of the normal distribution lie within so many standard deviations


class Estimate(NamedTuple):
    """A number that was estimated, and both ends of its 95 % interval."""

    value: float
    low: float
    high: float


def difference_of_shares(one: Counted, other: Counted) -> Estimate:
    """Return the share of *one* less that of *other*, in percentage points, with its 95 % interval.

    For the formula and its source see ``difference_interval``.

    Raises ValueError where a count is no part of its size.
    """
    return Estimate(_percent(one) - _percent(other), *difference_interval(*one, *other))


def ratio_of_shares(one: Counted, other: Counted) -> Estimate:
    """Return the share of *one* out of 100 parts of that of *other*, with its 95 % interval.

    With a of n and b of m, the logarithm of the ratio has the standard error √(1/a - 1/n + 1/b - 1/m), and the
    interval is taken on the logarithm. Source of the formula: D. Katz, J. Baptista, S. P. Azen and M. C. Pike (1978),
    Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34, 469-474; the same as
    ``scipy.stats.contingency.relative_risk``.

    Raises ValueError where a count is no part of its size, or 0: nothing has no ratio.
    """
    share, whole = _percent(one), _percent(other)
    if not share or not whole:
        raise ValueError("count: nobody did it on one side, and nothing has no ratio.")
    ratio = 100 * share / whole
    times = math.exp(_Z * math.sqrt(sum(1 / count - 1 / size for count, size in (one, other))))
    return Estimate(ratio, ratio / times, ratio * times)


def difference_of_differences(
    here: tuple[Counted, Counted], elsewhere: tuple[Counted, Counted]
) -> tuple[Estimate, float]:
    """Return how much more *here* differs than *elsewhere*, in points with its 95 % interval, and its chance.

    *here* and *elsewhere* are each (one, other), as in ``difference_of_shares``. The four groups of people are taken
    for independent: the variances p(1 - p)/n of their four shares add up, and their sum is taken for normal. The
    chance (0 to 1) is the two-sided p-value that both differences are equal in truth.

    Raises ValueError where a count is no part of its size.
    """
    p, q, r, s = (_percent(group) for group in (*here, *elsewhere))
    more, spread = (p - q) - (r - s), 100 * math.sqrt(sum(map(_variance, (*here, *elsewhere))))
    chance = 2 * _NORMAL.cdf(-abs(more) / spread) if spread else float(more == 0)
    return Estimate(more, more - _Z * spread, more + _Z * spread), chance


def made_alike(classes: Sequence[tuple[Counted, Counted]]) -> tuple[float, float, Estimate]:
    """Return both shares (out of 100) as if both sides had the same mix of *classes*, and their difference.

    Each class is (one, other), as in ``difference_of_shares``. This is direct standardisation: every class counts by
    all the people in it, of both sides. It was chosen before the Mantel-Haenszel difference because it gives two
    shares that can be told and drawn, not their difference alone. The difference, in points, has a 95 % interval by
    the normal approximation: a sum of independent shares with the weights w has the variance ∑ w² p(1 - p)/n.

    It makes alike what the classes say, and nothing else. Raises ValueError where a count is no part of its size.
    """
    people = [one[1] + other[1] for one, other in classes]
    weights = [part / sum(people) for part in people]
    shares = [
        sum(weight * _percent(pair[side]) for weight, pair in zip(weights, classes, strict=True)) for side in (0, 1)
    ]
    variances = (weight**2 * sum(map(_variance, pair)) for weight, pair in zip(weights, classes, strict=True))
    apart, reach = shares[0] - shares[1], 100 * _Z * math.sqrt(sum(variances))
    return shares[0], shares[1], Estimate(apart, apart - reach, apart + reach)


def _percent(group: Counted) -> float:
    count, size = group
    if size < 1 or not 0 <= count <= size:
        raise ValueError(f"count, size: {count} of {size} people cannot have done it.")
    return 100 * count / size


def _variance(group: Counted) -> float:
    """Return the variance of the share (0 to 1) of *group*."""
    share = _percent(group) / 100
    return share * (1 - share) / group[1]
