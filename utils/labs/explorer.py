"""Controls that need a kernel: a comparison to filter and sort, and an aid for a first decision."""

from pathlib import Path

import htpy as h
import pandas as pd
from ipywidgets import HTML, Box, Checkbox, VBox
from markupsafe import Markup

from utils.labs.fixed_widgets import fixed
from utils.tables import DATA, LABELS, cite, load, show_table, stamped
from utils.twins import Twin, marked, twins

_SIDES = {"comparison_sides": ("internal", "external"), "comparison_directions": ("inbound", "outbound")}
_NEEDS_KERNEL = Twin(
    "The boxes work once Run → Run All Cells has been chosen.",
    "تعمل المربعات بعد أن تختاروا Run → Run All Cells من القائمة.",
)
_NOTHING = Twin("Tick at least one aspect and one side.", "اختاروا جانبًا واحدًا وجهة واحدة على الأقل.")
_NO_ANSWER = Twin(
    "Tick what is true of the business: advice on each of the five points then appears here.",
    "اختاروا ما يصدق على النشاط التجاري، فتظهر هنا نصيحة في كل نقطة من النقاط الخمس.",
)
_SORT = Twin("Sort the aspects by alphabet", "ترتيب الجوانب أبجديًّا")


def explore_comparison(name: str) -> VBox:
    """Return a comparison table with boxes for its aspects, its sides and its order: the same one at each run.

    *name* is ``"comparison_sides"`` or ``"comparison_directions"``. Raises KeyError for another.
    """
    return _explorer(DATA, name)


def decision_aid() -> VBox:
    """Return five boxes to tick and, below them, the advice that follows from each answer: the same at each run."""
    return _aid(DATA)


@stamped
def _explorer(folder: Path, name: str) -> VBox:
    rows = load(name, folder).itertuples()
    aspects = {row.aspect: _tick(f"{name}-{row.aspect}", Twin.of(row, "aspect")) for row in rows}
    sides = {side: _tick(f"{name}-{side}", LABELS[side]) for side in _SIDES[name]}
    order = _tick(f"{name}-order", _SORT, ticked=False)
    view = fixed(HTML, f"{name}-view")

    def show(_=None):
        view.value = _comparison(name, _ticked(aspects), _ticked(sides), ordered=order.value)

    show()
    for control in (*aspects.values(), *sides.values(), order):
        control.observe(show, "value")
    groups = [_group(f"{name}-aspects", aspects.values()), _group(f"{name}-sides", [*sides.values(), order])]
    return fixed(VBox, name, children=[*groups, _note(name), view])


@stamped
def _aid(folder: Path) -> VBox:
    rows = load("decisions", folder)
    boxes = [_tick(f"decide-{row.question}", Twin.of(row, "asks"), ticked=False) for row in rows.itertuples()]
    view = fixed(HTML, "decide-view")

    def show(_=None):
        view.value = _advice(rows, [box.value for box in boxes])

    show()
    for box in boxes:
        box.observe(show, "value")
    return fixed(VBox, "decide", children=[_group("decide-boxes", boxes), _note("decide"), view])


def _comparison(name: str, aspects: list[str], sides: list[str], *, ordered: bool) -> Markup:
    """Return the HTML of the chosen part of table *name*, or a word on what to tick."""
    if not aspects or not sides:
        return _NOTHING.html("p")
    order = "aspect" if ordered else ""
    return show_table(name, ["aspect", *sides], among={"aspect": aspects}, bullets=True, sort_by=order)._repr_html_()


def _advice(rows: pd.DataFrame, answers: list[bool]) -> Markup:
    """Return the advice for *answers* (one a row of the table), each with its sources, as twin lists.

    As long as nothing is ticked, nothing was answered yet, and it says so.
    """
    if not any(answers):
        return _NO_ANSWER.html("p")

    advice = [
        (Twin.of(row, "yes" if yes else "no"), row["facts"])
        for row, yes in zip(rows.to_dict("records"), answers, strict=True)
    ]
    return twins(
        lambda language: [h.li[marked(text[language], language), " ", cite(facts, language)] for text, facts in advice],
        "ul",
    )


def _tick(name: str, label: Twin, *, ticked: bool = True) -> Checkbox:
    return fixed(
        Checkbox,
        name,
        value=ticked,
        description=label.label(),
        description_allow_html=True,
        indent=False,
        layout={"width": "auto"},
    )


def _ticked(boxes: dict[str, Checkbox]) -> list[str]:
    return [key for key, box in boxes.items() if box.value]


def _group(name: str, boxes) -> Box:
    return fixed(Box, name, children=list(boxes), layout={"flex_flow": "row wrap"})


def _note(name: str) -> HTML:
    return fixed(HTML, f"{name}-note", value=_NEEDS_KERNEL.html("small"))
