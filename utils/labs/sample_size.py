"""The lab of the sample size: how sure S1 to S5 would be, if so many people had been asked. It needs no kernel."""

from functools import cache, lru_cache

import pandas as pd
from matplotlib.axes import Axes

from utils.figures import INK, SKY, ReadingSide, frame, name_rows, scale
from utils.labs.controls import Range
from utils.labs.lab import Lab, Said, show, with_stored
from utils.labs.live_picture import LivePicture, Update, Values, moving
from utils.models import supposed_intervals
from utils.page import LabLink
from utils.tables import load
from utils.twins import Twin, marked, percent, twins

_SIZES = (30, 50, 75, 100, 200, 400, 600, 1000, 1500, 10_000)
_PAPER = (9, 2.6)
_SIZE = Range(
    "size",
    Twin("If this many people had been asked", "لو كان عدد من سُئلوا"),
    Twin("people", "من الناس"),
    low=_SIZES[0],
    high=_SIZES[-1],
    start=400,
    why=Twin(
        "Supposed, and chosen by lot: the article says neither how many were asked nor how they were chosen.",
        "افتراض: لا تذكر المقالة عدد من سُئلوا، ولا أنهم اختيروا عشوائيًّا كما يُفترض هنا.",
    ),
    marks=_SIZES,
)
_HEADINGS = (
    Twin("Figure", "الرقم"),
    Twin("Said yes", "أجابوا بنعم"),
    Twin("95% interval", "فترة الثقة 95٪"),
    Twin("May one say “more than half”?", "هل يصح القول «أكثر من النصف»؟"),
)
_MORE, _FEWER = Twin("yes", "نعم"), Twin("no: fewer than half", "لا، بل أقل من النصف")
_OPEN = Twin("not sure: 50% lies within", "غير مؤكد: تقع 50٪ داخل الفترة")

_CAPTION = Twin(
    "Percentages as the article reports them; the number of people is supposed. Dotted: one half.",
    "النسب كما نقلتها المقالة، وعدد من سُئلوا مفترض. والخط المنقّط عند النصف.",
)


def show_sample_size_lab() -> LabLink:
    """Show the lab of the sample size; returns its link to the kernel, for the cell."""
    return show(_lab(), _html())


@cache
def _lab() -> Lab:
    return Lab("lab-sample-size", [_SIZE], LivePicture(_build, _PAPER), _CAPTION, _say)


@cache
def _html() -> str:
    return with_stored(_lab(), [{"size": size} for size in _SIZES])


@lru_cache(maxsize=1)  # the figures and the words ask for the same
def _intervals(size: int) -> pd.DataFrame:
    survey = load("survey")
    return supposed_intervals(survey["percent"], size).assign(figure=list(survey["figure"]))


def _build(axes: Axes, hand: ReadingSide) -> Update:
    frame(axes, hand, _PAPER, start=1.4, end=0.45, above=0.1, below=0.45)
    table = _intervals(_SIZE.start)
    names = {row.Index: f"{row.figure} · {hand.percent(row.percent)}" for row in table.itertuples()}
    name_rows(axes, hand, {y: Twin(name, name) for y, name in names.items()}, 1.4)
    axes.set_xlim(0, 100)
    scale(axes, hand)
    axes.axvline(50, color=INK, linestyle=":", linewidth=1.2)
    look = {"color": SKY, "linewidth": 13, "solid_capstyle": "butt"}
    bars = [axes.plot((row.low, row.high), (row.Index, row.Index), **look)[0] for row in table.itertuples()]
    points = axes.plot(table["percent"], table.index, "o", color=INK, markersize=8)
    moving(*bars, *points)

    def update(values: Values) -> None:
        for row, bar in zip(_intervals(values["size"]).itertuples(), bars, strict=True):
            bar.set_xdata((row.low, row.high))

    return update


def _reach(row) -> Twin:
    return Twin(f"{row.low:.1f}% to {row.high:.1f}%", f"من {row.low:.1f}٪ إلى {row.high:.1f}٪")


def _more_than_half(row) -> Twin:
    low, high = round(row.low, 1), round(row.high, 1)  # as they are shown: 50.0% is not more than half
    if low > 50:
        return _MORE
    return _FEWER if high < 50 else _OPEN


def _say(values: Values) -> Said:
    size = values["size"]
    table = _intervals(size)
    sure = ", ".join(row.figure for row in table.itertuples() if _more_than_half(row) == _MORE)
    lead = Twin(
        f"If {size:,} people had been asked, “more than half” would be safe to say of {sure or 'none of the five'}.",
        f"لو كان عدد من سُئلوا {size:,} لصحّ القول «أكثر من النصف» عمّا يأتي: "
        f"{sure.replace(', ', '، ') or 'لا شيء من الأرقام الخمسة'}.",
    )
    readings = ["; ".join(f"{row.figure}: {_reach(row)[lang]}" for row in table.itertuples()) for lang in ("en", "ar")]
    alt = Twin(f"{lead.en} {readings[0]}.", f"{lead.ar} {readings[1].replace('; ', '؛ ')}.")
    return Said(f"{lead.html('p')}{twins(lambda language: _rows(table, size, language), 'div')}", alt)


def _rows(table: pd.DataFrame, size: int, language: str) -> str:
    """Return the table of the intervals, as HTML of *language*."""
    head = "".join(f'<th scope="col">{heading[language]}</th>' for heading in _HEADINGS)
    of = Twin("{} of {:,}", "{} من {:,}")[language]
    names = [f"{row.figure} · {percent(row.percent, language)}" for row in table.itertuples()]
    body = "".join(
        f'<tr><th scope="row">{marked(name, language)}</th><td>{of.format(row.count, size)}</td>'
        f"<td>{_reach(row)[language]}</td><td>{_more_than_half(row)[language]}</td></tr>"
        for name, row in zip(names, table.itertuples(), strict=True)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
