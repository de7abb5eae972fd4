"""The lab of two figures: how many people must be asked before a difference is more than chance.

The test is of two groups of different people: two figures of one survey are refused.
"""

from IPython.display import HTML

from utils.labs.controls import Choice, Range
from utils.labs.lab import Lab, rows_of, show
from utils.models import POWER
from utils.page import share_of
from utils.tables import load
from utils.twins import Twin, percent

_ONE, _OTHER = "harbour", "old-town"  # invented: one question, put to two groups of different people
_FIGURE = share_of("percent").map("{{figure}}: {} ({{who}})".format)
_QUARTERS = {
    _ONE: Twin("Harbour quarter (invented)", "حي الميناء (متخيَّل)"),
    _OTHER: Twin("Old town (invented)", "البلدة القديمة (متخيَّلة)"),
}
_POWER = Twin(
    "Power: the chance you want of noticing the difference",
    "قوة الاختبار: الاحتمال الذي نريده لملاحظة الفرق",
)
_POWERS = {
    "80": Twin("80%: the usual choice", f"{percent(80, 'ar')}: القيمة المعتادة"),
    "90": Twin("90%: the careful choice", f"{percent(90, 'ar')}: قيمة أكثر حذرًا"),
}
_GROUPS = Twin("Compare other groups", "مقارنة جماعات أخرى")
_PERCENT = Twin("percent", "بالمئة")
_WHY = Twin(
    "Invented. Asked there: “Would you use a card?”",
    "نسبة متخيَّلة. والسؤال: «هل تستعملون بطاقة كهذه؟»",
)
_WORDS = {
    "picture": Twin("Chance that the difference is noticed", "احتمال ملاحظة الفرق"),
    "axis": Twin("people asked in each of the two surveys", "عدد مَن يُسألون في كل من الاستطلاعين"),
    "needed": Twin(
        "To notice the difference between {one}% and {other}% in {power} of 100 tries, each of the two surveys must "
        "ask {size} people.",
        "ليُلاحَظ الفرق بين {one}٪ و{other}٪ في {power} محاولة من كل 100، يجب أن يُسأل {size} من الناس في كل من "
        "الاستطلاعين.",
    ),
    "fewer": Twin(
        "With half as many, {size} in each, the chance would be {chance}% only: “we found no difference” may then "
        "merely mean that too few were asked.",
        "أما بنصف هذا العدد، أي {size} في كل منهما، فلا يتجاوز الاحتمال {chance}٪، وعندئذ قد لا يعني القول «لم نجد "
        "فرقًا» إلا أن عدد مَن سُئلوا لم يكفِ.",
    ),
    "rough": Twin(
        "For so few people the formula is rough: as a rule, each survey should have at least five of either answer.",
        "والصيغة تقريبية جدًّا لعدد قليل كهذا: فالقاعدة ألا يقل أصحاب كل جواب عن خمسة في كل استطلاع.",
    ),
    "other-question": Twin(
        "But the two groups were asked different things: a difference between their shares does not say who likes what "
        "more.",
        "غير أن الجماعتين لم تُسألا السؤال نفسه: فالفرق بين نسبتيهما لا يدل على أيهما أكثر رغبة في شيء.",
    ),
    "same": Twin(
        "The two shares are equal: there is no difference to notice. Choose two different ones.",
        "النسبتان متساويتان، فلا فرق يُلاحظ. اختاروا نسبتين مختلفتين.",
    ),
    "one-survey": Twin(
        "Not allowed here: {one} and {other} are said to come from one survey, so the same people may stand in both.",
        "لا يجوز هذا الحساب هنا: يُنسب {one} و{other} إلى استطلاع واحد، فقد يكون الأشخاص أنفسهم في الرقمين كليهما.",
    ),
    "two-groups": Twin(
        "This test needs two groups of different people. To compare two answers of the same people one must know how "
        "many said yes to both, and the article does not say it.",
        "وهذا الاختبار لا يصلح إلا لجماعتين من أشخاص مختلفين. أما المقارنة بين جوابين للأشخاص أنفسهم فلا بد فيها من "
        "معرفة عدد مَن أجابوا بنعم عن السؤالين معًا، والمقالة لا تذكره.",
    ),
    "nothing-drawn": Twin("Nothing is computed for this pair.", "لا يُحسب شيء لهذين الرقمين."),
    "asked": Twin("Asked in each survey", "مَن يُسألون في كل استطلاع"),
    "chance": Twin("Chance that the difference is noticed", "احتمال ملاحظة الفرق"),
    "percent": share_of("percent"),
    "nearly-all": Twin("more than 99.9%", "أكثر من 99.9٪"),
    "enough": Twin("{size} (enough)", "{size} (يكفي)"),
}
_CAPTION = Twin(
    "S1 to S5 as the article reports them, quarters invented, sizes supposed. Curve: the chance of noticing the "
    "difference, if these are the true shares (two-sided test, 5% level). Dot: the number that your power needs.",
    "الأرقام من S1 إلى S5 كما نقلتها المقالة، والحيّان متخيَّلان، والأحجام مفترضة. المنحنى: احتمال ملاحظة الفرق إن كانت "
    "النسبتان هما الحقيقيتين (اختبار ذو طرفين، عند مستوى الدلالة 5٪). والنقطة: العدد الذي يلزم للقوة التي اخترتموها.",
)


def show_tell_apart_lab() -> HTML:
    """Return the lab of two figures, as a cell shows it."""
    return show(tell_apart_lab())


def tell_apart_lab() -> Lab:
    """Return the lab of two figures."""
    survey = load("survey")
    figures = {
        row.figure: _FIGURE.format(figure=row.figure, percent=f"{row.percent:g}", who=Twin.of(row, "who"))
        for row in survey.itertuples()
    }
    choices = _QUARTERS | figures
    controls = (
        _share(_ONE, Twin("Harbour quarter: said yes", "حي الميناء: أجابوا بنعم"), 55),
        _share(_OTHER, Twin("Old town: said yes", "البلدة القديمة: أجابوا بنعم"), 45),
        Choice("power", _POWER, _POWERS, f"{POWER:.0%}".rstrip("%")),
        Choice("one", Twin("First group", "الجماعة الأولى"), choices, _ONE, folded=True),
        Choice("other", Twin("Second group", "الجماعة الثانية"), choices, _OTHER, folded=True),
    )
    data = {"figures": rows_of(survey, ["figure", "percent", "survey"])}
    return Lab("lab-tell-apart", controls, _CAPTION, _WORDS, data, folds=_GROUPS)


def _share(quarter: str, label: Twin, start: int) -> Range:
    return Range(quarter, label, _PERCENT, low=10, high=90, start=start, why=_WHY)
