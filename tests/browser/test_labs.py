"""Laboratories as a learner uses them, on a plain page with no kernel: by mouse, by keyboard, on a phone, in both
languages.
"""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations_in_every_state
from tests.browser.notebook_page import PATIENCE, NotebookPage
from tests.labs.positions import MISSIONS
from utils import labs
from utils.labs.controls import Range

LABS = {
    lab.name: lab
    for name in labs.__all__
    if name.endswith("_lab") and not name.startswith("show_")
    for lab in [getattr(labs, name)()]
}
SIZE = "lab-sample-size"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
SMALL_LAPTOP = {"viewport": {"width": 1180, "height": 720}}  # what JupyterLab leaves a cell at 1280 pixels
LEFT_BY_JUPYTERLAB = 600  # pixels of a screen 720 high, below menus, tabs and the toolbar
DARK = """() => { document.body.dataset.jpThemeLight = "false";
  const dark = {"--jp-layout-color1": "#111", "--jp-layout-color2": "#212121", "--jp-content-font-color1": "#eee",
    "--jp-border-color1": "#616161", "--jp-brand-color1": "#64b5f6", "--jp-error-color1": "#ef9a9a",
    "--jp-content-font-color2": "#bdbdbd", "--jp-ui-font-color2": "#bdbdbd"};
  for (const [name, value] of Object.entries(dark)) document.body.style.setProperty(name, value);
  document.body.style.background = "#111"; document.body.style.color = "#eee";
  for (const link of document.links) link.style.color = "#64b5f6"; }"""

# The letters of pictures that leave their picture, and those that lie on others.
CROWDED = """(drawings) => drawings.flatMap((drawing) => {
  const frame = drawing.getBoundingClientRect();
  const letters = [...drawing.querySelectorAll("text")].filter((text) => text.textContent.trim());
  const boxes = letters.map((text) => text.getBoundingClientRect());
  const out = letters.filter((_, i) => boxes[i].left < frame.left - 1 || boxes[i].right > frame.right + 1);
  const over = letters.filter((_, i) => boxes.some((other, j) => j > i &&
    Math.min(other.right, boxes[i].right) - Math.max(other.left, boxes[i].left) > 1 &&
    Math.min(other.bottom, boxes[i].bottom) - Math.max(other.top, boxes[i].top) > 5));
  return [...out, ...over].map((text) => text.textContent);
})"""


@pytest.fixture(params=LABS)
def name(request):
    return request.param


@pytest.fixture
def open_lab(open_plain):
    """A function that opens a page with one laboratory on it: ``open_lab("lab-sample-size", "ar")``.

    Its controls are open, unless *closed*: then it still asks for a guess.
    """

    def open_one(name: str, language: str = "en", *, closed: bool = False, **options) -> tuple[NotebookPage, Locator]:
        page = open_plain(str(LABS[name].html()), **options)
        page.choose(language)
        section = page.panel.locator("course-lab")
        expect(section).to_have_attribute("data-lm-suppress-shortcuts", "true", timeout=PATIENCE)  # it is awake
        if not closed:
            skip_guess(section)
        return page, section

    return open_one


def skip_guess(section: Locator) -> None:
    """Go on without a guess, and wait for the controls."""
    section.locator(".lab-guess .lab-buttons button").last.click()
    expect(section.locator(".lab-fields")).to_have_js_property("disabled", False)


def shown(section: Locator, language: str) -> tuple[str, str, str]:
    """Return the words, the picture and the table (as far as it is open) of the laboratory in *language*."""
    words = section.locator(f'.lab-words > .twin[lang="{language}"]').inner_text()
    picture = section.locator(f'.lab-figure > .twin[lang="{language}"] svg').inner_html()
    return words, picture, section.locator(".lab-numbers").inner_html()


def open_position(section: Locator, text: str) -> None:
    """Open the position that *text* says."""
    if not section.locator(".lab-share").is_visible():
        section.locator("details", has=section.page.locator(".lab-share")).locator("summary").click()
    section.locator(".lab-share input").fill(text)
    section.locator(".lab-share input").press("Enter")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_laboratory_opens_after_a_guess_and_says_afterwards_what_it_was(open_lab, name, language):
    page, section = open_lab(name, language, closed=True)
    expect(section.locator(".lab-fields")).to_have_js_property("disabled", True)
    section.locator(".lab-guess .lab-buttons button").first.click()
    expect(section.locator(f'.lab-guess .lab-no .twin[lang="{language}"]')).to_be_visible()
    chosen = section.locator(".lab-guess .course-option").nth(1)
    words = chosen.locator(f'.twin[lang="{language}"]').inner_text()
    chosen.click()
    section.locator(".lab-guess .lab-buttons button").first.click()
    expect(section.locator(".lab-fields")).to_have_js_property("disabled", False)
    expect(section.locator(".lab-guessed")).to_contain_text(words)
    section.locator(".lab-reveal summary").click()
    expect(section.locator(f'.lab-reveal p[lang="{language}"]')).to_be_visible()
    assert page.errors == []


def test_a_guess_is_remembered_and_can_be_asked_for_again(open_lab):
    page, section = open_lab(SIZE)
    page.page.reload()
    expect(section.locator(".lab-fields")).to_have_js_property("disabled", False)
    section.locator(".lab-guess > button").click()
    expect(section.locator(".lab-guess .lab-options")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_control_moves_the_words_or_the_picture_by_keyboard(open_lab, name, language):
    page, section = open_lab(name, language)
    for folded in section.locator(".lab-fields details > summary, .lab-numbers > summary").all():
        folded.click()
    for control in section.locator(".lab-control").all():
        open_position(section, first_position(name))
        before = shown(section, language)
        radio, slider = control.locator("input[type=radio]:not(:checked)"), control.locator("input[type=range]")
        if radio.count():
            radio.first.press("Space")
        elif slider.count():
            slider.press("Home" if slider.input_value() == slider.get_attribute("max") else "End")
        else:
            control.locator("button").press("Enter")
        assert shown(section, language) != before, control.text_content()
    assert page.errors == []


@pytest.mark.parametrize(("language", "up"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_a_slider_runs_in_the_direction_in_which_one_reads(open_lab, language, up):
    _, section = open_lab(SIZE, language)
    section.locator("input[type=range]").press(up)
    expect(section.locator(".lab-line input[type=text]")).to_have_value("600")


def test_both_languages_stand_side_by_side_and_move_together(open_lab, name):
    _page, section = open_lab(name, "both", viewport={"width": 1280, "height": 720})
    pictures = section.locator(".lab-drawing svg")
    boxes = [pictures.nth(place).bounding_box() for place in (0, 1)]
    assert boxes[0]["y"] == pytest.approx(boxes[1]["y"], abs=2) and boxes[0]["x"] != boxes[1]["x"]
    before = [shown(section, language) for language in ("en", "ar")]
    first = section.locator(".lab-control input[type=range], .lab-control input[type=radio]:not(:checked)").first
    first.press("Space" if first.get_attribute("type") == "radio" else "End")
    after = [shown(section, language) for language in ("en", "ar")]
    assert all(one != other for one, other in zip(before, after, strict=True))


@pytest.mark.parametrize("width", [800, 980, 1280])
def test_in_both_languages_no_letters_of_a_picture_are_cut_off_or_lie_on_others(open_lab, name, width):
    _page, section = open_lab(name, "both", viewport={"width": width, "height": 900})
    assert section.locator(".lab-drawing").evaluate_all(CROWDED) == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("wrong", ["", "abc", "-5", "4", "10001", "99.5"])
def test_a_field_refuses_what_cannot_be_with_a_reason_and_loses_nothing(open_lab, language, wrong):
    _, section = open_lab(SIZE, language)
    field, reason = section.locator(".lab-line input[type=text]"), section.locator(".lab-control .lab-no")
    before = shown(section, language)
    field.fill(wrong)
    field.press("Tab")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(reason.locator(f'.twin[lang="{language}"]')).to_be_visible()
    assert field.input_value() == wrong and shown(section, language) == before
    field.fill("٢٠٠")
    field.press("Tab")
    expect(field).to_have_value("200")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(reason).to_be_empty()


def test_every_mission_is_reached_at_its_position_and_counts_and_at_the_first_position_is_not(open_lab, name):
    _, section = open_lab(name)
    for mission in section.locator("course-mission").all():
        mission.locator("button").first.click()
        expect(mission.locator(".act-message .twin[lang=en]")).to_have_text(re.compile("^Not yet"))
        open_position(section, f"{name} {MISSIONS[name][mission.get_attribute('mission')]}")
        expect(section.locator(".lab-share .lab-no")).to_be_empty()
        mission.locator("button").first.click()
        expect(mission.locator(".act-message .twin[lang=en]")).to_have_text("Reached.")
        expect(mission.locator(".mission-reached")).to_have_attribute("open", "")
        open_position(section, first_position(name))
    stored = section.evaluate("() => Object.values(localStorage).join()")
    assert stored.count('"outcome":"solved"') == 3


COUNTED = "() => { const write = history.replaceState.bind(history); globalThis.written = 0; \
history.replaceState = (...place) => { written++; write(...place); }; }"


def test_a_slider_that_is_dragged_writes_the_address_once_and_where_it_comes_to_rest(open_lab):
    page, section = open_lab(SIZE)
    page.page.evaluate(COUNTED)
    slider = section.locator("input[type=range]").first
    slider.evaluate("""(slider) => {
        for (let step = 0; step <= 40; step++) {
            slider.value = Number(slider.min) + step * (Number(slider.step) || 1);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
        }
    }""")
    typed = section.locator(".lab-line input[type=text]").first.input_value()
    expect(page.page).to_have_url(re.compile(rf"#lab-sample-size\?size={typed.replace(',', '')}$"))
    assert page.page.evaluate("written") == 1


def first_position(name: str) -> str:
    """Return the text of the laboratory's first position."""
    pairs = [f"{control.id}={control.start:g}" if isinstance(control.start, int | float) else
             f"{control.id}={control.start}" for control in LABS[name].controls]  # fmt: skip
    return " ".join([name, *pairs])


def test_a_position_that_was_copied_opens_on_another_page_from_its_text_and_from_the_address(open_lab):
    page, section = open_lab(SIZE)
    section.locator(".lab-line input[type=text]").fill("71")
    section.locator(".lab-line input[type=text]").press("Enter")
    section.locator("details", has=page.page.locator(".lab-share")).locator("summary").click()
    section.locator(".lab-share button").first.click()
    text = section.locator(".lab-share input").input_value()
    assert text == "lab-sample-size size=71"
    expect(page.page).to_have_url(re.compile(r"#lab-sample-size\?size=71$"))
    page.page.reload()
    expect(section.locator(".lab-line input[type=text]")).to_have_value("71")
    _, other = open_lab(SIZE)
    open_position(other, text)
    expect(other.locator(".lab-line input[type=text]")).to_have_value("71")
    open_position(other, "lab-sample-size size=three")
    expect(other.locator(".lab-share .lab-no .twin[lang=en]")).to_contain_text("size=three")
    expect(other.locator(".lab-line input[type=text]")).to_have_value("71")


def test_controls_words_and_picture_stand_on_one_small_screen(open_lab, name):
    for language in ("en", "ar"):
        _page, section = open_lab(name, language, **SMALL_LAPTOP)
        top = section.locator(".lab-board").bounding_box()["y"]
        for part in (".lab-words", ".lab-drawing svg:visible", ".lab-column > .lab-controls"):
            box = section.locator(part).first.bounding_box()
            assert box["y"] + box["height"] - top <= LEFT_BY_JUPYTERLAB, (language, part, box)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_a_phone_the_picture_is_seen_while_the_control_is_moved_and_everything_can_be_touched(
    open_lab, name, language
):
    page, section = open_lab(name, language, **PHONE)
    wide = page.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, "the page scrolls sideways"
    for control in section.locator(".lab-column > .lab-controls > .lab-control").all():
        control.evaluate("(element) => element.scrollIntoView({ block: 'start' })")
        box = section.locator(".lab-drawing svg:visible").bounding_box()
        assert -60 <= box["y"] and box["y"] + box["height"] <= 844 + 60, (control.text_content(), box)
    for target in section.locator("input[type=range]:visible, button:visible, .course-option:visible").all():
        box = target.bounding_box()
        assert box["height"] >= 44 and box["width"] >= 44, target.evaluate("(element) => element.outerHTML")[:120]


def test_numbers_open_as_a_table_that_says_the_same_as_the_picture(open_lab):
    _, section = open_lab(SIZE)
    section.locator(".lab-numbers summary").click()
    row = section.locator('.lab-numbers [lang="en"] tbody tr').nth(4)
    expect(row.locator("th, td")).to_contain_text(  # by hand: 46% of 400, and Wilson's interval by another program
        ["S5 · 46%", "184 of 400", "41.2% to 50.9%", "not for certain: the interval holds 50%"]
    )


def test_what_a_screen_reader_is_told_comes_once_the_learner_rests(open_lab):
    _page, section = open_lab(SIZE)
    heard = section.locator(".lab-heard")
    expect(heard).to_be_empty()
    slider = section.locator("input[type=range]")
    for _ in range(3):
        slider.press("ArrowRight")
    expect(heard.locator(".twin[lang=en]")).to_contain_text("1,500")
    assert slider.get_attribute("aria-valuetext") == "1,500"


def test_where_the_laboratory_stands_twice_on_a_page_each_has_its_own_controls(open_plain):
    html = str(LABS["lab-tell-apart"].html())
    page = open_plain(html + html)
    page.choose("en")
    first, second = page.panel.locator("course-lab").all()
    skip_guess(first)
    first.locator(".lab-control input[type=radio]:not(:checked)").first.check()
    assert second.locator(".lab-control input:checked").count() == first.locator(".lab-control input:checked").count()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_no_violation_in_a_laboratory(open_lab, name, theme):
    page, section = open_lab(name)
    if theme == "dark":
        page.page.evaluate(DARK)
    if any(isinstance(control, Range) for control in LABS[name].controls):
        section.locator(".lab-line input[type=text]").first.fill("x")
        section.locator(".lab-line input[type=text]").first.press("Tab")
    for folded in section.locator("details > summary:visible").all():
        folded.click()
    assert violations_in_every_state(page, theme, [".lab"]) == {}
