"""The slides at the projector, the notes on the teacher's screen, and both on paper."""

import io
import itertools
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.accessibility import violations
from tests.browser.notebook_page import NAMES, STATES
from tests.browser.slide_pages import MEASURE, SCREEN, Deck
from utils.figures import SLIDE
from utils.slides import build_slides

WIDE = {"width": 1366, "height": 768}
# pixels of the smallest letters in the picture of an image, which stands as large in its box as it can
LETTERS = f"""(image) => {{
  const {{ width, height }} = image.getBoundingClientRect();
  const [wide, high] = ["--wide", "--high"].map((name) => parseFloat(getComputedStyle(image).getPropertyValue(name)));
  return {SLIDE.smallest} * Math.min(width / wide, height / high);
}}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The slides in a folder whose name needs care in an address."""
    folder = tmp_path_factory.mktemp("slides") / "my slides"
    assert build_slides(folder) is None
    return folder


@pytest.fixture
def teacher(browser, folder):
    """A function that gives a teacher with the slides: ``teacher(locale="ar")``."""
    contexts = []

    def one(**options) -> Deck:
        context = browser.new_context(**({"locale": "en-GB", "viewport": SCREEN} | options))
        contexts.append(context)
        return Deck(context, folder)

    yield one
    for context in contexts:
        context.close()


def test_no_step_of_any_slide_overflows_its_page_and_no_letters_are_smaller_than_24_pixels(teacher):
    deck = teacher()
    found = {}
    for name, state in itertools.product(NAMES, STATES):
        page = deck.open_in(f"{name}.html", state)
        found[name, state] = page.evaluate(MEASURE)
    assert {where: faults for where, faults in found.items() if faults} == {}
    assert deck.errors == [] and deck.elsewhere() == []


def test_a_wider_screen_is_filled_and_loses_nothing(teacher):
    deck = teacher(viewport=WIDE)
    page = deck.open("one_class.html#both")
    assert page.evaluate(MEASURE) == []
    assert page.locator("section.present").bounding_box()["width"] == pytest.approx(WIDE["width"], abs=2)


def test_the_pages_around_the_slides_open_without_a_fault_and_ask_nobody_for_anything(teacher, folder):
    deck = teacher()
    for name in ("index.html", "one_class.html", *(path.name for path in folder.glob("*_notes.html"))):
        deck.open(name)
    assert deck.errors == [] and deck.elsewhere() == []


def test_the_arrows_go_the_way_that_the_language_reads_also_through_the_steps(teacher):
    deck = teacher()
    for state, on, back in (("en", "ArrowRight", "ArrowLeft"), ("ar", "ArrowLeft", "ArrowRight")):
        deck.open_at(f"01_definitions.html#{state}", "trap")
        steps = deck.press(on, on, on)
        assert [place for place, _ in steps] == ["activities-trap", "activities-trap", "four-terms"]
        assert steps[0][1] == 0 < steps[1][1]
        again = deck.press(back, back, back)
        assert again == [steps[1], steps[0], ("trap", 0)]
        assert deck.press("PageDown", "PageUp", " ") == [steps[0], ("trap", 0), steps[0]]
        assert deck.press("End")[0][0] == "keys" and deck.press("Home")[0][0] == "title"
        assert deck.press(back)[0][0] == "title", "before the first slide there is none"


def test_the_key_for_the_language_goes_round_and_the_place_stays(teacher):
    deck = teacher()
    page = deck.open_at("01_definitions.html#en", "who")
    for state in ("ar", "both", "en"):
        page.keyboard.press("l")
        expect(page.locator("body")).to_have_attribute("data-language", state)
        assert deck.where[0] == "who"
    assert page.evaluate("document.documentElement.dir") == "ltr"


def test_in_both_languages_a_vote_is_asked_in_turns_and_answered_side_by_side(teacher):
    deck = teacher()
    page = deck.open_at("03_survey_statistics.html#both", "activities-interval")
    english, arabic = (page.locator(f"section.present .vote[lang={code}]") for code in ("en", "ar"))
    seen = []
    for _ in range(3):
        seen.append((english.is_visible(), arabic.is_visible(), english.locator(".vote-why").is_visible()))
        page.keyboard.press("PageDown")
    assert seen == [(True, False, False), (False, True, False), (True, True, True)]


def test_in_both_languages_the_answers_to_many_cards_take_each_others_place(teacher):
    deck = teacher()
    page = deck.open_at("05_working_together.html#both", "activities-ring")
    cards = page.locator("section.present .vote-cards > li")
    assert cards.count() == 6
    page.keyboard.press("PageDown")
    for place in range(3):
        page.keyboard.press("PageDown")
        seen = cards.evaluate_all("(all) => all.map((one) => one.checkVisibility())")
        assert seen == [n % 3 == place for n in range(6)]


def test_the_answer_of_a_vote_is_hidden_until_the_next_step(teacher):
    deck = teacher()
    page = deck.open_at("01_definitions.html#en", "activities-trap")
    slide = page.locator("section.present .vote[lang=en]")
    expect(slide.locator(".vote-cue")).to_be_visible()
    expect(slide.locator(".vote-why")).to_be_hidden()
    before = slide.locator(".right").evaluate("(one) => getComputedStyle(one).backgroundColor")
    page.keyboard.press("ArrowRight")
    expect(slide.locator(".vote-why")).to_be_visible()
    assert slide.locator(".right").evaluate("(one) => getComputedStyle(one).backgroundColor") != before


def test_the_notes_follow_in_a_language_of_their_own_and_lead(teacher):
    deck = teacher()
    page = deck.open("01_definitions.html#ar")
    with deck.context.expect_page() as opened:
        page.keyboard.press("s")
    notes = opened.value
    expect(notes.locator(".deck-number")).to_have_text("1 / 20")
    notes.locator(".language-switch input[value=en]").check(force=True)
    deck.press("ArrowLeft", "ArrowLeft", "ArrowLeft")
    now = notes.locator(".notes-of.now")
    expect(now).to_contain_text("Salma's note says")
    expect(now.locator(".notes-path [lang=en]")).to_contain_text("13 minutes")
    expect(now.locator(".notes-then [lang=en]")).to_contain_text("Four ideas, four names")
    expect(now.locator(".notes-then [lang=ar]")).to_be_hidden()
    assert page.locator("body").get_attribute("data-language") == "ar"
    notes.locator("[data-does=on]").click()
    expect(page.locator("section.present .vote[lang=ar] .vote-why")).to_be_visible()
    notes.keyboard.press("PageDown")
    expect(page.locator("section.present")).to_have_id("four-terms")
    expect(now).to_contain_text("Four ideas, four names")
    expect(notes.locator(".clock-since")).not_to_have_text("00:00")
    notes.locator("[data-does=again]").click()
    expect(notes.locator(".clock-since")).to_have_text("00:00")
    assert deck.errors == [] and deck.elsewhere() == []


def test_a_window_that_is_not_the_deck_does_not_move_the_notes(teacher):
    deck = teacher()
    page = deck.open("01_definitions_notes.html")
    page.evaluate("() => postMessage({ deck: 'place', slide: 7, count: 20 }, '*')")
    page.wait_for_timeout(100)
    expect(page.locator(".deck-number")).to_have_text("1 / 20")
    expect(page.locator(".notes-alone").first).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".deck-number")).to_have_text("2 / 20")


def test_a_laboratory_lives_on_its_slide(teacher):
    deck = teacher()
    page = deck.open_at("03_survey_statistics.html#en", "lab-size-form")
    lab = page.locator("section.present .lab")
    expect(lab.locator(".lab-fields")).to_be_hidden()
    lab.get_by_text("about 1,000").click()
    lab.locator(".lab-guess .course-button").first.click()
    said = lab.locator(".lab-words [lang=en]").first
    before = said.text_content()
    lab.locator("input[type=range]").focus()
    page.keyboard.press("Home")
    expect(said).not_to_have_text(before)
    assert deck.where[0] == "lab-size-form", "the keys of a control move no slide"
    assert page.evaluate(MEASURE) == []


def test_the_smallest_letters_of_every_figure_have_24_pixels(teacher):
    deck = teacher()
    measured = {}
    for name, state in itertools.product(NAMES, STATES):
        page = deck.open_in(f"{name}.html", state)
        deck.go("title")  # who comes back to a slide finds all its steps taken
        for anchor in page.locator(".slides > .slide-figure").evaluate_all("(all) => all.map((one) => one.id)"):
            deck.go(anchor)
            for step in range(2 if state == "both" else 1):
                if step:
                    page.keyboard.press("PageDown")
                [letters] = [each.evaluate(LETTERS) for each in page.locator("section.present img:visible").all()]
                measured[name, state, anchor, step] = letters
    assert len(measured) == 17 + 17 + 34, "each language alone, and one after the other"
    assert {where: letters for where, letters in measured.items() if letters < 24} == {}


def test_a_figure_can_be_enlarged_and_put_back(teacher):
    deck = teacher()
    page = deck.open_at("01_definitions.html#ar", "map")
    image = page.locator("section.present .figure[lang=ar] img")
    whole, letters = image.bounding_box(), image.evaluate(LETTERS)
    page.keyboard.press("z")
    assert image.evaluate(LETTERS) == pytest.approx(1.6 * letters)
    page.keyboard.press("z")
    assert image.bounding_box() == whole


def test_the_keys_are_told_in_the_language_of_the_slides(teacher):
    deck = teacher()
    page = deck.open("00_start_here.html#ar")
    page.keyboard.press("?")
    dialog = page.locator("dialog.deck-help")
    expect(dialog).to_be_visible()
    expect(dialog.locator("tr").first.locator("[lang=ar] kbd").first).to_have_text("←")
    expect(dialog.locator("[lang=en]").first).to_be_hidden()
    page.keyboard.press("Escape")
    page.keyboard.press("o")
    page.locator("dialog.deck-list a").nth(4).click()
    page.wait_for_selector("section.present[id=question]")
    expect(page.locator("dialog.deck-list")).to_be_hidden()


def test_on_paper_every_step_has_a_page_of_its_own(teacher):
    deck = teacher()
    deck.open("index.html#both")
    page = deck.page
    page.goto(f"{deck.folder.as_uri()}/02_the_shift.html?print-pdf")
    page.wait_for_selector(".pdf-page", state="attached")
    pages = page.locator(".pdf-page").count()
    paper = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))
    assert len(paper.pages) == pages > 19
    size = paper.pages[0].mediabox
    assert (float(size.width), float(size.height)) == pytest.approx((768, 576), abs=1)
    assert "why did marketing turn" in " ".join(paper.pages[0].extract_text().split()).lower()


def test_without_a_script_every_slide_and_every_step_can_be_read(teacher):
    deck = teacher(java_script_enabled=False)
    page = deck.page
    page.goto(f"{deck.folder.as_uri()}/01_definitions.html")
    boxes = [slide.bounding_box() for slide in page.locator(".slides > section").all()]
    assert all(after["y"] >= before["y"] + before["height"] - 1 for before, after in itertools.pairwise(boxes))
    expect(page.locator(".vote-why").first).to_be_visible()


def test_slides_are_accessible_light_and_dark(teacher):
    deck = teacher()
    found = {}
    for theme, state in (("light", "ar"), ("dark", "both")):
        deck.page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        deck.open(f"01_definitions.html#{state}")
        for anchor in ("activities-trap", "four-terms"):
            deck.go(anchor)
            deck.press("PageDown")
            looks = "all" if anchor == "activities-trap" else "contrast"
            found |= violations(deck, f"{theme} {state} {anchor}", ["section.present", ".deck-bar"], looks=looks)
    deck.open("01_definitions_notes.html#en")
    found |= violations(deck, "notes", ["body"])
    deck.open("index.html#both")
    found |= violations(deck, "index", ["body"])
    assert found == {}
