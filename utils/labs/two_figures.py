"""The lab of two figures: how many people must be asked before a difference is more than chance.

The test is of two groups of different people: two figures of one survey are refused.
"""

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
_POWER_NAME = Twin("Power: the chance that it should be noticed", "قوة الاختبار: الاحتمال الذي نريده لملاحظة الفرق")
_POWERS = {
    "80": Twin("80%: the usual choice", "80٪: القيمة المعتادة"),
    "90": Twin("90%: the careful choice", "90٪: قيمة أكثر حذرًا"),
}
_AXIS = Twin("people asked in each of the two surveys", "عدد مَن يُسألون في كل من الاستطلاعين")
_TITLE = Twin("Chance that a real difference is noticed", "احتمال أن يُلاحَظ الفرق إن كان قائمًا")

_CAPTION = Twin(
    "S1 to S5 as the article reports them; both quarters are invented and were asked one and the same question, "
    "“Would you use a card?”. The sizes of the surveys are supposed. Curve: the more people are asked, the likelier "
    "the difference is noticed. Dot: the number of people that the power you chose needs.",
    "الأرقام من S1 إلى S5 كما نقلتها المقالة، والحيّان متخيَّلان وسُئل أهلهما سؤالًا واحدًا: «هل تستعملون بطاقة كهذه؟» "
    "وأحجام الاستطلاعات مفترضة. المنحنى: كلما كثر مَن يُسألون زاد احتمال أن يُلاحَظ الفرق. والنقطة: العدد الذي يلزم "
    "للقوة التي اخترتموها.",
)
_NAME = Twin("{figure}: {percent:g}% ({who})", "{figure}: {percent:g}٪ ({who})")
_QUARTERS = {  # invented: one question, put to two groups of different people
    "harbour": (55, Twin("Harbour quarter, invented: {percent:g}%", "حي الميناء، رقم متخيَّل: {percent:g}٪")),
    "old-town": (45, Twin("Old town, invented: {percent:g}%", "البلدة القديمة، رقم متخيَّل: {percent:g}٪")),
}
_SAME_TWICE = Twin(
    "The same figure twice: there is no difference to notice. Choose two different ones.",
    "الرقم نفسه مرتين، فلا فرق يُلاحظ. اختاروا رقمين مختلفين.",
)
_SAID = Twin(
    "Suppose that {one:g}% and {other:g}% were the true shares. Two surveys of {size:,} people each would then notice "
    "the difference {power} times in 100 (two-sided test, 5% level). If fewer are asked, “we found no difference” may "
    "only mean that too few were asked.",
    "لنفترض أن النسبتين الحقيقيتين هما {one:g}٪ و{other:g}٪. فلو سُئل في كل من الاستطلاعين {size:,} من الناس للوحظ "
    "الفرق {power} مرة من كل 100 (اختبار ذو طرفين، عند مستوى الدلالة 5٪). أما إذا سُئل أقل من ذلك، فقد لا يعني القول "
    "«لم نجد فرقًا» إلا أن عدد مَن سُئلوا لم يكفِ.",
)
_ONE_SURVEY = Twin(
    "Not allowed here: {one} and {other} are said to come from one survey, so the same people may stand in both. This "
    "test needs two groups of different people. To compare two answers of the same people one must know how many said "
    "yes to both, and the article does not say it.",
    "لا يجوز هذا الحساب هنا: يُنسب {one} و{other} إلى استطلاع واحد، فقد يكون الأشخاص أنفسهم في الرقمين كليهما. وهذا "
    "الاختبار لا يصلح إلا لجماعتين من أشخاص مختلفين. أما المقارنة بين جوابين للأشخاص أنفسهم فلا بد فيها من معرفة "
    "عدد من أجابوا بنعم عن السؤالين معًا، والمقالة لا تذكره.",
)
_OTHER_QUESTION = Twin(
    "{said} But the two groups were asked different things: a difference between their shares does not say who likes "
    "what more.",
    "{said} غير أن الجماعتين لم تُسألا السؤال نفسه: فالفرق بين نسبتيهما لا يدل على أيهما أكثر رغبة في شيء.",
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
    figures |= {name: words.format(percent=percent) for name, (percent, words) in _QUARTERS.items()}
    one, other = _QUARTERS
    controls = (
        Choice("one", Twin("First figure", "الرقم الأول"), figures, one),
        Choice("other", Twin("Second figure", "الرقم الثاني"), figures, other),
        Choice("power", _POWER_NAME, _POWERS, f"{POWER:.0%}".rstrip("%")),
    )
    return Lab("lab-tell-apart", controls, LivePicture(_build, _PAPER), _CAPTION, _say)


def _shares(values: Values) -> tuple[float, float]:
    shares = {name: percent for name, (percent, _) in _QUARTERS.items()}
    shares |= load("survey").set_index("figure")["percent"]
    return shares[values["one"]], shares[values["other"]]


def _surveys(values: Values) -> tuple[str | None, str | None]:
    """Return the survey that each of the two figures is said to come from; None where the figure is invented."""
    survey = load("survey").set_index("figure")["survey"]
    return survey.get(values["one"]), survey.get(values["other"])


def _may_be_tested(values: Values) -> bool:
    """Say whether the two figures differ and are of different people."""
    one, other = _shares(values)
    survey, other_survey = _surveys(values)
    return one != other and (survey != other_survey or survey is None)


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
        wanted.set_visible(_may_be_tested(values))
        if not _may_be_tested(values):
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
    if not _may_be_tested(values):
        said = _ONE_SURVEY.format(one=values["one"], other=values["other"])
        return Said(said.html("p"), said)
    said = _SAID.format(one=one, other=other, size=size_to_tell_apart(one, other, power / 100), power=power)
    survey, other_survey = _surveys(values)
    if survey != other_survey:
        said = _OTHER_QUESTION.format(said=said)
    return Said(said.html("p"), said)
