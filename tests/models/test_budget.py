"""The model of twelve months agrees with values worked out by hand, and with what the article says."""

import numpy as np
import pytest

from utils.models import inbound_leads, outbound_leads, twelve_months
from utils.tables import load


@pytest.fixture(scope="module")
def assumptions() -> dict[str, float]:
    table = load("assumptions")
    return dict(zip(table["assumption"], table["value"], strict=True))


def test_outbound_rises_in_a_straight_line_to_its_full_strength():
    assert outbound_leads(np.array([1, 2, 3, 12]), spend=600, lead_cost=20, ramp=2).tolist() == [15, 30, 30, 30]


def test_inbound_brings_half_its_peak_in_the_middle_and_as_much_less_before_as_more_after():
    leads = inbound_leads(np.array([6, 8, 10]), peak=60, half=8, pace=0.8)
    assert leads[1] == 30
    assert leads[0] + leads[2] == pytest.approx(60)


def test_the_year_adds_up_as_by_hand(assumptions):
    december = twelve_months(assumptions).set_index("month").loc[12]
    assert december["outbound_leads"] == 15 + 11 * 30
    assert december["outbound_cost"] == 12 * 600
    assert december["outbound_cost_per_lead"] == pytest.approx(7200 / 345)
    # months 4 to 12 lie evenly round month 8: 4 pairs of 60 and 30 in the middle; the first three are tails
    tails = sum(60 / (1 + np.exp(0.8 * (8 - month))) for month in (1, 2, 3))
    assert december["inbound_leads"] == pytest.approx(270 + tails)
    assert december["inbound_cost_per_lead"] == pytest.approx(4800 / (270 + tails))


def test_nothing_that_was_spent_or_won_is_lost_again(assumptions):
    table = twelve_months(assumptions)
    assert table["month"].tolist() == list(range(1, 13))
    for column in ("inbound_cost", "inbound_leads", "outbound_cost", "outbound_leads"):
        assert table[column].is_monotonic_increasing


def test_the_model_says_what_the_article_says_and_no_more(assumptions):
    """Inbound ends cheaper per lead, outbound is quicker, and both directions start below their strength (A13, A14)."""
    table = twelve_months(assumptions).set_index("month")
    assert table.at[12, "inbound_cost_per_lead"] < table.at[12, "outbound_cost_per_lead"]
    assert table.at[3, "inbound_leads"] < table.at[3, "outbound_leads"]
    assert 6 <= assumptions["inbound_half"] <= 12
    assert assumptions["outbound_ramp"] >= 1
