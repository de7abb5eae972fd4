"""The lab of the deadline: a monthly budget split between inbound and outbound, and what it brings by a given month."""

from pathlib import Path

import numpy as np
from matplotlib.axes import Axes

from utils.figures import BLUE, GREY, INK, ORANGE, PALE, ReadingSide, place, write
from utils.labs.controls import Preset, Range
from utils.labs.deadline_words import course_of, frozen, say
from utils.labs.lab import Lab, show
from utils.labs.live_picture import LivePicture, Update, Values, moving, moving_scale
from utils.models import HORIZON
from utils.page import KernelLink
from utils.tables import DATA, load, stamped
from utils.twins import Twin

_PAPER = (9.6, 3.9)
_CHOSEN = ("budget", "inbound_share", "deadline", "stop")
_WHOLE = ("deadline", "stop")
_LINES = {  # name, share of inbound (None: the learner's own), colour, style
    "mix": (Twin("your split", "تقسيمكم"), None, INK, "-"),
    "inbound": (Twin("all inbound", "كل المال للوارد"), 100, BLUE, "-"),
    "outbound": (Twin("all outbound", "كل المال للصادر"), 0, ORANGE, "-"),
}
_KEPT = Twin("kept", "المثبّت")
_DEADLINE, _NO_MONEY = Twin("deadline", "الموعد"), Twin("money ended", "نفد المال")
_CAPTION = Twin(
    "A model of the course, not a finding; all companies are invented. It assumes that each further unit of money on "
    "one way brings fewer leads. Leads so far counts from month 1.",
    "نموذج من وضع المقرر لا نتيجة بحث، والشركات كلها متخيَّلة. ويفترض أن كل وحدة نقدية أخرى في الطريق الواحد تأتي بعملاء "
    "محتملين أقل. والمجموع محسوب من الشهر 1.",
)
_PANEL = (3.6, 2.2)  # inches
_COLUMN = 1.55  # inches from one entry of the key to the next
_KEY_Y = -0.36  # below the panel, in its heights
_PANELS = {
    "leads": Twin("Leads so far", "مجموع العملاء المحتملين"),
    "cost_per_lead": Twin("Cost per lead so far", "تكلفة العميل المحتمل حتى حينه"),
}


def show_deadline_lab() -> KernelLink:
    """Show the lab of the deadline; returns its link to the kernel, for the cell."""
    return show(deadline_lab())


def deadline_lab() -> Lab:
    """Return the lab of the deadline, the same one as long as no table changes."""
    return _lab(DATA)


@stamped
def _lab(folder: Path) -> Lab:
    controls = tuple(_control(row) for row in load("deadline", folder).itertuples())
    names = [control.id for control in controls]
    presets = tuple(
        Preset(Twin.of(row, "name"), {name: getattr(row, name) for name in names})
        for row in load("deadline_presets", folder).itertuples()
    )
    return Lab("lab-deadline", controls, LivePicture(_build, _PAPER, columns=2), _CAPTION, say, presets, "kept")


def _control(row) -> Range:
    """Return the control of a parameter, a *row* of the table ``deadline``."""
    return Range(
        row.parameter,
        Twin.of(row, "name"),
        Twin.of(row, "unit"),
        low=row.low,
        high=row.high,
        start=row.value,
        why=Twin.of(row, "why"),
        marks=tuple(float(mark) for mark in row.marks.split()),
        whole=row.parameter in _WHOLE,
        assumed=row.parameter not in _CHOSEN,
    )


def _build(panels: list[Axes], side: ReadingSide) -> Update:
    moves = []
    for start, axes, (column, title) in zip((0.75, 5.45), panels, _PANELS.items(), strict=True):
        place(axes, side, start, 0.95, *_PANEL)
        axes.set(xlim=(1, HORIZON), xticks=(1, 6, 12, 18, 24))
        axes.set_xlabel(side.text(Twin("month", "الشهر")))
        axes.set_title(side.text(title), loc=side.start)
        moves.append(_lines(axes, side, column))
    _key(panels[0], side)

    def update(values: Values) -> None:
        for move in moves:
            move(values)

    return update


def _lines(axes: Axes, side: ReadingSide, column: str) -> Update:
    """Draw the lines of one panel; returns what moves them."""
    (kept,) = axes.plot([], [], color=GREY, linestyle="--", linewidth=2.5)
    lines = [axes.plot([], [], color=colour, linestyle=style, linewidth=3 if share is None else 1.8)[0]
             for _, share, colour, style in reversed(_LINES.values())]  # fmt: skip
    deadline = axes.axvline(1, color=INK, linestyle=":", linewidth=1.5)
    spent = axes.axvspan(1, HORIZON, color=PALE, linewidth=0, zorder=0)
    moving(spent, kept, *lines, deadline)
    set_end = moving_scale(axes, side, "{:,.0f}".format)

    def move(values: Values) -> None:
        shares = [share for _, share, _, _ in reversed(_LINES.values())]
        for line, share in zip(lines, shares, strict=True):
            line.set_data(*_course(values if share is None else {**values, "inbound_share": share}, column))
        kept.set_data(*(_course(values["kept"], column) if values["kept"] else ([], [])))
        deadline.set_xdata([values["deadline"]] * 2)
        spent.set_x(values["stop"])
        spent.set_width(HORIZON - values["stop"])
        set_end(_top([line.get_ydata() for line in (*lines, kept)], column))

    return move


def _course(values: Values, column: str) -> tuple[np.ndarray, np.ndarray]:
    table = course_of(frozen(values))
    return table["month"].to_numpy(), table[column].to_numpy()


def _top(courses: list, column: str) -> float:
    """Return a round upper end for all *courses*; the dear first months of inbound are cut off."""
    known = [course[~np.isnan(course)] for course in map(np.asarray, courses) if len(course)]
    ends = [course[-1] for course in known if len(course)]
    wanted = max(ends, default=0) * (3 if column == "cost_per_lead" else 1.05)
    power = 10.0 ** np.floor(np.log10(max(wanted, 10)))
    return next(step * power for step in (1, 2, 3, 4, 6, 8, 10) if step * power >= wanted)


def _key(axes: Axes, side: ReadingSide) -> None:
    """Write below the panels which line is which, and what the marks mean."""
    entries = [(name, {"color": colour, "linestyle": style}) for name, _, colour, style in _LINES.values()]
    entries += [(_KEPT, {"color": GREY, "linestyle": "--"}), (_DEADLINE, {"color": INK, "linestyle": ":"})]
    entries += [(_NO_MONEY, {"color": PALE, "linewidth": 9})]
    across = _PANEL[0]
    for number, (name, look) in enumerate(entries):
        begin = (_COLUMN * number - 0.6) / across
        ends = [begin, begin + 0.3 / across]
        places = [1 - end for end in ends] if side.mirrored else ends
        look = {"linewidth": 2.5, "solid_capstyle": "butt", **look}
        axes.plot(places, [_KEY_Y] * 2, transform=axes.transAxes, clip_on=False, **look)
        shift = (0.08 * side.forward, 0)
        write(axes, (places[1], _KEY_Y), side.text(name), 12, shift, "axes fraction", ha=side.start)
