"""What the page says of a plan, and how a number and a saved plan are read: run in the browser that will run it."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from utils.plan.parts import choices
from utils.plan.words import EXAMPLE, EXAMPLE_REMARKS, EXAMPLE_TEXTS
from utils.tables.loading import load

KNOWN = {
    choice.id: {"part": choice.part, "side": choice.side, "direction": choice.direction, "carries": choice.carries}
    for choice in choices()
}
REMARKS = list(load("plan_remarks")["remark"])
INSIDE = [name for name, what in KNOWN.items() if what["side"] == "internal" and what["part"] in ("method", "channel")]
OUTBOUND = [name for name, what in KNOWN.items() if what["direction"] == "outbound"]
SPLITS = [(20, 40, 40), (0, 50, 50), (50, 0, 50), (50, 50, 0), (100, 0, 0)]


@pytest.fixture(scope="module")
def logic(evaluate_with):
    """A function that evaluates JavaScript with the modules as ``rules``, ``state`` and ``numbers``."""
    evaluate = evaluate_with(rules="plan_rules.js", state="plan_state.js", numbers="numbers.js")
    evaluate("(known) => { window.known = known; }", KNOWN)
    return evaluate


def plan(*picked: str, name="A shop", sells="Tea", budget=1000, split=(20, 40, 40), month=12) -> dict:
    parts = dict(zip(("inside", "inbound", "outbound"), split, strict=True))
    return {"name": name, "sells": sells, "notes": "", "budget": budget, "split": parts, "month": month,
            "picked": list(picked)}  # fmt: skip


# a plan in which nothing is missing
WHOLE = ("employees", "customers", "culture", "sales", "internal_communication", "team_meeting", "newsletter", "tv_ad")


def remarks(logic, *plans: dict) -> list[list[str]]:
    return logic("(plans) => plans.map((plan) => rules.planRemarks(plan, known))", list(plans))


def without(*left_out: str, **more) -> dict:
    return plan(*(name for name in WHOLE if name not in left_out), **more)


@pytest.mark.parametrize(
    ("given_plan", "expected"),
    [
        (plan(*WHOLE), ["complete"]),
        (plan(*WHOLE, name=" "), ["no_business"]),
        (plan(*WHOLE, sells=""), ["no_business"]),
        (without("employees", "customers"), ["no_audience"]),
        (without("employees"), ["audience_inside"]),
        (without("customers"), ["audience_outside"]),
        (without("culture", "sales"), ["no_goal"]),
        (without("internal_communication", "team_meeting"), ["goal_inside", "nobody_inside", "idle_inside"]),
        (
            without("newsletter", "tv_ad"),
            ["goal_outside", "nothing_outside", "idle_inbound", "idle_outbound"],
        ),
        (plan(*(set(WHOLE) - {"team_meeting", "internal_communication"}), "training_development"), ["untold"]),
        (without("team_meeting"), ["untold", "no_carrier"]),
        (plan(*WHOLE, "online_campaigns"), ["complete"]),
        (plan(*WHOLE, "advertising"), ["complete"]),
        (plan(*(set(WHOLE) - {"tv_ad"}), "cold_call", "advertising"), ["no_carrier"]),
        (without("newsletter", split=(50, 0, 50)), ["all_push"]),
        (without("tv_ad", split=(50, 50, 0), month=5), ["too_soon"]),
        (without("tv_ad", split=(50, 50, 0), month=6), ["may_be_late"]),
        (without("tv_ad", split=(50, 50, 0), month=11), ["may_be_late"]),
        (without("tv_ad", split=(50, 50, 0), month=12), ["complete"]),
        (plan(*WHOLE, month=1), ["complete"]),
        (plan(*(set(WHOLE) - {"newsletter"}), "blog_post"), ["no_join"]),
        (plan(*WHOLE, "follow_up_call"), ["call_without_form"]),
        (plan(*WHOLE, "follow_up_call", "ebook"), ["complete"]),
        (plan(*WHOLE, budget=0), ["no_budget"]),
        (plan(*WHOLE, split=(0, 50, 50)), ["unpaid_inside"]),
        (plan(*WHOLE, split=(50, 0, 50)), ["unpaid_inbound"]),
        (plan(*WHOLE, split=(50, 50, 0)), ["unpaid_outbound"]),
    ],
)
def test_each_gap_is_remarked_and_nothing_else(logic, given_plan, expected):
    assert remarks(logic, given_plan) == [expected]


def test_an_event_is_a_method_whose_direction_counts_like_a_channel(logic):
    assert KNOWN["events_promotions"]["direction"] == "outbound"
    chosen = [name for name in WHOLE if name != "tv_ad"]
    assert remarks(logic, plan(*chosen, "events_promotions")) == [["complete"]]


def test_the_example_gets_the_remark_that_is_stored_with_it(logic):
    texts = {name: text.en for name, text in EXAMPLE_TEXTS.items()}
    assert remarks(logic, EXAMPLE | texts) == [list(EXAMPLE_REMARKS)]


def any_plans(number: int, seed: int = 7) -> list[dict]:
    """Return *number* plans, from empty to full, with every kind of budget, split and month."""
    draw = random.Random(seed)
    plans = []
    for _ in range(number):
        share = draw.choice([0, 0.05, 0.2, 0.5, 0.9])
        picked = [name for name in KNOWN if draw.random() < share]
        plans.append(
            plan(*picked, name=draw.choice(["", "A"]), sells=draw.choice(["", "B"]), budget=draw.choice([0, 10, 5000]),
                 split=draw.choice(SPLITS), month=draw.choice([1, 5, 6, 11, 12, 36]))
        )  # fmt: skip
    return plans


def test_every_remark_fires_in_some_plan_and_none_in_all_of_them(logic):
    found = remarks(logic, *any_plans(3000), plan(*WHOLE), without("newsletter", split=(50, 0, 50)))
    assert {remark for one in found for remark in one} == set(REMARKS)
    assert not set.intersection(*map(set, found))


def test_remarks_come_in_the_order_of_the_table_each_once_and_praise_stands_alone(logic):
    for found in remarks(logic, *any_plans(500, seed=8)):
        places = [REMARKS.index(remark) for remark in found]
        assert places == sorted(set(places))
        assert found == ["complete"] or "complete" not in found


@pytest.mark.parametrize(
    ("more", "never"),
    [
        (INSIDE, {"nobody_inside", "goal_inside", "idle_inside"}),
        (OUTBOUND, {"too_soon", "may_be_late", "nothing_outside", "goal_outside", "idle_outbound"}),
        (["team_meeting"], {"untold"}),
        (["site_form", "ebook"], {"no_audience", "all_push", "call_without_form", "idle_inbound"}),
    ],
)
def test_picking_more_of_a_kind_never_adds_the_remark_that_asks_for_it(logic, more, never):
    plans = any_plans(300, seed=9)
    added = random.Random(1)
    larger = [one | {"picked": sorted({*one["picked"], added.choice(more)})} for one in plans]
    for before, after in zip(remarks(logic, *plans), remarks(logic, *larger), strict=True):
        assert not never & (set(after) - set(before))


@settings(max_examples=60, deadline=None)
@given(
    months=st.lists(st.integers(1, 36), min_size=2, max_size=2).map(sorted), picked=st.sets(st.sampled_from([*KNOWN]))
)
def test_more_time_never_adds_a_remark_but_that_it_may_still_be_late(logic, months, picked):
    sooner, later = (plan(*sorted(picked), month=month) for month in months)
    first, second = remarks(logic, sooner, later)
    assert set(second) - set(first) <= {"may_be_late", "complete"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1000", 1000), ("1,000", 1000), ("1,250,000.5", 1250000.5), (" 12 ", 12), ("٣٦", 36), ("١٬٢٥٠٫٥", 1250.5),
        ("-5", -5), ("−5", -5), ("+7", 7), (".5", 0.5), ("1 000", 1000), ("\u200f40", 40), ("0", 0),
    ],
)  # fmt: skip
def test_a_number_is_read_in_the_digits_of_either_script(logic, text, value):
    assert logic("(text) => numbers.numberIn(text)", text) == value


@pytest.mark.parametrize(
    "text", ["", " ", "a", "12a", "1,00", "1,0000", "1.2.3", "١٢,٣", "1e5", "--1", ",", ".", "0x10", "∞"]
)
def test_what_is_no_number_is_not_read_as_one(logic, text):
    assert logic("(text) => Number.isNaN(numbers.numberIn(text))", text)


@settings(max_examples=60, deadline=None)
@given(value=st.integers(0, 10**9))
def test_a_whole_number_is_read_alike_however_it_is_written(logic, value):
    arabic = str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬")
    written = [f"{value}", f"{value:,}", f"{value:,}".translate(arabic)]
    assert logic("(texts) => texts.map(numbers.numberIn)", written) == [value] * 3


@pytest.mark.parametrize(
    ("shares", "whole"),
    [([20, 40, 40], True), ([33.3, 33.3, 33.4], True), ([33.33, 33.33, 33.33], True), ([20, 40, 30], False),
     ([100, 0, 0], True), ([50, 50, 0.1], False)],
)  # fmt: skip
def test_three_shares_make_a_whole_or_are_refused(logic, shares, whole):
    assert logic("(shares) => state.planSplitIsWhole(shares)", shares) is whole


def saved(**changes) -> str:
    entry = plan(*WHOLE) | {"format": "marketing-inside-and-out:plan", "version": 1} | changes
    return json.dumps(entry)


@pytest.mark.parametrize(
    ("text", "reason", "where"),
    [
        ("", "broken", None),
        ("{", "broken", None),
        ("[]", "foreign", None),
        ("null", "foreign", None),
        ('{"course": "marketing-inside-and-out", "version": 1, "questions": {}}', "foreign", None),
        (saved(version=2), "newer", None),
        (saved(version="1"), "fault", "version"),
        (saved(version=0), "fault", "version"),
        (saved(name=5), "fault", "name"),
        (saved(sells=None), "fault", "sells"),
        (saved(notes="x" * 301), "fault", "notes"),
        (saved(budget=-1), "fault", "budget"),
        (saved(budget="100"), "fault", "budget"),
        (saved(split={"inside": 50, "inbound": 50, "outbound": 50}), "fault", "split"),
        (saved(split=[20, 40, 40]), "fault", "split"),
        (saved(split={"inside": 200, "inbound": -50, "outbound": -50}), "fault", "split"),
        (saved(month=0), "fault", "month"),
        (saved(month=1.5), "fault", "month"),
        (saved(picked="seo"), "fault", "picked"),
        (saved(picked=["seo", "moon"]), "fault", 'picked: "moon"'),
        (saved(picked=["constructor"]), "fault", 'picked: "constructor"'),
        (saved(picked=[["seo"]]), "fault", 'picked: ["seo"]'),
    ],
)
def test_a_file_that_is_no_plan_is_refused_with_its_reason_and_place(logic, text, reason, where):
    script = (
        "(text) => { try { state.planParsed(text, known); } catch (error) { return [error.message, error.cause]; } }"
    )
    assert logic(script, text) == [reason, where]


def test_a_plan_written_out_is_read_back_unchanged(logic):
    given_plan = plan(*WHOLE, name='<b>"مقهى"</b>\\', month=7)
    assert logic("(plan) => state.planParsed(state.planText(plan), known)", given_plan) == given_plan


def test_what_else_a_file_holds_is_not_taken_over(logic):
    taken = logic("(text) => state.planParsed(text, known)", saved(extra=1, picked=["seo", "seo"]))
    assert "extra" not in taken and taken["picked"] == ["seo"]
