"""The plan as a learner makes it: filled in, remarked on, handed in as a file, saved and loaded, in both languages."""

import json
import re

import nbformat
import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.notebook_page import NO_STORAGE, PATIENCE, STATES, NotebookPage
from tests.browser.servers import trust
from utils.plan import show_plan
from utils.plan.parts import choices
from utils.plan.words import EXAMPLE, EXAMPLE_TEXTS, WORDS
from utils.tables import load

PLAN = show_plan().data
STORED = "marketing-inside-and-out:plan"
REMARKS = load("plan_remarks").set_index("remark")
HOSTILE = """<script>window.hit = 1</script> *bold* [x](y) & "q" <img src=x onerror="window.hit=2"> مقهى"""
# every gap but those of the money closed
WHOLE = ("employees", "customers", "culture", "sales", "internal_communication", "team_meeting", "newsletter", "tv_ad",
         "lot_left_out")  # fmt: skip
PROOFS = [choice.id for choice in choices() if choice.part == "proof"]


@pytest.fixture
def open_plan(open_plain):
    """A function that opens a page with the plan and waits until it works: ``open_plan("ar")``."""

    def open_one(language: str = "en", **options):
        page = open_plain(PLAN, **options)
        page.choose(language)
        desk(page).get_by_role("button", name=WORDS["page"][language]).wait_for(timeout=PATIENCE)
        return page

    return open_one


def desk(page) -> Locator:
    return page.panel.locator(".plan")


def press(page, key: str, language: str = "en") -> None:
    """Press the button *key*; where the page shows "both" languages, its name begins with the English one."""
    name = re.compile(f"^{re.escape(WORDS[key].en)}") if language == "both" else WORDS[key][language]
    desk(page).get_by_role("button", name=name, exact=True).click()


def write(page, name: str, text: str) -> None:
    """Write *text* into the field *name* and leave the field."""
    field = desk(page).locator(f'input[name="{name}"]')
    field.fill(text)
    field.dispatch_event("change")


def tick(page, *names: str) -> None:
    for name in names:
        desk(page).locator(f'input[value="{name}"]').check()


def whole_plan(page) -> None:
    """Fill the form in with a plan in which nothing is missing."""
    write(page, "name", "Tea & Time")
    write(page, "sells", "Tea")
    write(page, "measure", "Cups a week, in March and in April")
    write(page, "budget", "1,000")
    tick(page, *WHOLE)


def remarks(page, language: str = "en") -> list[str]:
    """Return the ids of the remarks on the sheet."""
    items = desk(page).locator(f'[data-block="remarks"] > [lang="{language}"] li').all_text_contents()
    return [next(name for name, text in REMARKS[f"text_{language}"].items() if item.startswith(text)) for item in items]


def stored(page) -> dict | None:
    text = page.page.evaluate("(key) => localStorage.getItem(key)", STORED)
    return json.loads(text) if text else None


def download(page, key: str, language: str = "en") -> tuple[str, str]:
    """Press the button *key*; return the name of the file that comes and its text."""
    with page.page.expect_download() as coming:
        press(page, key, language)
    return coming.value.suggested_filename, coming.value.path().read_text(encoding="utf-8")


def give(page, name: str, text: str) -> None:
    file = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
    desk(page).locator("input[type=file]").set_input_files(file)


def message(page) -> Locator:
    return desk(page).locator(".plan-message").first


def test_before_anything_is_written_the_sheet_shows_the_example_and_nothing_is_kept(open_plan):
    page = open_plan()
    expect(desk(page).locator("[data-own=name]")).to_contain_text(EXAMPLE_TEXTS["name"].en)
    expect(desk(page).locator(".plan-lead")).to_contain_text("invented example")
    assert remarks(page) == ["untold"]
    assert stored(page) is None and page.errors == []


def test_latin_words_among_the_arabic_ones_of_the_script_are_marked_as_foreign(open_plan):
    marked = desk(open_plan("ar")).locator(".course-button [lang=ar] bdi[lang=en]")
    assert marked.all_text_contents() == ["HTML", "Markdown"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_plan_is_filled_in_remarked_on_and_mended(open_plan, language):
    page = open_plan(language)
    write(page, "name", "شاي الميناء")
    assert set(remarks(page, language)) == {
        "no_business", "no_audience", "no_goal", "nobody_inside", "nothing_outside", "no_budget", "no_proof"
    }  # fmt: skip
    expect(desk(page).locator(".plan-lead")).to_contain_text("7")
    whole_plan(page)
    assert remarks(page, language) == ["complete"]
    expect(desk(page).locator(".plan-lead")).to_contain_text(WORDS["praised"][language])
    desk(page).locator('input[value="team_meeting"]').uncheck()
    assert remarks(page, language) == ["untold", "no_carrier"]
    assert page.errors == []


def test_every_box_can_be_ticked_and_stands_on_the_sheet_in_both_languages(open_plan):
    page = open_plan()
    tick(page, *(choice.id for choice in choices()))
    for language in ("en", "ar"):
        blocks = desk(page).locator('[data-block]:not([data-block="money"], [data-block="remarks"])')
        items = blocks.locator(f':scope > [lang="{language}"] li').all_text_contents()
        assert sorted(items) == sorted(choice.name[language] for choice in choices())


def test_the_stored_sheet_is_what_the_script_draws_of_the_example(open_plan):
    page = open_plan()
    blocks = "(plan) => [...plan.querySelectorAll('[data-block]')].map((block) => block.innerHTML)"
    before = desk(page).evaluate(blocks)
    press(page, "show")
    assert stored(page)["picked"] == EXAMPLE["picked"]
    assert desk(page).evaluate(blocks) == before


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_example_is_put_into_the_form_in_the_language_of_the_page(open_plan, language):
    page = open_plan(language)
    press(page, "show", language)
    for name, text in EXAMPLE_TEXTS.items():
        expect(desk(page).locator(f'input[name="{name}"]')).to_have_value(text[language])
    assert desk(page).locator("input:checked").count() == len(EXAMPLE["picked"])


def test_each_remark_links_to_the_cell_that_teaches_it(open_plan):
    page = open_plan()
    write(page, "name", "A")
    files = load("lessons").set_index("lesson")["file"]
    for language in ("en", "ar"):
        links = desk(page).locator(f'[data-block="remarks"] > [lang="{language}"] a')
        hrefs = links.evaluate_all("(links) => links.map((link) => link.getAttribute('href'))")
        rows = [REMARKS.loc[name] for name in remarks(page, language)]
        # an exported page links to the exported pages of the other lessons
        pages = [files[row.lesson].replace(".ipynb", ".html") for row in rows]
        assert hrefs == [f"{page}#cell-id={row.cell}" for page, row in zip(pages, rows, strict=True)]


REFUSED = [
    ("budget", "", ("Write a number here", "اكتبوا هنا عددًا")),
    ("budget", "-5", ("below zero", "أقل من صفر")),
    ("budget", "plenty", ("is not a number", "ليس عددًا")),
    ("budget", "9999999999", ("At most", "أكبر عدد")),
    ("month", "0", ("whole month", "عددًا صحيحًا")),
    ("month", "2.5", ("whole month", "عددًا صحيحًا")),
    ("month", "soon", ("is not a number", "ليس عددًا")),
    ("split-inside", "-20", ("below zero", "أقل من صفر")),
    ("split-inbound", "", ("Write a number here", "اكتبوا هنا عددًا")),
    ("split-outbound", "50", ("add up to 110", "مجموع النسب 110")),
]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_no_number_is_refused_at_its_control_and_the_plan_stays(open_plan, language):
    page = open_plan(language)
    write(page, "name", "A")
    write(page, "budget", "500")
    before = stored(page)
    for name, text, words in REFUSED:
        write(page, name, text)
        field = desk(page).locator(f'input[name="{name}"]')
        expect(field).to_have_attribute("aria-invalid", "true")
        reason = page.page.locator(f'[id="{field.get_attribute("aria-describedby")}"]')
        expect(reason).to_have_attribute("role", "alert")
        assert words[language == "ar"] in reason.inner_text(), (name, text)
        assert field.input_value() == text and stored(page) == before
        write(page, name, {"budget": "٥٠٠", "month": "١٢", "split-inside": "20"}.get(name, "40"))
        expect(desk(page).locator("[aria-invalid]")).to_have_count(0)
        expect(reason).to_be_empty()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_refused_split_names_the_three_shares_that_the_plan_keeps(open_plan, language):
    page = open_plan(language)
    write(page, "split-inside", "30")
    assert "20\u00a0· 40\u00a0· 40" in desk(page).locator(".plan-split .plan-reason").inner_text()


def test_numbers_are_taken_in_arabic_digits_and_shown_in_western_ones(open_plan):
    page = open_plan("ar")
    write(page, "budget", "١٬٥٠٠")
    write(page, "month", "٣")
    assert (stored(page)["budget"], stored(page)["month"]) == (1500, 3)
    money = desk(page).locator('[data-block="money"]')
    expect(money).to_contain_text("1,500")
    expect(money).to_contain_text("600")


def test_a_split_is_taken_once_its_three_shares_are_whole(open_plan):
    page = open_plan()
    write(page, "split-inside", "30")
    expect(desk(page).locator("[aria-invalid]")).to_have_count(3)
    write(page, "split-outbound", "30")
    expect(desk(page).locator("[aria-invalid]")).to_have_count(0)
    assert stored(page)["split"] == {"inside": 30, "inbound": 40, "outbound": 30}


def test_a_plan_is_still_there_when_the_page_is_opened_again(open_plan):
    page = open_plan()
    whole_plan(page)
    kept = stored(page)
    page.page.reload()
    expect(desk(page).locator('input[name="name"]')).to_have_value("Tea & Time", timeout=PATIENCE)
    assert remarks(page) == ["complete"] and stored(page) == kept
    assert desk(page).locator("input:checked").count() == len(WHOLE)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_plan_saved_to_a_file_is_loaded_in_another_browser(open_plan, language):
    page = open_plan(language)
    whole_plan(page)
    name, text = download(page, "save", language)
    assert name == "marketing-plan.json"
    elsewhere = open_plan(language)
    give(elsewhere, "خطتي.json", "\ufeff" + text)
    expect(message(elsewhere)).to_contain_text("خطتي.json")
    assert stored(elsewhere) == stored(page)
    expect(desk(elsewhere).locator('input[name="budget"]')).to_have_value("1000")
    assert remarks(elsewhere) == ["complete"]


NO_PLANS = [
    ("broken.json", "{", "cannot be read as JSON"),
    ("progress.json", '{"course": "marketing-inside-and-out"}', "is not a plan"),
    ("later.json", json.dumps({"format": STORED, "version": 9}), "newer edition"),
    ("odd.json", json.dumps({"format": STORED, "version": 1, "name": "", "sells": "", "notes": "", "budget": -1}),
     "under “\u2068budget\u2069”"),
    ("<b>bold</b>.json", "nothing", "<b>bold</b>.json"),
]  # fmt: skip


def test_a_bad_file_is_named_with_its_fault_and_the_plan_stays(open_plan):
    page = open_plan()
    whole_plan(page)
    before = stored(page)
    for name, text, words in NO_PLANS:
        give(page, name, text)
        for part in (name, words, "Your plan stays"):
            expect(message(page)).to_contain_text(part)
        assert stored(page) == before
        expect(desk(page).locator('input[name="name"]')).to_have_value("Tea & Time")


@pytest.mark.parametrize(("key", "left"), [("over", None), ("show", EXAMPLE["picked"])])
def test_what_takes_the_plan_away_asks_first(open_plan, key, left):
    page = open_plan()
    whole_plan(page)
    before = stored(page)
    button = desk(page).get_by_role("button", name=WORDS[key].en, exact=True)
    button.press("Enter")
    no = desk(page).get_by_role("button", name=WORDS["no"].en)
    expect(no).to_be_focused()
    no.press("Enter")
    expect(button).to_be_focused()
    assert stored(page) == before
    button.press("Enter")
    press(page, f"yes-{key}")
    assert (stored(page) or {}).get("picked") == left
    expect(button).to_be_focused()


def test_starting_over_empties_the_form_and_brings_the_example_back(open_plan):
    page = open_plan()
    whole_plan(page)
    write(page, "month", "x")
    press(page, "over")
    press(page, "yes-over")
    assert desk(page).locator("input:checked").count() == 0
    expect(desk(page).locator('input[name="month"]')).to_have_value("12")
    expect(desk(page).locator("[aria-invalid]")).to_have_count(0)
    expect(desk(page).locator("[data-own=name]")).to_contain_text(EXAMPLE_TEXTS["name"].en)


def test_what_the_learner_writes_is_shown_as_it_is_on_the_page_and_in_the_files(open_plan, browser):
    page = open_plan()
    for name in ("name", "sells", "notes"):
        write(page, name, HOSTILE[: {"name": 80, "sells": 160, "notes": 300}[name]])
    own = desk(page).locator("[data-own=notes] p")
    assert own.text_content() == HOSTILE and own.get_attribute("dir") == "auto"
    _, html = download(page, "page")
    _, text = download(page, "markdown")
    assert "<script" not in html + text and "<img" not in html + text
    assert r"\*bold\* \[x\](y) &amp;" in text
    assert '<bdi dir="auto">&lt;script&gt;' in text
    file = browser.new_page()
    file.set_content(html)
    assert file.locator("[data-own=notes] p").text_content() == HOSTILE
    assert file.evaluate("window.hit") is None
    file.close()


@pytest.fixture
def handed_in(open_plan, browser):
    """The page of a whole plan, opened as a file on its own, with no network."""
    page = open_plan("ar")
    whole_plan(page)
    page.choose("both")
    name, html = download(page, "page", "both")
    assert name == "marketing-plan.html"
    file = browser.new_page()
    file.route("**/*", lambda route: route.abort())
    file.set_content(html)
    yield file
    file.close()


def test_the_file_holds_both_languages_side_by_side_and_nothing_from_elsewhere(handed_in):
    assert handed_in.locator("script, link, a, img").count() == 0
    assert "Tea & Time" in handed_in.title()
    expect(handed_in.locator("h1")).to_have_text("Tea & Time")
    for block in handed_in.locator("[data-block]").all():
        english, arabic = (block.locator(f":scope > [lang={language}]") for language in ("en", "ar"))
        assert english.is_visible() and arabic.is_visible()
        assert english.bounding_box()["x"] < arabic.bounding_box()["x"]
        assert abs(english.bounding_box()["y"] - arabic.bounding_box()["y"]) < 1
        style = "(node) => [getComputedStyle(node).direction, getComputedStyle(node).textAlign]"
        assert arabic.evaluate(style) == ["rtl", "start"] and english.evaluate(style) == ["ltr", "start"]


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_the_files_come_in_the_language_that_is_shown(open_plan, browser, language, direction):
    page = open_plan(language)
    press(page, "show", language)
    html, text = (download(page, key, language)[1] for key in ("page", "markdown"))
    other = {"en": "ar", "ar": "en"}[language]
    file = browser.new_page()
    file.set_content(html)
    root = file.locator("html")
    assert (root.get_attribute("lang"), root.get_attribute("dir")) == (language, direction)
    expect(file.locator("h1")).to_have_text(EXAMPLE_TEXTS["name"][language])
    assert file.locator(f'.twin[lang="{other}"]').count() == 0
    assert text.count(f'<div lang="{language}"') == 1 and f'<div lang="{other}"' not in text
    file.close()


def test_the_file_names_the_lesson_of_a_remark(open_plan):
    page = open_plan()
    tick(page, "seo")
    page.choose("both")
    _, html = download(page, "page", "both")
    _, text = download(page, "markdown", "both")
    for words in ("Lesson 05: Working together", "الدرس 05: العمل معًا"):
        assert words in re.sub(r"</?bdi[^>]*>", "", html) and f"({words})" in text
    assert "ipynb" not in html + text


def fullest() -> dict:
    """Return the longest plan that the page can hold: all is picked, and much is missing."""
    long = "كلمة طويلة and some words " * 20
    texts = {"name": long[:80], "sells": long[:160], "notes": long[:300], "measure": long[:200]}
    wanted = ("audience", "goal", "proof")
    every = [choice.id for choice in choices() if choice.side == "external" or choice.part in wanted]
    most = {"inside": 0.5, "inbound": 99.5, "outbound": 0}
    return {"format": STORED, "version": 1, **texts, "budget": 999_999_999, "split": most, "month": 5,
            "picked": [name for name in every if name not in ("prospects", "customers", "public")]}  # fmt: skip


@pytest.mark.parametrize("given_plan", [None, fullest()], ids=["example", "fullest"])
def test_the_page_is_printed_on_one_a4_page(open_plan, given_plan, browser, tmp_path):
    page = open_plan()
    page.choose("both")
    if given_plan:
        give(page, "full.json", json.dumps(given_plan))
        expect(message(page)).to_contain_text("is loaded")
    _, html = download(page, "page", "both")
    file = browser.new_page()
    file.set_content(html)
    pdf = file.pdf(prefer_css_page_size=True)
    file.close()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert re.search(rb"/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]", pdf)


def test_the_markdown_has_one_half_a_language_with_the_same_items(open_plan):
    page = open_plan()
    press(page, "show")
    page.choose("both")
    name, text = download(page, "markdown", "both")
    assert name == "marketing-plan.md"
    english, arabic = text.split("\n\n---\n\n")
    assert english.startswith('<div lang="en" dir="ltr">\n\n# Marketing plan\n\n')
    assert arabic.startswith('<div lang="ar" dir="rtl">\n\n# خطة تسويق\n\n')
    assert "## Outside: outbound\n\n- Radio spot\n- Follow-up call\n" in english
    for mark in ("## ", "- ", "<bdi"):
        assert english.count(f"\n{mark}") == arabic.count(f"\n{mark}")


def test_where_storage_is_blocked_all_works_and_one_line_says_so(browser, open_plan):
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    context.add_init_script(NO_STORAGE)
    page = open_plan(context=context)
    whole_plan(page)
    assert remarks(page) == ["complete"]
    expect(desk(page).locator(".plan-message").last).to_contain_text("keeps nothing")
    assert download(page, "save")[0] == "marketing-plan.json" and page.errors == []
    context.close()


@pytest.mark.parametrize("kept", ["{", json.dumps({"format": STORED, "version": 9})])
def test_a_stored_plan_that_is_not_understood_is_left_alone_until_the_learner_starts_over(open_plan, kept):
    page = open_plan()
    page.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [STORED, kept])
    page.page.reload()
    told = desk(page).locator(".plan-message").last
    expect(told).to_contain_text("cannot be read", timeout=PATIENCE)
    tick(page, "seo")
    assert page.page.evaluate("(key) => localStorage.getItem(key)", STORED) == kept
    press(page, "over")
    press(page, "yes-over")
    expect(told).to_be_empty()
    tick(page, "seo")
    assert stored(page)["picked"] == ["seo"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_plan_is_made_with_the_keyboard_alone(open_plan, language):
    page = open_plan(language)
    desk(page).locator('input[name="name"]').focus()
    keys = page.page.keyboard
    keys.type("Tea")
    keys.press("Enter")  # sends nothing
    keys.press("Tab")
    keys.type("Green tea")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Space")
    assert stored(page)["picked"] == ["employees"]
    for _ in range(len(choices()) - len(PROOFS)):
        keys.press("Tab")
    keys.type("300")  # replaces what is marked
    assert stored(page)["budget"] == 300
    for _ in range(5 + len(PROOFS)):
        keys.press("Tab")
    keys.type("Cups")
    assert stored(page)["measure"] == "Cups"
    keys.press("Tab")
    expect(desk(page).get_by_role("button", name=WORDS["page"][language])).to_be_focused()
    with page.page.expect_download():
        keys.press("Enter")


def test_no_key_inside_the_plan_reaches_the_page_around_it(open_plan):
    page = open_plan()
    page.page.evaluate("document.addEventListener('keydown', () => { window.heard = true; })")
    desk(page).locator('input[name="name"]').press("a")
    assert page.page.evaluate("window.heard") is None


def test_nothing_is_cut_off_and_arabic_mirrors_the_form(open_plan):
    page = open_plan("en")
    press(page, "show")
    wide = "(plan) => [plan, ...plan.querySelectorAll('*')].filter((node) => node.scrollWidth > node.clientWidth + 1 "
    wide += "&& getComputedStyle(node).display !== 'inline' && node.clientWidth && node.tagName !== 'INPUT')"
    for width in (1400, 700, 390):
        page.page.set_viewport_size({"width": width, "height": 900})
        for state in STATES:
            page.choose(state)
            assert desk(page).evaluate(f"{wide}.map((node) => node.outerHTML.slice(0, 90))") == [], (state, width)
            inside, outside = (desk(page).locator(f".plan-{side}").bounding_box() for side in ("internal", "external"))
            if width == 1400:
                assert (inside["x"] > outside["x"]) == (state == "ar")


def test_axe_finds_no_violation_in_the_form_with_its_refusals_nor_on_the_sheet(open_plan):
    page = open_plan()
    whole_plan(page)
    for name in ("budget", "month", "split-inside"):
        write(page, name, "x")
    press(page, "over")
    for state in STATES:
        page.choose(state)
        assert violations(page, state, [".plan"]) == {}


def test_axe_finds_no_violation_in_the_file(handed_in):
    assert violations(NotebookPage(handed_in, "html"), "file", ["html"]) == {}
    for part in ("main", "h1"):  # the file is a whole page, to which axe's rules about pages apply
        expect(handed_in.locator(part)).to_have_count(1)
    expect(handed_in.locator("body > :not(main)")).to_have_count(0)


def test_in_jupyterlab_the_stored_plan_works_before_and_after_its_cell_is_run(open_notebook, course):
    lesson = nbformat.read(course[0] / "07_review.ipynb", as_version=4)
    switch, cell = (cell for cell in lesson.cells if cell.id == "switch" or "show_plan()" in cell.source)
    cell.execution_count = 2
    cell.outputs = [nbformat.v4.new_output("execute_result", {"text/html": PLAN, "text/plain": ""}, execution_count=2)]
    lesson.cells = [switch, cell]
    copy = course[0] / "only_the_plan.ipynb"
    nbformat.write(lesson, copy)
    trust([copy], course[1])
    page = open_notebook(copy.stem)
    page.choose("en")
    desk(page).get_by_role("button", name=WORDS["page"].en).wait_for(timeout=PATIENCE)
    write(page, "name", "")
    desk(page).locator('input[name="name"]').press_sequentially("dd aa bb")  # shortcuts that delete and add cells
    tick(page, "employees", "seo")
    assert page.panel.locator(".jp-CodeCell").count() == 2
    kept = stored(page)
    assert (kept["name"], kept["picked"]) == ("dd aa bb", ["employees", "seo"])
    page.run_all()
    expect(desk(page).locator('input[name="name"]')).to_have_value("dd aa bb", timeout=PATIENCE)
    tick(page, "culture")
    assert stored(page)["picked"] == ["employees", "culture", "seo"]
    for state in STATES:
        page.choose(state)
        page.expect_state(state)
    assert page.errors == []
