"""Lesson 06 tells in words what its tables and models give: when one of them changes, the words must follow."""

from functools import cache

from tests.notebook_twins import pages
from utils.models import (
    answers_by_letters,
    chance_of_a_false_find,
    change_in_scrap,
    credit_of,
    difference_of_shares,
    orders_by_arm,
    size_to_tell_apart,
    visits_by_arm,
    what_the_email_did,
    where_it_worked_better,
)
from utils.tables import load

EXPERIMENT = load("email_experiment")


@cache
def prose() -> str:
    """Return the whole text of the lesson without its outputs, both languages."""
    text = " ".join(soup.get_text(" ") for place, soup in pages("06_evidence") if "output" not in place)
    return " ".join(text.split())


def told(*numbers: float, decimals: int = 1) -> None:
    """Check that each of *numbers* stands in the lesson in both languages."""
    missing = [text for text in (f"{abs(number):,.{decimals}f}" for number in numbers) if prose().count(text) < 2]
    assert missing == []


def test_who_came_and_what_the_emails_did():
    arms = visits_by_arm(EXPERIMENT).set_index("arm")
    did = what_the_email_did(EXPERIMENT).set_index("arm")
    told(*arms.loc[["none", "mens"], "percent"], *did["points"], *did.loc["mens", ["least", "most"]])
    told(
        *arms.loc[["none", "mens"], ["visits", "customers"]].to_numpy().ravel(),
        EXPERIMENT["customers"].sum(),
        decimals=0,
    )
    told(*did["anyway"], *did.loc["mens", ["anyway_least", "anyway_most"]], decimals=0)
    assert arms.at["mens", "percent"] > 2 * did.at["mens", "points"], "“more than twice what it did”"


def test_who_bought():
    arms = orders_by_arm(EXPERIMENT).set_index("arm")
    mens = what_the_email_did(EXPERIMENT, "orders").set_index("arm").loc["mens"]
    told(*arms["percent"], decimals=2)
    told(*arms["orders"], *(10 * arms.loc[["none", "mens"], "percent"]), decimals=0)
    told(*mens[["points", "least", "most"]])
    for row in (mens, what_the_email_did(EXPERIMENT).set_index("arm").loc["mens"]):  # the ratio, the other way round
        told(*(1e4 / row[["anyway", "anyway_most", "anyway_least"]]), decimals=0)


def test_where_it_worked_better_and_what_chance_finds():
    groups = [
        what_the_email_did(EXPERIMENT, by=by).set_index(["arm", by])["points"] for by in ("newbie", "bought_before")
    ]
    told(*groups[0]["mens"], *groups[1]["womens"][["mens", "womens"]], groups[1]["mens", "both"])
    looks = where_it_worked_better(EXPERIMENT)
    assert (len(looks), (looks["alone"] == "yes").sum(), (looks["together"] == "yes").sum()) == (16, 9, 3)
    [new] = looks.query("outcome == 'orders' and arm == 'womens' and group_en == 'New customers'").to_dict("records")
    assert (new["alone"], new["together"]) == ("yes", "no") and new["least"] > 0
    told(new["more"])
    told(chance_of_a_false_find(20), decimals=0)


def test_tariqs_second_email():
    _, low, high = difference_of_shares((18, 100), (11, 100))
    assert low < 0 < high
    assert f"{-low:.0f} points fewer to {high:.0f} points more" in prose()
    told(high, decimals=0)
    assert 380 < size_to_tell_apart(18, 11) < 420, "“some 400 people in each group”"


def test_the_charitys_letters():
    rows = answers_by_letters(load("charity_mailings")).set_index("group")
    told(*rows["points"], *rows.loc["everyone", ["more_letters", "fewer_letters", "least", "most"]])
    told(*rows.loc["alike", ["least", "most"]])
    held = [name for name, row in rows.iterrows() if row["least"] < 0]
    assert held == list(rows.index[2:4]), "“the last two intervals hold zero”"
    people = load("charity_mailings").pivot_table("people", "mailings_a_year", "past_answers", sort=False)
    told(*(100 * people["under_a_third"] / people.sum(axis="columns")), decimals=0)


def test_the_training_grants():
    told(*change_in_scrap(load("training_grants"))[["change", "least", "most"]].to_numpy().ravel())


def test_the_laboratory_of_the_credit_at_its_start():
    credit = credit_of(load("credit").set_index("parameter")["value"])
    anyway = credit.credited - credit.brought
    told(credit.credited, credit.brought, anyway, 100 * anyway / credit.credited, decimals=0)
    told(*credit.rules["misplaced"], decimals=0)
    assert credit.channels["last"].idxmax() == "search" and credit.channels.at["search", "last"] > credit.credited / 2
