"""A package of SCORM as a platform plays it: the lesson keeps on the platform what was done in it."""

import io
import json
import zipfile

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.site_pages import served
from tests.lms.players import player
from utils.lms.files import archive
from utils.lms.from_bank import items
from utils.lms.scorm import lesson_files, shared_files
from utils.site import lesson_rows

LESSON = "01_definitions"
PLATFORM = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A platform</title><script src="player.js"></script>'
    "<style>iframe { width: 100%; height: 95vh; }</style><main><iframe></iframe></main></html>"
)
LEAVE = "document.querySelector('iframe').src = 'about:blank'"
KEPT = "JSON.parse(JSON.stringify(API.cmi))"


@pytest.fixture(scope="module")
def package() -> zipfile.ZipFile:
    """The package of the lesson."""
    [row] = [row for row in lesson_rows() if row.file == f"{LESSON}.ipynb"]
    return zipfile.ZipFile(io.BytesIO(archive(lesson_files(row, *shared_files()))))


@pytest.fixture(scope="module")
def platform(tmp_path_factory, package):
    """The address of a platform that plays a lesson."""
    folder = tmp_path_factory.mktemp("platform")
    package.extractall(folder / "lesson")
    (folder / "player.js").write_text(player("scorm"), encoding="utf-8")
    (folder / "index.html").write_text(PLATFORM, encoding="utf-8")
    with served(folder) as address:
        yield address


class Visit:
    """A learner's visit to the lesson on *platform*; *before* is what the platform remembers."""

    def __init__(self, page: Page, platform: str, *, learner: str = "s1", before: dict | None = None):
        self.page, self.errors = page, []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("response", lambda answer: self.errors.append(answer.url) if answer.status >= 400 else None)
        page.goto(f"{platform}/index.html")
        core = {"student_id": learner, "entry": "resume" if before else "ab-initio"}
        if before:
            core |= {name: before["core"][name] for name in ("lesson_location", "lesson_status")}
        told = {"core": core, "suspend_data": before["suspend_data"] if before else ""}
        page.evaluate("(told) => API.loadFromJSON(told)", told)
        page.evaluate(f"document.querySelector('iframe').src = 'lesson/{LESSON}.html'")
        self.lesson.locator(".site-tools .language-switch").wait_for()

    @property
    def lesson(self) -> FrameLocator:
        return self.page.frame_locator("iframe")

    def question(self, name: str):
        return self.lesson.locator(f"[question={name}]")

    def solve_one(self) -> str:
        """Solve the first question of the lesson that has one right option; return its id."""
        item = next(each for each in items() if each.question.id in self.asked and each.question.kind == "choose_one")
        [right] = [option.words["en"] for option in item.options if option.right]
        question = self.question(item.question.id)
        question.scroll_into_view_if_needed()
        question.locator("li", has_text=right).locator("input").check()
        question.locator(".act-buttons > .course-button").first.click()
        expect(question).to_have_attribute("data-state", "solved")
        return item.question.id

    @property
    def asked(self) -> list[str]:
        """What counts as the work of the lesson."""
        return self.lesson.locator(".site-nav [data-solves]").get_attribute("data-solves").split()

    def top_of(self, name: str) -> float:
        """Return how far below the upper edge the question *name* stands, in pixels."""
        return self.question(name).evaluate("(question) => question.getBoundingClientRect().top")

    def kept(self) -> dict:
        """Return what the platform holds now."""
        return self.page.evaluate(KEPT)

    def leave(self) -> dict:
        """Close the lesson; return what the platform remembers."""
        self.page.evaluate(LEAVE)
        self.page.wait_for_function("() => API.isTerminated()")
        return self.kept()


def test_a_lesson_tells_the_platform_score_status_language_place_and_time_and_goes_on_there(browser, platform):
    context = browser.new_context(locale="en-GB")
    visit = Visit(context.new_page(), platform)
    solved = visit.solve_one()
    visit.lesson.locator(".site-tools input[value=ar]").check(force=True)
    visit.page.wait_for_timeout(600)  # until the platform was told
    now = visit.kept()
    assert now["core"]["score"] == {"raw": str(round(100 / len(visit.asked))), "min": "0", "max": "100"}
    assert now["core"]["lesson_status"] == "incomplete"
    visit.question(solved).evaluate("(question) => question.scrollIntoView()")
    visit.page.wait_for_timeout(300)  # until the cells around it have their height
    seen = visit.top_of(solved)
    before = visit.leave()
    told = json.loads(before["suspend_data"])
    assert told["language"] == "ar" and told["q"][solved][0] == "s"
    cell, _part = map(int, before["core"]["lesson_location"].split(":"))
    assert cell > 0 and before["core"]["exit"] == "suspend" and before["core"]["session_time"] != "00:00:00"
    assert visit.errors == []
    context.close()

    elsewhere = browser.new_context(locale="en-GB")
    again = Visit(elsewhere.new_page(), platform, before=before)
    expect(again.question(solved)).to_have_attribute("data-state", "solved")
    assert again.lesson.locator("body").get_attribute("data-language") == "ar"
    expect(again.question(solved)).to_be_in_viewport()
    again.page.wait_for_timeout(300)
    assert again.top_of(solved) == pytest.approx(seen, abs=12)
    assert again.errors == []
    elsewhere.close()


def test_another_learner_at_the_same_computer_sees_nothing_of_the_first(browser, platform):
    context = browser.new_context(locale="en-GB")
    first = Visit(context.new_page(), platform, learner="first")
    solved = first.solve_one()
    first.leave()
    second = Visit(context.new_page(), platform, learner="second")
    expect(second.question(solved)).to_have_attribute("data-state", "open")
    assert json.loads(second.leave()["suspend_data"])["q"] == {}
    context.close()


def test_without_a_platform_the_lesson_is_that_of_the_site_and_links_lead_nowhere_else(browser, package, tmp_path):
    package.extractall(tmp_path)
    context = browser.new_context(locale="en-GB", viewport={"width": 390, "height": 800})
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.goto((tmp_path / f"{LESSON}.html").as_uri())
    page.locator(".site-tools .language-switch").wait_for()
    assert errors == [] and not page.evaluate("localStorage.getItem('marketing-inside-and-out:learner')")
    links = page.eval_on_selector_all("a[href]", "(links) => links.map((link) => link.getAttribute('href'))")
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert [link for link in links if link.partition("#")[0] not in {"", *there}] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
