"""Charts of the e-mail experiment: who came, who would have come anyway, and with whom the e-mail did how much."""

import pandas as pd
from matplotlib.axes import Axes

from utils.figures.bars import end_note, frame, interval, name_rows, scale, stacked
from utils.figures.lettering import write
from utils.figures.palette import GREY, INK, ORANGE
from utils.figures.paper import either
from utils.figures.reading_side import ReadingSide
from utils.figures.twin_figure import TwinFigure, figure_of
from utils.models import orders_by_arm, visits_by_arm, what_the_email_did
from utils.tables import headed, joined, listed
from utils.twins import Twin

_ANYWAY = Twin("{:.{}f}% anyway", "{:.{}f}٪ على أي حال")
_ADDED = Twin("{:.{}f} more", "زيادة {:.{}f}")
_SHARE = Twin("{:.{}f}%\n({:.{}f}% to {:.{}f}%)", "{:.{}f}٪\n(من {:.{}f}٪ إلى {:.{}f}٪)")
_ARM = Twin(
    "{arm_en} {percent:.{digits}f}%, interval {least:.{digits}f}% to {most:.{digits}f}%",
    "{arm_ar} {percent:.{digits}f}٪، وفترة الثقة من {least:.{digits}f}٪ إلى {most:.{digits}f}٪",
)
_DID = Twin(
    "{arm_en}: {points:.{digits}f} points more than without an e-mail, interval {least:.{digits}f} to "
    "{most:.{digits}f}",
    "{arm_ar}: زيادة {points:.{digits}f} نقطة على ما كان بلا رسالة، وفترة الثقة من {least:.{digits}f} إلى "
    "{most:.{digits}f}",
)
_OF_ALL = {
    "visits": Twin(
        "{}, so that {:.1f}% of those who came would have come anyway, interval {:.1f}% to {:.1f}%.",
        "{}، أي إن {:.1f}٪ ممن جاؤوا كانوا سيأتون على أي حال، وفترة الثقة من {:.1f}٪ إلى {:.1f}٪.",
    ),
    "orders": Twin(
        "{}, so that {:.1f}% of those who bought would have bought anyway, interval {:.1f}% to {:.1f}%.",
        "{}، أي إن {:.1f}٪ ممن اشتروا كانوا سيشترون على أي حال، وفترة الثقة من {:.1f}٪ إلى {:.1f}٪.",
    ),
}
_GROUP = Twin(
    "{group_en} {points:.1f}, interval {least:.1f} to {most:.1f}",
    "{group_ar} {points:.1f}، وفترة الثقة من {least:.1f} إلى {most:.1f}",
)
_BOUGHT = Twin("Had bought: {}", "اشتروا من قبل: {}")
_HEIGHTS = (0, 1, 2.4, 3.4, 4.4)  # new and long-standing customers, and after a gap those who had bought what


def email_visits(experiment: pd.DataFrame) -> TwinFigure:
    """Draw how many visited in each arm of *experiment*, and how many of them would have come anyway."""
    return _arms("email_visits", experiment, "visits", visits_by_arm(experiment), ticks=(0, 5, 10, 15, 20), digits=1)


def email_orders(experiment: pd.DataFrame) -> TwinFigure:
    """Draw how many bought in each arm of *experiment*, on a scale of its own, as ``email_visits`` does for visits."""
    return _arms("email_orders", experiment, "orders", orders_by_arm(experiment), ticks=(0, 0.5, 1, 1.5), digits=2)


def email_in_groups(experiment: pd.DataFrame) -> TwinFigure:
    """Draw how many points each e-mail added to the visits of new and other customers, and of those who bought what."""
    overall = what_the_email_did(experiment)
    effects = pd.concat(_named(what_the_email_did(experiment, by=by), by) for by in ("newbie", "bought_before"))
    panels_of = [(row, effects[effects["arm"] == row.arm].assign(y=_HEIGHTS)) for row in overall.itertuples()]
    size, names = (9, either(4.3, 5.6)), 2.6

    def draw(panels: list[Axes], side: ReadingSide) -> None:
        for start, axes, (whole, groups) in zip((names, names + 3.3), panels, panels_of, strict=True):
            frame(axes, side, size, start=start, end=size[0] - start - 3.0, above=either(0.8, 0.95), below=0.75)
            axes.set(xlim=(0, 18), ylim=(_HEIGHTS[-1] + 0.5, -0.5), xticks=(0, 5, 10, 15))
            axes.tick_params(axis="x", length=0)
            axes.grid(axis="x")
            axes.set_axisbelow(True)
            axes.set_xlabel(side.text(Twin("points more", "الزيادة بالنقاط")))
            _draw_groups(axes, side, whole, groups)
        name_rows(panels[0], side, {row.y: Twin.of(row, "group") for row in panels_of[0][1].itertuples()}, names)

    told = [headed(Twin.of(whole._asdict(), "arm"), listed(groups, _GROUP)) for whole, groups in panels_of]
    numbers = {f"{row.arm}_points": round(row.points, 1) for row in overall.itertuples()}
    return figure_of("email_in_groups", draw, size, columns=2, effects=joined(told), **numbers)


def _named(effects: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return *effects* with one pair of columns for the names of the groups, whatever they are grouped *by*."""
    names = [Twin.of(row, by) for row in effects.to_dict("records")]
    if by == "bought_before":
        names = [_BOUGHT.format(name.map(str.lower)) for name in names]
    return effects.assign(group_en=[name.en for name in names], group_ar=[name.ar for name in names])


def _draw_groups(axes: Axes, side: ReadingSide, whole, groups: pd.DataFrame) -> None:
    """Draw one e-mail: what it did with all as a line, and with each group a point and its interval."""
    axes.axvline(whole.points, color=INK, linestyle="--", linewidth=1.5)
    write(axes, (9, -0.5), side.text(Twin.of(whole, "arm")), 13, (0, either(0.5, 0.6)), ha="center", weight="bold")
    everyone = Twin(f"all: {whole.points:.1f}", f"الجميع: {whole.points:.1f}")
    write(axes, (whole.points, -0.5), side.text(everyone), 13, (0, 0.2), ha="center")
    for row in groups.itertuples():
        interval(axes, row.y, (row.least, row.most), row.points)
        write(axes, (row.most, row.y), f"{row.points:.1f}", 13, (either(0.1, 0.05) * side.forward, 0), ha=side.start)


def _arms(
    name: str, experiment: pd.DataFrame, outcome: str, arms: pd.DataFrame, *, ticks: tuple[float, ...], digits: int
) -> TwinFigure:
    """Draw the share of each arm, a bar in two parts, with its interval below and in words at its end."""
    without, size = arms.set_index("arm").at["none", "percent"], (9, either(3.6, 5.0))
    names = either(2.3, 2.1)

    def draw(axes: Axes, side: ReadingSide) -> None:
        frame(axes, side, size, start=names, end=2.0, below=0.4)
        name_rows(axes, side, {row.Index: Twin.of(row, "arm") for row in arms.itertuples()}, names)
        scale(axes, side)
        axes.set(xlim=(0, ticks[-1]), xticks=ticks)
        for row in arms.itertuples():
            anyway, added = min(without, row.percent), row.percent - without
            parts = [(anyway, GREY, _ANYWAY.format(anyway, digits)), (added, ORANGE, _ADDED.format(added, digits))]
            stacked(axes, side, row.Index, [part for part in parts if part[0] > 0])
            axes.plot((row.least, row.most), (row.Index + 0.41,) * 2, "|-", color=INK, markersize=9)
            note = _SHARE.format(row.percent, digits, row.least, digits, row.most, digits)
            end_note(axes, side, row.Index, note)

    shares = listed(arms.assign(digits=digits), _ARM)
    effects = joined(
        _OF_ALL[outcome].format(
            _DID.format(**row, digits=digits), row["anyway"], row["anyway_least"], row["anyway_most"]
        )
        for row in what_the_email_did(experiment, outcome).to_dict("records")
    )
    return figure_of(name, draw, size, shares=shares, effects=effects, customers=arms["customers"].sum())
