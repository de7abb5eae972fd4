"""Charts of what the course computes itself: intervals for supposed samples, and the model of twelve months."""

import math
from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.bars import end_note, frame, interval, name_rows, scale
from utils.figures.lettering import wrap, write
from utils.figures.palette import CONCEPT_COLOURS, GREY, INK
from utils.figures.paper import either, points
from utils.figures.reading_side import ReadingSide, place
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.models import twelve_months, wilson_intervals
from utils.tables import headed, listed
from utils.twins import Twin

MARKERS = {"inbound": "o", "outbound": "s"}
WORDS = {"inbound": Twin("inbound", "الوارد"), "outbound": Twin("outbound", "الصادر")}
PANELS = {
    "leads": Twin("Leads so far", "مجموع العملاء المحتملين"),
    "cost_per_lead": Twin("Cost per lead so far, in money units", "تكلفة العميل المحتمل، بالوحدة النقدية"),
}
_INTERVAL = Twin(
    "if n had been {size:,}, {low:.1f}% to {high:.1f}%",
    "إن كان حجم العينة {size:,} فالفترة من {low:.1f}٪ إلى {high:.1f}٪",
)
_ABOVE = Twin(
    "Up to month {} {} costs more than the frame can show: {:,.0f} in month 1.",
    "وحتى الشهر {} تتجاوز تكلفة {} أعلى الإطار: {:,.0f} في الشهر 1.",
)


def intervals(percent: float, sizes: Sequence[int] = (100, 400, 1000, 10_000)) -> TwinFigure:
    """Draw the 95 % Wilson interval of *percent* for each supposed sample size.

    Raises ValueError where *percent* of a size is not a whole number of people.
    """
    table = wilson_intervals(percent, sizes)
    size = (9, either(0.65, 1.05) * len(table) + 0.8)

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, size, start=2.7, end=1.75, above=0.35, below=0.4)
        names = [Twin(f"if n had been {n:,}", f"لو كان حجم العينة {n:,}") for n in table["size"]]
        name_rows(axes, side, dict(enumerate(names)), 2.7)
        scale(axes, side)
        axes.axvline(percent, color=INK, linestyle="--", linewidth=1.5)
        reported = Twin(f"{percent:g}%, as reported", f"{percent:g}٪ كما نُقلت")
        write(axes, (percent, -0.5), side.text(reported), 13, (0, 0.18), ha="center", weight="bold")
        for row in table.itertuples():
            _draw_interval(axes, side, row, percent)

    return figure_of("intervals", draw, size, percent=percent, readings=listed(table, _INTERVAL))


def _draw_interval(axes: Axes, side: ReadingSide, row, percent: float) -> None:
    interval(axes, row.Index, (row.low, row.high), percent)
    reading = Twin(f"{row.low:.1f}% to {row.high:.1f}%", f"{row.low:.1f}٪ إلى {row.high:.1f}٪")
    end_note(axes, side, row.Index, reading)


def cost_and_leads(assumptions: pd.DataFrame) -> TwinFigure:
    """Draw leads and cost per lead over twelve months, as the model gives them for *assumptions*."""
    table = twelve_months(dict(zip(assumptions["assumption"], assumptions["value"], strict=True))).set_index("month")
    month, top = _cheaper_from(table), _top(table)
    below, tall = either(1.3, 1.6), either(2.7, 3.3)
    size = (9, below + tall + 0.4)

    def draw(panels: list[Axes], side: ReadingSide) -> None:
        for start, axes, (column, title) in zip((0.5, 5.05), panels, PANELS.items(), strict=True):
            place(axes, side, start, below, 3.0, tall)
            axes.set_title(side.text(title), loc=side.start)
            axes.set(xticks=(1, 3, 6, 9, 12), xlabel=side.text(Twin("month", "الشهر")))
            _draw_lines(axes, table, column)
            axes.set_ylim(0, top if column == "cost_per_lead" else None)
            _name_lines(axes, side, table, column)
            if month:
                axes.axvline(month, color=GREY, linestyle="--", linewidth=1.5)
        notes = wrap(side.text(_notes(table, month, top)), 8.4, 13)
        write(panels[0], (int(side.mirrored), 0), notes, 13, (0, 0.2 - below), "axes fraction", ha=side.start)

    return figure_of("cost_and_leads", draw, size, columns=2, crossing=_crossing(month), **_numbers(table))


def _draw_lines(axes: Axes, table: pd.DataFrame, column: str) -> None:
    for direction, marker in MARKERS.items():
        look = {"marker": marker, "markersize": 6, "color": CONCEPT_COLOURS[direction], "linewidth": 2.2}
        axes.plot(table.index, table[f"{direction}_{column}"], **look)


def _name_lines(axes: Axes, side: ReadingSide, table: pd.DataFrame, column: str) -> None:
    """Write the name of each line beside its end, the upper name above the lower one."""
    top = axes.get_ylim()[1]
    ends = sorted((min(table.at[12, f"{direction}_{column}"], top), direction) for direction in MARKERS)
    apart = (ends[1][0] - ends[0][0]) / top * axes.get_position().height * axes.figure.get_figheight()  # inches
    push = max(0, 0.02 * points(13) - apart) / 2
    for (end, direction), way in zip(ends, (-1, 1), strict=True):
        shift = (0.1 * side.forward, way * push)
        write(axes, (12, end), side.text(WORDS[direction]), 13, shift, weight="bold", ha=side.start)


def _top(table: pd.DataFrame) -> float:
    """Return where the costs are cut off: the dear first months would press all others to the ground."""
    wanted = 4 * max(table.at[12, f"{direction}_cost_per_lead"] for direction in MARKERS)
    power = 10.0 ** math.floor(math.log10(wanted))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= wanted)


def _notes(table: pd.DataFrame, month: int | None, top: float) -> Twin:
    """Return what the lines alone do not say: the dashed line, and costs that lie above the frame."""
    lead = Twin("Dashed line", "الخط المتقطّع") if month else Twin("In this model", "في هذا النموذج")
    notes = [headed(lead, _crossing(month)).map(lambda note: f"{note}.")]
    for direction, name in WORDS.items():
        costs = table[f"{direction}_cost_per_lead"]
        if (costs > top).any():
            last, first = costs.index[costs > top][-1], costs[1]
            notes.append(_ABOVE.format(last, name, first))
    return Twin.each(lambda language: " ".join(note[language] for note in notes))


def _cheaper_from(table: pd.DataFrame) -> int | None:
    """Return the first month in which a lead from inbound has cost less so far, or None."""
    months = table.index[table["inbound_cost_per_lead"] < table["outbound_cost_per_lead"]]
    return months[0] if len(months) else None


def _crossing(month: int | None) -> Twin:
    if month is None:
        return Twin("within these months inbound does not become cheaper", "لا يصير الوارد أرخص في هذه الأشهر")
    ar = f"من الشهر {month} يصير العميل المحتمل من الوارد أرخص"
    return Twin(f"from month {month} a lead from inbound is cheaper", ar)


def _numbers(table: pd.DataFrame) -> dict[str, float]:
    """Return the numbers that the alternative text tells."""
    numbers = {}
    for direction in MARKERS:
        leads, cost = table[f"{direction}_leads"].round(), table[f"{direction}_cost_per_lead"].round(1)
        numbers |= {f"{direction}_half": leads[6], f"{direction}_leads": leads[12]}
        numbers |= {f"{direction}_first": cost[1], f"{direction}_last": cost[12]}
    return numbers
