"""Every lesson, opened in JupyterLab by somebody who has run nothing yet."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.notebook_page import NAMES, PATIENCE, RADIO_NAMES, STATES, NotebookPage, stored

# Elements of an Arabic twin that a reader would see start at the wrong side.
MISALIGNED = """(root) => [...root.querySelectorAll('.twin[lang="ar"]')].flatMap((twin) =>
  [twin, ...twin.querySelectorAll("p, li, blockquote, td, th, caption, figcaption, summary")].filter((element) => {
    const style = getComputedStyle(element);
    const right = style.textAlign === "right" || (style.textAlign === "start" && style.direction === "rtl");
    if (element.closest(".act-face")) return false; // the word on a flashcard stands in the middle
    return element.checkVisibility() && element.innerText.trim() && !(style.direction === "rtl" && right);
  }).map((element) => element.outerHTML.slice(0, 120)))"""
MIRRORED_CODE = """(root) => [...root.querySelectorAll("pre, code, .cm-content")]
  .filter((element) => element.checkVisibility() && getComputedStyle(element).direction !== "ltr")
  .map((element) => element.outerHTML.slice(0, 120))"""
CUT_OFF = """(root) => [...root.querySelectorAll(".twin")]
  .filter((twin) => twin.checkVisibility() && getComputedStyle(twin).display !== "inline")
  .filter((twin) => twin.scrollWidth > twin.clientWidth + 1)
  .map((twin) => `${twin.scrollWidth} > ${twin.clientWidth}: ${twin.outerHTML.slice(0, 120)}`)"""
BROKEN_PICTURES = """(root) => Promise.all([...root.querySelectorAll("figure img")].map(async (image) => {
  await image.decode().catch(() => {});
  return image.naturalWidth ? null : image.alt;
})).then((names) => names.filter((name) => name !== null))"""


@pytest.fixture(scope="module", params=NAMES)
def lesson(request, browser, lab):
    """One lesson, opened once for the tests below, with nothing run."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    notebook = NotebookPage.open(context, f"{lab}/lab/tree/{request.param}.ipynb?reset")
    notebook.name = request.param
    yield notebook
    context.close()


def test_all_twins_of_the_stored_notebook_are_on_the_page(lesson):
    twins = stored(lesson.name, r'class="twin[ "]')
    assert twins > 0
    expect(lesson.panel.locator(".twin:not(.activity .twin)").nth(twins - 1)).to_be_attached(timeout=PATIENCE)


@pytest.mark.parametrize("state", STATES)
def test_exactly_the_right_twins_are_visible(lesson, state):
    lesson.choose(state)
    lesson.expect_state(state)


def test_every_switch_of_the_notebook_shows_the_same_choice(lesson):
    for state in STATES:
        lesson.choose(state)
        radios = (
            lesson.panel.locator(".language-switch").get_by_role("radio", name=RADIO_NAMES[state], exact=True).all()
        )
        assert radios and all(radio.is_checked() for radio in radios), state


def test_arabic_is_aligned_to_the_right_in_every_element(lesson):
    lesson.choose("ar")
    assert lesson.panel.evaluate(MISALIGNED) == []


@pytest.mark.parametrize("state", STATES)
def test_code_stays_left_to_right(lesson, state):
    lesson.choose(state)
    assert lesson.panel.evaluate(MIRRORED_CODE) == []


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("width", [1400, 800])
def test_nothing_is_wider_than_its_column(lesson, state, width):
    lesson.page.set_viewport_size({"width": width, "height": 900})
    lesson.choose(state)
    assert lesson.panel.evaluate(CUT_OFF) == []


def test_every_figure_is_a_picture_that_the_browser_can_draw(lesson):
    assert lesson.panel.locator("figure img").count() == stored(lesson.name, "<figure ")
    assert lesson.panel.evaluate(BROKEN_PICTURES) == []


def test_no_cell_shows_an_error(lesson):
    assert (
        lesson.panel.locator("[data-mime-type='application/vnd.jupyter.stderr'], .jp-RenderedText.jp-mod-error").count()
        == 0
    )
    expect(lesson.panel).not_to_contain_text(re.compile("Error displaying widget|Loading widget"), timeout=PATIENCE)


def test_the_console_stayed_quiet_through_all_of_this(lesson):
    assert lesson.errors == []
