"""The chart of a class's answers beside the figures that the article reports."""

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.bars import end_note, frame, name_rows, scale
from utils.figures.lettering import text_width, write
from utils.figures.palette import INK, ORANGE, SKY
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.tables import headed, joined, load
from utils.twins import Twin

_SIZE = (9, 3.8)
_NAMES = 2.3  # inches for the subjects before the rows
_KEY = -0.75  # height of the key above the first row
_CLASS = {"marker": "o", "color": INK, "markersize": 9, "zorder": 3}
_REPORTED = {"marker": "|", "color": ORANGE, "markersize": 26, "markeredgewidth": 4}
_MARKS = (
    (_CLASS, Twin("answers and their interval", "نسبة «نعم» وفترة الثقة")),
    (_REPORTED, Twin("as reported", "الرقم المنقول")),
)
_READING = Twin(
    "{claim_en}: {percent:.1f}% of {n}, interval {low:.1f}% to {high:.1f}%, reported {reported:g}%",
    "{claim_ar}: {percent:.1f}٪ من {n}، وفترة الثقة من {low:.1f}٪ إلى {high:.1f}٪، والمنقول {reported:g}٪",
)
_NO_READING = Twin(
    "{claim_en}: nobody said yes or no, reported {reported:g}%",
    "{claim_ar}: لم يُجب أحد بنعم أو لا، والمنقول {reported:g}٪",
)


def class_beside_reported(results: pd.DataFrame, whose: Twin) -> TwinFigure:
    """Draw *results* (from ``class_results``) beside the reported figures; *whose* says who answered."""
    words = load("survey").merge(load("class_questions"), on="figure")
    told = results.merge(words[["figure", "short_en", "short_ar", "claim_en", "claim_ar"]], on="figure")
    names = [headed(row.figure, Twin.of(row, "short")) for row in told.itertuples()]

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, _SIZE, start=_NAMES, end=1.3, above=0.55, below=0.4)
        name_rows(axes, side, dict(enumerate(names)), _NAMES, is_bold=lambda y: False)
        axes.set_xlim(0, 100)
        scale(axes, side)
        _draw_key(axes, side)
        for row in told.itertuples():
            _draw_row(axes, side, row)

    return figure_of("class_beside_reported", draw, _SIZE, whose=whose, readings=_readings(told))


def _draw_row(axes: Axes, side: ReadingSide, row) -> None:
    """Draw the interval and the share of the class, and the reported figure, so that both stay seen where they meet."""
    if row.n:
        axes.plot((row.low, row.high), (row.Index, row.Index), color=SKY, linewidth=15, solid_capstyle="butt")
        axes.plot(row.percent, row.Index, linestyle="", clip_on=False, **_CLASS)
    axes.plot(row.reported, row.Index, linestyle="", clip_on=False, **_REPORTED)
    end_note(axes, side, row.Index, Twin(f"n = {row.n:,}", f"العدد {row.n:,}"))


def _draw_key(axes: Axes, side: ReadingSide) -> None:
    """Say above the rows what the two marks are."""
    inches = axes.get_position().width * axes.figure.get_figwidth()
    x = 0.0
    for look, words in _MARKS:
        axes.plot(x, _KEY, linestyle="", clip_on=False, **look)
        write(axes, (x, _KEY), side.text(words), 13, (0.15 * side.forward, 0), ha=side.start)
        x += (text_width(side.text(words), 13) + 0.5) / inches * 100


def _readings(results: pd.DataFrame) -> Twin:
    """Tell every row of *results* and its claim for the alternative text."""
    return joined((_READING if row["n"] else _NO_READING).format(**row) for row in results.to_dict("records"))
