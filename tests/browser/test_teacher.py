"""The pages for teachers in a browser: opened from a folder, on a phone, and for everybody."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from utils.teacher import write_pages
from utils.twins import LANGUAGES

PHONE = {"width": 390, "height": 844}
NAMES = ("index", "plan-class-90", "capstone", "exam-a-short-sheet")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The pages, without PDFs."""
    written = tmp_path_factory.mktemp("teacher")
    write_pages(written, pdf=False)
    return written


@pytest.fixture(scope="module")
def tab(browser):
    """A tab as wide as a phone."""
    context = browser.new_context(viewport=PHONE)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_opens_from_a_folder_fits_a_phone_and_is_clean_by_axe(tab, folder, language):
    for name in NAMES:
        tab.goto((folder / f"{name}.{language}.html").as_uri())
        assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], name
        found = Axe().run(tab, options={"resultTypes": ["violations"]}).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found] == [], name


def test_the_other_language_is_one_click_away(tab, folder):
    tab.goto((folder / "lessons.en.html").as_uri())
    tab.get_by_role("link", name="العربية").click()
    assert tab.url.endswith("lessons.ar.html")
    assert tab.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
