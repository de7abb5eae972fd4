"""The form of the plan to take away: what the learner fills in, whole in the page before any script runs."""

from html import escape

from utils.plan.parts import Choice, group
from utils.plan.words import LABELS

_LONGEST = {"name": 80, "sells": 160, "notes": 300}
# What stands in the form before anything is written: the course's own start, no advice
_START = {"budget": "0", "month": "12", "split-inside": "20", "split-inbound": "40", "split-outbound": "40"}
SPLIT = ("split-inside", "split-inbound", "split-outbound")


def form() -> str:
    """Return the form as HTML: the business, the two sides as a box beside a box of boxes, money and time."""
    return f'<form class="plan-form" autocomplete="off">{_business()}{_inside()}{_outside()}{_money()}</form>'


def _fieldset(name: str, content: str, look: str = "") -> str:
    named = f' class="{look}"' if look else ""
    return f"<fieldset{named}><legend>{_label(name)}</legend>{content}</fieldset>"


def _label(name: str) -> str:
    return LABELS[name].html("span")


def _business() -> str:
    fields = (
        f'<label class="plan-field"><span>{_label(name)}</span>{_text(name, longest)}</label>'
        for name, longest in _LONGEST.items()
    )
    return _fieldset("business", "".join(fields), "plan-business")


def _text(name: str, longest: int) -> str:
    return f'<input name="{name}" maxlength="{longest}" dir="auto">'


def _inside() -> str:
    lists = (_choices(part, group(part, "internal")) for part in ("audience", "goal", "method", "channel"))
    return _fieldset("internal", "".join(lists), "plan-internal")


def _outside() -> str:
    lists = "".join(_choices(part, group(part, "external")) for part in ("audience", "goal", "method"))
    boxes = "".join(
        _choices(direction, group("channel", "external", direction), f"plan-box plan-{direction}")
        for direction in ("inbound", "outbound")
    )
    return _fieldset("external", f'<div class="plan-lists">{lists}</div>{boxes}', "plan-external")


def _choices(name: str, chosen: list[Choice], look: str = "") -> str:
    shared = {key: _shared(chosen, key) for key in ("part", "side", "direction")}
    boxes = (_box(choice, shared["direction"]) for choice in chosen)
    items = "".join(
        f"<li><label>{box}{choice.name.html('span')}</label></li>" for choice, box in zip(chosen, boxes, strict=True)
    )
    data = _data(**shared)
    return _fieldset(name, f'<ul class="plan-choices"{data}>{items}</ul>', look)


def _shared(chosen: list[Choice], key: str) -> str:
    """Return what all the *chosen* have under *key*, or nothing where they differ."""
    values = {getattr(choice, key) for choice in chosen}
    return values.pop() if len(values) == 1 else ""


def _box(choice: Choice, listed: str) -> str:
    """Return the checkbox of *choice*; what the rules have to know of it stands there, or on a list with *listed*."""
    data = _data(direction="" if choice.direction == listed else choice.direction, carries=choice.carries)
    return f'<input type="checkbox" value="{escape(choice.id)}"{data}>'


def _data(**known: str) -> str:
    return "".join(f' data-{key}="{escape(value)}"' for key, value in known.items() if value)


def _money() -> str:
    split = "".join(_number(name) for name in SPLIT)
    held = f'<div class="plan-split" data-check="split">{split}</div>'
    fields = "".join(f'<div data-check="{name}">{_number(name)}</div>' for name in ("budget", "month"))
    return _fieldset("money", f'<div class="plan-lists">{fields}{_fieldset("split", held)}</div>', "plan-money")


def _number(name: str) -> str:
    field = f'<input name="{name}" inputmode="decimal" value="{_START[name]}" size="7" dir="ltr">'
    return f'<label class="plan-field"><span>{_label(name)}</span>{field}</label>'
