"""Labs as a learner uses them: with a kernel and without, by mouse and by keyboard, in both languages."""

import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.activities import Learner, first_of, section_of
from tests.browser.fake_kernel import ANNOUNCE
from tests.browser.notebook_page import PATIENCE, NotebookPage
from utils.figures import SKY
from utils.labs.deadline import deadline_lab
from utils.labs.lab import Lab
from utils.labs.rule_of_seven import contacts_lab
from utils.labs.sample_size import sample_size_lab

LABS = {
    "03_survey_statistics": ("lab-sample-size", "lab-tell-apart", "lab-repeated"),
    "05_working_together": ("lab-contacts", "lab-deadline"),
}
# A kernel that answers when the test says so: it keeps the questions, and answer() replies to the oldest.
FAKE_KERNEL = f"""(name) => {{
  const heard = [], listeners = [];
  const model = {{
    on: (_, call) => listeners.push(call),
    off: () => {{}},
    send: (content) => heard.push(content),
  }};
  const dot = (serial) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='${{serial}}' height='1'/>`;
  window.questions = heard;
  window.answer = () => {{
    const {{ serial, values, languages, hello }} = heard.shift();
    const pictures = Object.fromEntries((languages ?? []).map((language) => [language, dot(serial)]));
    const said = {{ words: `<p>${{JSON.stringify(values)}}</p>`, alt: {{ en: "a", ar: "ب" }}, pictures }};
    for (const call of listeners) call(hello ? {{ serial }} : {{ serial, ...said }});
  }};
  ({ANNOUNCE})(name, model);
}}"""


@pytest.fixture
def open_lab(open_plain):
    """A function that opens a page with one lab on it, and no kernel: ``open_lab(lab)``."""

    def open_one(which: Lab, **options) -> tuple[NotebookPage, Locator]:
        page = open_plain(which.html, **options)
        section = page.panel.locator("course-lab")
        expect(section).to_have_attribute("data-lm-suppress-shortcuts", "true", timeout=PATIENCE)  # it is awake
        return page, section

    return open_one


@pytest.fixture
def open_awake(open_lab):
    """A function that opens a page with one lab whose kernel answers: ``open_awake(lab, "en")``."""

    def open_one(which: Lab, language: str) -> tuple[NotebookPage, Locator]:
        page, section = open_lab(which)
        page.choose(language)
        page.page.evaluate(FAKE_KERNEL, which.name)
        page.page.evaluate("answer()")
        return page, section

    return open_one


def pictures(section: Locator) -> list[str]:
    """Return what the two pictures of the lab *section* show."""
    return section.locator(".lab-figure img").evaluate_all("(images) => images.map((image) => image.src)")


@pytest.mark.parametrize(("language", "up"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_a_lab_with_one_control_answers_the_keyboard_without_a_kernel(open_lab, language, up):
    page, section = open_lab(sample_size_lab())
    page.choose(language)
    slider, field, words = (section.locator(part) for part in ("input[type=range]", "input[type=text]", ".lab-words"))
    before, said = pictures(section), words.inner_text()
    slider.focus()
    page.page.keyboard.press(up)  # in Arabic the slider runs from right to left
    expect(field).to_have_value("600")
    expect(words).not_to_have_text(said)
    expect(words).to_contain_text("276")  # 46% of 600
    expect(section.locator("img").nth(0)).not_to_have_attribute("src", before[0])
    expect(section.locator("img").nth(1)).not_to_have_attribute("src", before[1])
    for picture in map(unquote, pictures(section)):
        assert picture.lower().count(SKY.lower()) == 5, "the figure has lost its bars"
    assert page.errors == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("wrong", ["", "abc", "-5", "29", "10001", "99.5"])
def test_a_field_refuses_what_cannot_be_with_a_reason_and_loses_nothing(open_lab, language, wrong):
    page, section = open_lab(sample_size_lab())
    page.choose(language)
    field, reason = section.locator("input[type=text]"), section.locator(".lab-no")
    before = pictures(section), section.locator(".lab-words").inner_text()
    field.fill(wrong)
    field.press("Tab")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(reason.locator(f'[lang="{language}"]')).to_be_visible()
    assert field.input_value() == wrong
    assert (pictures(section), section.locator(".lab-words").inner_text()) == before
    field.fill("٢٠٠")
    field.press("Tab")
    expect(field).to_have_value("200")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(reason).to_be_empty()


def test_without_a_kernel_a_size_that_is_not_stored_is_refused_and_the_stored_ones_are_named(open_lab):
    page, section = open_lab(sample_size_lab())
    page.choose("en")
    section.locator("input[type=text]").fill("123")
    section.locator("input[type=text]").press("Tab")
    expect(section.locator(".lab-no")).to_contain_text("30 · 50 · 70")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_lab_that_needs_a_kernel_says_so_and_its_controls_sleep(open_lab, language):
    page, section = open_lab(contacts_lab())
    page.choose(language)
    expect(section.locator(f'.lab-idle .twin[lang="{language}"]')).to_be_visible()
    for control in section.locator("input, button").all():
        expect(control).to_be_disabled()
    expect(section.locator(f'.lab-figure [lang="{language}"] img')).to_be_visible()


def test_of_the_positions_between_two_answers_only_the_last_is_asked_for(open_awake):
    page, section = open_awake(contacts_lab(), "en")
    slider = section.locator("input[type=range]").first
    expect(slider).to_be_enabled()
    for place in (1, 2, 3, 4, 5):
        slider.fill(str(place))
    assert page.page.evaluate("questions.length") == 1, "a second question was sent before the first was answered"
    page.page.evaluate("answer()")
    page.page.wait_for_function("questions.length === 1")
    assert page.page.evaluate("questions[0].values.price") == 20  # the sixth stop: 1, 2, 3, 5, 10, 20
    page.page.evaluate("answer()")
    expect(section).to_have_attribute("data-drawn", "2")
    expect(section.locator(".lab-words")).to_contain_text('"price":20')
    assert page.page.evaluate("questions.length") == 0


def test_the_preset_at_which_the_controls_stand_is_pressed_in_and_let_go_with_the_next_move(open_awake):
    _, section = open_awake(deadline_lab(), "en")
    pressed = section.locator('.lab-presets [data-values][aria-pressed="true"]')
    expect(pressed).to_have_text(re.compile("^Seventh Lantern"))
    section.get_by_role("button", name="Hotel").click()
    expect(pressed).to_have_text(re.compile("^Hotel"))
    section.locator("input[type=range]").first.press("ArrowRight")
    expect(pressed).to_have_count(0)


def test_the_assumptions_of_the_deadline_are_folded_away_until_somebody_opens_them_by_keyboard(open_awake):
    _, section = open_awake(deadline_lab(), "ar")
    sliders = section.locator("input[type=range]:visible")
    expect(sliders).to_have_count(4)
    section.locator("summary").press("Enter")
    expect(sliders).to_have_count(10)


def test_a_language_that_was_not_shown_is_drawn_when_somebody_comes_to_read_it(open_awake):
    page, section = open_awake(contacts_lab(), "en")
    section.locator("input[type=range]").first.fill("3")
    assert page.page.evaluate("questions[0].languages") == ["en"]
    page.page.evaluate("answer()")
    expect(section).to_have_attribute("data-drawn", "1")
    page.choose("ar")
    page.page.wait_for_function("questions.length === 1")
    assert page.page.evaluate("questions[0].languages") == ["ar"]
    page.page.evaluate("answer()")
    page.choose("en")
    page.choose("ar")
    assert page.page.evaluate("questions.length") == 0, "what stands already is asked for again"


def test_a_kernel_that_does_not_answer_is_told_and_the_page_stays(open_awake):
    page, section = open_awake(contacts_lab(), "ar")
    page.page.clock.install()
    before = pictures(section)
    section.locator("input[type=range]").first.fill("3")
    page.page.clock.fast_forward(9000)
    expect(section.locator('.lab-note [lang="ar"]')).to_be_visible()
    assert pictures(section) == before


def test_a_lab_finds_the_widget_of_its_cell_whichever_of_the_two_is_new(open_awake):
    page, section = open_awake(contacts_lab(), "en")
    slider = section.locator("input[type=range]").first
    expect(slider).to_be_enabled()
    page.page.evaluate("(html) => { document.querySelector('course-lab').outerHTML = html; }", contacts_lab().html)
    expect(slider).to_be_disabled()
    page.page.evaluate("answer()")  # to the new element
    expect(slider).to_be_enabled()
    page.page.evaluate(FAKE_KERNEL, "lab-contacts")
    assert page.page.evaluate("questions.length") == 1, "the new widget was not greeted"
    page.page.evaluate("answer()")
    slider.fill("3")
    assert page.page.evaluate("questions.length") == 1, "the old widget was asked"
    page.page.evaluate("answer()")
    expect(section).to_have_attribute("data-drawn", "1")
    assert page.errors == []


@pytest.mark.parametrize("live", [False, True], ids=["asleep", "awake"])
@pytest.mark.parametrize("make", [contacts_lab, deadline_lab, sample_size_lab], ids=lambda make: make.__name__)
def test_axe_finds_no_violation_in_a_lab(open_lab, make, live):
    page, section = open_lab(make())
    found = {}
    if live:
        page.page.evaluate(FAKE_KERNEL, section.get_attribute("name"))
        page.page.evaluate("answer()")
        section.locator("input[type=text]").first.fill("x")
        section.locator("input[type=text]").first.press("Tab")
        expect(section.locator(".lab-no").first).not_to_be_empty()
    for state in ("en", "ar", "both"):
        page.choose(state)
        found |= violations(page, state, [".lab"])
    assert found == {}


@pytest.mark.parametrize("name", LABS)
def test_every_control_of_every_lab_of_a_lesson_works_with_the_kernel_in_both_languages(open_notebook, name):
    notebook = open_notebook(name)
    notebook.choose("en")
    notebook.run_all()
    for language in ("en", "ar"):
        notebook.choose(language)
        for lab_name in LABS[name]:
            section = notebook.panel.locator(f'course-lab[name="{lab_name}"]')
            section.scroll_into_view_if_needed()
            if section.locator("details:not([open])").count():
                section.locator("summary").click()
            for control in section.locator(".lab-control").all():
                move_and_see(notebook, section, control)
    notebook.choose("en")
    for section in notebook.panel.locator('course-lab[name="lab-deadline"]').all():
        keep_and_compare(section)
    assert notebook.errors == []


def keep_and_compare(section: Locator) -> None:
    """Keep a position of the lab of the deadline, set beside it a preset, and let it go, reading English."""
    section.locator(".lab-presets > button[data-values]").first.click()
    section.get_by_role("button", name="Keep to compare").click()
    section.get_by_role("button", name="Hotel").click()
    expect(section.locator('.lab-words [lang="en"] thead th')).to_have_text(["This position", "Kept"], timeout=PATIENCE)
    expect(section.locator("input[type=text]").first).to_have_value("3,000")
    first = section.locator('.lab-words [lang="en"] tbody tr').first.locator("td")
    # by hand: 4 months of 3,000 · (1 - e^-0.8) / 30 = 220.3 leads and 15.5 from inbound; kept: 6 of
    # 1,000 · (1 - e^-0.5) / 20 = 118.0 and 54.5
    expect(first).to_have_text(["236", "173"])
    section.get_by_role("button", name="Stop comparing").click()
    expect(section.locator('.lab-words [lang="en"] thead th')).to_have_text(["This position"], timeout=PATIENCE)


# Whether what the section says or shows is another thing than it was.
FOLLOWS = """([section, language, words, picture]) =>
  section.querySelector(".lab-words").innerText !== words ||
  section.querySelector(`.lab-figure [lang=${language}] img`).src !== picture"""


def move_and_see(notebook: NotebookPage, section: Locator, control: Locator) -> None:
    """Move *control* from the first preset as far as it goes; wait until words or picture in the language follow."""
    expect(control.locator("input").first).to_be_enabled(timeout=PATIENCE)
    if section.locator(".lab-presets > button[data-values]").count():
        drawn = int(section.get_attribute("data-drawn") or 0)
        section.locator(".lab-presets > button[data-values]").first.click()
        expect(section).to_have_attribute("data-drawn", str(drawn + 1), timeout=PATIENCE)
    words = section.locator(".lab-words").inner_text()
    picture = section.locator(f'.lab-figure [lang="{notebook.language}"] img').get_attribute("src")
    radio = control.locator("input[type=radio]:not(:checked)")
    if radio.count():
        radio.last.check()  # so that two figures set against each other do not end up as the same one
    else:
        slider = control.locator("input[type=range]")
        slider.press("Home" if slider.input_value() == slider.get_attribute("max") else "End")
    before = [section.element_handle(), notebook.language, words, picture]
    notebook.page.wait_for_function(FOLLOWS, arg=before, timeout=PATIENCE)


def test_where_widgets_come_up_too_late_activities_work_and_a_lab_does_once_its_cell_runs_again(open_notebook, browser):
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    # anywidget gives a model up after two seconds; here at once, until told otherwise
    context.add_init_script("const wait = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = () => wait(0);")
    notebook = open_notebook("05_working_together", context=context)
    notebook.choose("en")
    question = first_of("choose_one", "05")
    Learner("en", "keyboard").answer(section_of(notebook, question), question, right=True)
    notebook.run_all()
    expect(section_of(notebook, question)).to_have_attribute("data-state", "solved", timeout=PATIENCE)
    section = notebook.panel.locator('course-lab[name="lab-contacts"]')
    section.scroll_into_view_if_needed()
    expect(section.locator("input").first).to_be_disabled()
    notebook.page.evaluate("AbortSignal.timeout = () => new AbortController().signal")
    notebook.run_cell('course-lab[name="lab-contacts"]')
    control = section.locator(".lab-control").first
    expect(control.locator("input").first).to_be_enabled(timeout=PATIENCE)
    move_and_see(notebook, section, control)
    assert notebook.errors == []
    context.close()
