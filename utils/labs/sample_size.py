"""The lab of the sample size: how sure S1 to S5 would be, if that many people had been asked."""

from IPython.display import HTML

from utils.labs.controls import Range
from utils.labs.lab import Lab, rows_of, show
from utils.page import share_of
from utils.tables import load
from utils.twins import Twin

_SIZE = Range(
    "size",
    Twin("People asked, as we suppose", "عدد مَن سُئلوا، افتراضًا"),
    Twin("people", "من الناس"),
    low=5,
    high=10_000,
    start=400,
    why=Twin(
        "The article says neither how many were asked nor how they were chosen. "
        "Suppose a number of people, drawn at random.",
        "لا تذكر المقالة كم شخصًا سُئل ولا كيف اختيروا. فافترضوا عددًا، وافترضوا أن الاختيار كان عشوائيًّا.",
    ),
    marks=(5, 10, 20, 30, 50, 70, 100, 200, 400, 600, 1000, 1500, 3000, 10_000),
)
_WORDS = {
    "picture": Twin("S1 to S5 with their 95% intervals", "الأرقام من S1 إلى S5 وفترات الثقة 95٪"),
    "half": Twin("one half", "النصف"),
    "sure": Twin(
        "With {size} people asked, “more than half” may safely be said of these figures: {sure}.",
        "إذا كان عدد مَن سُئلوا {size}، فالأرقام التي يصح أن يقال فيها «أكثر من النصف» هي: {sure}.",
    ),
    "none-sure": Twin(
        "With {size} people asked, “more than half” may safely be said of none of the five.",
        "إذا كان عدد مَن سُئلوا {size}، فلا يصح أن يقال «أكثر من النصف» في أيٍّ من الأرقام الخمسة.",
    ),
    "figure": Twin("Figure", "الرقم"),
    "yes": Twin("Said yes", "أجابوا بنعم"),
    "interval": Twin("95% interval", "فترة الثقة 95٪"),
    "more-than-half": Twin("May one say “more than half”?", "هل يصح القول «أكثر من النصف»؟"),
    "named": share_of("percent").map("{{figure}} · {}".format),
    "count": Twin("{count} of {size}", "{count} من {size}"),
    "reach": Twin("{low}% to {high}%", "من {low}٪ إلى {high}٪"),
    "more": Twin("yes", "نعم"),
    "fewer": Twin("no: it is fewer than half", "لا، بل هو أقل من النصف"),
    "open": Twin("not for certain: the interval holds 50%", "ليس مؤكدًا: فالفترة تشمل 50٪"),
}
_CAPTION = Twin(
    "Dot: the percentage, as the article reports it. Bar: its 95% interval, if that many people had been asked. "
    "Dotted line: one half.",
    "النقطة: النسبة كما نقلتها المقالة. والشريط: فترة الثقة 95٪ لو سُئل هذا العدد من الناس. والخط المنقّط: النصف.",
)


def show_sample_size_lab() -> HTML:
    """Return the lab of the sample size, as a cell shows it."""
    return show(sample_size_lab())


def sample_size_lab() -> Lab:
    """Return the lab of the sample size."""
    figures = rows_of(load("survey"), ["figure", "percent"])
    return Lab("lab-sample-size", [_SIZE], _CAPTION, _WORDS, {"figures": figures})
