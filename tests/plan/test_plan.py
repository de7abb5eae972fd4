"""The plan as Python gives it to the page: whole, escaped, from the course's own tables."""

import base64
import gzip
import json
import re
from html import escape

import pytest
from bs4 import BeautifulSoup

from tests.notebook_twins import read
from utils.plan import form as plan_form
from utils.plan import sheet as plan_sheet
from utils.plan.parts import Choice, choices, group
from utils.plan.show import MODULES, show_plan
from utils.plan.words import EXAMPLE, EXAMPLE_REMARKS, EXAMPLE_TEXTS, LABELS, WORDS
from utils.tables.loading import load
from utils.twins import bundle as front_end
from utils.twins.text import Twin

HOSTILE = """<script>alert("1")</script> & 'x' </label> <img src=x onerror=alert(2)>"""
KILOBYTES = 62


@pytest.fixture(scope="module")
def page() -> BeautifulSoup:
    return BeautifulSoup(show_plan().data, "html.parser")


@pytest.fixture(scope="module")
def packed(page) -> BeautifulSoup:
    """The words that only the script reads."""
    return BeautifulSoup(gzip.decompress(base64.b64decode(page.select_one(".plan")["data-words"])), "html.parser")


def test_the_output_stays_small():
    assert len(show_plan().data.encode()) < KILOBYTES * 1000


def test_the_output_is_the_same_each_time():
    assert show_plan().data == show_plan().data


def test_every_text_is_a_pair_of_twins_english_first(page):
    twins = page.select(".twin")
    assert [(twin["lang"], twin["dir"]) for twin in twins] == [("en", "ltr"), ("ar", "rtl")] * (len(twins) // 2)
    assert all(twin.get_text(strip=True) for twin in twins)


def test_nothing_that_is_read_stands_outside_the_twins(page):
    rest = BeautifulSoup(str(page.select_one(".plan")), "html.parser")
    for unseen in rest.select(".twin, style, script"):
        unseen.decompose()
    assert rest.get_text(strip=True) == ""


def test_no_heading_of_the_output_gets_into_the_table_of_contents(page):
    assert page.select("h1, h2, h3, h4, h5, h6") == []


def test_no_two_choices_have_one_name_for_saved_plans():
    ids = [choice.id for choice in choices()]
    assert len(ids) == len(set(ids))


def test_every_choice_stands_once_in_the_form(page):
    boxes = [box["value"] for box in page.select("input[type=checkbox]")]
    assert sorted(boxes) == sorted(choice.id for choice in choices())


def test_every_channel_can_be_picked_as_a_channel_or_as_the_method_it_is():
    channels = set(load("channels")["channel"])
    methods = load("plan_choices")["channel"]
    picked = {choice.id for choice in choices() if choice.part == "channel"} | set(methods[methods != ""])
    assert picked == channels


def test_a_channel_outside_is_listed_with_its_direction_in_the_table():
    table = load("channels").set_index("channel")["direction"]
    for direction in ("inbound", "outbound"):
        listed = group("channel", "external", direction)
        assert listed and {table[choice.id] for choice in listed} == {direction}


@pytest.mark.parametrize("side", ["internal", "external"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_audiences_and_goals_are_the_items_of_the_comparison_table(side, language):
    rows = load("comparison_sides").set_index("aspect")[f"{side}_{language}"]
    for part, aspects in {"audience": ["audience"], "goal": ["main_goal", "sub_goals"]}.items():
        items = [item.strip() for aspect in aspects for item in re.split("[;؛]", rows[aspect])]
        assert [choice.name[language] for choice in group(part, side)] == items


@pytest.mark.parametrize("side", ["internal", "external"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_methods_are_those_of_the_definitions(side, language):
    rows = load("definitions").query("concept == @side and aspect == 'method'")[f"text_{language}"]
    assert [choice.name[language] for choice in group("method", side)] == [text.split(":")[0] for text in rows]


def test_a_method_and_the_channels_that_carry_it_stand_on_one_side():
    sides = {choice.id: choice.side for choice in choices()}
    carriers = [choice for choice in choices() if choice.carries]
    assert carriers and all(sides[choice.carries] == choice.side for choice in carriers)


def test_a_name_of_the_table_is_shown_as_text(monkeypatch):
    hostile = Choice(HOSTILE, "goal", "internal", "", HOSTILE, Twin(f"Goal {HOSTILE}", f"هدف {HOSTILE}"))
    monkeypatch.setattr(plan_form, "group", lambda *args: [hostile])
    form = BeautifulSoup(plan_form.form(), "html.parser")
    assert form.select("script, img") == []
    assert form.select_one("input[type=checkbox]")["value"] == HOSTILE
    assert HOSTILE in form.select_one(".plan-choices .twin").get_text()


def test_every_remark_leads_to_a_lesson_and_a_cell_that_exist():
    files = load("lessons").set_index("lesson")["file"]
    for row in load("plan_remarks").itertuples():
        cells = {cell.id for cell in read(files[row.lesson].removesuffix(".ipynb")).cells}
        assert row.cell in cells, f"{row.remark}: {files[row.lesson]} has no cell {row.cell!r}"


def test_every_remark_has_a_rule_and_every_rule_a_remark():
    script = front_end.read(["plan_rules.js"])
    rules = re.findall(r"^  (\w+): \(seen\)", script, re.MULTILINE)
    assert [*rules, "complete"] == list(load("plan_remarks")["remark"])


def test_the_rules_name_only_channels_that_there_are():
    script = front_end.read(["plan_rules.js"])
    named = re.findall(r'"(\w+)"', " ".join(re.findall(r"= \[[^]]*\]|seen\.has\(\"[^)]*\)", script)))
    assert "follow_up_call" in named and "site_form" in named
    assert set(named) <= {choice.id for choice in choices()}


def test_the_script_finds_all_its_words(packed):
    keys = [entry["data-key"] for entry in packed.select("[data-key]:not([data-plan])")]
    assert len(keys) == len(set(keys))
    kept = {f"word-{key}" for key in WORDS} | {f"remark-{name}" for name in load("plan_remarks")["remark"]}
    assert set(keys) == kept | {f"lesson-{lesson}" for lesson in load("lessons")["lesson"]}
    for entry in packed.select("[data-key]:not([data-plan])"):
        english, arabic = entry.find_all("i", recursive=False)
        assert english.get_text(strip=True) and re.search(r"[\u0621-\u064a]", arabic.get_text())


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_have_the_same_places_to_fill(key):
    assert sorted(re.findall(r"\{\d\}", WORDS[key].en)) == sorted(re.findall(r"\{\d\}", WORDS[key].ar))


@pytest.mark.parametrize("text", [*LABELS.values(), *WORDS.values(), *EXAMPLE_TEXTS.values()], ids=lambda text: text.en)
def test_arabic_is_written_with_arabic_marks_and_western_digits(text):
    assert not re.search(r"[٠-٩%]|[\u0621-\u064a][,;?]", text.ar)
    assert re.findall(r"\d+", text.en) == re.findall(r"\d+", text.ar)


def test_the_example_picks_what_there_is_and_is_called_invented(packed):
    assert set(EXAMPLE["picked"]) <= {choice.id for choice in choices()}
    assert sum(EXAMPLE["split"].values()) == 100
    assert json.loads(packed.select_one("[data-key=example]")["data-plan"]) == EXAMPLE
    assert "invented" in EXAMPLE_TEXTS["sells"].en and "متخيَّل" in EXAMPLE_TEXTS["sells"].ar


def test_the_stored_sheet_shows_the_example_with_its_remark(page):
    shown = {
        block["data-block"]: [item.get_text() for item in block.select(".twin[lang=en] li")]
        for block in page.select("[data-block]")
    }
    assert shown["out"] == ["Radio spot", "Follow-up call"]
    assert shown["money"][:2] == ["1,000 money units a month", "Inside 20%: 200"]
    assert len(shown["remarks"]) == len(EXAMPLE_REMARKS) == 1
    texts = load("plan_remarks").set_index("remark")["text_en"]
    assert shown["remarks"][0].startswith(texts[EXAMPLE_REMARKS[0]])


def test_a_remark_with_markup_is_shown_as_text(monkeypatch):
    remarks = load("plan_remarks").assign(text_en=f"Look {HOSTILE}", text_ar=f"انظروا {HOSTILE}")
    monkeypatch.setattr(plan_sheet, "load", lambda name: remarks if name == "plan_remarks" else load(name))
    for html in (plan_sheet.words(), plan_sheet.sheet()):
        assert escape(HOSTILE) in html or HOSTILE in BeautifulSoup(html, "html.parser").get_text()
        assert BeautifulSoup(html, "html.parser").select("script, img") == []


def test_the_script_is_one_module_that_imports_nothing_and_asks_no_other_machine():
    script = front_end.module(MODULES)
    assert not re.search(r"^\s*(import|export)\b", script, re.MULTILINE)
    assert not re.search(r"https?://|fetch\(|XMLHttpRequest", script)


def test_no_two_modules_use_the_same_top_level_name():
    declared = r"^(?:export )?(?:async )?(?:function|const|let|class) (\w+)"
    names = re.findall(declared, front_end.read(MODULES), re.MULTILINE)
    assert sorted(names) == sorted(set(names))


def test_styles_use_logical_properties_so_that_they_mirror_themselves():
    css = front_end.read(["plan.css", "plan_sheet.css"])
    physical = r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right)\s*:|text-align:\s*(right|left)"
    assert re.findall(physical, css) == []
