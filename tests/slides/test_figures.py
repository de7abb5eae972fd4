"""The figures of slides: drawn once more, from the same description, with letters for the last row."""

import nbformat
import pytest
from bs4 import BeautifulSoup
from matplotlib.patches import FancyBboxPatch

from tests.figures.drawn import (
    BOTH,
    CALLS,
    assert_no_words_lie_on_other_words,
    assert_nothing_is_cut_off,
    digest_of,
    record,
    texts,
)
from utils.figures import SLIDE, drawn_for
from utils.site import NOTEBOOKS
from utils.slides.figures import draw_for_slides

ON_SLIDES = [name for name in CALLS if name != "course_map"]
EVERY_ONE = pytest.mark.parametrize("name", ON_SLIDES)


@pytest.fixture(scope="module")
def drawn():
    """Each figure as a slide shows it, with the matplotlib figures behind it."""
    with drawn_for(SLIDE):
        return {name: record(CALLS[name]) for name in ON_SLIDES}


@pytest.fixture(scope="module")
def shown(decks):
    """The slides of all lessons that show a figure."""
    return [slide for deck in decks[1:] for slide in deck.slides if slide.kind == "figure"]


def test_the_figures_that_are_measured_here_are_those_of_the_slides(drawn, shown):
    headings = {BeautifulSoup(slide.heading["en"], "html.parser").get_text() for slide in shown}
    assert headings == {figure.title["en"] for figure, _ in drawn.values()}


@EVERY_ONE
@BOTH
def test_no_letters_are_smaller_than_those_that_the_browsers_test_measures(drawn, name, language):
    paper = drawn[name][1][language]
    assert min(text.get_size() for text, _ in texts(paper)) >= SLIDE.smallest


@EVERY_ONE
@BOTH
def test_with_larger_letters_no_words_are_cut_off_or_lie_on_others_or_leave_their_box(drawn, name, language):
    paper = drawn[name][1][language]
    assert_nothing_is_cut_off(paper)
    assert_no_words_lie_on_other_words(paper)
    boxes = [patch.get_window_extent() for patch in paper.findobj(FancyBboxPatch)]
    for text, place in texts(paper):
        middle = (place.x0 + place.x1) / 2, (place.y0 + place.y1) / 2
        around = min((box for box in boxes if box.contains(*middle)), key=lambda box: box.width * box.height, default=0)
        if around:
            assert around.x0 <= place.x0 and place.x1 <= around.x1, text.get_text()
            assert around.y0 - 3 <= place.y0 and place.y1 <= around.y1 + 3, text.get_text()


@EVERY_ONE
def test_a_slide_says_of_a_figure_what_the_page_says(drawn, name):
    page, slide = CALLS[name](), drawn[name][0]
    assert (page.title, page.alt, page.caption, page.facts) == (slide.title, slide.alt, slide.caption, slide.facts)
    assert page.pictures != slide.pictures


def test_what_was_drawn_for_a_slide_leaves_the_page_as_it_was():
    before = digest_of([CALLS["intervals"](), CALLS["two_pairs"]()])
    with drawn_for(SLIDE) as figures:
        CALLS["intervals"]()
    assert len(figures) == 1
    assert digest_of([CALLS["intervals"](), CALLS["two_pairs"]()]) == before


@pytest.mark.parametrize("lesson", ["00", "01", "02", "03", "05", "06", "07"])  # 04 draws none
def test_the_figure_on_a_slide_is_the_one_that_the_notebook_stores_drawn_larger(lesson):
    [path] = NOTEBOOKS.glob(f"{lesson}_*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    stored = {cell.id: _alts(cell) for cell in notebook.cells if cell.cell_type == "code"}
    drawn = draw_for_slides(notebook, list(stored), path.name)
    assert drawn
    for cell in notebook.cells:
        if cell.id in drawn:
            assert _alts(cell) == stored[cell.id], (path.name, cell.id, "the notebook is stored with another figure")


def _alts(cell: nbformat.NotebookNode) -> list[str]:
    html = "".join(output.get("data", {}).get("text/html", "") for output in cell.outputs)
    return [image["alt"] for image in BeautifulSoup(html, "html.parser").find_all("img")]
