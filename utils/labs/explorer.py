"""Controls that need a kernel: a comparison to filter and sort, and an aid for a first decision."""

from functools import cache

from ipywidgets import HTML, Box, Checkbox, VBox

from utils.labs.fixed_widgets import fixed
from utils.tables import LABELS, cite, load, show_table
from utils.twins import Twin, marked, twins

_SIDES = {"comparison_sides": ("internal", "external"), "comparison_directions": ("inbound", "outbound")}
_NEEDS_KERNEL = Twin(
    "The boxes work once Run → Run All Cells has been chosen.",
    "تعمل المربعات بعد أن يُختار Run → Run All Cells من القائمة.",
)
_NOTHING = Twin("Tick at least one aspect and one side.", "اختاروا جانبًا واحدًا وجهة واحدة على الأقل.")
_NO_ANSWER = Twin(
    "Tick what is true of the business: advice on each of the five points then appears here.",
    "اختاروا ما يصدق على النشاط التجاري، فتظهر هنا نصيحة في كل نقطة من النقاط الخمس.",
)
_SORT = Twin("Sort the aspects by alphabet", "ترتيب الجوانب أبجديًّا")


@cache
def explore_comparison(name: str) -> VBox:
    """Return a comparison table with boxes for its aspects, its sides and its order.

    *name* is ``"comparison_sides"`` or ``"comparison_directions"``. Raises KeyError for another.
    """
    rows = load(name)
    named = {row.aspect: Twin(row.aspect_en, row.aspect_ar) for row in rows.itertuples()}
    aspects = {aspect: _tick(f"{name}-{aspect}", label) for aspect, label in named.items()}
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


@cache
def decision_aid() -> VBox:
    """Return five boxes to tick and, below them, the advice that follows from each answer."""
    rows = load("decisions")
    boxes = [_tick(f"decide-{row.question}", Twin(row.asks_en, row.asks_ar), ticked=False) for row in rows.itertuples()]
    view = fixed(HTML, "decide-view")

    def show(_=None):
        view.value = _advice(rows, [box.value for box in boxes])

    show()
    for box in boxes:
        box.observe(show, "value")
    return fixed(VBox, "decide", children=[_group("decide-boxes", boxes), _note("decide"), view])


def _comparison(name: str, aspects: list[str], sides: list[str], *, ordered: bool) -> str:
    """Return the HTML of the chosen part of table *name*, or a word on what to tick."""
    if not aspects or not sides:
        return _NOTHING.html("p")
    order = "aspect" if ordered else ""
    return show_table(name, ["aspect", *sides], among={"aspect": aspects}, bullets=True, sort_by=order)._repr_html_()


def _advice(rows, answers: list[bool]) -> str:
    """Return the advice for *answers* (one a row of the table), each with its sources, as twin lists.

    As long as nothing is ticked, nothing was answered yet, and it says so.
    """
    if not any(answers):
        return _NO_ANSWER.html("p")

    def items(language: str) -> str:
        chosen = zip(rows.to_dict("records"), answers, strict=True)
        advice = ((row["yes_" + language if yes else "no_" + language], row["facts"]) for row, yes in chosen)
        return "".join(f"<li>{marked(text, language)} {cite(facts, language)}</li>" for text, facts in advice)

    return twins(items, "ul")


def _tick(name: str, label: Twin, *, ticked: bool = True) -> Checkbox:
    words = label.label()
    return fixed(
        Checkbox,
        name,
        value=ticked,
        description=words,
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
