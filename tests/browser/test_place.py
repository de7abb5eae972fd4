"""Whoever reloads a page or follows a citation comes back to what was read."""

from urllib.parse import urljoin

import pytest
from playwright.sync_api import expect

from tests.browser.notebook_page import PATIENCE, STATES

START, LESSON = "00_start_here", "04_comparison"
TOP = "(id) => document.getElementById(id).getBoundingClientRect().top"
STILL = """(id) => new Promise((done) => {
  let before = NaN, same = 0;
  const look = () => {
    const now = document.getElementById(id).getBoundingClientRect().top;
    same = now === before ? same + 1 : 0;
    before = now;
    same > 20 ? done(now) : setTimeout(look, 50);
  };
  look();
})"""


@pytest.mark.parametrize("state", STATES)
def test_a_page_that_is_loaded_again_shows_the_words_that_were_read(open_export, state):
    page = open_export(LESSON)
    page.choose(state)
    cell = "cell-id=decide"
    page.page.evaluate(STILL, cell)  # a change of language holds the place for a moment
    page.page.evaluate("(id) => document.getElementById(id).scrollIntoView()", cell)
    before = page.page.evaluate(STILL, cell)
    assert abs(before) < 200
    page.reload()
    assert abs(page.page.evaluate(STILL, cell) - before) < 40


def test_whoever_scrolls_after_a_reload_is_not_pulled_back(open_export):
    page = open_export(LESSON)
    page.page.evaluate("() => document.getElementById('cell-id=decide').scrollIntoView()")
    page.page.evaluate(STILL, "cell-id=decide")
    page.reload()
    page.page.evaluate(STILL, "cell-id=decide")
    page.page.mouse.wheel(0, -100_000)
    page.page.wait_for_timeout(600)
    assert page.page.evaluate("() => document.scrollingElement.scrollTop") == 0


def test_below_the_sources_stands_the_way_back_to_the_citation(open_page, exported):
    lessons = {f"{name}.html": exported(name) for name in (LESSON, START)}
    page = open_page(lessons)
    page.page.goto(urljoin(page.page.url, f"{LESSON}.html"))
    page.switch.wait_for()
    page.choose("en")
    link = page.panel.locator(f'a[href="{START}.html#cell-id=sources"]:visible').nth(3)
    cell = link.evaluate("(node) => node.closest('.jp-Cell').id")
    link.click()
    back = page.panel.locator(".way-back")
    back.wait_for()
    assert " ".join(back.inner_text().split()) == "Back to: Comparison"
    back.locator("a").click()
    page.page.wait_for_url(f"**/{LESSON}.html#{cell}")
    expect(page.panel.locator(".way-back")).to_have_count(0)


def test_in_jupyterlab_a_citation_opens_the_other_lesson_at_its_sources(open_notebook):
    notebook = open_notebook(LESSON)
    notebook.choose("en")
    notebook.panel.locator(f'a[href*="{START}.ipynb"][href*="sources"]:visible').nth(3).click()
    heading = notebook.panel.get_by_role("heading", name="Sources", exact=True)
    expect(heading).to_be_in_viewport(timeout=PATIENCE)
