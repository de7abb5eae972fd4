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


def violations(page) -> list[tuple[str, str]]:
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [(each["id"], each["nodes"][0]["html"][:120]) for each in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_opens_from_a_folder_fits_a_phone_and_is_clean_by_axe(tab, folder, language):
    for name in NAMES:
        tab.goto((folder / f"{name}.{language}.html").as_uri())
        assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], name
        assert violations(tab) == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_dark_where_the_reader_wants_it_dark_and_can_be_read(tab, folder, language):
    tab.emulate_media(color_scheme="dark")
    for name in NAMES:
        tab.goto((folder / f"{name}.{language}.html").as_uri())
        shade = tab.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
        assert max(shade) < 60, name
        tab.locator("summary").first.click()
        assert violations(tab) == [], name
    tab.emulate_media(color_scheme="dark", media="print")
    assert tab.evaluate("getComputedStyle(document.body).color") == "rgb(27, 27, 27)"  # paper is white
    tab.emulate_media(color_scheme="light", media="screen")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_pages_leaves_a_phone_its_first_screen_and_unfolds(tab, folder, language):
    tab.goto((folder / f"plan-class-90.{language}.html").as_uri())
    assert tab.locator("nav").bounding_box()["height"] < PHONE["height"] / 8
    tab.locator("nav summary").click()
    assert tab.locator("nav li a").count() == 14 and tab.locator("nav li a").last.is_visible()
    tab.locator(f'nav li a[href="lessons.{language}.html"]').click()
    assert tab.url.endswith(f"lessons.{language}.html")


def test_the_other_language_is_one_click_away(tab, folder):
    tab.goto((folder / "lessons.en.html").as_uri())
    tab.get_by_role("link", name="العربية").click()
    assert tab.url.endswith("lessons.ar.html")
    assert tab.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
