"""How sure a percentage is: the interval that a survey could give, if it had asked that many people."""

from collections.abc import Sequence
from functools import lru_cache

import pandas as pd
from scipy.stats import binomtest


def wilson_intervals(percent: float, sizes: Sequence[int]) -> pd.DataFrame:
    """Return the 95 % Wilson score interval of *percent* for each supposed sample size.

    *percent* is a share out of 100, *sizes* are numbers of people. The table has one row a size and the
    columns ``size`` (people), ``count`` (people who said yes), ``low`` and ``high`` (out of 100).
    Source of the formula: E. B. Wilson (1927), JASA 22(158), 209-212, as computed by
    ``scipy.stats.binomtest(...).proportion_ci(method="wilson")``.

    Raises ValueError where *percent* of a size is not a whole number of people.
    """
    rows = []
    for size in sizes:
        count = round(percent * size / 100)
        if size < 1 or abs(count - percent * size / 100) > 1e-9:
            raise ValueError(f"sizes: {percent:g} % of {size} is not a whole number of people; choose another size.")
        rows.append((size, count, *wilson_interval(count, size)))
    return pd.DataFrame(rows, columns=["size", "count", "low", "high"])


@lru_cache(maxsize=10_000)  # repeated surveys ask for the same ones again and again
def wilson_interval(count: int, size: int) -> tuple[float, float]:
    """Return both ends (out of 100) of the 95 % Wilson score interval, where *count* of *size* people said yes.

    For the source see ``wilson_intervals``. Raises ValueError unless 0 <= count <= size and size >= 1.
    """
    interval = binomtest(count, size).proportion_ci(0.95, method="wilson")
    return 100 * interval.low, 100 * interval.high
