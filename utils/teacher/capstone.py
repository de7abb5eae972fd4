"""The page of the capstone: the guide of lesson 07, and plans that are marked with it line by line."""

import htpy as h

from utils.tables import load, table_of
from utils.teacher.frame import Page
from utils.teacher.guide import criteria, guide, part_names
from utils.twins import Twin, marked

_TITLE = Twin("Marked plans for the capstone", "خطط مقوَّمة للمهمة الختامية")
_LEAD = [
    Twin(
        "Three plans to mark by, all invented; with the draft in lesson 07, which is worth 2 points, they show the "
        "range. Let two people mark one without talking, then compare with the marks below: a difference of two points "
        "on one criterion is a reason to read the line again, together.",
        "ثلاث خطط متخيَّلة يُقاس عليها، وهي مع مسودّة الدرس 07 التي تستحق درجتين تبيّن المدى كله. ليقوّم اثنان إحداها "
        "من غير كلام، ثم ليقارنا بالدرجات أدناه: فالفرق بدرجتين في معيار واحد سبب لقراءة السطر معًا من جديد.",
    ),
    Twin("The guide, as lesson 07 has it:", "الدليل كما هو في الدرس 07:"),
]
_WORTH = Twin("{}: {} of 20", "{}: {} من 20")
_LINES = [Twin("Part", "الجزء"), Twin("What the plan says", "ما تقوله الخطة"), Twin("Note", "ملاحظة")]
_MARKS = [Twin("Criterion", "المعيار"), Twin("Points", "الدرجات"), Twin("Reason", "التعليل")]
_SUM = Twin("Sum", "المجموع")


def capstone_page() -> Page:
    """Return the page of the marked plans."""
    return Page("capstone", _TITLE, _content)


def _content(language: str) -> list[h.Node]:
    plans = load("teaching/benchmark_plans").itertuples()
    return [
        [h.p[marked(text[language], language)] for text in _LEAD],
        _table(guide()[0], guide()[1:], language),
        [_plan(plan, language) for plan in plans],
    ]


def _plan(plan, language: str) -> list[h.Node]:
    lines = load("teaching/benchmark_lines").query("plan == @plan.plan").itertuples()
    marks = load("teaching/benchmark_marks").query("plan == @plan.plan")
    said = [[part_names()[row.number - 1], Twin.of(row, "text"), Twin.of(row, "note")] for row in lines]
    given = [[criteria()[row.criterion], _number(row.points), Twin.of(row, "reason")] for row in marks.itertuples()]
    total = [_SUM, _number(marks["points"].sum()), _WORTH.format(Twin.of(plan, "name"), plan.points)]
    return [
        h.h2[marked(_WORTH.format(Twin.of(plan, "name"), plan.points)[language], language)],
        _table(_LINES, said, language),
        _table(_MARKS, [*given, total], language),
    ]


def _number(value: int) -> Twin:
    return Twin.each(lambda _: str(value))


def _table(heads: list[Twin], rows: list[list[Twin]], language: str) -> h.Element:
    def words(twin: Twin) -> h.Node:
        return marked(twin[language], language)

    return h.div(".scroll", tabindex="0", role="group", aria_label=heads[0][language])[
        table_of([words(head) for head in heads], [[words(each) for each in row] for row in rows])
    ]
