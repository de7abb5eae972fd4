"""Inbound, outbound or a mix, with a deadline: what a monthly budget brings by a given month, month by month.

A thinking tool, not a finding: every number that goes in is an assumption of the course, described with its unit
and range in ``data/deadline.csv``. Only the wait for results from search (6 to 12 months) is in a source (A14).

It is another model than that of ``budget``: there inbound brings as many leads as its assumption says, whatever is
spent on it, and outbound in proportion to the money; here each further unit of money on either brings fewer leads.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

HORIZON = 24  # months
ASSUMED = ("outbound_lead_cost", "inbound_lead_cost", "saturation", "inbound_half", "inbound_keep")  # nobody's choice
_STEEPNESS = 6.4  # the curve runs from 4 % of its strength at the start to 96 % at twice the half-way month
_STEPS = 400  # values tried for each assumption
_WINNERS = {1: "inbound", -1: "outbound", 0: "mix"}

Plan = Mapping[str, float]


def strength(months: np.ndarray, half: float | np.ndarray) -> np.ndarray:
    """Return how far inbound has grown (0 to 1) after so many *months* of work.

    A logistic curve that has half its height in the month *half*: 1 / (1 + exp(-3.2 · (month - half) / half)).
    """
    return 1.0 / (1.0 + np.exp(-_STEEPNESS / 2 * (months - half) / half))


def worth_of(spending: float | np.ndarray, saturation: float | np.ndarray) -> float | np.ndarray:
    """Return what a monthly *spending* on one way is worth in money units of the first kind, which all find new people.

    Diminishing returns with one parameter, an assumption of the course: saturation · (1 - exp(-spending /
    saturation)). The first unit is worth 1; at a *spending* of *saturation* (money units a month) the next one is worth
    0.37 and the whole 0.63 of all that the way can ever bring; a very large *saturation* means no diminishing.
    """
    return -saturation * np.expm1(-spending / saturation)


def monthly_leads(plan: Plan) -> tuple[np.ndarray, np.ndarray]:
    """Return the leads from inbound and from outbound in each month from 1 to 24.

    *plan* holds the rows of ``data/deadline.csv``: ``budget`` (money units a month), ``inbound_share`` (percent of
    it), ``stop`` (last month that is paid for), ``outbound_lead_cost`` and ``inbound_lead_cost`` (money units for the
    first lead, the latter at full strength), ``saturation`` (money units a month, see ``worth_of``), ``inbound_half``
    (months), ``inbound_keep`` (percent of its leads that inbound keeps from month to month once nothing is paid any
    more). Columns of numbers in place of a number give rows of months.
    """
    inbound, outbound = _leads_of_the_first_unit(plan)
    spent_on_inbound = plan["budget"] * plan["inbound_share"] / 100
    spent_on_outbound = plan["budget"] - spent_on_inbound
    saturation = plan["saturation"]
    return inbound * worth_of(spent_on_inbound, saturation), outbound * worth_of(spent_on_outbound, saturation)


def _leads_of_the_first_unit(plan: Plan) -> tuple[np.ndarray, np.ndarray]:
    """Return the leads that the first unit of money a month brings by inbound and by outbound in each month."""
    month = np.arange(1, HORIZON + 1)
    grown = strength(np.minimum(month, plan["stop"]), plan["inbound_half"])
    kept = (plan["inbound_keep"] / 100) ** np.maximum(0, month - plan["stop"])
    return grown * kept / plan["inbound_lead_cost"], (month <= plan["stop"]) / plan["outbound_lead_cost"]


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
    spent, value = table["spent"].to_numpy(), table["value"].to_numpy()
    reached = table["month"].to_numpy()[(spent > 0) & (value >= spent)]
    return next(map(int, reached), None)


def best_share(plan: Plan, deadline: int) -> float:
    """Return the share of the budget for inbound (0 to 100) that brings most leads by the month *deadline*.

    With a and b, the leads that the first unit of money a month brings by then by inbound and by outbound, the leads of
    a share x are a·S·(1 - exp(-xB/S)) + b·S·(1 - exp(-(1 - x)B/S)), B the budget and S the saturation. They are most
    where the last unit on either side brings the same, a·exp(-xB/S) = b·exp(-(1 - x)B/S): x = 1/2 + S·ln(a/b) / 2B.
    A mix is therefore best where |ln(a/b)| < B/S, and else one way alone. Without a budget the share does not matter:
    50. Raises ValueError for a month outside 1 to 24.
    """
    lead, room = _lead_and_room(plan, deadline)
    return float(50 + 50 * (np.clip(lead, -room, room) / room)) if room else 50.0


def winner(plan: Plan, deadline: int) -> str:
    """Return what brings most leads by the month *deadline*: ``inbound`` or ``outbound`` alone, or a ``mix``.

    ``even`` without a budget. Raises ValueError for a month outside 1 to 24. See ``best_share``.
    """
    best = int(_ahead(plan, deadline))
    return _WINNERS[best] if plan["budget"] else "even"


def turning_points(plan: Plan, deadline: int, ranges: Mapping[str, tuple[float, float]]) -> pd.DataFrame:
    """Return for each assumption the nearest value in its range (low, high) at which something else wins by *deadline*.

    One row an assumption that changes the ``winner``: ``name``, ``now``, ``turns_at``, and ``factor`` (how many times
    the present value, or the present value how many times that one; 1.1 is near, 5 is far), the nearest first.
    """
    ahead, rows = _ahead(plan, deadline), []
    for name in ASSUMED if plan["budget"] else ():
        now, (low, high) = plan[name], ranges[name]
        tried = np.geomspace(low, high, _STEPS) if low else np.linspace(low, high, _STEPS)
        turned = tried[_ahead({**plan, name: tried[:, None]}, deadline) != ahead]
        if len(turned):
            value = turned[np.abs(turned - now).argmin()]
            rows.append((name, now, value, max(value, now) / max(min(value, now), 1e-9)))
    return pd.DataFrame(sorted(rows, key=lambda row: row[-1]), columns=["name", "now", "turns_at", "factor"])


def _ahead(plan: Plan, deadline: int) -> np.ndarray:
    """Return whether inbound alone is best by *deadline* (1), a mix (0) or outbound alone (-1)."""
    lead, room = _lead_and_room(plan, deadline)
    return np.where(np.abs(lead) < room, 0, np.sign(lead))


def _lead_and_room(plan: Plan, deadline: int) -> tuple[np.ndarray, np.ndarray]:
    """Return ln(a/b), how far inbound's first unit of money is ahead by *deadline*, and B/S, the room for a mix."""
    if not 1 <= deadline <= HORIZON:
        raise ValueError(f"deadline: month {deadline} is outside 1 to {HORIZON}.")
    inbound, outbound = (leads[..., :deadline].sum(axis=-1) for leads in _leads_of_the_first_unit(plan))
    room = plan["budget"] / np.asarray(plan["saturation"])
    return np.log(inbound / outbound), room[..., 0] if room.ndim == 2 else room
