"""The first page of the teacher's folder: what lies there, and what the plans use."""

import htpy as h

from utils.site import VOTES
from utils.tables import load, table_of
from utils.teacher.frame import Page
from utils.twins import Twin, marked

_TITLE = Twin("For teachers", "للمعلّمين")
_LEAD = [
    Twin(
        "Ninety minutes tomorrow? Print the plan for one class, the cards and the map, and read the notes on lessons "
        "01, 03 and 05. Everything else can wait.",
        "أغدًا محاضرة؟ اطبعوا خطة المحاضرة الواحدة والبطاقات والخريطة، واقرؤوا الملاحظات على الدروس 01 و03 و05، وما سوى "
        "ذلك يحتمل التأجيل.",
    ),
    VOTES,
    Twin(
        "Minutes are counted from the start of the meeting. A line with scissors says what to skip if you are "
        "running late. These pages hold answers and marks: keep the folder away from whoever is to sit the exam.",
        "تُحسب الدقائق من بداية اللقاء. والسطر الذي أمامه مقصّ يقول ما يُترك إن مضى من الوقت أكثر مما قُدّر. وفي هذه "
        "الصفحات أجوبة ودرجات، فأبعدوا المجلد عمن سيدخل الاختبار.",
    ),
]
_ONE_GO = Twin(
    "All of it in one go, in some minutes: {}. The evening before, the phones, Moodle and the marks, step by step: "
    "docs/class.md in the folder of the course.",
    "كل ذلك بأمر واحد في بضع دقائق: {}. أما مساء اليوم السابق والهواتف وMoodle والدرجات فخطواتها في الملف "
    "docs/class.md في مجلد المقرر.",
)
_ALL = "make teacher slides handouts answers lms site"
_HERE, _USED = Twin("In this folder", "في هذا المجلد"), Twin("What the plans use", "ما تستعمله الخطط")
_HEADS = [Twin("Material", "المادة"), Twin("What it is", "ما هي"), Twin("Made by", "يُعدّها الأمر")]


def index_page(others: list[Page]) -> Page:
    """Return the first page, which leads to the *others*."""
    return Page("index", _TITLE, lambda language: _content(others, language))


def _content(others: list[Page], language: str) -> list[h.Node]:
    return [
        [h.p[marked(text[language], language)] for text in _LEAD],
        h.h2[_HERE[language]],
        h.ul[[h.li[h.a(href=page.file(language))[marked(page.title[language], language)]] for page in others]],
        h.h2[_USED[language]],
        h.p[_with_command(_ONE_GO[language], language)],
        table_of([head[language] for head in _HEADS], [_row(row, language) for row in _materials()]),
    ]


def _with_command(text: str, language: str) -> list[h.Node]:
    before, after = text.split("{}")
    return [marked(before, language), h.code(dir="ltr")[_ALL], marked(after, language)]


def _materials() -> list:
    return list(load("teaching/materials").itertuples())


def _row(row, language: str) -> list[h.Node]:
    made = h.code(dir="ltr")[row.command] if row.command else "–"
    return [marked(Twin.of(row, stem)[language], language) for stem in ("name", "what")] + [made]
