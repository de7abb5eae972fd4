"""Inbound or outbound, with a deadline: what a monthly budget brings by a given month, month by month.

A thinking tool, not a finding: every parameter is an assumption of the course, described in
``data/deadline.csv`` with its unit and range. Only the wait for search results (6 to 12 months) is in a source (A14).
"""

from dataclasses import asdict, dataclass, replace

import numpy as np
import pandas as pd

HORIZON = 24  # months


@dataclass(frozen=True)
class Plan:
    """A budget and what is assumed of it; the fields are the rows of ``data/deadline.csv``."""

    budget: float  # money units a month
    inbound_share: float  # percent of the budget that goes into inbound
    stop: int  # month after which nothing is spent any more
    outbound_lead_cost: float  # money units a lead
    inbound_lead_cost: float  # money units a lead, once inbound is at full strength
    inbound_half: float  # months until inbound has half its strength
    inbound_keep: float  # percent of its leads that inbound keeps from month to month once the money has stopped
    lead_value: float  # money units that a lead is worth

    def __post_init__(self):
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(f"{name}: {value:g} is outside {low:g} to {high:g}.")


RANGES = {
    "budget": (0, 100_000),
    "inbound_share": (0, 100),
    "stop": (1, HORIZON),
    "outbound_lead_cost": (1, 10_000),
    "inbound_lead_cost": (1, 10_000),
    "inbound_half": (1, 18),
    "inbound_keep": (0, 100),
    "lead_value": (0, 10_000),
}
_STEEPNESS = 6.4  # the curve runs from 4 % of its strength at the start to 96 % at twice the half-way month


def strength(months: np.ndarray, half: float) -> np.ndarray:
    """Return how far inbound has grown (0 to 1) after so many *months* of work, along a logistic curve.

    *half* is the month in which it has half its strength.
    """
    return 1.0 / (1.0 + np.exp(-_STEEPNESS / 2 * (months - half) / half))


def months_of(plan: Plan) -> pd.DataFrame:
    """Return what *plan* costs and brings in each month from 1 to 24.

    Columns: ``month``; ``cost``, ``inbound_leads``, ``outbound_leads`` in that month (money units, leads); ``spent``,
    ``leads`` and ``value`` so far; ``cost_per_lead`` so far (money units a lead, NaN before the first lead).
    """
    month = np.arange(1, HORIZON + 1)
    paid = month <= plan.stop
    inbound, outbound = plan.budget * plan.inbound_share / 100, plan.budget * (100 - plan.inbound_share) / 100
    grown = strength(np.minimum(month, plan.stop), plan.inbound_half)
    kept = (plan.inbound_keep / 100) ** np.maximum(0, month - plan.stop)
    table = pd.DataFrame(
        {
            "month": month,
            "cost": plan.budget * paid,
            "inbound_leads": inbound / plan.inbound_lead_cost * grown * kept,
            "outbound_leads": outbound / plan.outbound_lead_cost * paid,
        }
    )
    table["spent"] = table["cost"].cumsum()
    table["leads"] = (table["inbound_leads"] + table["outbound_leads"]).cumsum()
    table["value"] = table["leads"] * plan.lead_value
    table["cost_per_lead"] = table["spent"] / table["leads"].where(table["leads"] > 0)
    return table


def break_even(plan: Plan) -> int | None:
    """Return the first month by which the leads are worth what was spent, or None within 24 months."""
    table = months_of(plan)
    reached = table.loc[(table["spent"] > 0) & (table["value"] >= table["spent"]), "month"]
    return int(reached.iloc[0]) if len(reached) else None


def winner(plan: Plan, deadline: int) -> str:
    """Return which way alone brings more leads by the month *deadline*: ``inbound``, ``outbound`` or ``even``.

    Raises ValueError for a month outside 1 to 24.
    """
    if not 1 <= deadline <= HORIZON:
        raise ValueError(f"deadline: month {deadline} is outside 1 to {HORIZON}.")
    inbound, outbound = (
        months_of(replace(plan, inbound_share=share)).set_index("month").at[deadline, "leads"] for share in (100, 0)
    )
    if np.isclose(inbound, outbound):
        return "even"
    return "inbound" if inbound > outbound else "outbound"


def turning_points(plan: Plan, deadline: int, steps: int = 60) -> pd.DataFrame:
    """Return for each assumption the nearest value in its range at which another way wins by *deadline*.

    One row an assumption that changes the winner: ``name``, ``now``, ``turns_at``, ``factor`` (how many times the
    present value; 1.1 is near, 5 is far), the nearest first.
    """
    first, rows = winner(plan, deadline), []
    for name in ("outbound_lead_cost", "inbound_lead_cost", "inbound_half", "inbound_keep"):
        now, (low, high) = asdict(plan)[name], RANGES[name]
        tried = np.geomspace(max(low, now / 10, 0.1), min(high, now * 10), steps)
        turned = [value for value in tried if winner(replace(plan, **{name: float(value)}), deadline) != first]
        if turned:
            value = min(turned, key=lambda candidate: abs(np.log(candidate / now)))
            rows.append((name, now, value, max(value / now, now / value)))
    table = pd.DataFrame(rows, columns=["name", "now", "turns_at", "factor"])
    return table.sort_values("factor", ignore_index=True)
