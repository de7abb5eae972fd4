"""The lab of the sample size: how sure S1 to S5 would be, if so many people had been asked. It needs no kernel."""

from pathlib import Path

import htpy as h
import pandas as pd
from matplotlib.axes import Axes

from utils.figures import INK, SKY, ReadingSide, frame, name_rows, scale
from utils.labs.controls import Range
from utils.labs.lab import Lab, Said, show
from utils.labs.live_picture import LivePicture, Update, Values, moving
from utils.models import supposed_intervals
from utils.page import KernelLink
from utils.tables import DATA, joined, load, stamped, table_of
from utils.twins import Twin, marked, percent, twins

_SIZES = (30, 50, 70, 100, 200, 400, 600, 1000, 1500, 10_000)
_PAPER = (9, 2.6)
_SIZE = Range(
    "size",
    Twin("People asked, as we suppose", "عدد مَن سُئلوا، افتراضًا"),
    Twin("people", "من الناس"),
    low=_SIZES[0],
    high=_SIZES[-1],
    start=400,
    why=Twin(
        "The article says neither how many were asked nor how they were chosen. Suppose a number, drawn at random.",
        "لا تذكر المقالة كم شخصًا سُئل ولا كيف اختيروا. فافترضوا عددًا، وافترضوا أن الاختيار كان عشوائيًّا.",
    ),
    marks=_SIZES,
)
_HEADINGS = (
    Twin("Figure", "الرقم"),
    Twin("Said yes", "أجابوا بنعم"),
    Twin("95% interval", "فترة الثقة 95٪"),
    Twin("May one say “more than half”?", "هل يصح القول «أكثر من النصف»؟"),
)
_MORE, _FEWER = Twin("yes", "نعم"), Twin("no: it is fewer than half", "لا، بل هو أقل من النصف")
_OPEN = Twin("not for certain: the interval holds 50%", "ليس مؤكدًا: فالفترة تشمل 50٪")
_LEAD = Twin(
    "With {size:,} people asked, “more than half” may safely be said of these figures: {sure}.",
    "إذا كان عدد مَن سُئلوا {size:,}، فالأرقام التي يصح أن يقال فيها «أكثر من النصف» هي: {sure}.",
)
_NONE_SURE = Twin("none of the five", "لا واحد من الخمسة")
_COUNT = Twin("{count} of {size:,}", "{count} من {size:,}")
_REACH = Twin("{low:.1f}% to {high:.1f}%", "من {low:.1f}٪ إلى {high:.1f}٪")
_READING = Twin("{figure}: {reach}", "{figure}: {reach}")
_ALT = Twin("{lead} {readings}", "{lead} {readings}")
_COMMA = Twin(", ", "، ")

_CAPTION = Twin(
    "Dot: the percentage, as the article reports it. Bar: its 95% interval, if so many people had been asked. "
    "Dotted line: one half.",
    "النقطة: النسبة كما نقلتها المقالة. والشريط: فترة الثقة 95٪ لو سُئل هذا العدد من الناس. والخط المنقّط: النصف.",
)


def show_sample_size_lab() -> KernelLink:
    """Show the lab of the sample size; returns its link to the kernel, for the cell."""
    return show(sample_size_lab())


def sample_size_lab() -> Lab:
    """Return the lab of the sample size, the same one as long as no table changes."""
    return _lab(DATA)


@stamped
def _lab(_folder: Path) -> Lab:
    stored = [{"size": size} for size in _SIZES]
    return Lab("lab-sample-size", [_SIZE], LivePicture(_build, _PAPER), _CAPTION, _say, stored=stored)


@stamped  # the figures and the words ask for the same
def _intervals(folder: Path, size: int) -> pd.DataFrame:
    survey = load("survey", folder)
    return supposed_intervals(survey["percent"], size).assign(figure=list(survey["figure"]))


def _build(axes: Axes, side: ReadingSide) -> Update:
    frame(axes, side, _PAPER, start=1.4, end=0.45, above=0.1, below=0.45)
    table = _intervals(DATA, _SIZE.start)
    name_rows(axes, side, {row.Index: _name(row) for row in table.itertuples()}, 1.4)
    axes.set_xlim(0, 100)
    scale(axes, side)
    axes.axvline(50, color=INK, linestyle=":", linewidth=1.2)
    look = {"color": SKY, "linewidth": 13, "solid_capstyle": "butt"}
    bars = [axes.plot((row.low, row.high), (row.Index, row.Index), **look)[0] for row in table.itertuples()]
    points = axes.plot(table["percent"], table.index, "o", color=INK, markersize=8)
    moving(*bars, *points)

    def update(values: Values) -> None:
        for row, bar in zip(_intervals(DATA, values["size"]).itertuples(), bars, strict=True):
            bar.set_xdata((row.low, row.high))

    return update


def _name(row) -> Twin:
    return Twin.each(lambda language: f"{row.figure} · {percent(row.percent, language)}")


def _reach(row) -> Twin:
    return _REACH.format(low=row.low, high=row.high)


def _more_than_half(row) -> Twin:
    if row.low > 50:
        return _MORE
    return _FEWER if row.high < 50 else _OPEN


def _say(values: Values) -> Said:
    size = values["size"]
    rows = list(_intervals(DATA, size).itertuples())
    sure = [row.figure for row in rows if _more_than_half(row) == _MORE]
    lead = _LEAD.format(size=size, sure=_COMMA.map(lambda comma: comma.join(sure)) if sure else _NONE_SURE)
    told = twins(lambda language: table_of(*_table(rows, size, language)))
    readings = joined(_READING.format(figure=row.figure, reach=_reach(row)) for row in rows)
    return Said(lead.html("p") + told, _ALT.format(lead=lead, readings=readings))


def _table(rows: list, size: int, language: str) -> tuple[list[h.Node], list[list[h.Node]]]:
    """Return the heads and the rows of the intervals in *language*."""
    cells = [(_name(row), _COUNT.format(count=row.count, size=size), _reach(row), _more_than_half(row)) for row in rows]
    return (
        [heading[language] for heading in _HEADINGS],
        [[marked(name[language], language), *(cell[language] for cell in rest)] for name, *rest in cells],
    )
