"""One walk through a lesson in JupyterLab, on one page, by a reader who has run nothing yet.

Two files take these tests over, each for half of the lessons (LESSONS): eight in a row took longer than all else.
The tests below stand in the order of the walk: reading, the keyboard, axe, answering, and at the end a kernel that
is busy and then dies. Each leaves the page as the next one finds it.
"""

import itertools
import re

import nbformat
import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.activities import ANSWER_ALL, PRIMARY, SHOW_ALL, Learner, of_lesson, section_of
from tests.browser.conftest import SCREEN
from tests.browser.notebook_page import PATIENCE, RADIO_NAMES, STATES, NotebookPage, as_left, stored
from tests.browser.script_hand import answer
from tests.browser.servers import end_sessions, trust

AGAIN = {"en": "Try again", "ar": "محاولة أخرى"}
SHOW = {"en": "Show the answer", "ar": "عرض الجواب"}
RIGHT = {"en": "Right.", "ar": "صحيح."}
PERCENT = {"en": "%", "ar": "٪"}
SOLVED = {"en": "Solved", "ar": "محلول"}
SELF_JUDGED = ("estimate", "flashcards", "write")  # of which none is wrong
HANDS = ("keyboard", "mouse")
STEPS = {"shown": SHOW_ALL, "answered": ANSWER_ALL}

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


@pytest.fixture(scope="module")
def reader(browser):
    """One reader for all lessons: the browser remembers what they chose."""
    context = browser.new_context(locale="en-GB", viewport=SCREEN)
    yield context
    context.close()


def pytest_generate_tests(metafunc):
    """Walk through the lessons of the file that took these tests over."""
    if "opened" in metafunc.fixturenames:
        metafunc.parametrize("opened", metafunc.module.LESSONS, indirect=True, scope="module")


@pytest.fixture(scope="module")
def opened(request, reader, course, lab):
    """One lesson, opened once for the tests below, with nothing run; its last cell sleeps when it is run."""
    folder, home = course
    notebook = nbformat.read(folder / f"{request.param}.ipynb", as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell("import time\ntime.sleep(600)"))
    copy = folder / f"walk_{request.param}.ipynb"
    nbformat.write(notebook, copy)
    trust([copy], home)
    page = NotebookPage.open(reader, f"{lab}/lab/tree/{copy.name}?reset")
    page.name = request.param
    yield page
    page.page.close()
    end_sessions(lab)


@pytest.fixture
def lesson(request, opened):
    """The lesson as the test before left it; a test that is tried again finds it loaded anew."""
    return as_left(opened, request)


@pytest.fixture(scope="module")
def remembered():
    """What the reader chose last, in whichever lesson; at first what their browser asks for."""
    return {"state": "en"}


def test_the_lesson_opens_in_the_language_chosen_in_the_one_before(lesson, remembered):
    following = dict(zip(STATES, itertools.islice(itertools.cycle(STATES), 1, None), strict=False))
    assert lesson.language == remembered["state"]
    lesson.expect_state(lesson.language)
    remembered["state"] = following[lesson.language]


def test_all_twins_of_the_stored_notebook_are_on_the_page(lesson):
    twins = stored(lesson.name, r'class="twin[ "]')
    assert twins > 0
    expect(lesson.panel.locator(".twin:not(.activity .twin)").nth(twins - 1)).to_be_attached(timeout=PATIENCE)


@pytest.mark.parametrize("state", STATES, scope="class")  # all tests in one state, then all in the next
class TestInEachState:
    def test_exactly_the_right_twins_are_visible(self, lesson, state):
        lesson.choose(state)
        lesson.expect_state(state)

    def test_code_stays_left_to_right(self, lesson, state):
        lesson.choose(state)
        assert lesson.panel.evaluate(MIRRORED_CODE) == []

    def test_nothing_is_wider_than_its_column(self, lesson, state):
        lesson.choose(state)
        assert lesson.panel.evaluate(CUT_OFF) == []


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
def test_nothing_is_wider_than_its_column_in_a_narrow_window(lesson, state):
    lesson.page.set_viewport_size({"width": 800, "height": 900})
    lesson.choose(state)
    assert lesson.panel.evaluate(CUT_OFF) == []


def test_every_figure_is_a_picture_that_the_browser_can_draw(lesson):
    assert lesson.panel.locator("figure :is(img, svg)").count() == stored(lesson.name, "<figure ")
    assert lesson.panel.evaluate(BROKEN_PICTURES) == []


def test_no_cell_shows_an_error(lesson):
    assert (
        lesson.panel.locator("[data-mime-type='application/vnd.jupyter.stderr'], .jp-RenderedText.jp-mod-error").count()
        == 0
    )
    # a widget that JupyterLab still waits for is out of sight
    waiting = re.compile("Error displaying widget|Loading widget")
    expect(lesson.panel).not_to_contain_text(waiting, use_inner_text=True, timeout=PATIENCE)


def test_the_keyboard_alone_is_enough_for_the_switch(lesson):
    lesson.page.set_viewport_size(SCREEN)
    lesson.choose("en")
    lesson.panel.locator("[data-jp-item-name=save] jp-button").first.focus()
    for _ in range(20):
        lesson.page.keyboard.press("Tab")
        if lesson.page.evaluate("document.activeElement.matches('.ls-pinned input')"):
            break
    expect(lesson.switch.get_by_role("radio", name="English", exact=True)).to_be_focused()
    for state in ("ar", "both", "en"):
        lesson.page.keyboard.press("ArrowRight")
        assert lesson.language == state
        assert lesson.switch.get_by_role("radio", name=RADIO_NAMES[state], exact=True).is_checked()


def test_axe_finds_no_violation_with_the_words_of_both_languages_on_the_page(lesson):
    lesson.choose("both")
    assert violations(lesson, "both") == {}


def test_axe_finds_enough_contrast_in_the_dark_theme_in_both_languages_whatever_was_answered(lesson):
    lesson.choose("both")
    lesson.choose_theme("Dark")
    found = violations(lesson, "dark", looks="contrast")
    for step, act in STEPS.items():
        lesson.panel.evaluate(act)
        found |= violations(lesson, f"{step}, dark", [".activity"], looks="contrast")
    lesson.choose_theme("Light")
    assert found == {}


@pytest.mark.parametrize("step", STEPS)
def test_axe_finds_no_violation_in_the_activities_once_they_are_shown_or_answered(lesson, step):
    lesson.panel.evaluate(STEPS[step])
    assert violations(lesson, step, [".activity"]) == {}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_kind_of_activity_answers_wrong_and_right_by_mouse_and_by_keyboard(lesson, language):
    lesson.choose(language)
    hands = HANDS if language == "en" else HANDS[::-1]  # so that each hand is right once and wrong once
    wrong, right = (Learner(language, hand) for hand in hands)
    for question in _one_a_kind(lesson.name, language):
        section = section_of(lesson, question)
        _open(section, right)
        if question.kind not in SELF_JUDGED:
            wrong.answer(section, question, right=False)
            expect(section).to_have_attribute("data-state", "wrong")
            wrong.press(section, AGAIN[language])
            expect(section).to_have_attribute("data-state", "open")
            expect(section.locator(PRIMARY)).to_be_focused()
        right.answer(section, question, right=True)
        if question.kind in ("flashcards", "write"):
            expect(section.locator(".act-badge")).to_contain_text(SOLVED[language])
        else:
            expect(section).to_have_attribute("data-state", "solved")
            said = PERCENT if question.kind == "estimate" else RIGHT
            expect(section.locator(".act-message")).to_contain_text(said[language])


def _open(section: Locator, learner: Learner) -> None:
    """Begin the question of *section* anew where it was answered before; trying again alone keeps what was right."""
    if section.get_attribute("data-state") in ("wrong", "part"):
        learner.press(section, SHOW[learner.language])
    if section.get_attribute("data-state") not in (None, "open"):
        learner.press(section, AGAIN[learner.language])


def _one_a_kind(name: str, language: str) -> list:
    """Return a question of each kind of the lesson: in English the one with the fewest steps, in Arabic the next."""
    kinds = {}
    for question in sorted(of_lesson(name), key=lambda question: len(answer(question, language, right=True))):
        kinds.setdefault(question.kind, []).append(question)
    return [questions[0 if language == "en" else -1 if len(questions) == 1 else 1] for questions in kinds.values()]


def test_switch_and_activities_answer_while_a_cell_sleeps_and_after_the_kernel_died(lesson, lab):
    question = next(question for question in of_lesson(lesson.name) if question.kind == "choose_one")
    section, learner = section_of(lesson, question), Learner("ar", "mouse")
    lesson.start_sleeping()
    for state in STATES:
        lesson.choose(state)
        lesson.expect_state(state)
    lesson.choose("ar")
    _open(section, learner)
    learner.answer(section, question, right=False)
    expect(section).to_have_attribute("data-state", "wrong")
    lesson.expect_sleeping()
    lesson.end_kernels(lab)
    _open(section, learner)
    learner.answer(section, question, right=True)
    expect(section).to_have_attribute("data-state", "solved")
    for state in STATES:
        lesson.choose(state)
        lesson.expect_state(state)


def test_the_console_stayed_quiet_and_the_choice_is_made_for_the_next_lesson(lesson, remembered):
    lesson.choose(remembered["state"])
    assert lesson.errors == []
