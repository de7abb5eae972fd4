"""The survey of one's own class with no kernel, used as students and a teacher would, in both languages."""

import nbformat
import pytest
from nbclient import NotebookClient
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.notebook_page import NOTEBOOKS, PATIENCE, STATES
from tests.browser.servers import trust
from tests.browser.survey_hand import HEADING, LANGUAGES, YES, YES_ROW, SurveyHand, survey_page
from tests.survey.class_files import OWN, large_class
from utils.survey.meanings import FIGURES
from utils.survey.words import WORDS


@pytest.fixture(params=LANGUAGES)
def hand(open_plain, request) -> SurveyHand:
    """Somebody who uses the survey in one of the languages."""
    return SurveyHand(open_plain(survey_page()), request.param)


@pytest.fixture
def english(open_plain) -> SurveyHand:
    """Somebody who uses it in English."""
    return SurveyHand(open_plain(survey_page()), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_script_all_is_there_to_read_and_one_line_says_what_is_needed(browser, language):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(f"<main data-language={language}>{survey_page()}</main>")
    assert page.locator(f".lab-idle .twin[lang={language}]").inner_text()
    expect(page.locator(".class-save")).to_be_disabled()
    assert page.locator(f".class-question legend .twin[lang={language}]").count() == len(FIGURES)
    assert page.locator(f".lab-figure .twin[lang={language}] svg[role=img]").count() == 1
    told = page.locator(f".class-told > li:first-child .twin[lang={language}]").inner_text()
    assert "76" in told and "25" in told
    context.close()


def test_an_empty_answer_is_refused_at_its_question_and_the_first_one_is_reached(hand):
    hand.questions.nth(1).get_by_role("radio", name=YES[hand.language], exact=True).check()
    hand.button("save").press("Enter")
    for place in (0, 2, 3, 4):
        question = hand.questions.nth(place)
        expect(question).to_have_attribute("aria-invalid", "true")
        described = question.get_attribute("aria-describedby")
        said = hand.page.panel.locator(f'[id="{described}"] p:visible').inner_text()
        assert said == WORDS["missing"][hand.language]
    expect(hand.questions.nth(1)).not_to_have_attribute("aria-invalid", "true")
    expect(hand.questions.nth(0).locator("input").first).to_be_focused()
    hand.page.page.keyboard.press("Space")
    expect(hand.questions.nth(0)).not_to_have_attribute("aria-invalid", "true")
    expect(hand.questions.nth(0).locator(".lab-no p")).to_have_count(0)
    assert hand.chosen() == 2
    hand.expect_forms(0, 0)


def test_students_answer_with_the_keyboard_one_after_the_other_and_the_teacher_gets_one_file(hand):
    for count in (1, 2):
        for question in hand.questions.all():
            question.locator("input").first.press("Space")
            hand.page.page.keyboard.press("ArrowDown")
        hand.button("save").press("Enter")
        hand.expect_said("kept")
        hand.expect_forms(count, count)
        assert hand.chosen() == 0
    assert hand.get() == HEADING + 2 * "no,no,no,no,no\n"
    hand.expect_said("handed", count=2)
    hand.expect_forms(2, 0)
    assert hand.page.errors == []


def test_where_there_is_no_form_there_is_nothing_to_get_and_nothing_to_delete(hand):
    for key in ("get", "clear"):
        hand.button(key).click()
        expect(hand.page.panel.locator(".class-desk p:visible").last).to_have_text(WORDS["none"][hand.language])


def test_the_class_is_shown_as_it_grows_and_the_table_holds_the_same_numbers(hand):
    hand.show("class")
    hand.expect_said("none-class")
    expect(hand.verdict()).to_be_hidden()
    for count in (1, 2):
        hand.save()
        expect(hand.told()).to_contain_text(f" {count} ")
    hand.page.panel.locator(".lab-numbers summary").click()
    cells = hand.page.panel.locator(f".lab-numbers .twin[lang={hand.language}] tbody tr:first-child td")
    assert cells.all_inner_texts()[:3] == ["2", "0", "0"]
    assert hand.page.panel.locator(".lab-figure .twin:visible svg").count() == 1


def test_many_files_are_loaded_at_once_and_the_bad_ones_are_told_of(hand):
    files = {
        "one.csv": OWN.encode(),
        "bad.csv": b"S1,S2,S3,S4,S5\nyes,<b>no</b>,no,no,no\n",
        "two.csv": OWN.replace(",", ";").encode("utf-16"),
    }
    hand.load(files)
    hand.expect_said("read", good=2, bad=1)
    listed = hand.page.panel.locator(".class-note li:visible")
    expect(listed).to_have_count(1)
    assert "bad.csv" in hand.page.panel.locator(".class-note strong:visible").inner_text()
    assert all(word in listed.inner_text() for word in ("S2", "<b>no</b>", "2"))
    expect(hand.verdict()).to_contain_text("4")
    expect(hand.told()).to_contain_text("50")
    hand.page.expect_state(hand.language)
    hand.show("sample")
    expect(hand.told()).to_contain_text("76")
    assert hand.page.errors == []


def test_where_no_file_can_be_used_what_was_loaded_before_stays(english):
    english.load({"bad.csv": b"S1\nyes\n"})
    english.expect_said("read", good=0, bad=1)
    expect(english.told()).to_contain_text("76")
    english.load({"one.csv": OWN.encode()})
    expect(english.verdict()).to_contain_text("forms: 2")
    english.load({"bad.csv": b""})
    english.expect_said("read", good=0, bad=1)
    expect(english.verdict()).to_contain_text("forms: 2")


def test_the_file_of_one_computer_is_loaded_on_another(english, open_plain):
    english.save(3)
    file = english.get()
    other = SurveyHand(open_plain(survey_page()), "ar")
    other.load({"answers.csv": file.encode(), "answers (1).csv": file.encode()})
    expect(other.verdict()).to_contain_text("عدد الاستمارات 6")
    other.expect_forms(0, 0)


def test_a_file_of_a_hundred_thousand_answers_is_loaded(english):
    english.load({"large.csv": large_class(100_000)})
    expect(english.verdict()).to_contain_text("forms: 99,", timeout=PATIENCE)
    expect(english.told()).to_contain_text("of 50,000")


def test_controls_words_and_picture_run_from_right_to_left_in_arabic(english):
    places, names = {}, {}
    for language in LANGUAGES:
        english.page.choose(language)
        radios = english.questions.first.locator("input").all()
        places[language] = [radio.bounding_box()["x"] for radio in radios]
        picture = english.page.panel.locator(f".lab-figure .twin[lang={language}] svg")
        expect(picture).to_be_visible()
        first, last = (picture.locator("text", has_text=text).first.bounding_box()["x"] for text in ("S1", "25"))
        names[language] = first < last
    assert places["en"] == sorted(places["en"]) and places["ar"] == sorted(places["ar"], reverse=True)
    assert names == {"en": True, "ar": False}


def test_on_a_phone_nothing_is_wider_than_the_page(open_plain):
    hand = SurveyHand(open_plain(survey_page(), viewport={"width": 390, "height": 844}), "ar")
    hand.load({"one.csv": OWN.encode(), "bad.csv": b"S1\nyes\n"})
    hand.expect_said("read", good=1, bad=1)
    hand.page.panel.locator(".lab-numbers summary").click()
    assert hand.page.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_keys_stay_in_the_form(english):
    page = english.page.page
    page.evaluate("window.heard = 0; document.addEventListener('keydown', () => (window.heard += 1))")
    english.questions.locator("input").first.press("d")
    assert page.evaluate("window.heard") == 0
    assert english.page.panel.locator("[data-lm-suppress-shortcuts] .class-question").count() == len(FIGURES)


def test_two_copies_of_the_output_share_the_forms_and_not_their_radios(open_plain):
    page = open_plain(survey_page() + survey_page())
    page.choose("en")
    first, second = page.panel.locator(".class-lab").all()
    expect(second.locator(".class-save")).to_be_enabled()
    for copy in (first, second):
        copy.locator(".class-question input").first.check()
    expect(first.locator(".class-question input").first).to_be_checked()
    for question in first.locator(".class-question").all():
        question.locator("input").first.check()
    first.locator(".class-save").click()
    expect(second.locator(".class-state p:visible").first).to_contain_text("Forms here: 1.")


def test_axe_finds_nothing_wrong_in_any_state(english):
    found = {}
    english.button("save").click()
    for state in STATES:
        english.page.choose(state)
        found |= violations(english.page, f"refused, {state}", [".class-lab"])
    english.page.choose("en")
    english.save()
    english.get()
    english.page.panel.locator(".class-desk summary").click()
    english.button("clear").click()
    english.load({"one.csv": OWN.encode(), "bad.csv": b"S1\nyes\n"})
    english.page.panel.locator(".lab-numbers summary").click()
    english.expect_said("read", good=1, bad=1)
    for state in STATES:
        english.page.choose(state)
        found |= violations(english.page, f"loaded, {state}", [".class-lab"])
    assert found == {}


def test_in_jupyterlab_it_works_before_anything_has_run_and_when_the_kernel_is_gone(course, open_notebook, lab):
    folder, home = course
    notebook = nbformat.read(folder / "03_survey_statistics.ipynb", as_version=4)
    cells = {cell["id"]: cell for cell in notebook.cells}
    notebook.cells = [cells["switch"], cells["class-form"]]
    NotebookClient(notebook, resources={"metadata": {"path": NOTEBOOKS}}).execute()
    copy = folder / "03_class.ipynb"
    nbformat.write(notebook, copy)
    trust([copy], home)
    hand = SurveyHand(open_notebook(copy.stem), "en")
    hand.save(2)
    hand.expect_forms(2, 2)
    hand.page.expect_kernel("idle")
    hand.page.end_kernels(lab)
    hand.load({"one.csv": OWN.encode(), "bad.csv": b"S1,S2,S3,S4,S5\nyes,maybe,no,no,no\n"})
    hand.expect_said("read", good=1, bad=1)
    hand.show("class")
    expect(hand.told()).to_contain_text("100")
    assert hand.get() == HEADING + 2 * YES_ROW
    hand.reload()
    hand.expect_forms(2, 0)
    assert hand.page.errors == []
