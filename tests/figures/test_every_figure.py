"""Every figure says the same in both languages, fits on its page, and is the same to the byte each time."""

import os
import re
import subprocess
import sys
from pathlib import Path

import matplotlib.style
import pytest
from matplotlib.patches import FancyBboxPatch

from tests.figures.drawn import (
    BOTH,
    CALLS,
    EVERY_FIGURE,
    HIDDEN_MARKS,
    assert_no_words_lie_on_other_words,
    assert_nothing_is_cut_off,
    digest,
    digest_of,
    svg_of,
    texts,
)
from tests.figures.letters import fonts, shaped, whole_font, words
from tests.figures.svg_outlines import outlines
from utils.figures import STYLE, charts, compact, diagrams
from utils.figures.svg_font import FONTS
from utils.tables import load
from utils.twins import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = {"normal": "Regular", "bold": "Bold"}


def test_every_figure_has_its_words_and_all_words_their_figure():
    assert set(load("figures")["figure"]) == set(CALLS) == set(charts.__all__) | set(diagrams.__all__)


@EVERY_FIGURE
def test_html_holds_a_picture_for_each_language_with_words_beside_it(drawn, name):
    html = drawn[name][0]._repr_html_()
    assert html.count('<figure class="twin"') == html.count("<img ") == html.count("<figcaption>") == 2
    assert '<figure class="twin" lang="en" dir="ltr">' in html
    assert '<figure class="twin" lang="ar" dir="rtl">' in html
    assert len(html) <= 120_000


@EVERY_FIGURE
@BOTH
def test_alternative_text_is_made_of_sentences_and_the_caption_says_something_else(drawn, name, language):
    figure, row = drawn[name][0], load("figures").set_index("figure").loc[name]
    alt, caption, title = figure.alt[language], figure.caption[language], row[f"title_{language}"]
    assert len(alt) > 100 and alt.endswith((".", "؟", "?"))
    assert not re.search(r"[{}]|nan|\.\.|[?؟]\.|  ", f"{alt} {caption}")
    assert len({alt, caption, title}) == 3
    assert not re.search("[A-Za-z]", re.sub("USPS|Nielsen|Wilson", "", f"{alt} {caption}")) or language == "en"


@EVERY_FIGURE
def test_both_languages_tell_the_same_numbers(drawn, name):
    figure = drawn[name][0]
    for told in (figure.alt, figure.caption):
        english, arabic = (re.findall(r"\d[\d,.]*\d|\d", told[language]) for language in LANGUAGES)
        assert sorted(english) == sorted(arabic)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("usage_by_kind", ["30", "19", "10", "8", "4"]),
        ("reported_figures", ["75", "62", "80", "53", "46"]),
        ("intervals", ["65.7", "82.5", "70.5", "79.0", "72.2", "77.6", "74.1", "75.8"]),
        ("cost_and_leads", ["345", "272", "20.9", "17.7", "11"]),
        ("email_visits", ["10.6", "15.1", "18.3", "7.7", "7.0", "8.3", "58.1", "70.1"]),
        ("email_orders", ["0.57", "0.88", "1.25", "0.68", "0.50", "0.86", "45.7", "64.8"]),
        ("email_in_groups", ["4.5", "7.7", "7.5", "7.8", "1.1", "13.4", "10.9", "16.0"]),
        ("letters_and_answers", ["45.0", "35.1", "9.9", "22.1", "15.0", "0.9", "42.4", "38.1", "4.3"]),
        ("training_and_scrap", ["19", "35", "31.2", "5.6", "27.2", "48.7", "3.4"]),
        ("course_map", ["730"]),
        ("what_same_or_more_hides", ["80", "40", "20"]),
    ],
)
def test_alternative_text_tells_the_numbers_that_a_sighted_reader_sees(drawn, name, told):
    for language in LANGUAGES:
        for number in told:
            assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", drawn[name][0].alt[language]), number


@EVERY_FIGURE
@BOTH
def test_the_picture_brings_its_letters_along_and_names_no_date_and_no_other_file(drawn, name, language):
    picture = drawn[name][0].pictures[language]
    assert outlines(picture)
    assert set(re.findall(r"font-family:([^;}]*)", picture)) == {"letters", "letters,sans-serif"}
    assert not re.search(r"<dc:date|<image|\d{4}-\d\d-\d\d|url\((?!#|data:font/woff2;base64,)", picture)


@EVERY_FIGURE
@BOTH
def test_the_font_inside_the_picture_writes_every_word_as_the_whole_font_does(drawn, name, language):
    picture = drawn[name][0].pictures[language]
    inside = fonts(picture)
    whole = {weight: whole_font(FONTS / f"IBMPlexSansArabic-{end}.ttf") for weight, end in WEIGHTS.items()}
    assert words(picture)
    for line in words(picture):
        weight = line.look["font-weight"]
        for word in line.text.split():
            # numbers and foreign names run from the left in an Arabic line too
            side = "rtl" if re.search("[\u0621-\u064a]", word) else "ltr"
            assert shaped(inside[weight], word, side) == shaped(whole[weight], word, side), word


@EVERY_FIGURE
@BOTH
def test_no_word_would_stand_elsewhere_if_matplotlib_had_measured_the_words(drawn, name, language):
    figure, papers = drawn[name]
    with matplotlib.style.context(STYLE):
        assert compact(svg_of(papers[language])) == figure.pictures[language]


@EVERY_FIGURE
@BOTH
def test_the_picture_says_in_text_what_was_drawn_and_where(drawn, name, language):
    figure, papers = drawn[name]
    paper = papers[language]
    to_points, sides = 72 / paper.dpi, {"left": 0, "center": 0.5, "right": 1}
    drawn_at = [
        (
            text.get_text().strip(HIDDEN_MARKS),
            text.get_ha(),
            (place.x0 + sides[text.get_ha()] * place.width) * to_points,
        )
        for text, place in texts(paper)
    ]
    said = [(line.text.strip(HIDDEN_MARKS), line.side, line.x) for line in words(figure.pictures[language])]
    for text, side, x in said:
        # a letter may begin a little beside its place, as an A does or a kashida
        same = [place for other, its_side, place in drawn_at if (other, its_side) == (text, side)]
        assert any(x == pytest.approx(place, abs=6) for place in same), text
    # matplotlib also keeps marks of an axis that lie beyond its ends, and draws them nowhere
    ticks = [axis for axes in paper.axes if axes.axison for axis in (axes.xaxis, axes.yaxis)]
    beyond = {text.get_text().strip(HIDDEN_MARKS) for axis in ticks for text in axis.get_ticklabels()}
    assert {text for text, *_ in drawn_at} - {text for text, *_ in said} <= beyond


def test_the_same_input_gives_the_same_bytes_again_and_in_another_process(drawn):
    here = digest()
    assert digest_of(figure for figure, _ in drawn.values()) == here
    command = [sys.executable, "-c", "from tests.figures.drawn import digest; print(digest())"]
    environment = os.environ | {"PYTHONHASHSEED": "4711"}
    other = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == here


@EVERY_FIGURE
@BOTH
def test_all_words_can_be_read(drawn, name, language):
    assert_nothing_is_cut_off(drawn[name][1][language])
    assert_no_words_lie_on_other_words(drawn[name][1][language])


@EVERY_FIGURE
@BOTH
def test_words_stay_inside_their_box(drawn, name, language):
    paper = drawn[name][1][language]
    boxes = [patch.get_window_extent() for patch in paper.findobj(FancyBboxPatch)]
    for text, place in texts(paper):
        middle = (place.x0 + place.x1) / 2, (place.y0 + place.y1) / 2
        for box in boxes:
            if box.contains(*middle):
                assert box.x0 <= place.x0 and place.x1 <= box.x1, text.get_text()


@EVERY_FIGURE
@BOTH
def test_letters_are_large_enough_for_the_back_row(drawn, name, language):
    assert min(text.get_size() for text, _ in texts(drawn[name][1][language])) >= 12


@EVERY_FIGURE
def test_the_arabic_figure_runs_from_right_to_left(drawn, name):
    english, arabic = (drawn[name][1][language].axes for language in LANGUAGES)
    assert not any(axes.xaxis_inverted() for axes in english)
    assert all(axes.xaxis_inverted() for axes in arabic)
    for axes, mirrored in zip(english, arabic, strict=True):
        left, right = axes.get_position().x0, 1 - mirrored.get_position().x1
        assert left == pytest.approx(right, abs=1e-6)
