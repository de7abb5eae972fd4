"""A budget with a deadline: values worked out by hand, and what must hold for any plan."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from utils.models import break_even, monthly_leads, months_of, strength, turning_points, winner
from utils.tables import load

PLAN = {
    "budget": 1000,
    "inbound_share": 50,
    "stop": 12,
    "outbound_lead_cost": 20,
    "inbound_lead_cost": 5,
    "inbound_half": 8,
    "inbound_keep": 80,
    "lead_value": 15,
}
RANGES = {row.parameter: (row.low, row.high) for row in load("deadline").itertuples()}
WHOLE = ("stop", "deadline")
PLANS = st.fixed_dictionaries(
    {name: st.integers(*map(int, limits)) if name in WHOLE else st.floats(*limits) for name, limits in RANGES.items()}
)


def test_outbound_alone_by_hand():
    # 1,000 a month at 20 a lead: 50 leads a month for 12 months, then nothing
    table = months_of({**PLAN, "inbound_share": 0}).set_index("month")
    assert table.at[1, "leads"] == 50
    assert table.at[12, "leads"] == table.at[24, "leads"] == 600
    assert table.at[24, "spent"] == 12_000
    assert table.at[24, "cost_per_lead"] == 20


def test_inbound_alone_has_half_its_strength_in_the_half_way_month_and_fades_afterwards():
    # at full strength 1,000 / 5 = 200 leads a month; month 8 is half way; after month 12 each month keeps 80 %
    table = months_of({**PLAN, "inbound_share": 100}).set_index("month")
    assert table.at[8, "inbound_leads"] == pytest.approx(100)
    assert table.at[13, "inbound_leads"] == pytest.approx(0.8 * table.at[12, "inbound_leads"])
    assert table.at[14, "inbound_leads"] == pytest.approx(0.64 * table.at[12, "inbound_leads"])
    assert table.at[24, "spent"] == table.at[12, "spent"] == 12_000


def test_growth_is_slow_then_fast_then_level():
    grown = strength(np.array([1, 4, 8, 12, 16]), 8)
    assert grown == pytest.approx([0.0573, 0.1680, 0.5, 0.8320, 0.9608], abs=0.0005)  # 1/(1+e^(3.2(8-m)/8)) by hand


def test_break_even_by_hand():
    # 50 leads a month worth 20 each are worth 1,000: even at once; worth 19 never
    outbound = {**PLAN, "inbound_share": 0}
    assert break_even(months_of({**outbound, "lead_value": 20})) == 1
    assert break_even(months_of({**outbound, "lead_value": 19})) is None
    assert break_even(months_of({**outbound, "budget": 0})) is None


def test_the_deadline_decides_who_wins():
    assert winner(PLAN, 3) == "outbound"
    assert winner(PLAN, 24) == "inbound"
    assert winner({**PLAN, "budget": 0}, 24) == "even"


@given(PLANS, st.integers(1, 24))
def test_turning_points_lie_in_their_range_change_the_winner_and_stand_nearest_first(plan, deadline):
    table = turning_points(plan, deadline, RANGES)
    assert (np.diff(table["factor"]) >= 0).all()
    for row in table.itertuples():
        low, high = RANGES[row.name]
        assert low <= row.turns_at <= high
        assert winner({**plan, row.name: row.turns_at}, deadline) != winner(plan, deadline)


def test_a_turning_point_by_hand():
    # by month 1 inbound alone brings 1,000 / c · 0.0573 leads, outbound 50: they are even at c = 1.146
    table = turning_points(PLAN, 1, RANGES).set_index("name")
    assert 1 <= table.at["inbound_lead_cost", "turns_at"] <= 1.146
    # and at an outbound cost of 1,000 / (200 · 0.0573) = 87.3; tried in steps of one
    assert 87.3 <= table.at["outbound_lead_cost", "turns_at"] <= 88.3


@given(PLANS, st.floats(0, 50_000))
def test_more_budget_never_gives_fewer_leads(plan, more):
    richer = {**plan, "budget": plan["budget"] + more}
    assert (months_of(richer)["leads"] >= months_of(plan)["leads"] - 1e-6).all()


@given(PLANS)
def test_leads_and_money_only_add_up(plan):
    table = months_of(plan)
    assert (np.diff(table["leads"]) >= 0).all()
    assert table["spent"].iloc[-1] == pytest.approx(plan["budget"] * plan["stop"])


@given(PLANS, st.lists(st.floats(1, 18), min_size=1, max_size=5))
def test_a_column_of_values_gives_the_rows_that_each_value_gives(plan, halves):
    together = monthly_leads({**plan, "inbound_half": np.array(halves)[:, None]})[0]
    for row, half in zip(together, halves, strict=True):
        assert row == pytest.approx(monthly_leads({**plan, "inbound_half": half})[0])


def test_a_deadline_beyond_the_two_years_is_refused():
    with pytest.raises(ValueError, match="deadline: month 25"):
        winner(PLAN, 25)
