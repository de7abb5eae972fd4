"""The survey of one's own class, used as a student and as a teacher would, in both languages."""

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.class_page import begin_kernel, survey_page
from tests.browser.notebook_page import PATIENCE, STATES
from tests.browser.servers import trust
from tests.survey.class_files import OWN, large_class
from utils.survey import saved_answers
from utils.survey.meanings import FIGURES

LANGUAGES = ["en", "ar"]
MISSING = {"en": "Choose one of the three.", "ar": "اختاروا جوابًا من الثلاثة."}
SAVED = {"en": "Saved. Forms so far: {}.", "ar": "حُفظت الأجوبة. عدد الاستمارات حتى الآن: {}."}
NOT_SAVED = {"en": "your answers still stand in the form", "ar": "فأجوبتكم باقية في الاستمارة"}
SILENT = {"en": "The kernel does not answer", "ar": "النواة لا تجيب"}
NONE_YET = {"en": "Nobody has saved an answer here yet", "ar": "لم يحفظ أحد أجوبته هنا بعد"}
YES = {"en": "Yes", "ar": "نعم"}
SAVE = {"en": "Save my answers", "ar": "حفظ أجوبتي"}
LOAD = {"en": "Load CSV files", "ar": "تحميل ملفات"}
WHOSE = {
    "sample": {"en": "The sample class (invented)", "ar": "صف المثال (متخيَّل)"},
    "class": {"en": "Your class", "ar": "صفكم"},
    "files": {"en": "The files you loaded", "ar": "الملفات التي حمّلتموها"},
}


@pytest.fixture
def path(tmp_path):
    """Where the answers gather."""
    return tmp_path / "class" / "answers.csv"


@pytest.fixture
def survey(open_plain, path):
    """The survey on a page whose kernel answers."""
    page = open_plain(survey_page())
    begin_kernel(page, path)
    expect(page.panel.locator(".class-save")).to_be_enabled()
    return page


def button(page, words: dict, language: str):
    return page.panel.get_by_role("button", name=words[language])


def told(page, words: str) -> None:
    """Fail unless a note that is seen says *words*."""
    expect(page.panel.locator(".class-note p:visible").filter(has_text=words)).to_have_count(1, timeout=PATIENCE)


def answer_all(page, language: str) -> None:
    for question in page.panel.locator(".class-question").all():
        question.get_by_role("radio", name=YES[language], exact=True).check()


def chosen(page) -> int:
    return page.panel.locator(".class-question input:checked").count()


def load(page, language: str, files: dict[str, bytes]) -> None:
    with page.page.expect_file_chooser() as choice:
        button(page, LOAD, language).click()
    choice.value.set_files([{"name": name, "mimeType": "text/csv", "buffer": raw} for name, raw in files.items()])


def show(page, whose: str, language: str) -> None:
    page.panel.get_by_role("radio", name=WHOSE[whose][language], exact=True).check()


def result(page, language: str) -> str:
    return page.panel.locator(f".class-told > li:first-child .twin[lang={language}]").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_kernel_all_is_there_to_read_and_one_line_says_what_is_needed(open_plain, language):
    page = open_plain(survey_page())
    page.choose(language)
    expect(page.panel.locator(".lab-idle .twin:visible")).to_have_count(1)
    expect(page.panel.locator(".class-save")).to_be_disabled()
    assert page.panel.locator(f".class-question legend .twin[lang={language}]:visible").count() == len(FIGURES)
    assert page.panel.locator(".class-result img:visible").count() == 1
    assert "76.0" in result(page, language) and "25" in result(page, language)
    page.expect_state(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_answer_is_refused_at_its_question_and_the_first_one_is_reached(survey, path, language):
    survey.choose(language)
    questions = survey.panel.locator(".class-question")
    questions.nth(1).get_by_role("radio", name=YES[language], exact=True).check()
    button(survey, SAVE, language).press("Enter")
    for place in (0, 2, 3, 4):
        question = questions.nth(place)
        expect(question).to_have_attribute("aria-invalid", "true")
        described = question.get_attribute("aria-describedby")
        assert survey.panel.locator(f'[id="{described}"] p:visible').inner_text() == MISSING[language]
    expect(questions.nth(1)).not_to_have_attribute("aria-invalid", "true")
    expect(questions.nth(0).locator("input").first).to_be_focused()
    survey.page.keyboard.press("Space")
    expect(questions.nth(0)).not_to_have_attribute("aria-invalid", "true")
    expect(questions.nth(0).locator(".lab-no p")).to_have_count(0)
    assert chosen(survey) == 2 and saved_answers(path) == b""


@pytest.mark.parametrize("language", LANGUAGES)
def test_students_answer_with_the_keyboard_one_after_the_other(survey, path, language):
    survey.choose(language)
    for count in (1, 2):
        for question in survey.panel.locator(".class-question").all():
            question.locator("input").first.press("Space")
            survey.page.keyboard.press("ArrowDown")
        button(survey, SAVE, language).press("Enter")
        told(survey, SAVED[language].format(count))
        assert chosen(survey) == 0
    assert saved_answers(path).decode() == "S1,S2,S3,S4,S5\n" + 2 * "no,no,no,no,no\n"
    assert survey.errors == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_save_that_fails_keeps_the_answers_and_says_why(survey, path, language):
    path.parent.write_text("no folder", encoding="utf-8")
    survey.choose(language)
    answer_all(survey, language)
    button(survey, SAVE, language).click()
    told(survey, NOT_SAVED[language])
    assert chosen(survey) == len(FIGURES)
    path.parent.unlink()
    button(survey, SAVE, language).click()
    told(survey, SAVED[language].format(1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_silent_kernel_loses_no_answer_and_saves_a_form_sent_twice_only_once(open_plain, path, language):
    page = open_plain(survey_page())
    page.page.clock.install()
    begin_kernel(page, path)
    page.choose(language)
    answer_all(page, language)
    page.page.evaluate("window.kernelSilent = 'answers'")
    button(page, SAVE, language).click()
    page.page.clock.fast_forward(10_000)
    told(page, SILENT[language])
    assert chosen(page) == len(FIGURES)
    page.page.evaluate("window.kernelSilent = null")
    button(page, SAVE, language).click()
    told(page, SAVED[language].format(1))
    assert saved_answers(path).count(b"\n") == 2
    assert chosen(page) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_files_are_loaded_at_once_and_the_bad_ones_are_told_of(survey, language):
    survey.choose(language)
    load(survey, language, {"one.csv": OWN.encode(), "bad.csv": b"S1,S2,S3,S4,S5\nyes,<b>no</b>,no,no,no\n"})
    files = survey.panel.get_by_role("radio", name=WHOSE["files"][language], exact=True)
    expect(files).to_be_checked(timeout=PATIENCE)
    listed = survey.panel.locator(".class-note li:visible")
    expect(listed).to_have_count(1)
    assert "bad.csv" in survey.panel.locator(".class-note strong:visible").inner_text()
    assert all(word in listed.inner_text() for word in ("S2", "<b>no</b>", "2"))
    assert "50.0" in result(survey, language)
    survey.expect_state(language)
    show(survey, "sample", language)
    expect(survey.panel.locator(".class-told")).to_contain_text("76.0")
    assert survey.errors == []


def test_a_file_of_a_hundred_thousand_answers_is_loaded(survey):
    survey.choose("en")
    load(survey, "en", {"large.csv": large_class(100_000)})
    told(survey, "Forms: 99,")
    assert "of 50,000" in result(survey, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_class_is_shown_as_it_grows(survey, language):
    survey.choose(language)
    show(survey, "class", language)
    told(survey, NONE_YET[language])
    expect(survey.panel.locator(".class-told")).to_have_count(0)
    for count in (1, 2):
        answer_all(survey, language)
        button(survey, SAVE, language).click()
        expect(survey.panel.locator(".class-told > li").first).to_contain_text(f" {count} ", timeout=PATIENCE)


def test_controls_and_words_run_from_right_to_left_in_arabic(survey):
    places = {}
    for language in LANGUAGES:
        survey.choose(language)
        boxes = [
            radio.bounding_box()["x"] for radio in survey.panel.locator(".class-question").first.locator("input").all()
        ]
        places[language] = boxes
    assert places["en"] == sorted(places["en"]) and places["ar"] == sorted(places["ar"], reverse=True)


def test_keys_stay_in_the_form(survey):
    survey.page.evaluate("window.heard = 0; document.addEventListener('keydown', () => (window.heard += 1))")
    survey.panel.locator(".class-question input").first.press("d")
    assert survey.page.evaluate("window.heard") == 0
    assert survey.panel.locator("[data-lm-suppress-shortcuts] .class-question").count() == len(FIGURES)


def test_two_copies_of_the_output_on_one_page_do_not_share_their_radios(open_plain, path):
    page = open_plain(survey_page() + survey_page())
    begin_kernel(page, path)
    first, second = page.panel.locator(".class-lab").all()
    for copy in (first, second):
        copy.locator(".class-question input").first.check()
    expect(first.locator(".class-question input").first).to_be_checked()


def test_axe_finds_nothing_wrong_in_any_state(survey):
    found = {}
    button(survey, SAVE, "en").click()
    for state in STATES:
        survey.choose(state)
        found |= violations(survey, f"refused, {state}", [".class-lab"])
    survey.choose("en")
    load(survey, "en", {"one.csv": OWN.encode(), "bad.csv": b"S1\nyes\n"})
    told(survey, "left out: 1")
    for state in STATES:
        survey.choose(state)
        found |= violations(survey, f"loaded, {state}", [".class-lab"])
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES[:1])
def test_in_jupyterlab_two_students_answer_and_a_teacher_loads_a_good_and_a_bad_file(
    course, open_notebook, path, language
):
    folder, home = course
    notebook = nbformat.read(folder / "03_survey_statistics.ipynb", as_version=4)
    cells = {cell["id"]: cell for cell in notebook.cells}
    ours = f"from pathlib import Path\nshow_class_survey(Path({str(path)!r}))"
    cells["class-form"].source = cells["class-form"].source.replace("show_class_survey()", ours)
    notebook.cells = [cells["switch"], cells["class-form"]]
    copy = folder / "03_class.ipynb"
    nbformat.write(notebook, copy)
    trust([copy], home)
    page = open_notebook(copy.stem)
    page.choose(language)
    page.run_all()
    expect(page.panel.locator(".class-save")).to_be_enabled(timeout=PATIENCE)
    for count in (1, 2):
        answer_all(page, language)
        button(page, SAVE, language).click()
        told(page, SAVED[language].format(count))
    assert saved_answers(path).decode() == "S1,S2,S3,S4,S5\n" + 2 * "yes,yes,yes,yes,yes\n"
    load(page, language, {"one.csv": OWN.encode(), "bad.csv": b"S1,S2,S3,S4,S5\nyes,maybe,no,no,no\n"})
    expect(page.panel.locator(".class-note li:visible")).to_have_count(1, timeout=PATIENCE)
    assert "50.0" in result(page, language)
    show(page, "class", language)
    expect(page.panel.locator(".class-told")).to_contain_text("100.0", timeout=PATIENCE)
    assert page.errors == []
