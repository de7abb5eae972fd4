"""The lab of two figures: how many people must be asked before a difference is more than chance."""

from pathlib import Path

import numpy as np
from matplotlib.axes import Axes

from utils.figures import BLUE, GREY, ORANGE, ReadingSide, place
from utils.labs.controls import Choice
from utils.labs.lab import Lab, Said, show
from utils.labs.live_picture import LivePicture, Update, Values, moving
from utils.models import POWER, power_to_tell_apart, size_to_tell_apart
from utils.page import KernelLink
from utils.tables import DATA, load, stamped
from utils.twins import Twin

_PAPER = (9, 3.3)
_SIZES = np.unique(np.geomspace(10, 10_000, 120).round())
_POWERS = {
    "80": Twin("80%: customary", "80٪: القيمة المعتادة"),
    "90": Twin("90%: stricter", "90٪: قيمة أشدّ"),
}
_AXIS = Twin("people asked in each of the two surveys", "عدد من يُسألون في كل من الاستطلاعين")
_TITLE = Twin("Chance that a real difference is noticed", "احتمال ملاحظة الفرق إن كان قائمًا")

_CAPTION = Twin(
    "Percentages as the article reports them; the sizes of the surveys are supposed. Dot: the size that is needed.",
    "النسب كما نقلتها المقالة، وأحجام الاستطلاعات مفترضة. والنقطة عند العدد اللازم.",
)
_NAME = Twin("{figure}: {percent:g}% ({who})", "{figure}: {percent:g}٪ ({who})")
_SAME_TWICE = Twin(
    "The same figure twice: there is no difference to notice. Choose two different ones.",
    "الرقم نفسه مرتين، فلا فرق يُلاحظ. اختاروا رقمين مختلفين.",
)
_SAID = Twin(
    "To tell {one:g}% from {other:g}%, each of two surveys must ask {size:,} people. A two-sided test at the 5% "
    "level then notices the difference in {power} of 100 cases, if it is really there. With fewer people, “no "
    "difference found” says little.",
    "للتمييز بين {one:g}٪ و{other:g}٪ يلزم أن يكون عدد من يُسألون في كل من الاستطلاعين {size:,}. وعندئذ يلاحظ "
    "اختبار ذو طرفين، عند مستوى الدلالة 5٪، الفرقَ في {power} حالة من كل 100، إن كان قائمًا حقًّا. وبعدد أقل لا يدلّ "
    "القول «لم نجد فرقًا» على شيء يُذكر.",
)


def show_tell_apart_lab() -> KernelLink:
    """Show the lab of two figures; returns its link to the kernel, for the cell."""
    return show(tell_apart_lab())


def tell_apart_lab() -> Lab:
    """Return the lab of two figures, the same one as long as no table changes."""
    return _lab(DATA)


@stamped
def _lab(folder: Path) -> Lab:
    rows = load("survey", folder).itertuples()
    figures = {
        row.figure: _NAME.format(figure=row.figure, percent=row.percent, who=Twin.of(row, "who")) for row in rows
    }
    controls = (
        Choice("one", Twin("One figure", "الرقم الأول"), figures, "S4"),
        Choice("other", Twin("Another", "الرقم الثاني"), figures, "S5"),
        Choice("power", Twin("Power of the test", "قوة الاختبار"), _POWERS, f"{POWER:.0%}".rstrip("%")),
    )
    return Lab("lab-tell-apart", controls, LivePicture(_build, _PAPER), _CAPTION, _say)


def _shares(values: Values) -> tuple[float, float]:
    shares = load("survey").set_index("figure")["percent"]
    return shares[values["one"]], shares[values["other"]]


def _build(axes: Axes, side: ReadingSide) -> Update:
    place(axes, side, 0.7, 0.65, _PAPER[0] - 1.4, _PAPER[1] - 1.2)
    (curve,) = axes.plot(_SIZES, np.zeros(len(_SIZES)), color=BLUE, linewidth=2.5)
    wanted = axes.axhline(0, color=GREY, linestyle="--", linewidth=1.5)
    (needed,) = axes.plot([], [], "o", color=ORANGE, markersize=10)
    moving(curve, wanted, needed)
    axes.set_xscale("log")
    axes.set(xlim=(_SIZES[0], _SIZES[-1]), ylim=(0, 103), xticks=(10, 30, 100, 300, 1000, 3000, 10_000))
    axes.minorticks_off()
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.yaxis.set_major_formatter(lambda value, _: side.percent(value))
    axes.set_xlabel(side.text(_AXIS))
    axes.set_title(side.text(_TITLE), loc=side.start)

    def update(values: Values) -> None:
        (one, other), power = _shares(values), int(values["power"])
        wanted.set_ydata([power, power])
        wanted.set_visible(one != other)
        if one == other:
            curve.set_ydata(np.full(len(_SIZES), np.nan))
            needed.set_data([], [])
            return
        curve.set_ydata(100 * power_to_tell_apart(one, other, _SIZES))
        needed.set_data([size_to_tell_apart(one, other, power / 100)], [power])

    return update


def _say(values: Values) -> Said:
    (one, other), power = _shares(values), int(values["power"])
    if one == other:
        return Said(_SAME_TWICE.html("p"), _SAME_TWICE)
    said = _SAID.format(one=one, other=other, size=size_to_tell_apart(one, other, power / 100), power=power)
    return Said(said.html("p"), said)
