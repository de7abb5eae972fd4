"""The comparison explorer and the decision aid as a learner uses them, with no kernel and no ipywidgets."""

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations_in_every_state
from tests.browser.notebook_page import PATIENCE
from tests.browser.test_labs import DARK, PHONE, open_position, skip_guess
from utils.labs import decision_aid, explore_comparison
from utils.labs.explorer import EXPLORERS

SIDES = "comparison_sides"
MONDAY = "lab-decisions team_ready=no soon=yes money=yes expensive=no"
MONEY = "lab-decisions soon=no money=yes searched=yes"


@pytest.fixture
def open_one(open_plain):
    """A function that opens a page with one of these laboratories, past its guess: ``open_one(decision_aid())``."""

    def open_it(shown, language: str = "en", **options):
        page = open_plain(shown._repr_html_(), **options)
        page.choose(language)
        section = page.panel.locator(".lab")
        expect(section).to_have_attribute("data-lm-suppress-shortcuts", "true", timeout=PATIENCE)
        skip_guess(section)
        return page, section

    return open_it


@pytest.mark.parametrize("language", ["en", "ar"])
def test_boxes_hide_rows_and_columns_and_the_last_one_says_what_to_tick(open_one, language):
    page, section = open_one(explore_comparison(SIDES), language)
    table = section.locator(f'.lab-tables .twin[lang="{language}"] table')
    rows, heads = table.locator("tbody tr:visible"), table.locator("thead th:visible")
    expect(rows).to_have_count(9)
    section.locator("input[type=checkbox]").first.press("Space")
    expect(rows).to_have_count(8)
    section.locator("input[value=internal]").press("Space")
    expect(heads).to_have_count(2)
    section.locator("input[value=external]").press("Space")
    expect(section.locator(f'.lab-words .twin[lang="{language}"]')).to_be_visible()
    expect(table).to_be_hidden()
    assert page.errors == []


@pytest.mark.parametrize(("language", "first"), [("en", "Audience"), ("ar", "الأثر")])
def test_the_aspects_stand_in_the_alphabet_of_the_language_that_is_read(open_one, language, first):
    _, section = open_one(explore_comparison(SIDES), language)
    section.locator("input[value=alphabet]").press("Space")
    head = section.locator(f'.lab-tables .twin[lang="{language}"] tbody tr').first.locator("th")
    expect(head).to_have_text(first)


@pytest.mark.parametrize(("name", "position"), [
    (SIDES, "definition=hidden audience=hidden main_goal=hidden sub_goals=hidden focus=hidden tools=hidden"),
    ("comparison_directions", None),
])  # fmt: skip
def test_a_mission_of_the_explorer_is_reached_only_when_its_rows_are_left(open_one, name, position):
    _, section = open_one(explore_comparison(name))
    mission = section.locator("course-mission").first
    mission.locator("button").first.click()
    expect(mission.locator(".act-message .twin[lang=en]")).to_contain_text("Not yet")
    target = next(iter(EXPLORERS[name].targets.values()))
    section.locator(".course-button", has_text="No aspects").click()
    for aspect in target["aspects"]:
        section.locator(f'input[value="{aspect}"]').check()
    mission.locator("button").first.click()
    expect(mission.locator(".act-message .twin[lang=en]")).to_have_text("Reached.")
    if position:
        open_position(section, f"{EXPLORERS[name].lab} {position}")
        expect(section.locator(".lab-share .lab-no")).to_be_empty()
        expect(section.locator(".lab-tables .twin[lang=en] tbody tr:visible")).to_have_count(3)


@pytest.mark.parametrize(("state", "languages"), [("en", 1), ("ar", 1), ("both", 2)])
def test_the_aid_shows_no_advice_before_an_answer_and_then_only_what_follows(open_one, state, languages):
    page, section = open_one(decision_aid(), state)
    advice = section.locator(".lab-advice p:visible")
    expect(advice).to_have_count(0)
    section.locator("input[value=yes]").first.press("Space")
    expect(advice).to_have_count(languages)
    open_position(section, MONDAY)
    expect(advice).to_have_count(4 * languages)
    section.locator(".lab-fields > button").click()
    expect(advice).to_have_count(0)
    assert page.errors == []


@pytest.mark.parametrize(("place", "position"), [(0, MONDAY), (2, MONEY)])
def test_a_mission_of_the_aid_is_reached_at_its_answers(open_one, place, position):
    _, section = open_one(decision_aid())
    mission = section.locator("course-mission").nth(place)
    mission.locator("button").first.click()
    expect(mission.locator(".act-message .twin[lang=en]")).to_contain_text("Not yet")
    open_position(section, position)
    mission.locator("button").first.click()
    expect(mission.locator(".act-message .twin[lang=en]")).to_have_text("Reached.")


@pytest.mark.parametrize("make", [decision_aid, lambda: explore_comparison(SIDES)], ids=["aid", "explorer"])
def test_on_a_phone_nothing_is_wider_than_the_page_and_all_can_be_touched(open_one, make):
    page, section = open_one(make(), "ar", **PHONE)
    wide = page.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, "the page scrolls sideways"
    for target in section.locator("button:visible, .course-option:visible").all():
        assert target.bounding_box()["height"] >= 44, target.inner_text()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("make", [decision_aid, lambda: explore_comparison(SIDES)], ids=["aid", "explorer"])
def test_axe_finds_no_violation_in_a_laboratory_of_lesson_04(open_one, make, theme):
    page, section = open_one(make())
    if theme == "dark":
        page.page.evaluate(DARK)
    section.locator("input").nth(4).check()
    assert violations_in_every_state(page, theme, [".lab"]) == {}
