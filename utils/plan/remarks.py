"""The remarks on a plan, with the link of each to the cell that teaches it."""

from collections.abc import Iterable

import htpy as h
from markupsafe import Markup

from utils.plan.words import LABELS
from utils.tables import load
from utils.twins import LANGUAGES, Twin, marked


def remark_items(names: Iterable[str], language: str) -> list[h.Element]:
    """Return the remarks *names* of the table in *language*, each as an item of a list."""
    remarks = load("plan_remarks").set_index("remark", drop=False).loc[list(names)]
    lessons = load("lessons").set_index("lesson")
    return [_item(row, lessons.loc[row.lesson], language) for row in remarks.itertuples()]


def all_remarks() -> Markup:
    """Return the HTML from which the script takes what it says of a plan: a list of all remarks in each language."""
    names = load("plan_remarks")["remark"]
    return str(h.fragment[(h.ul(lang=language)[remark_items(names, language)] for language in LANGUAGES)])


def _item(row: object, lesson: object, language: str) -> h.Element:
    title = LABELS["lesson"].format(lesson=row.lesson, title=Twin.of(lesson, "title"))
    return h.li(data_remark=row.remark)[
        marked(Twin.of(row, "text")[language], language),
        " ",
        h.a(href=f"{lesson.file}#cell-id={row.cell}")[marked(title[language], language)],
    ]
