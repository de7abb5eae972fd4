"""Figures that lead from step to step: the way through the course, and a campaign."""

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.boxes import arrow, box, box_height, dot, label, sheet, tag
from utils.figures.palette import BLUE, CONCEPT_COLOURS, INK, PALE, SLATE
from utils.figures.paper import either
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.tables import LABELS, in_minutes, listed, with_words
from utils.twins import Twin

_WIDTH = 9


def course_map(lessons: pd.DataFrame) -> TwinFigure:
    """Draw the *lessons* as stops on a path: number, title, question, minutes."""
    step = 0.82
    height = step * len(lessons)

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        axes.plot((0.35, 0.35), (step / 2, height - step / 2), color=SLATE, linewidth=6)
        for row in lessons.itertuples():
            y = height - (row.Index + 0.5) * step
            if row.Index:
                axes.plot((0.9, _WIDTH), (y + step / 2, y + step / 2), color=PALE, linewidth=1.5)
            dot(axes, side, (0.35, y), row.lesson, BLUE, radius=0.29)
            label(axes, side, (0.9, y + 0.15), Twin.of(row, "title"), weight="bold", size=14, align="start")
            label(axes, side, (0.9, y - 0.16), Twin.of(row, "asks"), align="start")
            _draw_minutes(axes, side, (6.9, y), row.minutes)

    stops = listed(
        with_words(lessons, "minutes", {minutes: in_minutes(minutes) for minutes in lessons["minutes"]}),
        Twin(
            "{lesson} {title_en}, {minutes_words_en}: {asks_en}", "{lesson} {title_ar}، {minutes_words_ar}: {asks_ar}"
        ),
    )
    total = in_minutes(lessons["minutes"].sum())
    return figure_of("course_map", draw, (_WIDTH, height), count=len(lessons), total=total, stops=stops)


def _draw_minutes(axes: Axes, side: ReadingSide, where: tuple[float, float], minutes: int) -> None:
    x, y = where
    length = minutes / 100  # inches
    axes.barh(y, length, 0.2, x, color=BLUE, alpha=0.4)
    label(axes, side, (x + length + 0.1, y), Twin(f"{minutes} min", in_minutes(minutes)["ar"]), align="start")


def campaign_flow(campaign: pd.DataFrame) -> TwinFigure:
    """Draw the steps of the *campaign*: who moves, what happens, inbound or outbound."""
    columns, gap, between, above = 3, 0.45, either(0.75, 1.0), either(0.15, 0.2)
    width = (_WIDTH - gap * (columns - 1)) / columns
    words = max(box_height(width, Twin.of(row, "step"), Twin.of(row, "who")) for row in campaign.itertuples())
    tall = words + either(0.1, 0.5)
    lines = -(-len(campaign) // columns)
    height = above + lines * tall + (lines - 1) * between

    def draw(axes: Axes, side: ReadingSide) -> None:
        sheet(axes, _WIDTH, height)
        for row in campaign.itertuples():
            down, across = divmod(row.Index, columns)
            x, y = across * (width + gap), height - above - tall - down * (tall + between)
            _draw_step(axes, side, (x, y, width, tall), row)
            if across:
                arrow(axes, side, (x - gap, y + tall / 2), (x, y + tall / 2))
            elif down:
                _to_next_line(axes, side, (_WIDTH - width / 2, y + tall + between), (0.4, y + tall))

    steps = listed(
        with_words(campaign, "direction", LABELS),
        Twin("{step}. {direction_words_en}: {who_en} {step_en}", "{step}. {direction_words_ar}: {who_ar} {step_ar}"),
    )
    return figure_of("campaign_flow", draw, (_WIDTH, height), steps=steps)


def _draw_step(axes: Axes, side: ReadingSide, where: tuple[float, float, float, float], row) -> None:
    x, y, width, tall = where
    colour = CONCEPT_COLOURS[row.direction]
    head = Twin.of(row, "who").map(lambda who: f"{row.step}. {who}")
    box(axes, side, where, Twin.of(row, "step"), colour, head=head)
    tag(axes, side, (x + width / 2, y + tall), LABELS[row.direction], colour)


def _to_next_line(axes: Axes, side: ReadingSide, begin: tuple[float, float], end: tuple[float, float]) -> None:
    """Lead from the foot of the last box of a line to the top of the first of the next."""
    halfway = (begin[1] + end[1]) / 2 + 0.06
    axes.plot((begin[0], begin[0], end[0]), (begin[1], halfway, halfway), color=INK, linewidth=2)
    arrow(axes, side, (end[0], halfway), end)
