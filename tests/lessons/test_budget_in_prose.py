"""Lesson 05 tells in words what the model gives: when an assumption changes, the words must follow."""

import pytest

from tests.notebook_twins import pages
from utils.models import twelve_months
from utils.tables.loading import load


@pytest.fixture(scope="module")
def told() -> str:
    """The whole text of lesson 05, both languages."""
    return " ".join(soup.get_text(" ") for place, soup in pages("05_working_together") if "output" not in place)


def year(**changed: float):
    """Return the model's year, with some assumptions *changed*."""
    table = load("assumptions")
    return twelve_months(dict(zip(table["assumption"], table["value"], strict=True)) | changed).set_index("month")


def cheaper_from(table) -> int | None:
    """Return the first month in which an inbound lead costs less than an outbound one, or None."""
    months = table.index[table["inbound_cost_per_lead"] < table["outbound_cost_per_lead"]]
    return months[0] if len(months) else None


def test_the_leads_and_costs_at_the_end_of_the_year(told):
    end = year().loc[12]
    for number in (f"{end['inbound_leads']:.0f}", f"{end['outbound_leads']:.0f}"):
        assert told.count(number) >= 2, number
    for number in (f"{end['inbound_cost_per_lead']:.1f}", f"{end['outbound_cost_per_lead']:.1f}"):
        assert told.count(number) >= 4, number


def test_the_month_in_which_inbound_becomes_cheaper(told):
    month = cheaper_from(year())
    costs = year().loc[month, ["inbound_cost_per_lead", "outbound_cost_per_lead"]]
    assert f"month {month}" in told and f"الشهر {month}" in told
    assert all(told.count(f"{cost:.1f}") >= 2 for cost in costs)


def test_what_happens_when_readers_come_sooner_or_later_or_cost_more(told):
    sooner = year(inbound_half=6)
    assert f"month {cheaper_from(sooner)}" in told
    assert told.count(f"{sooner.loc[12, 'inbound_leads']:.0f}") >= 2
    assert cheaper_from(year(inbound_half=10)) is None
    dearer = year(inbound_spend=700)
    assert cheaper_from(dearer) is None
    assert told.count(f"{dearer.loc[12, 'inbound_cost_per_lead']:.1f}") >= 2


def test_the_last_quarter(told):
    quarter = year().loc[12] - year().loc[9]
    assert f"{quarter['inbound_leads']:.0f} against {quarter['outbound_leads']:.0f}" in told


def test_the_cost_of_a_customer_is_the_cost_of_a_lead_divided_by_the_chance_that_it_pays(told):
    end = year().loc[12]
    for direction in ("inbound", "outbound"):
        for chance in (0.05, 0.10):
            cost = round(end[f"{direction}_cost_per_lead"], 1) / chance
            assert told.count(f"{cost:.0f}") >= 2, (direction, chance)
