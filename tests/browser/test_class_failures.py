"""What the survey promises, “your answers are still here”, after every kind of failure."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SCREEN
from tests.browser.notebook_page import NO_STORAGE
from tests.browser.survey_hand import HEADING, LANGUAGES, YES_ROW, SurveyHand, survey_page
from utils.survey.meanings import FIGURES
from utils.survey.words import WORDS

KEY = "marketing-inside-and-out:class"
# no room for more, once the page says so
FULL = """const original = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, text) {
  const more = text.length > (this.getItem(key) ?? "").length;
  if (window.isFull && key.startsWith("marketing-inside-and-out:class") && more) {
    throw new DOMException("full", "QuotaExceededError");
  }
  return original.call(this, key, text);
};"""
# as when JupyterLab runs the cell again: the old output goes, the same comes anew
RUN_AGAIN = """(html) => (document.querySelector("course-survey").outerHTML = html)"""


@pytest.fixture
def open_hand(open_plain, browser):
    """A function that opens the survey for somebody, in a language: ``open_hand("en")``."""
    contexts = []

    def open_one(language: str, *, script: str = "", context=None, **options) -> SurveyHand:
        if context is None:
            context = browser.new_context(locale="en-GB", viewport=SCREEN, **options)
            contexts.append(context)
            if script:
                context.add_init_script(script)
        return SurveyHand(open_plain(survey_page(), context=context), language)

    yield open_one
    for context in contexts:
        context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_a_reload_every_form_is_still_here_and_so_is_one_half_filled_in(open_hand, language):
    hand = open_hand(language)
    hand.save(2)
    hand.answer(3)
    hand.reload()
    hand.expect_forms(2, 2)
    assert hand.chosen() == 3
    hand.save()
    hand.reload()
    assert hand.chosen() == 0
    assert hand.get() == HEADING + 3 * YES_ROW


@pytest.mark.parametrize("script", ["", NO_STORAGE], ids=["kept", "blocked"])
def test_when_the_cell_runs_again_every_form_is_still_here_and_so_is_one_half_filled_in(open_hand, script):
    hand = open_hand("en", script=script)
    hand.save(2)
    hand.answer(3)
    hand.page.page.evaluate(RUN_AGAIN, survey_page())
    expect(hand.button("save")).to_be_enabled()
    hand.expect_forms(2, 2)
    assert hand.chosen() == 3
    assert hand.get() == HEADING + 2 * YES_ROW


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_memory_is_blocked_the_page_says_so_at_once_and_the_forms_live_as_long_as_it(open_hand, language):
    hand = open_hand(language, script=NO_STORAGE)
    hand.expect_said("state-blocked")
    hand.save(2)
    hand.expect_said("unkept")
    hand.expect_forms(2, 2)
    hand.show("class")
    expect(hand.told()).to_contain_text("100")
    assert hand.get() == HEADING + 2 * YES_ROW
    hand.expect_forms(2, 0)
    hand.expect_said("state-blocked")
    assert hand.page.errors == []


def test_before_forms_go_that_nobody_keeps_and_no_file_has_the_browser_asks(open_hand):
    asked = []
    hand = open_hand("en", script=NO_STORAGE)
    hand.page.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    hand.save()
    hand.reload()
    assert asked == ["beforeunload"]
    hand.save()
    hand.get()
    hand.reload()
    assert asked == ["beforeunload"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_memory_is_full_no_form_is_lost_and_all_are_kept_once_there_is_room(open_hand, language):
    hand = open_hand(language, script=FULL)
    hand.save()
    hand.page.page.evaluate("window.isFull = true")
    hand.save(2)
    hand.expect_said("unkept")
    hand.expect_said("state-full", count=2)
    hand.expect_forms(3, 3)
    assert hand.get() == HEADING + 3 * YES_ROW
    hand.page.page.evaluate("window.isFull = false")
    hand.save()
    hand.expect_said("kept")
    hand.reload()
    hand.expect_forms(4, 1)
    assert hand.page.errors == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_tabs_gather_the_same_forms_and_each_sees_what_the_other_does(open_hand, language):
    one = open_hand(language)
    other = open_hand(language, context=one.page.page.context)
    other.show("class")
    one.save()
    other.expect_forms(1, 1)
    expect(other.told()).to_contain_text(" 1 ")
    other.save()
    one.save()
    for tab in (one, other):
        tab.expect_forms(3, 3)
    assert other.get() == HEADING + 3 * YES_ROW
    one.expect_forms(3, 0)
    one.answer(2)
    assert other.chosen() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refused_file_loses_nothing_and_its_lines_can_be_copied(open_hand, language):
    hand = open_hand(language, accept_downloads=False)
    hand.save(2)
    with hand.page.page.expect_download() as coming:
        hand.button("get").click()
    assert coming.value.failure()
    hand.expect_said("handed", count=2)
    hand.page.panel.locator(".class-desk summary").click()
    expect(hand.page.panel.locator(".class-desk textarea")).to_have_value(HEADING + 2 * YES_ROW)
    hand.reload()
    hand.expect_forms(2, 0)
    hand.show("class")
    expect(hand.told()).to_contain_text(" 2 ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_handed_out_stays_until_somebody_deletes_it_and_is_asked_first(open_hand, language):
    hand = open_hand(language)
    hand.save(2)
    hand.get()
    hand.save()
    hand.button("clear").click()
    sure = WORDS["sure"].format(count=3, fresh=1)[language]
    expect(hand.page.panel.locator(".ask-first [role=alert]").filter(has_text=sure)).to_be_visible()
    hand.button("no").click()
    hand.expect_forms(3, 1)
    expect(hand.button("clear")).to_be_focused()
    hand.button("clear").click()
    hand.button("yes").click()
    hand.expect_said("cleared")
    hand.expect_forms(0, 0)
    hand.reload()
    hand.expect_forms(0, 0)


FOREIGN = ['{"a": 1}', "[[", json.dumps({"format": KEY, "version": 2, "forms": [], "handed": 0})]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("foreign", FOREIGN, ids=["foreign", "broken", "newer"])
def test_a_damaged_memory_is_said_given_out_and_deleted_by_nobody_but_the_reader(open_hand, language, foreign):
    place = f"localStorage.setItem('{KEY}', {json.dumps(foreign)})"
    hand = open_hand(language)
    hand.page.page.evaluate(place)
    hand.reload()
    hand.expect_said("state-damaged")
    hand.save(2)
    hand.expect_said("unkept")
    hand.expect_forms(2, 2)
    assert hand.get() == HEADING + 2 * YES_ROW
    expect(hand.button("damaged-delete")).to_have_count(0)
    assert hand.get("damaged-get") == foreign
    assert hand.page.page.evaluate(f"localStorage.getItem('{KEY}')") == foreign
    hand.button("damaged-delete").click()
    hand.button("damaged-yes").click()
    hand.expect_forms(2, 0)
    hand.reload()
    hand.expect_forms(2, 0)
    expect(hand.button("damaged-get")).to_have_count(0)
    assert hand.page.errors == []


def test_a_file_that_the_browser_cannot_read_is_named_and_the_others_count(open_hand):
    script = """const original = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = function () {
      return this.name === "gone.csv" ? Promise.reject(new DOMException("gone", "NotFoundError")) : original.call(this);
    };"""
    hand = open_hand("ar", script=script)
    hand.load({"gone.csv": b"x", "one.csv": (HEADING + YES_ROW).encode()})
    hand.expect_said("read", good=1, bad=1)
    assert "gone.csv" in hand.page.panel.locator(".class-note strong:visible").inner_text()
    expect(hand.told()).to_contain_text(" 1 ")


def test_the_page_keeps_no_name_and_no_time(open_hand):
    hand = open_hand("en")
    hand.save()
    kept = json.loads(hand.page.page.evaluate(f"localStorage.getItem('{KEY}')"))
    assert kept == {"format": KEY, "version": 1, "forms": [["yes"] * len(FIGURES)], "handed": 0}
