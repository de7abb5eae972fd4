"""Exported pages belong together: links lead from one to the other and land where they should; folds stay folded."""

from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from tests.browser.notebook_page import NAMES, STATES

SOURCES = "cell-id=sources"
START, LESSON = "00_start_here", "03_survey_statistics"
# just below the switch that is fixed above the text
LANDED = """(id) => {
  const room = document.getElementById(id).getBoundingClientRect().top -
    document.querySelector(".ls-pinned").getBoundingClientRect().bottom;
  return 0 <= room && room < 20;
}"""


def code_shown(html: str) -> set[str]:
    """Return the ids of the cells whose code stands in an exported page."""
    shown = BeautifulSoup(html, "html.parser").select(".jp-CodeCell:has(.jp-InputArea-editor)")
    return {cell["id"].removeprefix("cell-id=") for cell in shown}


@pytest.mark.parametrize("width", [1400, 390])
def test_a_link_to_a_place_in_another_lesson_lands_there_in_every_language(open_page, exported, width):
    lessons = {f"{name}.html": exported(name) for name in (LESSON, START)}
    page = open_page(lessons, viewport={"width": width, "height": 844})
    for state in STATES:
        page.page.goto(urljoin(page.page.url, f"{LESSON}.html"))
        page.switch.wait_for()
        page.choose(state)
        page.panel.locator(f'a[href="{START}.html#{SOURCES}"]:visible').last.click()
        page.page.wait_for_url(f"**/{START}.html#{SOURCES}")
        page.switch.wait_for()
        page.page.wait_for_function(LANDED, arg=SOURCES)
        assert page.language == state


@pytest.mark.parametrize("name", NAMES)
def test_no_link_of_an_exported_page_leads_to_a_notebook_file(open_export, name):
    page = open_export(name)
    notebooks = page.panel.locator('a[href*=".ipynb"]')
    page.page.wait_for_function("() => !document.querySelector('a[href*=\".ipynb\"]')")
    assert page.panel.locator('a[href*=".html"]').count() > 0
    page.panel.evaluate("(body) => body.insertAdjacentHTML('beforeend', '<a href=\"07_review.ipynb#x\">later</a>')")
    page.panel.locator('a[href="07_review.html#x"]').wait_for()
    assert notebooks.count() == 0


def test_without_a_script_each_language_has_its_own_line_and_an_answer_unfolds_its_feedback(
    browser, exported, tmp_path
):
    file = tmp_path / f"{LESSON}.html"
    file.write_text(exported(LESSON), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(file.as_uri())
    activity = page.locator("course-activity:has(.act-options)").first
    for words in (".act-ask", ".act-options summary"):
        english, arabic = (activity.locator(f'{words} > [lang="{one}"]').first.bounding_box() for one in ("en", "ar"))
        assert english["y"] + english["height"] <= arabic["y"] + 1, words
    feedback = activity.locator(".act-options details > .twin")
    assert not any(twin.is_visible() for twin in feedback.all())
    activity.locator(".act-options summary").first.click()
    assert [twin.is_visible() for twin in feedback.all()] == [True, True] + [False] * (feedback.count() - 2)
    context.close()


def test_jupyterlab_exports_a_lesson_with_its_folds(context, lab, exported):
    page = context.new_page()
    answer = page.request.get(f"{lab}/nbconvert/html/02_the_shift.ipynb")
    html = answer.text()
    assert code_shown(html) == code_shown(exported("02_the_shift"))
    assert "switch" not in code_shown(html)
    folded = BeautifulSoup(html, "html.parser").find(id="cell-id=count-readers")
    assert folded.select_one(".jp-OutputArea-output > details:not([open]) > .twin")
