"""The lessons tell in words what the models of samples and labs give: when a model changes, the words must follow."""

import math
import re
from functools import cache

from tests.notebook_twins import pages
from utils.labs.rule_of_seven import contacts_lab
from utils.models import (
    best_share,
    chances,
    contacts_needed,
    months_of,
    predicted_counts,
    supposed_intervals,
    turning_points,
    wilson_interval,
    winner,
)
from utils.tables import load
from utils.twins import Twin


@cache
def prose(name: str) -> str:
    """Return the whole text of a lesson without its outputs, both languages."""
    return " ".join(soup.get_text(" ") for place, soup in pages(name) if "output" not in place)


def told_in_both(name: str, *numbers: str) -> bool:
    return all(prose(name).count(number) >= 2 for number in numbers)


def test_how_many_of_500_cards_may_come_back_and_what_a_multiplied_interval_would_say():
    low, high = predicted_counts(24, 200, 500)
    multiplied = [round(5 * end) for end in wilson_interval(24, 200)]
    assert f"{math.ceil(low)} to {math.floor(high)} cards" in prose("03_survey_statistics")
    assert f"{math.ceil(low)} و{math.floor(high)} بطاقة" in prose("03_survey_statistics")
    assert "{} to {}, and promises too much".format(*multiplied) in prose("03_survey_statistics")
    assert told_in_both("03_survey_statistics", *map(str, multiplied))


def test_from_how_many_people_on_each_figure_lies_clear_of_one_half():
    fewer, few = (supposed_intervals([62], size).iloc[0] for size in (69, 70))
    assert fewer["count"] == few["count"] == 43 and few["low"] < 50 < fewer["low"]
    assert all(_is_clear(62, size) for size in range(71, 2000)), "“S2 is safe from 71 people on”"
    assert told_in_both("03_survey_statistics", f"{few['low']:.1f}", f"{fewer['low']:.1f}", "43", "71")
    # only sizes at which the share is a whole number of people
    assert [_is_clear(53, size) for size in (1000, 1100)] == [False, True], "“S4 needs more than 1,000 people”"
    assert [_is_clear(46, size) for size in (600, 650)] == [False, True], "“S5 little more than 600”"


def _is_clear(percent: float, size: int) -> bool:
    row = supposed_intervals([percent], size).iloc[0]
    return row["low"] > 50 or row["high"] < 50


def test_for_how_many_buyers_the_rule_of_seven_holds():
    presets = {preset.label.en: preset.values for preset in contacts_lab().presets}
    needed = {name: contacts_needed(chances(**values)) for name, values in presets.items()}
    tired = contacts_needed(chances(presets["A phone contract"]["price"], "wearing"))
    late = [round(100 * result.at_least_seven) for result in (*needed.values(), tired)]
    phone = late[list(presets).index("A phone contract")]
    assert told_in_both("05_working_together", *map(str, (*late, 100 - phone)))
    assert f"true of {phone}%, so that {100 - phone}% needed fewer" in prose("05_working_together")
    assert f"by touchpoint {tired.median}" in prose("05_working_together")
    assert 0.3 < needed["A family car"].never < 0.36, "“a third of the people never buy the car”"
    assert 0.45 < 1 - tired.never < 0.55, "“only half of the people ever buy”"


def test_the_answers_of_the_laboratory_of_the_deadline():
    lantern, hotel = (
        row for row in load("deadline_presets").to_dict("records") if row["preset"] in ("lantern", "hotel")
    )
    leads = {name: months_of(plan) for name, plan in (("lantern", lantern), ("hotel", hotel))}
    for table, month, stop in ((leads["lantern"], 6, 18), (leads["hotel"], 4, 4)):
        numbers = table.loc[:month, "inbound_leads"].sum(), table.at[24, "leads"] - table.at[stop, "leads"]
        assert told_in_both("05_working_together", *(f"{number:.0f}" for number in numbers))
    assert [winner(lantern, month) for month in (4, 5, 24)] == ["outbound", "mix", "mix"]
    for month in (6, 12):
        share = best_share(lantern, month)
        ways = [months_of({**lantern, "inbound_share": part}).at[month, "leads"] for part in (share, 100, 0)]
        told = [f"{number:.0f}" for number in (ways if month == 12 else (ways[0], ways[2]))]
        assert told_in_both("05_working_together", *told, f"{share:.0f}")
        assert re.search(rf"\b{told[0]}( leads)? against {told[1]}\b", prose("05_working_together"))
    thin = {**hotel, "saturation": 1500}
    assert [winner(plan, 4) for plan in (hotel, {**hotel, "budget": 5000}, thin)] == ["outbound", "mix", "mix"]
    ranges = {row.parameter: (row.low, row.high) for row in load("deadline").itertuples()}
    assert turning_points(lantern, 6, ranges)["name"].iloc[0] == "inbound_half"


def test_the_reading_list_names_every_work_of_the_table_and_counts_them():
    works = load("sources").query("kind == 'reading'")
    cell = next(soup for place, soup in pages("07_review") if place == "reading-list")
    for language in ("en", "ar"):
        items = [item.get_text() for item in cell.select_one(f'.twin[lang="{language}"]').select("li")]
        assert len(items) == len(works) == 14, "“fourteen works”, «أربعة عشر عملًا»"
        for item, work in zip(items, works.itertuples(), strict=True):
            title = re.split(r"[,:“’(]", work.title)[0].strip()
            assert title in item and str(work.year) in item and Twin.of(work, "trust")[language] in item
