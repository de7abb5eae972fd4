"""A figure gets its words from the table as the file says them now, and shows them as text."""

import pytest
from fontTools.ttLib import TTFont

from tests.figures.letters import fonts, shaped, words
from tests.tables.files import cell, change, copy_of_tables
from utils.figures import TwinFigure, charts, twin_figure
from utils.figures.lettering import font_of
from utils.figures.twin_figure import figure_of
from utils.tables import TableError, load
from utils.twins import Twin


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of the tables from which the figures take their words."""
    copied = copy_of_tables(tmp_path / "data")
    monkeypatch.setattr(twin_figure, "DATA", copied)
    return copied


def test_a_caption_that_is_changed_in_the_file_changes_below_the_next_figure(folder):
    before = charts.what_same_or_more_hides().caption
    row = list(load("figures")["figure"]).index("what_same_or_more_hides") + 2
    change(folder / "figures.csv", cell(row, "caption_en", "Nobody chose so."), cell(row, "caption_ar", "لا أحد."))
    assert charts.what_same_or_more_hides().caption == Twin("Nobody chose so.", "لا أحد.") != before


def test_the_picture_shows_arabic_joined_and_not_reversed(folder):
    row = list(load("figures")["figure"]).index("two_pairs") + 2
    change(folder / "figures.csv", cell(row, "title_en", "x"), cell(row, "title_ar", "كتب"))
    picture = figure_of("two_pairs", lambda axes, side: axes.axis("off"), (2, 1)).pictures["ar"]
    (title,) = words(picture)
    assert (title.text.strip("\u061c"), title.look["direction"]) == ("كتب", "rtl")
    letters = shaped(fonts(picture)["bold"], title.text.strip("\u061c"), "rtl")
    wide = [extents.width for extents, *_ in letters]
    font = TTFont(font_of("bold").fname)
    glyphs = [font["glyf"][name] for name in ("uniFE90", "uniFE98", "uniFEDB")]  # final, medial, initial
    assert wide == pytest.approx([glyph.xMax - glyph.xMin for glyph in glyphs], abs=1)


def test_a_word_in_braces_that_is_no_value_is_named_with_its_place(folder):
    row = list(load("figures")["figure"]).index("what_same_or_more_hides") + 2
    change(folder / "figures.csv", cell(row, "alt_ar", "ما {colour}"))
    with pytest.raises(TableError) as caught:
        charts.what_same_or_more_hides()
    message = str(caught.value)
    for part in (f"row {row}, column alt_ar", f"الصف {row}", "{reported}", "data/figures.csv"):
        assert part in message


def test_a_figure_that_is_not_in_the_table_is_refused():
    with pytest.raises(KeyError, match="nothing_like_it"):
        figure_of("nothing_like_it", lambda axes, side: None, (2, 1))


def test_markup_in_the_words_is_shown_as_text():
    words = Twin("<script>\"&'", "<script>\"&' ع")
    html = TwinFigure(dict.fromkeys(("en", "ar"), "<svg viewBox='0 0 9 9'/>"), words, words, words, "")._repr_html_()
    assert "<script>" not in html
    assert html.count('alt="&lt;script&gt;&#34;&amp;&#39;') == 2
