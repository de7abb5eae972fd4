"""The course's arithmetic: how sure a percentage is, and what two ways of marketing cost and bring.

Nothing here is a finding about the world. The budget model is a thinking tool whose assumptions stand in
``data/assumptions.csv``; the intervals say what a survey *could* tell if it had asked that many people.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import pandas as pd
from scipy.stats import binomtest

MONTHS = 12


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


def outbound_leads(month: np.ndarray, spend: float, lead_cost: float, ramp: float) -> np.ndarray:
    """Return the leads that bought contacts bring in each *month* (1, 2, …).

    *spend* is money a month, *lead_cost* money a lead, *ramp* the months until full strength; before
    that the leads grow in a straight line. An assumption of the course, after A14 (outbound is quick, but it
    needs some time too).
    """
    return spend / lead_cost * np.minimum(1.0, month / ramp)


def inbound_leads(month: np.ndarray, peak: float, half: float, pace: float) -> np.ndarray:
    """Return the leads that content brings in each *month* (1, 2, …), along a logistic curve.

    *peak* is leads a month in the end, *half* the month in which half of them come, *pace* the steepness
    per month. An assumption of the course, after A14 (search results take 6 to 12 months).
    """
    return peak / (1.0 + np.exp(-pace * (month - half)))


def twelve_months(assumptions: Mapping[str, float]) -> pd.DataFrame:
    """Return cost and leads, added up month by month, for both directions.

    *assumptions* holds a number for each row of ``data/assumptions.csv``. The table has one row a month
    (1 to 12) and, for ``inbound`` and ``outbound``, the columns ``…_cost`` (money so far), ``…_leads``
    (leads so far) and ``…_cost_per_lead`` (money).
    """
    a = assumptions
    month = np.arange(1, MONTHS + 1)
    leads = {
        "inbound": inbound_leads(month, a["inbound_peak"], a["inbound_half"], a["inbound_pace"]),
        "outbound": outbound_leads(month, a["outbound_spend"], a["outbound_lead_cost"], a["outbound_ramp"]),
    }
    table = pd.DataFrame({"month": month})
    for direction, monthly in leads.items():
        table[f"{direction}_cost"] = a[f"{direction}_spend"] * month
        table[f"{direction}_leads"] = monthly.cumsum()
        table[f"{direction}_cost_per_lead"] = table[f"{direction}_cost"] / table[f"{direction}_leads"]
    return table
