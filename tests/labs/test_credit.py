"""The laboratory of the credit: what it says, shows and draws is what the model in Python finds."""

import random

import pytest
from bs4 import BeautifulSoup

from tests.labs.awake import awake
from tests.labs.drawn import drawn, said, table
from tests.labs.positions import MISSIONS
from utils.labs import credit_lab
from utils.models import CHANNELS, EVEN, RULES, credit_of, least_left_out
from utils.tables import load

LAB = credit_lab()
START = {name: value for name, value in LAB.start.items() if name not in ("draw", "kept")}
RANGES = {row.parameter: (int(row.low), int(row.high)) for row in load("credit").itertuples()}
NAMES = {"last": "last touch", "first": "first touch", "equal": "equal shares"}
PRESETS = [preset.values for preset in LAB.presets]
MOVED = [{}, {"anyway": 22}, {"targeting": 20}, {"anyway": 0}, {"targeting": 100, "left_out": 5000}, *PRESETS]


def number(value: float) -> str:
    return f"{round(value) or 0:,}".replace("-", "−")


@pytest.mark.parametrize("moved", MOVED)
def test_the_rule_that_lies_most_is_named_with_what_each_puts_at_the_wrong_channel(moved):
    credit, words = credit_of(START | moved), said(LAB, **moved)
    assert credit.lies_most != EVEN
    misplaced = credit.rules["misplaced"].map(number)
    assert f"“{NAMES[credit.lies_most]}” lies most: it puts {misplaced[credit.lies_most]} of" in words["en"]
    assert f"تنسب {misplaced[credit.lies_most]} إلى غير قناتهم" in words["ar"]
    others = [f"{NAMES[rule]}: {misplaced[rule]}" for rule in RULES if rule != credit.lies_most]
    assert f"({', '.join(others)})" in words["en"]


@pytest.mark.parametrize("moved", MOVED)
def test_the_channel_that_it_gives_most_too_much_is_told_beside_the_truth(moved):
    credit, words = credit_of(START | moved), said(LAB, **moved)
    rule = credit.lies_most
    row = credit.channels.loc[(credit.channels[rule] - credit.channels["truth"]).idxmax()]
    assert f" {number(row[rule])} customers; without it {number(row['truth'])} would" in words["en"]
    assert (f"Of the {number(row[rule])}, {number(row[f'{rule}_anyway'])} would" in words["en"]) == (credit.anyway > 0)
    assert f"من العملاء {number(row[rule])}، ولو أُوقفت" in words["ar"]
    handed_out = f"Of the {number(credit.credited)} that each rule hands out"
    assert (handed_out in words["en"]) == (credit.anyway > 0)


@pytest.mark.parametrize("moved", MOVED)
def test_the_table_shows_the_model_and_adds_up(moved):
    position = START | moved
    credit, rows = credit_of(position), table(LAB, **moved)
    for (_, row), (_, *cells) in zip(credit.channels.iterrows(), rows[:4], strict=True):
        credited = [f"{number(row[rule])} ({number(row[f'{rule}_anyway'])})" for rule in RULES]
        interval = f"{number(row['low'])} to {number(row['high'])}"
        hopeless = "" if least_left_out(position, row.name) else "; even half of all would be too few"
        plain = [cell.translate(dict.fromkeys(range(0x2066, 0x206A))) for cell in cells]
        assert plain == [*credited, number(row["truth"]), interval + hopeless, number(row["forgone"])]
    together, overlap, misplaced = rows[4:]
    assert together[1:4] == [together[1]] * 3 and together[1].startswith(f"{number(credit.credited)} (")
    whole = [int(row[4].replace(",", "")) for row in (together, overlap)]
    assert number(sum(whole)) == number(credit.brought)
    assert misplaced[1:4] == [number(share) for share in credit.rules["misplaced"]]


@pytest.mark.parametrize("moved", MOVED)
def test_the_lot_shows_an_effect_of_those_whose_interval_lies_above_nothing(moved):
    credit, words = credit_of(START | moved), said(LAB, **moved)["en"]
    told = (credit.channels["low"] > 0).sum()
    assert ("shows no effect for certain" in words) == (told == 0)
    assert ("stays open" in words) == (0 < told < len(CHANNELS))


@pytest.mark.parametrize("moved", MOVED)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_bars_are_as_long_as_the_credit(moved, language):
    credit = credit_of(START | moved)
    picture = BeautifulSoup(drawn(LAB, [moved])["pictures"][language], "html.parser")
    widths = [float(bar["width"]) for bar in picture.select("rect")][3:]  # after those of the key
    bars = [sum(widths[7 * place + 2 * lane : 7 * place + 2 * lane + 2]) for place in range(4) for lane in range(3)]
    credited = credit.channels[list(RULES)].to_numpy().ravel()
    longest = credited.argmax()
    assert bars == pytest.approx(credited * bars[longest] / credited[longest], abs=0.3)


def test_the_prediction_reveals_what_the_model_says():
    (row,) = load("labs").query("lab == @LAB.name").to_dict("records")
    before, after = (credit_of({**START, "targeting": share}).channels.loc["search"] for share in (50, 100))
    for told in (number(each[name]) for each in (before, after) for name in ("last", "truth")):
        assert told in row["reveals_en"] and told in row["reveals_ar"]


def test_the_numbers_that_missions_reveal_are_those_of_the_model():
    rows = load("lab_missions").query("lab == @LAB.name").set_index("mission")
    best = max(
        credit_of({**START, "targeting": share}).channels.eval("last / truth")["search"] for share in range(0, 101, 5)
    )
    assert f"reaches {best:.0f} times" in rows.at["lab-credit-lie", "reached_en"]
    least = least_left_out(START, "email")
    forgone = credit_of({**START, "left_out": least}).channels.at["email", "forgone"]
    assert f"{least:,} of 10,000 people, and {forgone:.0f}" in rows.at["lab-credit-lot", "reached_en"]
    assert f"{least:,} من 10,000، والثمن نحو {forgone:.0f}" in rows.at["lab-credit-lot", "reached_ar"]
    assert MISSIONS[LAB.name]["lot"] == f"left_out={least}"
    assert least_left_out({**START, "targeting": 100}, "email") is None


def test_what_the_model_takes_for_granted_stands_folded_above_the_assumptions():
    page = awake(str(LAB.html()))
    folded = page.select_one(".lab-fields details")
    assert folded.select_one("summary").get_text().startswith("Change the assumptions")
    assert [p["lang"] for p in folded.find_all("p", recursive=False)] == ["en", "ar"]
    assert len(folded.select("input[type=range]")) == 2 * len(CHANNELS)


def test_nothing_is_drawn_by_lot_before_a_learner_asks_for_it():
    picture, again = (drawn(LAB, [{"draw": draw}])["pictures"]["en"] for draw in (0, 3))
    assert "<circle" not in picture and again.count("<circle") == 4


def test_a_kept_position_stays_in_the_picture():
    moved = {"anyway": 30, "kept": LAB.start}
    with_it, without = (drawn(LAB, [each])["pictures"]["en"] for each in (moved, {"anyway": 30}))
    assert with_it.count("--lab-grey") == without.count("--lab-grey") + 4 * (len(RULES) + 1)


def test_wherever_the_controls_stand_there_are_words_for_it():
    chance = random.Random(60)
    ends = [{name: chance.choice(limits) for name, limits in RANGES.items()} for _ in range(300)]
    others = [{name: chance.randint(*limits) for name, limits in RANGES.items()} for _ in range(300)]
    assert drawn(LAB, [{**each, "draw": draw} for draw, each in enumerate(ends + others)])["words"]
