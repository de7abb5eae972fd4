"""The stages of the shift to inbound: along a line across a page; on a slide one below the other."""

from collections.abc import Callable
from itertools import product

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.boxes import arrow, box, box_height, dot, label, sheet
from utils.figures.lettering import text_height, wrap
from utils.figures.palette import CONCEPT_COLOURS, PALE, SLATE
from utils.figures.paper import either
from utils.figures.reading_side import READING_SIDES, ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.tables import listed, with_words
from utils.twins import Twin

_WIDTH = 9
_COLOURS = CONCEPT_COLOURS | {"both": SLATE}
_TALK = {
    "one_way": Twin("one-way", "في اتجاه واحد"),
    "two_way": Twin("two-way", "في اتجاهين"),
    "both": Twin("one- and two-way", "في اتجاه، وفي اتجاهين"),
}
_COLUMNS = {"name": (0.65, 2.15, "bold"), "what": (2.88, 4.22, "normal")}  # of a slide: where, how wide, how heavy
_TALK_AT = 8.15

Drawing = tuple[Callable[[Axes, ReadingSide], None], float]  # and its height


def history_timeline(history: pd.DataFrame) -> TwinFigure:
    """Draw the stages of *history* in order along a line without years, each with the way the talk runs."""
    draw, height = either(_across, _downwards)(history)
    stages = listed(
        with_words(history, "talk", _TALK),
        Twin("{stage}. {name_en} ({talk_words_en}): {what_en}", "{stage}. {name_ar} ({talk_words_ar}): {what_ar}"),
    )
    return figure_of("history_timeline", draw, (_WIDTH, height), count=len(history), stages=stages)


def _across(history: pd.DataFrame) -> Drawing:
    """Return the line across, with the stages above and below it in turns."""
    width, band = 2.2, 0.95
    tall = max(box_height(width, Twin.of(row, "what"), Twin.of(row, "name")) for row in history.itertuples())
    height, step = 2 * (tall + band), (_WIDTH - width) / (len(history) - 1)
    line = height / 2

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        arrow(axes, side, (0, line), (_WIDTH, line))
        for row in history.itertuples():
            x, away, colour = width / 2 + row.Index * step, (-1) ** row.Index, _COLOURS[row.direction]
            axes.plot((x, x), (line, line + away * band), color=colour, linewidth=1.8)
            dot(axes, side, (x, line), str(row.stage), colour)
            low = line + band if away > 0 else line - band - tall
            box(axes, side, (x - width / 2, low, width, tall), Twin.of(row, "what"), colour, head=Twin.of(row, "name"))
            _draw_talk(axes, side, (x, line - 0.4 * away), row.talk)
            label(axes, side, (x, line - 0.68 * away), _TALK[row.talk], size=12)

    return draw, height


def _downwards(history: pd.DataFrame) -> Drawing:
    """Return the line downwards, with a row for each stage, as high as its words need in either language."""
    heights = [_height_of(row) for row in history.itertuples()]
    height = sum(heights)

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        arrow(axes, side, (0.3, height), (0.3, 0))
        top = height
        for row, tall in zip(history.itertuples(), heights, strict=True):
            y = top - tall / 2
            if row.Index:
                axes.plot((0.65, _WIDTH), (top, top), color=PALE, linewidth=1.5)
            dot(axes, side, (0.3, y), str(row.stage), _COLOURS[row.direction])
            for key, (x, wide, weight) in _COLUMNS.items():
                label(axes, side, (x, y), Twin.of(row, key), width=wide, weight=weight, align="start")
            _draw_talk(axes, side, (_TALK_AT, y + 0.17), row.talk)
            label(axes, side, (_TALK_AT, y - 0.15), _TALK[row.talk])
            top -= tall

    return draw, height


def _height_of(row) -> float:
    """Return how high a row must be for its words, the greater of both languages."""
    columns = product(READING_SIDES.values(), _COLUMNS.items())
    words = (wrap(side.text(Twin.of(row, key)), wide, 13, weight) for side, (key, (_, wide, weight)) in columns)
    return max(text_height(text, 13) for text in words) + 0.25


def _draw_talk(axes: Axes, side: ReadingSide, where: tuple[float, float], talk: str) -> None:
    """Draw how the talk runs: an arrow one way, an arrow both ways, or one of each."""
    x, y = where
    shift, reach = (0.3, 0.26) if talk == "both" else (0, 0.4)
    if talk != "two_way":
        arrow(axes, side, (x - shift - reach, y), (x - shift + reach, y))
    if talk != "one_way":
        arrow(axes, side, (x + shift - reach, y), (x + shift + reach, y), both_ways=True)
