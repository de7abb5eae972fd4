"""An exported page on paper: the text of the languages chosen, with every answer, and nothing of the screen alone."""

import pytest

from tests.browser.notebook_page import NAMES, STATES
from tests.browser.on_a_phone import broken_words, too_wide

A4 = {"width": 698, "height": 1026}  # CSS pixels between the margins that an exported page asks for
VISIBLE = """(root, selector) => [...root.querySelectorAll(selector)].filter((each) =>
  each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().height > 0
).map((each) => each.outerHTML.slice(0, 120))"""
ON_SCREEN_ONLY = (
    ".jp-InputArea-editor, .jp-InputPrompt, .jp-OutputPrompt, .language-switch, .act-lid, .act-test, .act-progress,"
    ".act-paths,"
    "input[type=range], input[type=text], textarea, button:not(.act-card, .act-cell), .lab-idle, .act-hint"
)
LANGUAGES_SHOWN = """(root) => [...root.querySelectorAll(".twin")].filter((twin) => twin.checkVisibility())
  .map((twin) => twin.lang)"""
FIXED = """(root) => [...root.querySelectorAll("*")].filter((each) =>
  ["fixed", "sticky"].includes(getComputedStyle(each).position) && each.checkVisibility() && !each.closest("caption")
).map((each) => each.outerHTML.slice(0, 120))"""
# Questions that do not show each of their answers: with its reason, in its cell, or as the back of its card.
UNANSWERED = """(root) => [...root.querySelectorAll("course-activity:not(.act-test *)")].filter((activity) => {
  const told = [
    ...activity.querySelectorAll(".printed :is(.act-verdict, .act-estimated, .act-filled, .act-model, dd)"),
  ];
  return !told.length || !told.every((each) => each.checkVisibility() && each.innerText.trim());
}).map((activity) => activity.getAttribute("question"))"""
# Elements around a heading that would not let it hold to the text below, and headings that do not ask for it.
LOOSE_HEADINGS = """(root) => [...root.querySelectorAll("main :is(h1, h2, h3)")].flatMap((heading) => {
  const around = [];
  for (let each = heading.parentElement; each !== document.body; each = each.parentElement) around.push(each);
  const bad = around.filter((each) => {
    const style = getComputedStyle(each);
    return style.display !== "block" || style.containerType !== "normal" || style.contentVisibility !== "visible" ||
      style.overflow !== "visible" || style.breakInside !== "auto";
  });
  if (getComputedStyle(heading).breakAfter !== "avoid") bad.push(heading);
  return bad.map((each) => `${heading.innerText.slice(0, 40)}: ${each.outerHTML.slice(0, 80)}`);
})"""
SPLIT = """(root) => [...root.querySelectorAll("figure, table, tr")].filter((each) =>
  each.checkVisibility() && getComputedStyle(each).breakInside !== "avoid"
).map((each) => each.outerHTML.slice(0, 120))"""


@pytest.fixture
def paper(open_export):
    """A function that opens a lesson as it is printed, without the printer."""

    def open_one(name: str):
        page = open_export(name, viewport=A4)
        page.page.emulate_media(media="print")
        page.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        return page

    return open_one


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_on_paper_has_all_its_text_and_answers_and_nothing_of_the_screen(paper, name):
    page = paper(name)
    for state in STATES:
        page.panel.evaluate("(body, state) => (body.dataset.language = state)", state)
        assert set(page.panel.evaluate(LANGUAGES_SHOWN)) == STATES[state]
        assert page.panel.evaluate(VISIBLE, ON_SCREEN_ONLY) == []
        assert page.panel.evaluate(FIXED) == []
        assert broken_words(page) == [] == too_wide(page)
    assert page.panel.evaluate(UNANSWERED) == []
    assert page.panel.evaluate(LOOSE_HEADINGS) == []
    assert page.panel.evaluate(SPLIT) == []
    assert page.panel.evaluate(VISIBLE, "details:not([open])") == []
    covered = page.panel.locator(".act-covered > :not(.act-lid)")
    assert len(page.panel.evaluate(VISIBLE, ".act-covered > :not(.act-lid)")) == covered.count()
    assert page.errors == []


def test_after_printing_the_page_is_as_it_was(paper):
    page = paper("01_definitions")
    page.page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.page.emulate_media(media="screen")
    assert page.panel.locator(".printed").count() == 0
    assert page.panel.locator("details[open]").count() == 0
    assert page.panel.locator(".act-buttons").first.is_visible()


def test_a_browser_that_prints_opens_the_answers(open_export):
    page = open_export("01_definitions")
    count = "document.querySelectorAll('.printed').length"
    page.page.evaluate(f"addEventListener('beforeprint', () => (window.printed = {count}))")
    page.page.pdf()
    assert page.page.evaluate("window.printed") == page.panel.locator("course-activity").count() > 0
    assert page.page.evaluate(count) == 0
