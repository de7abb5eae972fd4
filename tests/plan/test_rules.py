"""What the page says of any plan that the tables allow; what it says of single gaps is in rules_test.js."""

import json
import random
import re
import subprocess
from pathlib import Path

import pytest
from deno import find_deno_bin

from utils.plan.parts import choices
from utils.plan.words import EXAMPLE, EXAMPLE_REMARKS, EXAMPLE_TEXTS
from utils.tables import load

HERE = Path(__file__).parent
RULES = (HERE.parents[1] / "utils/plan/rules.js").read_text(encoding="utf-8")
KNOWN = {
    choice.id: {key: getattr(choice, key) for key in ("part", "side", "direction", "carries", "block")}
    for choice in choices()
}
REMARKS = list(load("plan_remarks")["remark"])
INSIDE = [name for name, what in KNOWN.items() if what["side"] == "internal" and what["part"] in ("method", "channel")]
OUTBOUND = [name for name, what in KNOWN.items() if what["direction"] == "outbound"]
SPLITS = [(20, 40, 40), (0, 50, 50), (50, 0, 50), (50, 50, 0), (100, 0, 0)]
# a plan in which nothing is missing
WHOLE = ("employees", "customers", "culture", "sales", "internal_communication", "team_meeting", "newsletter", "tv_ad",
         "lot_left_out")  # fmt: skip


def plan(*picked: str, name="A shop", sells="Tea", measure="Cups", budget=1000, split=(20, 40, 40), month=12) -> dict:
    parts = dict(zip(("inside", "inbound", "outbound"), split, strict=True))
    return {"name": name, "sells": sells, "notes": "", "measure": measure, "budget": budget, "split": parts,
            "month": month, "picked": list(picked)}  # fmt: skip


def any_plans(number: int, seed: int = 7) -> list[dict]:
    """Return *number* plans, from empty to full, with every kind of budget, split and month."""
    draw = random.Random(seed)
    plans = []
    for _ in range(number):
        share = draw.choice([0, 0.05, 0.2, 0.5, 0.9])
        picked = [name for name in KNOWN if draw.random() < share]
        plans.append(
            plan(*picked, name=draw.choice(["", "A"]), sells=draw.choice(["", "B"]),
                 measure=draw.choice(["", "C"]), budget=draw.choice([0, 10, 5000]),
                 split=draw.choice(SPLITS), month=draw.choice([1, 5, 6, 11, 12, 36]))
        )  # fmt: skip
    return plans


def remarks_on(*plans: dict) -> list[list[str]]:
    """Return the remarks on each of *plans*, by the rules that run in the page."""
    told = subprocess.run(
        [find_deno_bin(), "run", "--quiet", HERE / "remarks_on.js"],
        input=json.dumps({"known": KNOWN, "plans": plans}),
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return json.loads(told.stdout)


def test_every_remark_has_a_rule_and_every_rule_a_remark():
    rules = re.findall(r"^  (\w+): \(seen\)", RULES, re.MULTILINE)
    assert [*rules, "complete"] == REMARKS


def test_the_rules_name_only_channels_that_there_are():
    named = re.findall(r'"(\w+)"', " ".join(re.findall(r"= \[[^]]*\]|seen\.has\(\"[^)]*\)", RULES)))
    assert "follow_up_call" in named and "site_form" in named
    assert set(named) <= set(KNOWN)


def test_the_choices_that_single_gaps_are_tried_with_are_those_of_the_tables():
    tried = json.loads((HERE / "some_choices.json").read_text(encoding="utf-8"))
    assert tried == {name: KNOWN.get(name) for name in tried}


def test_an_event_is_a_method_whose_direction_counts_like_a_channel():
    assert (KNOWN["events_promotions"]["part"], KNOWN["events_promotions"]["direction"]) == ("method", "outbound")


def test_the_example_gets_the_remark_that_is_stored_with_it():
    texts = {name: text.en for name, text in EXAMPLE_TEXTS.items()}
    assert remarks_on(EXAMPLE | texts) == [list(EXAMPLE_REMARKS)]


def test_every_remark_fires_in_some_plan_and_none_in_all_of_them():
    push = plan(*(name for name in WHOLE if name != "newsletter"), split=(50, 0, 50))
    found = remarks_on(*any_plans(3000), plan(*WHOLE), push)
    assert {remark for one in found for remark in one} == set(REMARKS)
    assert not set.intersection(*map(set, found))


def test_remarks_come_in_the_order_of_the_table_each_once_and_praise_stands_alone():
    for found in remarks_on(*any_plans(500, seed=8)):
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
        (["lot_left_out", "one_branch"], {"no_proof", "by_calendar", "not_known"}),
    ],
)
def test_picking_more_of_a_kind_never_adds_the_remark_that_asks_for_it(more, never):
    plans = any_plans(300, seed=9)
    added = random.Random(1)
    larger = [one | {"picked": sorted({*one["picked"], added.choice(more)})} for one in plans]
    for before, after in zip(remarks_on(*plans), remarks_on(*larger), strict=True):
        assert not never & (set(after) - set(before))


def test_more_time_never_adds_a_remark_but_that_it_may_still_be_late():
    draw = random.Random(3)
    plans = any_plans(300, seed=10)
    sooner = [one | {"month": draw.randint(1, 36)} for one in plans]
    later = [one | {"month": draw.randint(one["month"], 36)} for one in sooner]
    for first, second in zip(remarks_on(*sooner), remarks_on(*later), strict=True):
        assert set(second) - set(first) <= {"may_be_late", "complete"}
