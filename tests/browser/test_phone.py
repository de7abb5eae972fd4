"""Every lesson on a phone: nothing is broken, cut off, out of reach or too small to read."""

import itertools

import pytest

from tests.browser.accessibility import violations
from tests.browser.notebook_page import NAMES, STATES
from tests.browser.on_a_phone import LAY_OUT, WIDTHS, broken_words, hidden_scrollers, small_figures, too_wide

PHONE = {"width": 390, "height": 844}
NARROW = {
    "words are broken": broken_words,
    "boxes scroll in secret": hidden_scrollers,
    "figures are too small": small_figures,
}
WRONG = NARROW | {"the page is too wide": too_wide}


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_broken_cut_off_or_too_small_on_a_phone(open_export, name):
    page = open_export(name, viewport=PHONE, has_touch=True)
    page.page.add_style_tag(content=LAY_OUT)
    found = {}
    for width, state in itertools.product(WIDTHS, STATES):
        page.page.set_viewport_size(PHONE | {"width": width})
        page.choose(state)
        page.page.wait_for_timeout(300)  # boxes are measured a frame after they change
        found |= {(width, state, words): wrong for words, look in WRONG.items() if (wrong := look(page))}
    for state in ("en", "ar"):  # the walk and the site's pages are looked at in both languages at once
        page.choose(state)
        found |= violations(page, state, looks="all but contrast")
    assert found == {}


def test_nothing_is_broken_or_too_small_in_a_narrow_jupyterlab(open_notebook):
    notebook = open_notebook("03_survey_statistics")
    notebook.command("application:toggle-left-area")
    notebook.page.set_viewport_size(PHONE)
    notebook.page.add_style_tag(content=LAY_OUT)
    found = {}
    for state in STATES:
        notebook.choose(state)
        notebook.page.wait_for_timeout(300)
        found |= {(state, words): wrong for words, look in NARROW.items() if (wrong := look(notebook))}
    assert found == {}
