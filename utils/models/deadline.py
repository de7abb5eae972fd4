"""Inbound or outbound, with a deadline: what a monthly budget brings by a given month, month by month.

A thinking tool, not a finding: every number that goes in is an assumption of the course, described with its unit
and range in ``data/deadline.csv``. Only the wait for results from search (6 to 12 months) is in a source (A14).
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

HORIZON = 24  # months
ASSUMED = ("outbound_lead_cost", "inbound_lead_cost", "inbound_half", "inbound_keep")  # what nobody can choose
_STEEPNESS = 6.4  # the curve runs from 4 % of its strength at the start to 96 % at twice the half-way month
_STEPS = 200  # values tried for each assumption

Plan = Mapping[str, float]


def strength(months: np.ndarray, half: float | np.ndarray) -> np.ndarray:
    """Return how far inbound has grown (0 to 1) after so many *months* of work.

    A logistic curve that has half its height in the month *half*: 1 / (1 + exp(-3.2 · (month - half) / half)).
    """
    return 1.0 / (1.0 + np.exp(-_STEEPNESS / 2 * (months - half) / half))


def monthly_leads(plan: Plan) -> tuple[np.ndarray, np.ndarray]:
    """Return the leads from inbound and from outbound in each month from 1 to 24.

    *plan* holds the rows of ``data/deadline.csv``: ``budget`` (money units a month), ``inbound_share`` (percent of
    it), ``stop`` (last month that is paid for), ``outbound_lead_cost`` and ``inbound_lead_cost`` (money units a lead,
    the latter at full strength), ``inbound_half`` (months), ``inbound_keep`` (percent of its leads that inbound keeps
    from month to month once nothing is paid any more). Columns of numbers in place of a number give rows of months.
    """
    month = np.arange(1, HORIZON + 1)
    paid = month <= plan["stop"]
    inbound = plan["budget"] * plan["inbound_share"] / 100 / plan["inbound_lead_cost"]
    outbound = plan["budget"] * (100 - plan["inbound_share"]) / 100 / plan["outbound_lead_cost"]
    grown = strength(np.minimum(month, plan["stop"]), plan["inbound_half"])
    kept = (plan["inbound_keep"] / 100) ** np.maximum(0, month - plan["stop"])
    return inbound * grown * kept, outbound * paid


def months_of(plan: Plan) -> pd.DataFrame:
    """Return what *plan* costs and brings, one row a month from 1 to 24 (also the index).

    Columns: ``month``; ``inbound_leads`` and ``outbound_leads`` in that month; ``spent`` (money units), ``leads`` and
    ``value`` (leads times ``lead_value``, money units) so far; ``cost_per_lead`` so far (NaN before the first lead).
    """
    inbound, outbound = monthly_leads(plan)
    month = np.arange(1, HORIZON + 1)
    spent = plan["budget"] * np.minimum(month, plan["stop"])
    leads = np.cumsum(inbound + outbound)
    cost = np.divide(spent, leads, out=np.full(HORIZON, np.nan), where=leads > 0)
    return pd.DataFrame(
        {
            "month": month,
            "inbound_leads": inbound,
            "outbound_leads": outbound,
            "spent": spent,
            "leads": leads,
            "value": leads * plan["lead_value"],
            "cost_per_lead": cost,
        },
        index=month,
    )


def break_even(table: pd.DataFrame) -> int | None:
    """Return the first month by which the leads of *table* (from ``months_of``) are worth what was spent, or None."""
    reached = table.loc[(table["spent"] > 0) & (table["value"] >= table["spent"]), "month"]
    return int(reached.iloc[0]) if len(reached) else None


def winner(plan: Plan, deadline: int) -> str:
    """Return which way alone brings more leads by the month *deadline*: ``inbound``, ``outbound`` or ``even``.

    Raises ValueError for a month outside 1 to 24.
    """
    if not 1 <= deadline <= HORIZON:
        raise ValueError(f"deadline: month {deadline} is outside 1 to {HORIZON}.")
    return {0: "even", 1: "inbound", -1: "outbound"}[int(_ahead(plan, deadline))]


def turning_points(plan: Plan, deadline: int, ranges: Mapping[str, tuple[float, float]]) -> pd.DataFrame:
    """Return for each assumption the nearest value in its range (low, high) at which the other way wins by *deadline*.

    One row an assumption that changes the winner: ``name``, ``now``, ``turns_at``, and ``factor`` (how many times the
    present value, or the present value how many times that one; 1.1 is near, 5 is far), the nearest first.
    """
    ahead, rows = _ahead(plan, deadline), []
    for name in ASSUMED:
        now, (low, high) = plan[name], ranges[name]
        tried = np.linspace(low, high, _STEPS)
        turned = tried[_ahead({**plan, name: tried[:, None]}, deadline) * ahead < 0]
        if len(turned):
            value = turned[np.abs(turned - now).argmin()]
            rows.append((name, now, value, max(value, now) / max(min(value, now), 1e-9)))
    table = pd.DataFrame(rows, columns=["name", "now", "turns_at", "factor"])
    return table.sort_values("factor", ignore_index=True)


def _ahead(plan: Plan, deadline: int) -> np.ndarray:
    """Return whether inbound alone brings more leads by *deadline* than outbound alone: 1, 0 (as many) or -1."""
    inbound = monthly_leads({**plan, "inbound_share": 100})[0]
    outbound = monthly_leads({**plan, "inbound_share": 0})[1]
    more = (inbound - outbound)[..., :deadline].sum(axis=-1)
    return np.where(np.isclose(more, 0), 0, np.sign(more))
