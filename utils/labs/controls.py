"""The controls of a lab: what they may hold, and the HTML that stands on the page before a script makes them work."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from utils.twins import Twin


@dataclass(frozen=True)
class Range:
    """A number from *low* to *high* (in *unit*), on a slider with a field beside it.

    The slider goes in *step*s, or from one of the *marks* to the next; the field takes any number in the range, or
    any whole one where *whole*. *why* says where the number comes from. Where it is *assumed*, it stands folded away
    with the other assumptions, so that the figure stays on the screen.
    """

    id: str
    label: Twin
    unit: Twin
    low: float
    high: float
    start: float
    why: Twin
    step: float = 1
    marks: tuple[float, ...] = ()
    whole: bool = True
    assumed: bool = False

    def html(self, lab: str) -> str:
        """Return the control of the lab *lab*, asleep until a script wakes it."""
        name = f"{lab}-{self.id}"
        limits = {"min": 0, "max": len(self.marks) - 1} if self.marks else {"min": self.low, "max": self.high}
        place = self.marks.index(self.start) if self.marks else self.start
        facts = {"kind": "range", "id": self.id, "low": self.low, "high": self.high, "marks": list(self.marks)}
        about = f"{name}-unit {name}-why"
        return (
            f'<div class="lab-control" {_data({**facts, "whole": self.whole})}>'
            f'<label class="lab-label" for="{name}" id="{name}-label">{self.label.html("span")}</label>'
            f'<div class="lab-line"><input type="range" id="{name}" min="{limits["min"]:g}" max="{limits["max"]:g}" '
            f'step="{1 if self.marks else self.step:g}" value="{place:g}" aria-valuetext="{self.start:,g}" '
            f'aria-describedby="{about}">'
            f'<input type="text" inputmode="decimal" value="{self.start:,g}" '
            f'aria-labelledby="{name}-label {name}-unit">'
            f'<span class="lab-unit" id="{name}-unit">{self.unit.html("span")}</span></div>'
            f'<span class="lab-no" id="{name}-no" role="alert"></span>'
            f'<small class="lab-why" id="{name}-why">{self.why.html("span")}</small></div>'
        )

    def checked(self, value: object) -> float:
        """Return *value* as a number. Raises ValueError, which names the control, where it is none or out of range."""
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not self.low <= value <= self.high or (self.whole and value != int(value)):
            kind = "a whole number" if self.whole else "a number"
            raise ValueError(f"{self.id}: {value!r} must be {kind} from {self.low:g} to {self.high:g}.")
        return int(value) if self.whole else value


@dataclass(frozen=True)
class Choice:
    """One of a few named possibilities."""

    id: str
    label: Twin
    options: Mapping[str, Twin]
    start: str

    def html(self, lab: str) -> str:
        """Return the control of the lab *lab*, asleep until a script wakes it."""
        options = "".join(
            f'<label class="lab-option"><input type="radio" name="{lab}-{self.id}" value="{escape(name)}"'
            f"{' checked' if name == self.start else ''}> <span>{words.html('span')}</span></label>"
            for name, words in self.options.items()
        )
        legend = f'<legend class="lab-label">{self.label.html("span")}</legend>'
        facts = _data({"kind": "choice", "id": self.id})
        return f'<fieldset class="lab-control lab-choice" {facts}>{legend}{options}</fieldset>'

    def checked(self, value: object) -> str:
        """Return *value*. Raises ValueError, which names the control, where it is no option."""
        if value not in self.options:
            raise ValueError(f"{self.id}: {value!r} must be one of {', '.join(self.options)}.")
        return value


@dataclass(frozen=True)
class Preset:
    """A named position of the controls."""

    label: Twin
    values: Mapping[str, object]

    def html(self) -> str:
        """Return the button that sets the controls."""
        values = escape(json.dumps(dict(self.values)))
        return f'<button type="button" class="lab-button" data-values="{values}">{self.label.html("span")}</button>'


def _data(facts: Mapping[str, object]) -> str:
    """Return *facts* as data attributes, each value as JSON."""
    return " ".join(f'data-{name}="{escape(json.dumps(value))}"' for name, value in facts.items())
