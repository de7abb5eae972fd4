"""How sure a percentage is: the interval that a survey could give, if it had asked that many people."""

import math
from collections.abc import Sequence
from statistics import NormalDist

import pandas as pd

_Z = NormalDist().inv_cdf(0.975)  # 95 % of the normal distribution lie within so many standard deviations


def wilson_intervals(percent: float, sizes: Sequence[int]) -> pd.DataFrame:
    """Return the 95 % Wilson score interval of *percent* for each supposed sample size.

    *percent* is a share out of 100, *sizes* are numbers of people. The table has one row a size and the
    columns ``size`` (people), ``count`` (people who said yes), ``low`` and ``high`` (out of 100).
    For the source see ``wilson_interval``.

    Raises ValueError where *percent* of a size is not a whole number of people.
    """
    rows = []
    for size in sizes:
        count = round(percent * size / 100)
        if size < 1 or abs(count - percent * size / 100) > 1e-9:
            raise ValueError(f"sizes: {percent:g} % of {size} is not a whole number of people; choose another size.")
        rows.append((size, count, *wilson_interval(count, size)))
    return pd.DataFrame(rows, columns=["size", "count", "low", "high"])


def wilson_interval(count: float, size: float) -> tuple[float, float]:
    """Return both ends (out of 100) of the 95 % Wilson score interval, where *count* of *size* people said yes.

    *count* may also be an expected number of people, which is seldom a whole one.

    With n = size, p = count / n and q = 1 - p they are (2np + z² ± z·√(4npq + z²)) / 2(n + z²), and 0 or 100 where
    nobody or everybody said yes. Source of the formula: E. B. Wilson (1927), JASA 22(158), 209-212, in the form of
    R. G. Newcombe (1998), Statistics in Medicine 17, 857-872; the same as ``method="wilson"`` of scipy.

    Raises ValueError unless 0 <= count <= size and size >= 1.
    """
    if size < 1 or not 0 <= count <= size:
        raise ValueError(f"count, size: {count} of {size} people cannot say yes.")
    share, below = count / size, 2 * (size + _Z**2)
    middle = (2 * size * share + _Z**2) / below
    reach = _Z / below * math.sqrt(4 * size * share * (1 - share) + _Z**2)
    low = middle - reach if count else 0.0
    high = middle + reach if count < size else 1.0
    return 100 * low, 100 * high


def predicted_counts(count: int, size: int, next_size: int) -> tuple[float, float]:
    """Return both ends (people) of the 95 % prediction interval for how many of the next *next_size* will say yes.

    It is wider than the ends of ``wilson_interval`` times *next_size*: those say how little *count* of *size* tell
    about the true share; the new sample has a chance of its own besides. With n = size, m = next_size, p = count / n
    and q the next share, it holds every q that a two-sided score test of both samples together at 5 % does not tell
    from p: (q - p)² <= z² · r (1 - r) · (1/m + 1/n), where r = (np + mq) / (n + m). Source of the formula:
    K. Krishnamoorthy and Jie Peng, Improved closed-form prediction intervals for binomial and Poisson distributions
    (their interval from the joint sample). It takes both samples for drawn by lot from one and the same crowd.

    Raises ValueError unless 0 <= count <= size, size >= 1 and next_size >= 1.
    """
    if size < 1 or not 0 <= count <= size:
        raise ValueError(f"count, size: {count} of {size} people cannot say yes.")
    if next_size < 1:
        raise ValueError(f"next_size: {next_size} is too few; ask at least 1 person.")
    p, both = count / size, size + next_size
    # the two roots of a·q² - 2b·q + c = 0
    a = 1 + _Z**2 * next_size / (both * size)
    b = p + _Z**2 * (both - 2 * count) / (2 * both * size)
    c = p**2 - _Z**2 * p * (both - count) / (both * next_size)
    reach = math.sqrt(b * b - a * c)
    return next_size * (max(0.0, b - reach) / a), next_size * (min(a, b + reach) / a)


def difference_interval(count: float, size: float, other_count: float, other_size: float) -> tuple[float, float]:
    """Return both ends (percentage points) of the 95 % interval of the difference between two groups' shares of yes.

    *count* of *size* people said yes, and *other_count* of *other_size* other people; the difference is the first share
    less the second. Counts may also be expected numbers.

    With d, the difference, p and q, the two shares, l to u and L to U, their Wilson score intervals, the ends are
    d - √((p - l)² + (U - q)²) and d + √((u - p)² + (q - L)²). Source of the formula: R. G. Newcombe (1998), Interval
    estimation for the difference between independent proportions: comparison of eleven methods, Statistics in Medicine
    17, 873-890, method 10. It takes the two groups for drawn independently of each other.

    Raises ValueError unless 0 <= count <= size and size >= 1, in both groups.
    """
    low, high = wilson_interval(count, size)
    other_low, other_high = wilson_interval(other_count, other_size)
    share, other = 100 * count / size, 100 * other_count / other_size
    below, above = math.hypot(share - low, other_high - other), math.hypot(high - share, other - other_low)
    return share - other - below, share - other + above
