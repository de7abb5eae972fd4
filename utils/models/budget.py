"""What two ways of marketing cost and bring in twelve months.

Nothing here is a finding about the world: the model is a thinking tool whose assumptions stand in
``data/assumptions.csv``.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

MONTHS = 12


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
