"""The site as it is read: with a phone, at a desk, by keyboard, from a folder, and without a network."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.notebook_page import NotebookPage
from tests.browser.site_pages import STILL, TOO_WIDE, SitePage, served
from tests.built_site import site_in
from tests.marks.handed_in import saved
from utils.activities import tasks
from utils.marks import marks_in

SCREEN, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 780}
ONE_TASK = next(iter(tasks()))
TITLES = {
    "en": ("en", "ltr", "Marketing, Inside and Out"),
    "ar": ("ar", "rtl", "التسويق من الداخل والخارج"),
    "both": ("en", "ltr", "Marketing, Inside and Out · التسويق من الداخل والخارج"),
}
# what can be pressed around a lesson, and is smaller than a finger
SMALL = """() => [...document.querySelectorAll(
  ".site-bar :is(button, summary, a, .ls-choice), .site-nav a, .site-foot a, .site-panel :is(label, button)"
)].filter((one) => one.checkVisibility({ visibilityProperty: true })).filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  return height < 43.5 || width < 43.5;
}).map((one) => one.outerHTML.slice(0, 120))"""
# figures that are not as high as their drawing is for their width
BLANK = """() => [...document.querySelectorAll("figure img")].filter((image) => {
  if (!image.checkVisibility()) return false;
  const [wide, high] = ["--wide", "--high"].map((name) => Number(image.style.getPropertyValue(name)));
  return Math.abs(image.clientHeight - image.clientWidth * high / wide) > 2;
}).map((image) => image.outerHTML.slice(0, 120))"""
BLOCKED = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
}"""
FOCUS = "() => document.activeElement.closest('.site-tool, a, label, button')?.className ?? ''"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The site in a folder whose name needs care in an address."""
    folder = tmp_path_factory.mktemp("site") / "my course"
    site_in(folder, tmp_path_factory)
    return folder


@pytest.fixture(scope="module")
def host(folder):
    """The address of the site on a server."""
    with served(folder) as address:
        yield address.replace(" ", "%20")


@pytest.fixture
def reader(browser, folder):
    """A function that gives a reader of the site: ``reader(host)``, or of its folder where no address is given."""
    contexts = []

    def one(address: str = "", **options) -> SitePage:
        context = browser.new_context(**({"locale": "en-GB", "viewport": SCREEN} | options))
        contexts.append(context)
        return SitePage(context, address or folder.as_uri())

    yield one
    for context in contexts:
        context.close()


def pages_of(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.html"))


def test_every_page_opens_without_a_fault_from_a_folder_and_asks_nobody_for_anything(reader, folder):
    site = reader()
    for name in pages_of(folder):
        site.open(name)
    assert site.errors == [] and site.elsewhere() == []


def test_the_document_follows_the_switch_the_address_and_the_last_choice(reader, host):
    site = reader(host)
    page = site.open("index.html")
    for state in ("ar", "both", "en"):
        site.choose(state)
        expect(page).to_have_title(TITLES[state][2])
        assert site.says == TITLES[state]
    page.evaluate("location.hash = 'ar'")
    expect(page).to_have_title(TITLES["ar"][2])
    expect(page.locator(".language-switch input[value=ar]")).to_be_checked()
    page.locator(".start-card a").nth(1).click()
    page.wait_for_url("**/01_definitions.html")
    assert site.says[:2] == ("ar", "rtl") and page.locator("body").get_attribute("data-language") == "ar"
    assert site.open("about.html#both").locator("body").get_attribute("data-language") == "both"


def test_without_a_script_both_languages_can_be_read_and_every_page_reached(reader):
    site = reader(java_script_enabled=False)
    page = site.page
    page.goto(f"{site.address}/01_definitions.html")
    for twin in page.locator(".jp-RenderedHTMLCommon > h2 .twin").all():
        assert twin.is_visible()
    assert page.locator(".site-nav a").first.is_visible() and not page.locator(".site-menu").is_visible()


@pytest.mark.parametrize(
    ("words", "lesson"),
    [
        ("تسويق وارد", "التحول إلى التسويق الوارد"),
        ("الوَارِد", "التحول إلى التسويق الوارد"),
        ("inbound", "The shift to inbound"),
        ("cold call", "The shift to inbound"),
    ],
)
def test_the_search_finds_the_lesson_in_both_languages_and_marks_the_words(reader, words, lesson):
    site = reader()
    page = site.open("index.html#both")
    page.keyboard.press("/")
    page.keyboard.type(words)
    results = page.locator(".search-results a")
    expect(results.first.locator("mark").first).to_be_visible()
    assert any(lesson in page_name for page_name in page.locator(".search-page").all_inner_texts())
    address = results.first.get_attribute("href")
    page.keyboard.press("ArrowDown")
    expect(results.first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{address}")
    assert site.errors == []


def test_a_search_that_finds_nothing_says_so_and_is_left_by_escape(reader):
    page = reader().open("index.html#en")
    page.locator("[data-opens=search]").click()
    page.locator("#search-field").fill("zzzzzz")
    expect(page.locator(".search-none")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.site-search")).to_be_hidden()
    expect(page.locator("[data-opens=search]")).to_be_focused()


def test_the_keyboard_reaches_all_that_stands_around_a_lesson(reader):
    page = reader().open("01_definitions.html#en")
    places = []
    for _ in range(5):
        page.keyboard.press("Tab")
        places.append(page.evaluate(FOCUS).split()[0])
    assert places == ["site-skip", "site-brand", "ls-choice", "site-tool", "site-tool"]
    page.keyboard.press("Enter")
    expect(page.locator(".site-panel")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.keyboard.press("Escape")
    expect(page.locator(".site-panel")).to_be_hidden()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_on_a_phone_the_bar_is_low_and_all_that_is_pressed_is_as_large_as_a_finger(reader):
    page = reader(viewport=PHONE, has_touch=True).open("01_definitions.html#ar")
    assert page.locator(".site-bar").bounding_box()["height"] <= 48
    page.locator(".site-menu").tap()
    expect(page.locator(".nav-page[aria-current]")).to_be_visible()
    small = page.evaluate(SMALL)
    page.keyboard.press("Escape")
    expect(page.locator(".site-menu")).to_be_focused()
    expect(page.locator(".nav-page").first).to_be_hidden()
    page.locator(".site-settings summary").tap()
    assert small + page.evaluate(SMALL) == []


@pytest.mark.parametrize("width", [320, 360, 390])
def test_the_bar_is_no_wider_than_a_phone_whatever_the_size_of_the_letters(reader, width):
    page = reader(viewport=PHONE | {"width": width}, has_touch=True, is_mobile=True).open("about.html#ar")
    for size in ("usual", "large", "larger"):
        page.locator(".site-settings summary").tap()
        page.locator(f".looks-{size}").tap()
        page.locator(".site-settings summary").tap()
        assert page.evaluate(TOO_WIDE) == "", size
        assert page.evaluate(SMALL) == [] or width < 360, size  # narrower than that a word cannot be a finger wide


def test_on_a_phone_the_list_of_lessons_leads_to_the_start_page(reader):
    page = reader(viewport=PHONE, has_touch=True).open("03_survey_statistics.html#ar")
    assert not page.locator(".site-brand").is_visible()  # which leads there at a desk
    page.locator(".site-menu").tap()
    page.locator(".site-nav").get_by_text("الصفحة الأولى", exact=True).tap()
    expect(page).to_have_url(re.compile(r"index\.html"))


@pytest.mark.parametrize("screen", [SCREEN, PHONE])
def test_a_figure_is_as_high_as_its_drawing_with_nothing_blank_below(reader, screen):
    page = reader(viewport=screen).open("01_definitions.html#ar")
    page.add_style_tag(content=STILL)
    assert page.evaluate(BLANK) == []


def test_the_contents_show_the_place_one_is_at(reader):
    page = reader().open("01_definitions.html#en")
    last = page.locator(".site-sections a").last
    last.click()
    expect(last).to_have_attribute("aria-current", "location")
    assert page.locator(".site-sections [aria-current]").count() == 1


def test_what_is_solved_in_a_lesson_shows_in_the_list_of_lessons(reader):
    page = reader().open("00_start_here.html#en")
    count = page.locator(".nav-page[aria-current] .site-count")
    before = count.text_content()
    first = page.locator("course-activity[kind=choose_one]").first
    first.scroll_into_view_if_needed()
    for option in first.locator("input").all():
        option.check()
        first.locator(".act-buttons > .course-button").first.click()
        if count.text_content() != before:
            break
        first.locator(".act-buttons > .course-button").first.click()
    expect(count).to_be_visible()
    assert count.text_content().startswith("1/")


def test_a_site_that_was_visited_opens_without_a_network_and_announces_a_new_version(reader, folder, host):
    site = reader(host)
    page = site.open("index.html#en")
    page.evaluate("navigator.serviceWorker.ready")
    page.wait_for_function("() => navigator.serviceWorker.controller")
    page.context.set_offline(True)
    for name in ("05_working_together.html", "glossary.html", ""):
        page = site.open(name)
    page.keyboard.press("/")
    page.keyboard.type("inbound")
    expect(page.locator(".search-results a").first).to_be_visible()
    page.context.set_offline(False)
    worker = folder / "worker.js"
    worker.write_text(worker.read_text(encoding="utf-8").replace('"version": "', '"version": "next-'), encoding="utf-8")
    page = site.open("index.html")
    page.locator(".site-news button").click()
    page.wait_for_function("async () => (await caches.keys()).every((name) => name.includes('#next-'))")
    assert site.errors == []


def test_a_version_that_came_half_way_is_not_kept(reader, folder, host):
    page = folder / "about.html"
    whole = page.read_bytes()
    page.write_bytes(whole + b"<!-- of another version -->")
    site = reader(host)
    site.open("index.html")
    state = site.page.evaluate("""() => navigator.serviceWorker.register("worker.js").then((registration) =>
      new Promise((done) => {
        const worker = registration.installing ?? registration.waiting ?? registration.active;
        if (worker.state === "redundant") done(worker.state);
        worker.addEventListener("statechange", () => /installed|redundant/.test(worker.state) && done(worker.state));
      }))""")
    page.write_bytes(whole)
    assert state == "redundant"


@pytest.mark.parametrize(
    "address", ["#%E0%A4%A", '#"><img src=x onerror=document.title=1>', "#constructor", "#cell-id=", "#?&=%"]
)
def test_whatever_stands_in_the_address_the_page_works_as_ever(reader, address):
    site = reader()
    page = site.open(f"03_survey_statistics.html{address}")
    site.choose("ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    assert site.errors == [] and page.locator("img[src=x]").count() == 0


def test_a_browser_that_keeps_nothing_shows_the_site_all_the_same(reader):
    site = reader()
    site.page.add_init_script(BLOCKED)
    page = site.open("00_start_here.html")
    site.choose("ar")
    page.locator(".site-settings summary").click()
    page.locator(".looks-dark input").check(force=True)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    assert site.errors == []


def test_the_policy_stops_a_script_that_came_with_a_text_and_no_cookie_is_set(reader, host):
    site = reader(host)
    page = site.open("01_definitions.html")
    page.evaluate("""() => {
      const place = document.querySelector("main");
      place.insertAdjacentHTML("beforeend", "<img src=x: onerror='document.body.dataset.ran = 1'>");
      place.append(Object.assign(document.createElement("script"), { textContent: "document.body.dataset.ran = 1" }));
      const script = document.createElement("script");
      place.append(Object.assign(script, { src: "https://elsewhere.example/x.js" }));
    }""")
    page.wait_for_timeout(300)
    assert page.locator("body").get_attribute("data-ran") is None
    assert page.context.cookies() == [] and "Content Security Policy" in " ".join(site.errors)


def test_results_run_in_their_own_direction_and_come_within_fifty_milliseconds_a_key(reader):
    page = reader().open("index.html#both")
    page.keyboard.press("/")
    page.keyboard.type("تسويق")
    expect(page.locator(".search-results a").first).to_be_visible()
    directions = {
        (link.get_attribute("lang"), link.evaluate("(element) => getComputedStyle(element).direction"))
        for link in page.locator(".search-results a").all()
    }
    assert ("ar", "rtl") in directions and directions <= {("ar", "rtl"), ("en", "ltr")}
    times = page.evaluate("""() => ["t", "in", "inb", "inbo", "inbound", "ت", "تسو", "تسويق", "تسويق و"].map((text) => {
      const field = document.querySelector("#search-field");
      field.value = text;
      const begin = performance.now();
      field.dispatchEvent(new Event("input"));
      return performance.now() - begin;
    })""")
    assert sorted(times)[len(times) // 2] <= 50, times


def test_on_paper_stands_the_lesson_alone_dark_on_light(reader):
    page = reader(color_scheme="dark").open("02_the_shift.html#en")
    page.emulate_media(media="print", color_scheme="dark")
    for part in (".site-bar", ".site-nav", ".site-foot"):
        expect(page.locator(part)).to_be_hidden()
    heading = page.locator("main h2 .twin[lang=en]").first
    expect(heading).to_be_visible()
    ink, paper = (
        page.evaluate(f"getComputedStyle(document.querySelector('{selector}')).{name}")
        for selector, name in (("main h2", "color"), ("body", "backgroundColor"))
    )
    assert paper == "rgb(255, 255, 255)" and max(int(part) for part in re.findall(r"\d+", ink)) < 80


HANDED_IN = [
    {"name": "student_01.json", "mimeType": "application/json", "buffer": saved()},
    {"name": "student_01 (1).json", "mimeType": "application/json", "buffer": saved({ONE_TASK: {"outcome": "solved"}})},
    {"name": "<img src=x>.json", "mimeType": "application/json", "buffer": b"{"},
]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_teacher_has_marks_read_without_a_server(reader, language):
    site = reader()
    page = site.open(f"marks.html#{language}")
    expect(page.locator(".marks-save")).to_be_hidden()
    page.locator(".marks-field").first.set_input_files(HANDED_IN)
    said = {"en": "Students: 1. Files not read: 1.", "ar": "الطلاب: 1. ملفات لم تُقرأ: 1."}[language]
    expect(page.locator(".marks-news")).to_contain_text(said)
    expect(page.locator(".marks-news")).to_contain_text("<img src=x>.json")
    expect(page.locator(f".marks-table [lang={language}] tbody tr")).to_have_count(1)
    with page.expect_download() as download:
        page.locator(".marks-save").click()
    files = [(each["name"], each["buffer"]) for each in HANDED_IN]
    assert download.value.path().read_text(encoding="utf-8") == marks_in(files).csv.replace("\r\n", "\n")
    assert violations(NotebookPage(page, panel="body"), language, ["main"]) == {}
    page.set_viewport_size(PHONE)
    assert page.evaluate(TOO_WIDE) == ""
    assert site.errors == [] and site.elsewhere() == []
