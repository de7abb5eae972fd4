"""The comparison explorer holds its whole table, and what its guess and its missions ask is what the table says."""

import json
import re

import pytest
from bs4 import BeautifulSoup

from utils.labs import explore_comparison
from utils.labs.explorer import EXPLORERS
from utils.tables import load
from utils.twins import LANGUAGES

SIDES, DIRECTIONS = EXPLORERS


def page_of(name: str) -> BeautifulSoup:
    return BeautifulSoup(explore_comparison(name).data, "html.parser")


@pytest.fixture(params=EXPLORERS)
def name(request) -> str:
    return request.param


def values(page: BeautifulSoup, selector: str) -> list[str]:
    return [box["value"] for box in page.select(selector)]


def naming(name: str, columns: tuple[str, ...], words: dict[str, str]) -> tuple[str, ...]:
    """Return the aspects of *name* in whose *columns* the pattern of each language is found, the same in all."""
    rows = load(name)
    found = {
        language: tuple(
            row["aspect"]
            for row in rows.to_dict("records")
            if any(re.search(words[language], row[f"{column}_{language}"]) for column in columns)
        )
        for language in LANGUAGES
    }
    assert len(set(found.values())) == 1, f"the languages differ: {found}"
    return found["en"]


def test_another_table_is_refused():
    with pytest.raises(KeyError):
        explore_comparison("glossary")


def test_the_page_holds_the_whole_table_in_each_language(name):
    page, rows = page_of(name), load(name)
    for language in LANGUAGES:
        table = page.select_one(f".lab-tables > .twin[lang={language}] table")
        assert [head.get_text() for head in table.select("tbody th")] == list(rows[f"aspect_{language}"])
        assert len(table.select("thead th")) == 3
    assert not page.select(".lab-tables [hidden]")


def test_the_boxes_stand_in_the_order_of_rows_and_columns_which_the_script_counts(name):
    page = page_of(name)
    groups = page.select(".lab-boxes")
    assert len(groups) == 2
    assert values(groups[0], "input") == list(load(name)["aspect"])
    assert tuple(values(groups[1], "input")) == EXPLORERS[name].columns
    boxes = page.select(".lab-fields input")
    assert boxes[-1]["value"] == "alphabet" and not boxes[-1].has_attr("checked")
    assert all(box.has_attr("checked") for box in boxes[:-1])
    assert page.select_one(".lab-fields").has_attr("disabled"), "a box that does nothing yet looks alive"


def test_each_text_of_the_page_has_its_twin(name):
    en, ar = (page_of(name).select(f".twin[lang={language}]") for language in LANGUAGES)
    assert len(en) == len(ar) > 20


def test_running_the_cell_again_gives_the_same_page(name):
    assert explore_comparison(name).data == explore_comparison(name).data


def test_each_mission_of_the_page_wants_a_part_that_there_is_and_not_the_whole(name):
    page, explorer = page_of(name), EXPLORERS[name]
    wanted = json.loads(page.find("course-explorer")["facts"])["missions"]
    assert [mission["mission"] for mission in page.select("course-mission")] == list(wanted)
    assert len(wanted) == 3
    for part in wanted.values():
        assert 0 < len(part["aspects"]) < len(load(name)) and set(part["aspects"]) <= set(load(name)["aspect"])
        assert part["columns"] and set(part["columns"]) <= set(explorer.columns)


@pytest.mark.parametrize(
    ("name", "mission", "words"),
    [
        (SIDES, "loyalty", {"en": "(?i)loyalty", "ar": "ولاء"}),
        (SIDES, "radio", {"en": "(?i)advertising in traditional", "ar": "الإعلان في الوسائل التقليدية"}),
        (DIRECTIONS, "money", {"en": r"(?i)cheap|bought|investment|\bpaid", "ar": "زهيدة|الشراء|الاستثمار|الثمن"}),
        (DIRECTIONS, "waiting", {"en": "(?i)months|sooner|wait|quick", "ar": "شهر|أقصر|للانتظار|سريعة"}),
        (DIRECTIONS, "stall", {"en": r"(?i)\bstand\b", "ar": "ركن"}),
    ],
)
def test_a_mission_wants_just_the_rows_that_name_what_it_asks_for(name, mission, words):
    target = EXPLORERS[name].targets[mission]
    assert naming(name, target["columns"], words) == target["aspects"]


def test_the_rows_in_which_an_effect_shows_are_those_of_which_the_hint_speaks():
    effects = EXPLORERS[SIDES].targets["effects"]["aspects"]
    names = load(SIDES).set_index("aspect")["aspect_en"]
    assert [names[aspect].startswith("Expected") for aspect in effects] == [False, True, True]
    assert sum(name.startswith("Expected") for name in names) == 2


def test_of_the_words_to_guess_only_loyalty_stands_in_both_columns():
    guesses = load("lab_guesses").query("lab == 'lab-sides'")
    for language, article in {"en": "", "ar": "ال"}.items():
        in_both = []
        for guess in guesses.to_dict("records"):
            word = guess[f"text_{language}"].removeprefix(article)
            columns = [" ".join(load(SIDES)[f"{side}_{language}"]).lower() for side in ("internal", "external")]
            assert any(word in column for column in columns), f"{word} stands in neither column"
            in_both += [guess["guess"]] if all(word in column for column in columns) else []
        assert in_both == ["loyalty"]


def test_a_figure_stands_in_one_row_of_the_directions():
    any_figure = {language: "[0-9]" for language in LANGUAGES}
    assert naming(DIRECTIONS, ("inbound", "outbound"), any_figure) == ("time_to_results",)
