"""Every figure says the same in both languages, fits on its page, and is the same to the byte each time."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import matplotlib.style
import pytest
from fontTools.ttLib import TTFont
from matplotlib import _text_helpers
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle
from matplotlib.text import Text

from tests.svg_outlines import outlines
from utils.figures import diagrams, lettering
from utils.figures import twin_figure as figures
from utils.figures.charts import reported as charts
from utils.figures.palette import ink_on
from utils.figures.reading_side import HANDS
from utils.models.own_class import class_results
from utils.tables.error import TableError
from utils.tables.in_words import listed
from utils.tables.loading import load
from utils.twins.text import Twin

ROOT = Path(__file__).resolve().parent.parent
SAMPLE_RESULTS = class_results(load("class_sample"), load("survey").set_index("figure")["percent"])
CALLS = {
    "course_map": lambda: diagrams.course_map(load("lessons")),
    "two_pairs": diagrams.two_pairs,
    "usage_by_kind": lambda: charts.usage_by_kind(load("arabic_usage")),
    "old_and_new": lambda: diagrams.old_and_new(load("channels")),
    "history_timeline": lambda: diagrams.history_timeline(load("history")),
    "buyers_journey": lambda: diagrams.buyers_journey(load("journey")),
    "reported_figures": lambda: charts.reported_figures(load("survey")),
    "what_same_or_more_hides": charts.what_same_or_more_hides,
    "intervals": lambda: charts.intervals(75, sizes=(100, 400, 1000, 10_000)),
    "class_beside_reported": lambda: charts.class_beside_reported(SAMPLE_RESULTS, Twin("A class", "صف")),
    "cost_and_leads": lambda: charts.cost_and_leads(load("assumptions")),
    "feeding_cycle": diagrams.feeding_cycle,
    "campaign_flow": lambda: diagrams.campaign_flow(load("campaign")),
    "course_on_one_page": diagrams.course_on_one_page,
}
EVERY_FIGURE = pytest.mark.parametrize("name", CALLS)
BOTH = pytest.mark.parametrize("language", HANDS)
HIDDEN_MARKS = "\u200e\u061c"


def record(call) -> tuple[figures.TwinFigure, dict[str, Figure]]:
    """Return what *call* draws, and the two matplotlib figures behind it by language."""
    papers: list[Figure] = []

    class Recorded(Figure):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            papers.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures, "Figure", Recorded)
        return call(), dict(zip(HANDS, papers, strict=True))


@pytest.fixture(scope="module")
def drawn() -> dict[str, tuple[figures.TwinFigure, dict[str, Figure]]]:
    """Each figure with the two matplotlib figures behind it, by language."""
    return {name: record(call) for name, call in CALLS.items()}


def texts(paper: Figure) -> list[tuple[Text, object]]:
    """Return the visible texts of a drawing with their places in pixels."""
    with matplotlib.style.context(figures.STYLE):
        renderer = FigureCanvasAgg(paper).get_renderer()
        shown = [text for text in paper.findobj(Text) if text.get_visible() and text.get_text().strip(HIDDEN_MARKS)]
        return [(text, text.get_window_extent(renderer)) for text in shown]


def digest() -> str:
    """Return one fingerprint of all figures."""
    pictures = [call().pictures[language] for call in CALLS.values() for language in HANDS]
    return hashlib.sha256("".join(pictures).encode()).hexdigest()


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
    for words in (figure.alt, figure.caption):
        english, arabic = (re.findall(r"\d[\d,.]*\d|\d", words[language]) for language in HANDS)
        assert sorted(english) == sorted(arabic)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("usage_by_kind", ["30", "19", "10", "8", "4"]),
        ("reported_figures", ["75", "62", "80", "53", "46"]),
        ("intervals", ["65.7", "82.5", "70.5", "79.0", "72.2", "77.6", "74.1", "75.8"]),
        ("class_beside_reported", ["76.0", "56.6", "88.5", "75", "25"]),
        ("cost_and_leads", ["345", "272", "20.9", "17.7", "11"]),
        ("course_map", ["465"]),
        ("what_same_or_more_hides", ["80", "40", "20"]),
    ],
)
def test_alternative_text_tells_the_numbers_that_a_sighted_reader_sees(drawn, name, told):
    for language in HANDS:
        for number in told:
            assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", drawn[name][0].alt[language]), number


@EVERY_FIGURE
@BOTH
def test_the_picture_is_an_svg_without_letters_to_be_lacking_or_a_date(drawn, name, language):
    picture = drawn[name][0].pictures[language]
    assert outlines(picture)
    assert not re.search(r"<text|font-family|<dc:date|\d{4}-\d\d-\d\d", picture)


def test_the_same_input_gives_the_same_bytes_again_and_in_another_process(drawn):
    pictures = "".join(drawn[name][0].pictures[language] for name in CALLS for language in HANDS)
    here = digest()
    assert hashlib.sha256(pictures.encode()).hexdigest() == here
    command = [sys.executable, "-c", "from tests.test_figures import digest; print(digest())"]
    environment = os.environ | {"PYTHONHASHSEED": "4711"}
    other = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == here


def assert_nothing_is_cut_off(paper: Figure) -> None:
    page = paper.bbox.padded(1)
    for text, place in texts(paper):
        assert page.x0 <= place.x0 and place.x1 <= page.x1, text.get_text()
        assert page.y0 <= place.y0 and place.y1 <= page.y1, text.get_text()


def assert_no_words_lie_on_other_words(paper: Figure) -> None:
    places = texts(paper)
    for i, (text, place) in enumerate(places):
        for other, its_place in places[i + 1 :]:
            across = min(place.x1, its_place.x1) - max(place.x0, its_place.x0)
            up = min(place.y1, its_place.y1) - max(place.y0, its_place.y0)
            # letters may reach into the room between two lines, but never far
            assert across <= 1 or up <= 0.25 * text.get_size(), f"{text.get_text()} / {other.get_text()}"


@EVERY_FIGURE
@BOTH
def test_all_words_can_be_read(drawn, name, language):
    assert_nothing_is_cut_off(drawn[name][1][language])
    assert_no_words_lie_on_other_words(drawn[name][1][language])


@pytest.mark.parametrize(
    ("assumption", "value"),
    [
        ("inbound_half", 1),
        ("inbound_half", 11),
        ("inbound_spend", 40),
        ("inbound_spend", 9000),
        ("outbound_lead_cost", 150),
    ],
)
def test_the_model_can_be_read_with_other_assumptions_too(assumption, value):
    table = load("assumptions").set_index("assumption")
    table.loc[assumption, "value"] = value
    for paper in record(lambda: charts.cost_and_leads(table.reset_index()))[1].values():
        assert_nothing_is_cut_off(paper)
        assert_no_words_lie_on_other_words(paper)


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
    english, arabic = (drawn[name][1][language].axes for language in HANDS)
    assert not any(axes.xaxis_inverted() for axes in english)
    assert all(axes.xaxis_inverted() for axes in arabic)
    for axes, mirrored in zip(english, arabic, strict=True):
        left, right = axes.get_position().x0, 1 - mirrored.get_position().x1
        assert left == pytest.approx(right, abs=1e-6)


@pytest.mark.parametrize("name", ["usage_by_kind", "what_same_or_more_hides"])
def test_the_first_bar_grows_away_from_the_names(drawn, name):
    for language, (side, grows) in {"en": ("x0", 1), "ar": ("x1", -1)}.items():
        axes = drawn[name][1][language].axes[0]
        bar = next(patch for patch in axes.patches if isinstance(patch, Rectangle)).get_window_extent()
        far = "x1" if side == "x0" else "x0"
        assert getattr(bar, side) == pytest.approx(getattr(axes.bbox, side))
        assert grows * (getattr(bar, far) - getattr(bar, side)) > 0


def test_reported_bars_are_as_long_as_their_share(drawn):
    axes = drawn["reported_figures"][1]["en"].axes[0]
    assert [bar.get_width() for bar in axes.patches if bar.get_x() == 0][1::2] == [75, 62, 80, 53, 46]
    assert axes.get_xlim() == (0, 100)


def test_the_invented_splits_add_up_to_the_reported_figure():
    reported = load("survey").set_index("figure").at["S3", "percent"]
    assert {sum(split) for split in charts.POSSIBLE_SPLITS} == {reported}


def test_arabic_letters_are_joined_and_stand_in_their_order():
    font = lettering._font("normal")
    names = TTFont(font.fname).getGlyphOrder()
    items = sorted(_text_helpers.layout("كتب", font), key=lambda item: item.x)
    assert [item.char for item in items] == ["ب", "ت", "ك"]
    assert [names[item.glyph_index] for item in items] == ["uniFE90", "uniFE98", "uniFEDB"]  # final, medial, initial


def test_the_picture_shows_arabic_joined_and_not_reversed(monkeypatch):
    words = load("figures").set_index("figure").loc[["two_pairs"]].assign(title_en="x", title_ar="كتب")
    monkeypatch.setattr(figures, "_texts", lambda: words)
    picture = figures.twin_figure("two_pairs", lambda axes, hand: axes.axis("off"), (2, 1)).pictures["ar"]
    letters = sorted(outlines(picture)[1:], key=lambda points: min(x for x, _ in points))
    wide = [max(x for x, _ in points) - min(x for x, _ in points) for points in letters]
    font = TTFont(lettering._font("bold").fname)
    scale = figures._TITLE_SIZE / font["head"].unitsPerEm
    glyphs = [font["glyf"][name] for name in ("uniFE90", "uniFE98", "uniFEDB")]
    assert wide == pytest.approx([(glyph.xMax - glyph.xMin) * scale for glyph in glyphs], abs=0.2)


def test_a_percent_sign_follows_its_number_in_the_reading_direction():
    font = lettering._font("normal")
    for language, seen in {"en": "75%", "ar": "٪75"}.items():
        words = HANDS[language].text(Twin("75%", "75٪"))
        items = sorted(_text_helpers.layout(words, font), key=lambda item: item.x)
        assert "".join(item.char for item in items).strip(HIDDEN_MARKS) == seen


def test_a_long_text_is_broken_where_it_no_longer_fits():
    for text in ("one long line of words", HANDS["ar"].text("سطر طويل من الكلمات العربية")):
        lines = lettering.wrap(text, 1.0, 13).split("\n")
        assert len(lines) > 1
        assert " ".join(line.strip(HIDDEN_MARKS) for line in lines) == text.strip(HIDDEN_MARKS)
        assert all(lettering.text_width(line, 13) <= 1.0 for line in lines)


def test_a_word_in_braces_that_is_no_value_is_named_with_its_place(monkeypatch):
    words = load("figures").set_index("figure").assign(alt_ar="{colour}")
    monkeypatch.setattr(figures, "_texts", lambda: words)
    with pytest.raises(TableError) as caught:
        charts.what_same_or_more_hides()
    message = str(caught.value)
    row = list(words.index).index("what_same_or_more_hides") + 2
    for part in (f"row {row}, column alt_ar", f"الصف {row}", "{reported}", "data/figures.csv"):
        assert part in message


def test_a_figure_that_is_not_in_the_table_is_refused():
    with pytest.raises(KeyError, match="nothing_like_it"):
        figures.twin_figure("nothing_like_it", lambda axes, hand: None, (2, 1))


def test_markup_in_the_words_is_shown_as_text():
    words = Twin("<script>\"&'", "<script>\"&' ع")
    html = figures.TwinFigure({"en": "<svg/>", "ar": "<svg/>"}, words, words, "")._repr_html_()
    assert "<script>" not in html
    assert html.count('alt="&lt;script&gt;&quot;&amp;&#x27;') == 2


def test_a_model_in_which_inbound_stays_dearer_says_so():
    table = load("assumptions")
    dear = table.assign(value=table["value"].where(table["assumption"] != "inbound_spend", 90_000))
    figure = charts.cost_and_leads(dear)
    assert "does not become cheaper" in figure.alt.en
    assert "لا يصير الوارد أرخص" in figure.alt.ar


def test_a_longer_text_makes_its_boxes_taller():
    table = load("history")
    longer = table.assign(what_en=table["what_en"] + " And then some more happened, word upon word upon word.")
    height = [
        float(re.search(r'height="([\d.]+)pt"', diagrams.history_timeline(rows).pictures["en"])[1])
        for rows in (table, longer)
    ]
    assert height[0] < height[1]


def test_a_list_of_sentences_keeps_its_full_stops():
    table = load("lessons").head(2)
    assert listed(table, "{lesson}", "{lesson}").en == "00; 01."
    assert listed(table, "{lesson}", "{lesson}").ar == "00؛ 01."
    assert listed(table, "{lesson}?", "{lesson}؟").ar == "00؟ 01؟"


@pytest.mark.parametrize(("colour", "ink"), [("#0072B2", "white"), ("#00805D", "white"), ("#EDEDED", "#222222")])
def test_words_on_a_colour_can_be_read(colour, ink):
    assert ink_on(colour) == ink
