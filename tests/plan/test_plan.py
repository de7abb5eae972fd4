"""The plan as Python gives it to the page: whole, escaped, from the course's own tables."""

import json
import re
from html import escape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.notebook_twins import read
from tests.unpacked import text_of
from utils.plan import form as plan_form
from utils.plan import remarks as plan_remarks
from utils.plan import show_plan
from utils.plan.parts import Choice, choices, group
from utils.plan.sheet import plan_sheet
from utils.plan.words import EXAMPLE, EXAMPLE_REMARKS, EXAMPLE_TEXTS, LABELS, WORDS
from utils.tables import load
from utils.twins import LANGUAGES, Twin

HOSTILE = """<script>alert("1")</script> & 'x' </label> <img src=x onerror=alert(2)>"""
KILOBYTES = 32
PLAN = Path(plan_form.__file__).parent


def sources(ending: str) -> str:
    """Return the text of all files of the room with *ending*, one after the other."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(PLAN.glob(f"*{ending}")))


@pytest.fixture(scope="module")
def page() -> BeautifulSoup:
    return BeautifulSoup(show_plan().data, "html.parser")


@pytest.fixture(scope="module")
def facts(page) -> dict:
    """What only the script reads."""
    return json.loads(text_of(page.select_one(".plan")["facts"]))


@pytest.fixture(scope="module")
def packed(facts) -> BeautifulSoup:
    """The remarks among it."""
    return BeautifulSoup(facts["remarks"], "html.parser")


def test_the_output_stays_small():
    assert len(show_plan().data.encode()) < KILOBYTES * 1000


def test_the_output_is_data_and_markup_alone(page):
    assert page.select("script, style, link") == []


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
        listed = group(choices(), "channel", "external", direction)
        assert listed and {table[choice.id] for choice in listed} == {direction}


@pytest.mark.parametrize("side", ["internal", "external"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_audiences_and_goals_are_the_items_of_the_comparison_table(side, language):
    rows = load("comparison_sides").set_index("aspect")[f"{side}_{language}"]
    for part, aspects in {"audience": ["audience"], "goal": ["main_goal", "sub_goals"]}.items():
        items = [item.strip() for aspect in aspects for item in re.split("[;؛]", rows[aspect])]
        assert [choice.name[language] for choice in group(choices(), part, side)] == items


@pytest.mark.parametrize("side", ["internal", "external"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_methods_are_those_of_the_definitions(side, language):
    rows = load("definitions").query("concept == @side and aspect == 'method'")[f"text_{language}"]
    assert [choice.name[language] for choice in group(choices(), "method", side)] == [
        text.split(":")[0] for text in rows
    ]


def test_a_method_and_the_channels_that_carry_it_stand_on_one_side():
    sides = {choice.id: choice.side for choice in choices()}
    carriers = [choice for choice in choices() if choice.carries]
    assert carriers and all(sides[choice.carries] == choice.side for choice in carriers)


def test_a_name_of_the_table_is_shown_as_text(monkeypatch):
    hostile = Choice(HOSTILE, "goal", "internal", "", HOSTILE, Twin(f"Goal {HOSTILE}", f"هدف {HOSTILE}"))
    monkeypatch.setattr(plan_form, "choices", lambda: [hostile])
    form = BeautifulSoup(str(plan_form.plan_form()), "html.parser")
    assert form.select("script, img") == []
    assert form.select_one("input[type=checkbox]")["value"] == HOSTILE
    assert HOSTILE in form.select_one(".plan-choices .twin").get_text()


def test_every_remark_leads_to_a_lesson_and_a_cell_that_exist():
    files = load("lessons").set_index("lesson")["file"]
    for row in load("plan_remarks").itertuples():
        cells = {cell.id for cell in read(files[row.lesson].removesuffix(".ipynb")).cells}
        assert row.cell in cells, f"{row.remark}: {files[row.lesson]} has no cell {row.cell!r}"


def test_the_script_finds_every_remark_in_every_language(packed):
    named = {items["lang"]: [item["data-remark"] for item in items.select("li")] for items in packed.select("ul")}
    assert named == {language: list(load("plan_remarks")["remark"]) for language in LANGUAGES}
    for row in load("plan_remarks").itertuples():
        for language in LANGUAGES:
            item = packed.select_one(f"[lang={language}] > [data-remark={row.remark}]")
            assert item.get_text().startswith(Twin.of(row, "text")[language])


def test_no_text_is_written_twice():
    texts = [(text.en, text.ar) for text in [*LABELS.values(), *WORDS.values(), *EXAMPLE_TEXTS.values()]]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("text", [*LABELS.values(), *WORDS.values(), *EXAMPLE_TEXTS.values()], ids=lambda text: text.en)
def test_arabic_is_written_with_arabic_marks_and_western_digits(text):
    assert not re.search(r"[٠-٩%]|[\u0621-\u064a][,;?]", text.ar)
    assert re.findall(r"\d+", text.en) == re.findall(r"\d+", text.ar)


def test_the_example_picks_what_there_is_and_is_called_invented(facts):
    assert set(EXAMPLE["picked"]) <= {choice.id for choice in choices()}
    assert sum(EXAMPLE["split"].values()) == 100
    assert facts["example"] == EXAMPLE
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


@pytest.fixture
def with_remarks(monkeypatch):
    """A function that shows the sheet and all remarks with other columns in their table; gives both as HTML."""

    def show(**columns: str) -> tuple[str, str]:
        table = load("plan_remarks").assign(**columns)
        monkeypatch.setattr(plan_remarks, "load", lambda name: table if name == "plan_remarks" else load(name))
        return str(plan_sheet()), plan_remarks.all_remarks()

    return show


def test_a_remark_with_markup_is_shown_as_text(with_remarks):
    for html in with_remarks(text_en=f"Look {HOSTILE}", text_ar=f"انظروا {HOSTILE}"):
        assert escape(HOSTILE) in html or HOSTILE in BeautifulSoup(html, "html.parser").get_text()
        assert BeautifulSoup(html, "html.parser").select("script, img") == []


@pytest.mark.parametrize("cell", [HOSTILE, 'x" onmouseover="alert(1)', "x' onmouseover='alert(1)", "x&quot;>"])
def test_a_cell_named_with_markup_does_not_break_out_of_the_link_to_it(with_remarks, cell):
    for html in with_remarks(cell=cell):
        links = BeautifulSoup(html, "html.parser").select("a")
        assert links and all(set(link.attrs) == {"href"} for link in links)
        assert all(link["href"].endswith(f".ipynb#cell-id={cell}") for link in links)
        assert BeautifulSoup(html, "html.parser").select("script, img") == []


def test_every_choice_belongs_to_a_block_of_the_sheet(page):
    blocks = {block["data-block"] for block in page.select(".plan-sheet > [data-block]")}
    assert {choice.block for choice in choices()} == blocks - {"money", "remarks"}
    named = {box["value"]: box.find_parent("ul")["data-block"] for box in page.select("input[type=checkbox]")}
    assert named == {choice.id: choice.block for choice in choices()}


def test_the_scripts_ask_no_other_machine():
    assert not re.search(r"https?://|fetch\(|XMLHttpRequest", sources(".js"))


def test_styles_use_logical_properties_so_that_they_mirror_themselves():
    css = sources(".css")
    physical = r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right)\s*:|text-align:\s*(right|left)"
    assert re.findall(physical, css) == []
