"""Figures of the shift to inbound: old tactics in new clothes, the buyer's journey."""

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.boxes import arrow, box, box_height, label, sheet
from utils.figures.icons import draw_icon
from utils.figures.palette import BLUE, CONCEPT_COLOURS, SLATE
from utils.figures.paper import either
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.tables import joined, listed, with_words
from utils.twins import Twin

_WIDTH = 9
_ASKS, _ANSWER = Twin("The buyer asks", "يسأل المشتري"), Twin("The answer", "الجواب")
_PAIR = Twin("from {} to {}", "من {} إلى {}")
_ADDITION = Twin("the course's own addition", "إضافة من المقرر")


def old_and_new(channels: pd.DataFrame) -> TwinFigure:
    """Draw each of the *channels* that has a digital successor, and the successor beside it."""
    names = {row.channel: Twin.of(row, "name") for row in channels.itertuples()}
    pairs = channels[channels["successor"].isin(list(names))].reset_index(drop=True)
    step, wide = either(1.2, 1.55), 3.7
    height = step * len(pairs) + 0.3
    new_at = _WIDTH - wide - 0.05

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        before, online = Twin("before the internet", "قبل الإنترنت"), Twin("on the internet", "على الإنترنت")
        for x, era in ((0.05, before), (new_at, online)):
            label(axes, side, (x + wide / 2, height - 0.12), era, weight="bold", size=14)
        for row in pairs.itertuples():
            y = height - 0.3 - (row.Index + 0.5) * step
            _draw_channel(axes, side, (0.05, y, wide), row.channel, names[row.channel], SLATE)
            colour = CONCEPT_COLOURS["outbound"]
            _draw_channel(axes, side, (new_at, y, wide), row.successor, names[row.successor], colour)
            arrow(axes, side, (wide + 0.1, y), (_WIDTH - wide - 0.1, y))

    told = joined(_PAIR.format(names[row.channel], names[row.successor]) for row in pairs.itertuples())
    return figure_of("old_and_new", draw, (_WIDTH, height), pairs=told)


def _draw_channel(
    axes: Axes, side: ReadingSide, where: tuple[float, float, float], channel: str, name: Twin, colour: str
):
    """Draw a box with icon and name; *where* is its start, its middle height and its width."""
    x, y, wide = where
    box(axes, side, (x, y - 0.5, wide, 1), "", colour)
    draw_icon(axes, channel, x + 0.25, y - 0.36, 0.72, colour)
    label(axes, side, (x + 1.25, y), name, width=wide - 1.35, weight="bold", size=14, align="start")


def buyers_journey(journey: pd.DataFrame) -> TwinFigure:
    """Draw the stages of the *journey*, each with the buyer's question and the content that answers it."""
    names, gap = 1.2, 0.4
    width = (_WIDTH - names - gap * (len(journey) - 1)) / len(journey)
    asks = max(box_height(width, Twin.of(row, "asks"), Twin.of(row, "name")) for row in journey.itertuples())
    content = max(box_height(width, Twin.of(row, "lantern"), Twin.of(row, "content")) for row in journey.itertuples())
    top = content + either(0.6, 0.95)
    height = top + asks + 0.35

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        for y, name in ((top + asks / 2, _ASKS), (content / 2, _ANSWER)):
            label(axes, side, (0, y), name, width=names - 0.1, weight="bold", align="start")
        for row in journey.itertuples():
            x, own = names + row.Index * (width + gap), not row.from_source
            middle = x + width / 2
            box(axes, side, (x, top, width, asks), Twin.of(row, "asks"), SLATE, head=Twin.of(row, "name"), dashed=own)
            lower = (x, 0, width, content)
            box(axes, side, lower, Twin.of(row, "lantern"), BLUE, head=Twin.of(row, "content"), dashed=own)
            arrow(axes, side, (middle, top), (middle, content), BLUE)
            if row.Index:
                arrow(axes, side, (x - gap, top + asks / 2), (x, top + asks / 2), SLATE)
            if own:
                label(axes, side, (middle, height - 0.12), _ADDITION, size=12)

    return figure_of("buyers_journey", draw, (_WIDTH, height), stages=_told(journey))


def _told(journey: pd.DataFrame) -> Twin:
    """Return the stages in words, with a note where a stage is not the article's."""
    whose = {True: Twin("in the article", "في المقالة"), False: _ADDITION}
    return listed(
        with_words(journey, "from_source", whose),
        Twin(
            "{stage}. {name_en} ({from_source_words_en}): “{asks_en}” The answer: {content_en}. {lantern_en}",
            "{stage}. {name_ar} ({from_source_words_ar}): «{asks_ar}» والجواب: {content_ar}. {lantern_ar}",
        ),
    )
