"""The live survey as a room uses it: a phone in each language, and the projector."""

import io
import re

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import expect

from tests.live.crowd import crowd, open_all, send_all
from tests.live.loops import run
from tests.live.served import served

FIGURES = ("S1", "S2", "S3", "S4", "S5")
PHONE = {"width": 360, "height": 740}
PROJECTOR = {"width": 1024, "height": 768}
SMALL = """() => [...document.querySelectorAll("label, button, select, input[type=number]")].filter((node) => {
  const { width, height } = node.getBoundingClientRect();
  return node.checkVisibility() && (height < LEAST || width < LEAST);
}).map((node) => node.outerHTML.slice(0, 120))"""
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    with served(tmp_path_factory.mktemp("live") / "survey") as running:
        yield running


@pytest.fixture(autouse=True)
def asked_anew(survey):
    """Each test begins with the survey, shown."""
    survey.session.state.ballot, survey.session.state.hidden, survey.session.state.until = "survey", False, 0


@pytest.fixture
def open_at(browser, survey):
    """A function that opens the phones' page, or the projector's, and gives the page; no page may log an error."""
    contexts, errors = [], []
    root = survey.phone_address.rsplit("/", 1)[0]

    def open_one(kind: str, locale: str = "en-GB"):
        context = browser.new_context(locale=locale, viewport=PHONE if kind == "phone" else PROJECTOR)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda sent: None if sent.url.startswith(root) else errors.append(f"elsewhere: {sent.url}"))
        page.on("console", lambda said: errors.append(said.text) if "Content Security Policy" in said.text else None)
        page.goto(survey.phone_address if kind == "phone" else survey.teacher_address)
        page.locator("form" if kind == "phone" else "#board h2").wait_for()
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert errors == []


def fill(page) -> None:
    for figure in FIGURES:
        page.check(f"input[name={figure}][value=yes]")


def violations(page) -> list[str]:
    page.evaluate("document.body.style.minHeight = '100vh'")
    return [each["id"] for each in Axe().run(page).response["violations"]]


@pytest.mark.parametrize(("locale", "direction", "thanks"), [("en-GB", "ltr", "Thank you"), ("ar-EG", "rtl", "شكرًا")])
def test_a_phone_answers_in_its_own_language(open_at, survey, locale, direction, thanks):
    phone, before = open_at("phone", locale), len(survey.session.answers)
    assert phone.evaluate("document.documentElement.dir") == direction
    assert phone.evaluate(TOO_WIDE) is False
    assert phone.evaluate(SMALL.replace("LEAST", "43.5")) == []
    assert violations(phone) == []
    fill(phone)
    phone.click(".send")
    expect(phone.locator(".answered")).to_contain_text(thanks)
    assert violations(phone) == []
    assert len(survey.session.answers) == before + 1
    phone.reload()
    expect(phone.locator(".answered")).to_be_visible()  # and not asked once more


def test_a_phone_changes_its_language_and_says_what_is_still_open(open_at):
    phone = open_at("phone")
    phone.check(".languages input[value=ar]")
    phone.click(".send")
    expect(phone.locator("[data-says=missing] [lang=ar]")).to_be_visible()
    assert phone.locator("[data-open]").count() == 5
    assert phone.evaluate("document.activeElement.name") == "S1"
    assert violations(phone) == []


def test_an_answer_outlives_a_network_that_fails_and_arrives_once(open_at, survey):
    phone, before = open_at("phone"), len(survey.session.answers)
    fill(phone)
    phone.context.set_offline(True)
    phone.click(".send")
    expect(phone.locator("[data-says=waiting] [lang=en]")).to_be_visible()
    assert phone.locator("input[name=S1][value=yes]").is_checked()
    phone.context.set_offline(False)
    expect(phone.locator(".answered")).to_be_visible()
    assert len(survey.session.answers) == before + 1


def test_a_confirmation_that_is_lost_is_asked_for_again(open_at, survey):
    phone, before, lost = open_at("phone"), len(survey.session.answers), []

    def lose_the_first(route):
        if not lost:
            lost.append(route.fetch())  # it has arrived, but the phone never hears of it
            route.abort()
        else:
            route.continue_()

    phone.route("**/answers", lose_the_first)
    fill(phone)
    phone.click(".send")
    expect(phone.locator(".answered")).to_be_visible()
    assert lost and len(survey.session.answers) == before + 1


def test_the_projector_shows_the_result_as_it_grows_beside_what_is_reported(open_at, survey):
    projector = open_at("projector")
    before = int(projector.locator("#count").inner_text())
    send(survey.phone_address, 30)
    expect(projector.locator("#count")).to_have_text(str(before + 30))
    assert projector.locator(".bar").count() == 5 and projector.locator(".bar .reported").count() == 5
    bar = survey.session.answers
    n = sum(row[0] in ("yes", "no") for row in bar)
    assert f"n = {n}" in projector.locator(".bar").first.inner_text()
    code = projector.locator(".code")
    assert code.get_attribute("alt") == survey.phone_address and code.evaluate("image => image.naturalWidth") > 0
    for state in ("both", "en", "ar"):
        projector.check(f".languages input[value={state}]")
        assert projector.evaluate(TOO_WIDE) is False, state
        assert violations(projector) == [], state
    boxes = projector.locator(".bar").evaluate_all("bars => bars.map((bar) => bar.getBoundingClientRect().bottom)")
    foot = projector.locator("footer").bounding_box()["y"]
    assert max(boxes) <= foot, "at 1024 by 768 the five bars stand above the controls"


def test_a_teacher_hides_the_result_until_all_have_voted(open_at, survey):
    projector, n = open_at("projector"), len(survey.session.answers)
    projector.check("#hidden")
    projector.fill("#until", str(n + 2))
    projector.locator("#until").blur()
    projector.check(".languages input[value=en]")
    expect(projector.locator(".note")).to_contain_text(f"once {n + 2} have answered")
    assert projector.locator(".bar").count() == 0
    send(survey.phone_address, 2)
    expect(projector.locator(".bar").first).to_be_visible()


def test_the_next_question_reaches_phones_and_projector(open_at, survey):
    projector, phone = open_at("projector"), open_at("phone")
    projector.check(".languages input[value=en]")
    projector.locator(".twin[lang=en] select").select_option("what-95-means")
    expect(projector.locator("#board h2")).to_contain_text("What does the 95% mean?")
    expect(phone.locator("form h1")).to_contain_text("What does the 95% mean?")
    phone.check("input[name=answer][value='1']")
    phone.click(".send")
    expect(projector.locator("#board")).to_contain_text("The result is hidden.")
    projector.uncheck("#hidden")
    expect(projector.locator(".bar").first).to_contain_text("n = 1")
    projector.check("#revealed")
    expect(projector.locator(".is-right")).to_have_count(1)
    assert violations(projector) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_question_is_found_in_the_list_by_typing_the_id_that_the_plan_gives(open_at, survey, language):
    projector = open_at("projector")
    projector.check(f".languages input[value={language}]")
    projector.locator(f".twin[lang={language}] select").press_sequentially("two-p")
    words = {"en": "Who misread the note?", "ar": "مَن أخطأ في فهم الورقة؟"}
    expect(projector.locator(f"#board h2 .twin[lang={language}]")).to_contain_text(words[language])


def test_the_end_says_where_the_answers_lie(open_at, survey):
    projector = open_at("projector")
    projector.route("**/end", lambda route: route.fulfill(json={"place": "notebooks/answers/today"}))
    projector.click("#end")
    projector.click("#yes")
    expect(projector.locator("#place")).to_have_text("notebooks/answers/today")
    assert re.search(r"ended", projector.locator("#news").inner_text())


def send(address: str, size: int) -> None:
    """Let *size* more phones answer."""

    async def all_of_them():
        phones = crowd(size)
        await open_all(address, phones)
        await send_all(address, phones)

    run(all_of_them())


def codes_in(picture: bytes, scale: float = 1) -> list[str]:
    """Return what a reader of codes that is not ours finds in *picture*, seen at *scale* of its size."""
    shown = Image.open(io.BytesIO(picture)).convert("L")
    small = shown.resize([round(side * scale) for side in shown.size], Image.Resampling.BILINEAR)
    return [found.text for found in zxingcpp.read_barcodes(small)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_on_the_projector_leads_a_phone_to_the_survey(browser, survey, scheme):
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme=scheme)
    projector = context.new_page()
    projector.goto(survey.teacher_address)
    projector.locator("#board h2").wait_for()
    pictures = {"usual": projector.screenshot()}
    projector.click("#large")
    pictures["large"] = projector.screenshot()
    context.close()
    assert codes_in(pictures["usual"]) == codes_in(pictures["large"]) == [survey.phone_address]
    assert codes_in(pictures["usual"], 0.5) == [survey.phone_address], "from the middle of the room"
    assert codes_in(pictures["large"], 0.15) == [survey.phone_address], "from the last row"
