"""A budget with a deadline: values worked out by hand, and what must hold for any plan."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from utils.models import (
    best_share,
    break_even,
    monthly_leads,
    months_of,
    strength,
    turning_points,
    winner,
    worth_of,
)
from utils.tables import load

PLAN = {
    "budget": 1000,
    "inbound_share": 50,
    "stop": 12,
    "outbound_lead_cost": 20,
    "inbound_lead_cost": 5,
    "saturation": 1000,
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
    # 1,000 a month, wearing thin at 1,000: worth 1,000 · (1 - 1/e) = 632.12, at 20 a lead 31.606 for 12 months
    table = months_of({**PLAN, "inbound_share": 0}).set_index("month")
    assert table.at[1, "leads"] == pytest.approx(31.606, abs=0.001)
    assert table.at[12, "leads"] == table.at[24, "leads"] == pytest.approx(379.27, abs=0.01)
    assert table.at[24, "spent"] == 12_000
    assert table.at[24, "cost_per_lead"] == pytest.approx(31.64, abs=0.005)


def test_the_first_money_is_worth_all_and_what_follows_less():
    # 1 - e^-1 = 0.632, 1 - e^-2 = 0.865; a tiny spending is worth itself; a huge saturation leaves it as it is
    assert worth_of(np.array([1000, 2000]), 1000) == pytest.approx([632.12, 864.66], abs=0.01)
    assert worth_of(1, 1000) == pytest.approx(1, abs=0.001)
    assert worth_of(3000, 1e9) == pytest.approx(3000, abs=0.01)
    assert worth_of(0, 1000) == 0


def test_inbound_alone_has_half_its_strength_in_the_half_way_month_and_fades_afterwards():
    # at full strength 632.12 / 5 = 126.42 leads a month; month 8 is half way; after month 12 each month keeps 80 %
    table = months_of({**PLAN, "inbound_share": 100}).set_index("month")
    assert table.at[8, "inbound_leads"] == pytest.approx(63.21, abs=0.01)
    assert table.at[13, "inbound_leads"] == pytest.approx(0.8 * table.at[12, "inbound_leads"])
    assert table.at[14, "inbound_leads"] == pytest.approx(0.64 * table.at[12, "inbound_leads"])
    assert table.at[24, "spent"] == table.at[12, "spent"] == 12_000


def test_growth_is_slow_then_fast_then_level():
    grown = strength(np.array([1, 4, 8, 12, 16]), 8)
    assert grown == pytest.approx([0.0573, 0.1680, 0.5, 0.8320, 0.9608], abs=0.0005)  # 1/(1+e^(3.2(8-m)/8)) by hand


def test_break_even_by_hand():
    # 31.606 leads a month worth 31.64 each are worth 1,000: even at once; worth 31.6 never
    outbound = {**PLAN, "inbound_share": 0}
    assert break_even(months_of({**outbound, "lead_value": 31.65})) == 1
    assert break_even(months_of({**outbound, "lead_value": 31.6})) is None
    assert break_even(months_of({**outbound, "budget": 0})) is None


def test_the_deadline_decides_who_wins():
    assert winner(PLAN, 3) == "outbound"
    assert winner(PLAN, 8) == "mix"
    assert winner({**PLAN, "saturation": 2000}, 24) == "inbound"
    assert winner({**PLAN, "budget": 0}, 24) == "even"


def test_the_best_share_by_hand():
    # month 1: a = 0.0573 / 5, b = 1 / 20, ln(a/b) = -1.473. Budget 1,000 at saturation 500: room 2, so
    # 1/2 - 500 · 1.473 / 2,000 = 0.132; at saturation 1,000 the room of 1 is too small, and outbound has all
    assert best_share({**PLAN, "saturation": 500}, 1) == pytest.approx(13.2, abs=0.1)
    assert best_share(PLAN, 1) == 0
    # where both bring the same for the first money, half of it goes to each
    even = {**PLAN, "outbound_lead_cost": 10, "inbound_lead_cost": 10 * strength(1, 8)}
    assert best_share(even, 1) == pytest.approx(50)
    assert best_share({**PLAN, "budget": 0}, 1) == 50


@given(PLANS, st.integers(1, 24))
def test_no_split_brings_more_than_the_best_one(plan, deadline):
    def leads(share):
        return months_of({**plan, "inbound_share": share}).at[deadline, "leads"]

    best = leads(best_share(plan, deadline))
    assert all(leads(share) <= best * (1 + 1e-9) + 1e-9 for share in np.linspace(0, 100, 21))


@given(PLANS, st.integers(1, 24))
def test_a_mix_is_best_exactly_where_the_best_share_leaves_something_to_both(plan, deadline):
    assume(plan["budget"] >= 0.01)  # money, not the smallest number that a computer knows
    share, best = best_share(plan, deadline), winner(plan, deadline)
    if 1e-9 < share < 100 - 1e-9:
        assert best == "mix"
    if best != "mix":
        assert share == {"outbound": 0, "inbound": 100}[best]


@given(PLANS, st.integers(1, 24))
def test_without_diminishing_returns_no_mix_is_ever_best(plan, deadline):
    linear = {**plan, "saturation": 1e12}
    pure = max(months_of({**linear, "inbound_share": share}).at[deadline, "leads"] for share in (0, 100))
    assert months_of({**linear, "inbound_share": 50}).at[deadline, "leads"] <= pure * (1 + 1e-6) + 1e-9


@given(PLANS, st.integers(1, 24))
def test_turning_points_lie_in_their_range_change_the_winner_and_stand_nearest_first(plan, deadline):
    table = turning_points(plan, deadline, RANGES)
    assert (np.diff(table["factor"]) >= 0).all()
    for row in table.itertuples():
        low, high = RANGES[row.name]
        assert low <= row.turns_at <= high
        assert winner({**plan, row.name: row.turns_at}, deadline) != winner(plan, deadline)


def test_a_turning_point_by_hand():
    # month 1: ln(0.0573 · 20 / c) = -1 is where a mix begins: c = 0.0573 · 20 · e = 3.115; tried in steps of 1.4 %
    table = turning_points(PLAN, 1, RANGES).set_index("name")
    assert 3.07 <= table.at["inbound_lead_cost", "turns_at"] <= 3.115
    # and at an outbound cost of 5 / (0.0573 · e) = 32.1, and at a saturation of 1,000 / 1.473 = 679
    assert 32.1 <= table.at["outbound_lead_cost", "turns_at"] <= 32.6
    assert 665 <= table.at["saturation", "turns_at"] <= 679
    assert turning_points({**PLAN, "budget": 0}, 1, RANGES).empty


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
