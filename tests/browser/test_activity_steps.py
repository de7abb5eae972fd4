"""How an activity behaves at each step, on a page that holds nothing else."""

import re

import pytest
from playwright.sync_api import expect

from tests.activities.hostile import HOSTILE
from tests.browser.activities import (
    PRIMARY,
    Learner,
    cells_aimed_at,
    first_of,
    groups_aimed_at,
    of_lesson,
    outcomes,
    section_of,
)
from utils.activities import covered, questions, show_activities
from utils.activities.from_tables import deck_rows
from utils.activities.markup import activity
from utils.tables import show_table
from utils.twins import LANGUAGES


@pytest.fixture
def open_question(open_plain):
    """A function that opens a page which holds one question only."""
    return lambda question, **options: open_plain(str(activity(question)), **options)


def covered_chart() -> str:
    """Return the place of lesson 03 where five figures are estimated, and a table covered until then."""
    place = "03-estimate"
    return show_activities(place).data + covered(show_table("survey"), until=place).data


@pytest.mark.parametrize("kind", ["choose_one", "choose_several", "sort", "fill_table", "estimate"])
def test_the_answer_shown_is_not_counted_as_solved(open_question, kind):
    question = first_of(kind)
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    Learner("en", "keyboard").press(section, "Show the answer")
    expect(section.locator(".act-message")).to_contain_text("does not count")
    expect(section.locator(PRIMARY)).to_be_focused()
    assert outcomes(notebook) == {question.id: "shown"}
    notebook.reload()
    expect(section_of(notebook, question)).to_have_attribute("data-state", "shown")


@pytest.mark.parametrize("kind", ["choose_one", "choose_several", "sort", "fill_table", "estimate"])
def test_checking_with_nothing_answered_says_what_to_do_and_records_nothing(open_question, kind):
    question = first_of(kind)
    notebook = open_question(question)
    section = section_of(notebook, question)
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).not_to_be_empty()
    expect(section).to_have_attribute("data-state", "open")
    assert outcomes(notebook) == {}


def test_cards_can_be_dragged_into_a_group_and_back(open_question):
    question = first_of("sort", "01")
    notebook = open_question(question)
    section = section_of(notebook, question)
    tray, group = section.locator(".act-tray"), section.locator(".act-bin").nth(1)
    before = tray.locator(".act-card").count()
    tray.locator(".act-card").first.drag_to(group)
    assert (tray.locator(".act-card").count(), group.locator(".act-card").count()) == (before - 1, 1)
    group.locator(".act-card").drag_to(tray)
    assert (tray.locator(".act-card").count(), group.locator(".act-card").count()) == (before, 0)


def test_where_each_group_takes_one_card_a_second_one_sends_the_first_back(open_question):
    question = next(question for question in questions() if getattr(question, "one_each", False))
    notebook = open_question(question)
    section = section_of(notebook, question)
    for _ in range(2):
        section.locator(".act-tray .act-card").first.click()
        section.locator(".act-put").first.click()
    assert section.locator(".act-bin").first.locator(".act-card").count() == 1


@pytest.mark.parametrize(("language", "key"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_arrows_move_a_card_the_way_that_the_reader_reads(open_question, language, key):
    question = first_of("sort")
    notebook = open_question(question)
    notebook.choose(language)
    section = section_of(notebook, question)
    section.locator(".act-card").first.focus()
    notebook.page.keyboard.press(key)
    assert section.locator(".act-bin").first.locator(".act-card").count() == 1


@pytest.mark.parametrize(("language", "key"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_arrows_go_through_the_options_the_way_that_the_reader_reads(open_question, language, key):
    question = first_of("choose_one")
    notebook = open_question(question)
    notebook.choose(language)
    radios = section_of(notebook, question).locator("input")
    radios.first.focus()
    notebook.page.keyboard.press("Space")
    notebook.page.keyboard.press(key)
    expect(radios.nth(1)).to_be_checked()
    expect(radios.nth(1)).to_be_focused()


@pytest.mark.parametrize(("language", "key"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_the_slider_grows_the_way_that_the_reader_reads(open_question, language, key):
    notebook = open_question(first_of("estimate"))
    notebook.choose(language)
    section = section_of(notebook, first_of("estimate"))
    section.locator("input[type=range]").focus()
    notebook.page.keyboard.press(key)
    expect(section.locator("input[inputmode]")).to_have_value("51")


def test_a_cell_of_the_table_can_be_emptied_and_escape_closes_its_list(open_question):
    question = first_of("fill_table")
    notebook = open_question(question)
    section = section_of(notebook, question)
    cell = section.locator(".act-cell").first
    cell.click()
    section.locator(".act-offers .act-card").first.click()
    cell.click()
    notebook.page.keyboard.press("Escape")
    expect(section.locator(".act-offers")).to_have_count(0)
    expect(cell).to_be_focused()
    cell.click()
    section.locator(".act-offers .course-button:not(.act-card)").click()
    expect(cell).not_to_have_class(re.compile("act-filled"))


def test_trying_a_sort_again_keeps_the_cards_that_lie_rightly_and_gives_back_the_others(open_question):
    question = next(one for one in questions() if one.kind == "sort" and not one.one_each and len(one.cards) > 3)
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    learner = Learner("en", "mouse")
    moves = groups_aimed_at(question, right=True)
    wrong_card, _ = moves[0]
    learner.put(section, wrong_card, groups_aimed_at(question, right=False)[0][1])
    for card, group in moves[1:]:
        learner.put(section, card, group)
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).to_contain_text(f"Right: {len(moves) - 1} of {len(moves)}.")
    learner.press(section, "Try again")
    assert [text.strip() for text in section.locator(".act-tray .act-card").all_inner_texts()] == [wrong_card.en]
    assert section.locator(".act-bin .act-card").count() == len(moves) - 1
    learner.put(section, *moves[0])
    section.locator(PRIMARY).click()
    expect(section).to_have_attribute("data-state", "solved")


def test_trying_a_table_again_keeps_the_cells_that_are_right(open_question):
    question = first_of("fill_table")
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    phrases = cells_aimed_at(question, "en", right=True)
    for cell, phrase in enumerate([phrases[1], phrases[0], *phrases[2:]]):
        section.locator(".act-cell").nth(cell).click()
        section.locator(".act-offers .act-card").filter(visible=True).get_by_text(phrase, exact=True).first.click()
    section.locator(PRIMARY).click()
    Learner("en", "mouse").press(section, "Try again")
    filled = section.locator(".act-cell").evaluate_all(
        "(cells) => cells.map((c) => c.classList.contains('act-filled'))"
    )
    assert filled == [False, False, *[True] * (len(phrases) - 2)]


def test_a_choice_that_only_lacks_something_is_not_called_wrong_and_keeps_what_is_right(open_question):
    question = first_of("choose_several")
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    expect(section).to_contain_text("Choose all that apply.")
    first = next(option for option in question.options if option.right)
    section.locator("label", has_text=first.en).locator("input").check()
    section.locator(PRIMARY).click()
    expect(section).to_have_attribute("data-state", "part")
    expect(section.locator(".act-message")).to_contain_text("Something right is still missing")
    assert section.locator(".act-wrong").count() == 0 and outcomes(notebook) == {question.id: "wrong"}


def test_on_a_narrow_page_the_groups_are_offered_beside_the_chosen_card(open_question):
    question = max((one for one in questions() if one.kind == "sort"), key=lambda one: len(one.cards))
    notebook = open_question(question)
    notebook.page.set_viewport_size({"width": 390, "height": 844})
    notebook.choose("en")
    section = section_of(notebook, question)
    card = section.locator(".act-tray .act-card").first
    words = card.inner_text()
    card.click()
    offers = section.locator(".act-near .course-button")
    assert [text.strip() for text in offers.all_inner_texts()] == [group.en for group in question.groups]
    gap = offers.last.evaluate("(node) => node.getBoundingClientRect().bottom") - card.bounding_box()["y"]
    assert gap < 400, "the groups stand on the screen of the card"
    offers.last.click()
    assert section.locator(".act-bin").last.locator(".act-card").all_inner_texts() == [words]
    expect(section.locator(".act-near")).to_have_count(0)
    notebook.page.set_viewport_size({"width": 1400, "height": 900})
    section.locator(".act-tray .act-card").first.click()
    expect(section.locator(".act-near")).to_be_hidden()


def test_trying_again_shuffles_anew_and_everybody_first_sees_the_same_order(open_question):
    question = max((question for question in questions() if question.kind == "sort"), key=lambda one: len(one.cards))
    orders = []
    for _ in range(2):
        notebook = open_question(question)
        orders.append(section_of(notebook, question).locator(".act-card").all_inner_texts())
    section = section_of(notebook, question)
    Learner("en", "mouse").press(section, "Show the answer")
    Learner("en", "mouse").press(section, "Try again")
    assert orders[0] == orders[1] != section.locator(".act-card").all_inner_texts()


@pytest.mark.parametrize("guess", ["101", "-1", "2.5", "many", "١٠١", ""])
def test_an_estimate_outside_0_to_100_is_refused_with_a_reason(open_question, guess):
    question = first_of("estimate")
    notebook = open_question(question)
    section = section_of(notebook, question)
    section.locator("input[inputmode]").fill(guess)
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).to_contain_text("number")
    expect(section).to_have_attribute("data-state", "open")


@pytest.mark.parametrize("guess", ["60", "٦٠", "‏٦٠ "])
def test_an_estimate_is_read_in_the_digits_of_either_script(open_question, guess):
    question = first_of("estimate")
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    section.locator("input[inputmode]").fill(guess)
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).to_contain_text("Your estimate: 60%")
    notebook.reload()
    expect(section_of(notebook, question).locator(".act-message")).to_contain_text("Your estimate: 60%")


def test_an_estimate_tells_its_distance_the_reported_value_and_the_caveat(open_question):
    question = first_of("estimate")  # S1, reported as 75 %
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    section.locator("input[inputmode]").fill("63")
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).to_contain_text("Percentage points between them: 12.")
    expect(section.locator(".act-estimated")).to_contain_text("75%")
    expect(section.locator(".act-estimated")).to_contain_text(question.why_en)


def test_a_share_that_follows_from_counts_is_not_called_reported(open_question):
    question = next(one for one in questions() if getattr(one, "value", None) is not None)
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    expect(section.locator(PRIMARY)).to_contain_text("Compare with what the counts give")
    section.locator("input[inputmode]").fill("50")
    section.locator(PRIMARY).click()
    expect(section.locator(".act-message")).to_contain_text(f"By the counts: {question.value}%")
    expect(section.locator(".act-estimated")).to_contain_text(question.why_en)


def test_the_chart_of_lesson_03_is_covered_until_all_five_are_estimated(open_plain):
    notebook = open_plain(covered_chart())
    notebook.choose("en")
    figure = notebook.panel.locator("course-cover table").first
    expect(figure).to_be_hidden()
    learner = Learner("en", "mouse")
    for question in (question for question in of_lesson("03") if question.kind == "estimate"):
        expect(figure).to_be_hidden()
        learner.answer(section_of(notebook, question), question, right=True)
    expect(figure).to_be_visible()


def test_the_chart_can_be_shown_without_an_estimate(open_plain):
    notebook = open_plain(covered_chart())
    notebook.choose("en")
    covered = notebook.panel.locator("course-cover").first
    covered.get_by_role("button", name="Show me").press("Enter")
    expect(covered.locator("table").first).to_be_visible()


@pytest.mark.parametrize("way", ["English → Arabic", "Arabic → English"])
def test_flashcards_ask_from_one_language_to_the_other_whatever_the_page_shows(open_question, way):
    notebook = open_question(first_of("flashcards"))
    notebook.choose("en")
    section = section_of(notebook, first_of("flashcards"))
    section.get_by_role("radio", name=way).check()
    first, last = ("en", "ar") if way.startswith("English") else ("ar", "en")
    face = section.locator(".act-face")
    assert face.locator(".act-word").evaluate_all("(words) => words.map((word) => word.lang)") == [first]
    section.get_by_role("button", name="Turn the card").click()
    assert face.locator(".act-word").evaluate_all("(words) => words.map((word) => word.lang)") == [first, last]
    expect(face.locator(".act-word").last).to_be_visible()


def test_a_card_that_was_missed_comes_back(open_question):
    deck = first_of("flashcards")
    notebook = open_question(deck)
    notebook.choose("en")
    section = section_of(notebook, deck)
    cards = len(deck_rows(deck))
    missed = section.locator(".act-face").inner_text()
    section.get_by_role("button", name="Turn the card").click()
    section.get_by_role("button", name="Not yet").click()
    for _ in range(cards - 1):
        section.get_by_role("button", name="Turn the card").click()
        section.get_by_role("button", name="Known").click()
    expect(section.locator(".act-message")).to_contain_text("Due today: 1.")
    assert section.locator(".act-face").inner_text() == missed


@pytest.mark.parametrize("kind", ["choose_one", "sort"])
def test_markup_in_the_bank_is_shown_and_not_run(open_question, kind):
    question = first_of(kind)
    parts = {"choose_one": "options", "sort": "cards"}[kind]
    changed = [part.model_copy(update=bad_texts("", "why_")) for part in getattr(question, parts)]
    notebook = open_question(question.model_copy(update={parts: changed, **bad_texts("ask_")}))
    notebook.choose("en")
    section = section_of(notebook, question)
    Learner("en", "mouse").press(section, "Show the answer")
    assert section.inner_text().count(HOSTILE) == 1 + 2 * len(changed)
    assert notebook.page.evaluate("window.ran") is None
    assert section.locator("img, script").count() == 0
    assert notebook.errors == []


def bad_texts(*stems: str) -> dict[str, str]:
    """Return for each of the *stems*, in each language, a text that tries to be markup."""
    return {f"{stem}{language}": HOSTILE for stem in stems for language in LANGUAGES}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [375, 700])  # 700: a page of 1,400 pixels at 200 %
@pytest.mark.parametrize(
    "kind", ["choose_one", "choose_several", "sort", "estimate", "fill_table", "flashcards", "write"]
)
def test_nothing_is_cut_off_on_a_narrow_screen(open_question, kind, width, language):
    question = first_of(kind)
    notebook = open_question(question)
    notebook.page.set_viewport_size({"width": width, "height": 800})
    notebook.choose(language)
    section = section_of(notebook, question)
    too_wide = """(section) => [section, ...section.querySelectorAll("*")]
      .filter((node) => node.checkVisibility() && !node.closest(".act-heard"))
      .filter((node) => node.getBoundingClientRect().right > innerWidth + 1 || node.getBoundingClientRect().left < -1)
      .map((node) => node.outerHTML.slice(0, 100))"""
    assert section.evaluate(too_wide) == []
    if kind not in ("flashcards", "write"):
        name = {"en": "Show the answer", "ar": "عرض الجواب"}[language]
        Learner(language, "mouse").press(section, name)
        assert section.evaluate(too_wide) == []


@pytest.mark.parametrize("kind", ["choose_one", "choose_several", "sort", "fill_table", "estimate"])
def test_the_result_is_announced_and_the_focus_stays(open_question, kind):
    question = first_of(kind)
    notebook = open_question(question)
    section = section_of(notebook, question)
    Learner("en", "keyboard").answer(section, question, right=True)
    expect(section.get_by_role("status")).not_to_be_empty()
    expect(section.locator(PRIMARY)).to_be_focused()


@pytest.mark.parametrize("kind", ["choose_one", "choose_several", "sort", "fill_table"])
def test_right_and_wrong_are_told_in_words_and_signs_not_by_colour_alone(open_question, kind):
    question = first_of(kind)
    notebook = open_question(question)
    notebook.choose("en")
    section = section_of(notebook, question)
    Learner("en", "mouse").answer(section, question, right=False)
    verdicts = section.locator(".act-verdict > strong").all_inner_texts()
    assert verdicts and set(verdicts) <= {"✓ Right", "✗ Not this"}
    assert "✗ Not this" in verdicts
