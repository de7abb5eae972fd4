"""Every page of the site as it looks: accessible and within its width, light and dark, at a desk and on a phone."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.accessibility import PAGE_RULES, violations
from tests.browser.site_pages import STILL, TOO_WIDE, SitePage
from tests.built_site import site_in
from utils.site.course_pages import lesson_rows

PAGES = [f"{Path(row.file).stem}.html" for row in lesson_rows()]
PAGES += ["index.html", "glossary.html", "sources.html", "tables.html", "teachers.html", "marks.html"]
PAGES += ["about.html"]
# state, theme, width, what axe looks for there; the widths in between are looked at for what is too wide alone
VISITS = (
    ("both", "light", 1280, "all but contrast"),
    ("both", "light", 768, None),
    ("en", "light", 360, "contrast and targets"),
    ("ar", "dark", 360, "contrast"),
)
# what is pressed, and is smaller than a finger; a label that stands beside its field is pressed by the field
SMALL = """() => [...document.querySelectorAll(
  "main :is(button, summary, label, select, textarea, input), .site-foot a, .start-ways a"
)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.htmlFor)
  .filter((one) => !one.matches("label :is([type=radio], [type=checkbox]), label:has(meter, progress)"))
  .filter((one) => one.getBoundingClientRect().height < 43.5)
  .map((one) => one.outerHTML.slice(0, 120))"""
CONTENT = {"tables.html": [".site-nav", "main > .jp-Cell:nth-of-type(2)", "main > .jp-Cell:nth-of-type(5)"]}


@pytest.fixture(scope="module")
def site(browser, tmp_path_factory):
    """A tab on the site in a folder."""
    folder = tmp_path_factory.mktemp("looks") / "site"
    site_in(folder, tmp_path_factory)
    context = browser.new_context(locale="en-GB")
    yield SitePage(context, folder.as_uri())
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_and_within_its_width_in_every_state_and_theme(site, name):
    site.errors.clear()
    page = site.open(name)
    page.add_style_tag(content=STILL)
    found = {}
    for state, theme, width, looks in VISITS:
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size({"width": width, "height": 900})
        site.choose(state)
        page.wait_for_timeout(50)
        if wide := page.evaluate(TOO_WIDE):
            found[state, width] = wide
        if looks:
            found |= violations(site, f"{theme} {state} {width}", CONTENT.get(name, ["body"]), looks=looks)
    if small := page.evaluate(SMALL):
        found["small"] = small[:4]
    assert found == {} and site.errors == []


def test_a_page_has_its_landmarks_and_one_heading_of_the_first_level(site):
    for name in ("index.html", "02_the_shift.html"):
        site.open(name)
        whole = Axe().run(site.page, options={"runOnly": {"type": "rule", "values": PAGE_RULES}})
        assert whole.violations_count == 0, whole.generate_report()
