"""Every figure of the course as it is drawn: the calls, the papers behind them, and what must hold on each paper."""

import hashlib
import io
from collections.abc import Callable

import matplotlib.style
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from utils.figures import STYLE, TwinFigure, charts, diagrams, twin_figure
from utils.tables import load
from utils.twins import LANGUAGES

CALLS = {
    "course_map": lambda: diagrams.course_map(load("lessons")),
    "two_pairs": lambda: diagrams.two_pairs(),
    "usage_by_kind": lambda: charts.usage_by_kind(load("arabic_usage")),
    "old_and_new": lambda: diagrams.old_and_new(load("channels")),
    "history_timeline": lambda: diagrams.history_timeline(load("history")),
    "buyers_journey": lambda: diagrams.buyers_journey(load("journey")),
    "reported_figures": lambda: charts.reported_figures(load("survey")),
    "what_same_or_more_hides": lambda: charts.what_same_or_more_hides(),
    "intervals": lambda: charts.intervals(75, sizes=(100, 400, 1000, 10_000)),
    "cost_and_leads": lambda: charts.cost_and_leads(load("assumptions")),
    "email_visits": lambda: charts.email_visits(load("email_experiment")),
    "email_orders": lambda: charts.email_orders(load("email_experiment")),
    "email_in_groups": lambda: charts.email_in_groups(load("email_experiment")),
    "letters_and_answers": lambda: charts.letters_and_answers(load("charity_mailings")),
    "training_and_scrap": lambda: charts.training_and_scrap(load("training_grants")),
    "feeding_cycle": lambda: diagrams.feeding_cycle(),
    "campaign_flow": lambda: diagrams.campaign_flow(load("campaign")),
    "course_on_one_page": lambda: diagrams.course_on_one_page(),
}
EVERY_FIGURE = pytest.mark.parametrize("name", CALLS)
BOTH = pytest.mark.parametrize("language", LANGUAGES)
HIDDEN_MARKS = "\u200e\u061c"

Papers = dict[str, Figure]  # the matplotlib figures behind a figure, by language


def record(call: Callable[[], TwinFigure]) -> tuple[TwinFigure, Papers]:
    """Return what *call* draws, and the matplotlib figures behind it."""
    papers: list[Figure] = []

    class Recorded(Figure):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            papers.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(twin_figure, "Figure", Recorded)
        return call(), dict(zip(LANGUAGES, papers, strict=True))


def svg_of(paper: Figure) -> str:
    """Return *paper* as matplotlib itself writes it."""
    file = io.StringIO()
    FigureCanvasSVG(paper).print_svg(file, metadata={"Date": None})
    return file.getvalue()


def texts(paper: Figure) -> list[tuple[Text, Bbox]]:
    """Return the visible texts of a drawing with their places in pixels."""
    with matplotlib.style.context(STYLE):
        renderer = FigureCanvasAgg(paper).get_renderer()
        shown = [text for text in paper.findobj(Text) if text.get_visible() and text.get_text().strip(HIDDEN_MARKS)]
        return [(text, text.get_window_extent(renderer)) for text in shown]


def digest() -> str:
    """Return one fingerprint of all figures, drawn afresh."""
    return digest_of(call() for call in CALLS.values())


def digest_of(figures) -> str:
    """Return one fingerprint of *figures*."""
    pictures = (picture for figure in figures for picture in figure.pictures.values())
    return hashlib.sha256("".join(pictures).encode()).hexdigest()


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
