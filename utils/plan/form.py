"""The form of the plan to take away: what the learner fills in, whole in the page before any script runs."""

import htpy as h

from utils.plan.parts import Choice, choices, group
from utils.plan.words import LABELS
from utils.twins import Twin

_LONGEST = {"name": 80, "sells": 160, "notes": 300, "measure": 200}
# What stands in the form before anything is written: the course's own start, no advice
_START = {"budget": "0", "month": "12", "split-inside": "20", "split-inbound": "40", "split-outbound": "40"}


def plan_form() -> h.Element:
    """Return the form: the business, the two sides as a box beside a box of boxes, money and time, how to know."""
    offered = choices()
    parts = (_business(), _inside(offered), _outside(offered), _money(), _proof(offered))
    return h.form(".plan-form", autocomplete="off")[parts]


def _fieldset(name: str, content: h.Node, look: str | None = None) -> h.Element:
    return h.fieldset(class_=look)[h.legend[LABELS[name].html("span")], content]


def _field(label: Twin, control: h.Node) -> h.Element:
    return h.label(".plan-field")[h.span[label.html("span")], control]


def _business() -> h.Element:
    return _fieldset("business", [_text(name) for name in ("name", "sells", "notes")], "plan-business")


def _text(name: str) -> h.Element:
    """Return the field *name*, in which the learner writes freely."""
    return _field(LABELS[name], h.input(name=name, maxlength=_LONGEST[name], dir="auto"))


def _inside(offered: list[Choice]) -> h.Element:
    lists = [_choices(part, group(offered, part, "internal")) for part in ("audience", "goal", "method", "channel")]
    return _fieldset("internal", lists, "plan-internal")


def _outside(offered: list[Choice]) -> h.Element:
    lists = [_choices(part, group(offered, part, "external")) for part in ("audience", "goal", "method")]
    boxes = [
        _choices(direction, group(offered, "channel", "external", direction), f"plan-box plan-{direction}")
        for direction in ("inbound", "outbound")
    ]
    return _fieldset("external", [h.div(".plan-lists")[lists], boxes], "plan-external")


def _choices(name: str, chosen: list[Choice], look: str | None = None) -> h.Element:
    """Return the list *name* of checkboxes under its name."""
    return _fieldset(name, _list(chosen), look)


def _list(chosen: list[Choice]) -> h.Element:
    """Return a list of checkboxes; what the rules know of all *chosen* stands on the list, else on each."""
    shared = {key: _shared(chosen, key) for key in ("part", "side", "direction", "block")}
    known = {f"data-{key}": value or None for key, value in shared.items()}
    items = [h.li[h.label[_box(choice, shared["direction"]), choice.name.html("span")]] for choice in chosen]
    return h.ul(".plan-choices", known)[items]


def _shared(chosen: list[Choice], key: str) -> str:
    """Return what all the *chosen* have under *key*, or nothing where they differ."""
    values = {getattr(choice, key) for choice in chosen}
    return values.pop() if len(values) == 1 else ""


def _box(choice: Choice, listed: str) -> h.VoidElement:
    """Return the checkbox of *choice* in a list whose direction is *listed*."""
    own = choice.direction if choice.direction != listed else None
    return h.input(type="checkbox", value=choice.id, data_direction=own or None, data_carries=choice.carries or None)


def _money() -> h.Element:
    split = h.div(".plan-split", data_check="split")[
        _number("split-inside", "internal"),
        _number("split-inbound", "split-inbound"),
        _number("split-outbound", "split-outbound"),
    ]
    fields = [h.div(data_check=name)[_number(name, name)] for name in ("budget", "month")]
    return _fieldset("money", h.div(".plan-lists")[fields, _fieldset("split", split)], "plan-money")


def _proof(offered: list[Choice]) -> h.Element:
    return _fieldset("proof", [_list(group(offered, "proof")), _text("measure")], "plan-proof")


def _number(name: str, label: str) -> h.Element:
    """Return the field *name* of a number, with the words *label*."""
    control = h.input(name=name, inputmode="decimal", value=_START[name], size="7", dir="ltr")
    return _field(LABELS[label], control)
