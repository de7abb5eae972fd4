"""The controls of a lab: what they may hold, and the HTML that stands on the page before a script makes them work."""

from collections.abc import Mapping
from dataclasses import dataclass

import htpy as h

from utils.page import button, option
from utils.twins import Twin, marked


@dataclass(frozen=True)
class Range:
    """A number from *low* to *high* (in *unit*), on a slider with a field beside it.

    The slider goes in *step*s, or from one of the *marks* to the next; the field takes any number in the range, or
    any whole one where *whole*. *why* says where the number comes from. Where it is *folded*, it stands folded away
    with the other assumptions, so that the picture stays on the screen.
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
    folded: bool = False

    @classmethod
    def of(cls, row: object, *, whole: bool, folded: bool) -> "Range":
        """Return the control of a parameter, a *row* of a table such as ``credit``."""
        label, unit, why = (Twin.of(row, stem) for stem in ("name", "unit", "why"))
        marks = tuple(float(mark) for mark in row.marks.split())
        return cls(row.parameter, label, unit, row.low, row.high, row.value, why, 1, marks, whole, folded)

    @property
    def facts(self) -> dict[str, object]:
        """What the script is given."""
        limits = {"low": self.low, "high": self.high, "whole": self.whole}
        return {"kind": "range", "id": self.id, "marks": self.marks, **limits}

    def stands_at(self, language: str) -> list[h.Node]:
        """Return where the control stands at first, in words of *language*."""
        value = f"{self.start:,g} ({self.unit[language]})"
        return [setting(self.label, value, language), " ", h.small[marked(self.why[language], language)]]

    def html(self, lab: str) -> h.Element:
        """Return the control of the lab *lab*, asleep until a script wakes it."""
        name = f"{lab}-{self.id}"
        return h.div(".lab-control")[
            h.label(".lab-label", for_=name, id=f"{name}-label")[self.label.html("span")],
            h.div(".lab-line")[
                self._slider(name),
                self._field(name),
                h.span(".lab-unit", id=f"{name}-unit")[self.unit.html("span")],
            ],
            h.span(".lab-no", id=f"{name}-no", role="alert"),
            h.small(".lab-why", id=f"{name}-why")[self.why.html("span")],
        ]

    def _slider(self, name: str) -> h.Renderable:
        low, high, place = self.low, self.high, self.start
        if self.marks:
            low, high, place = 0, len(self.marks) - 1, self.marks.index(self.start)
        return h.input(
            type="range",
            id=name,
            min=f"{low:g}",
            max=f"{high:g}",
            step=f"{1 if self.marks else self.step:g}",
            value=f"{place:g}",
            aria_valuetext=f"{self.start:,g}",
            aria_describedby=f"{name}-unit {name}-why",
        )

    def _field(self, name: str) -> h.Renderable:
        return h.input(
            type="text", inputmode="decimal", value=f"{self.start:,g}", aria_labelledby=f"{name}-label {name}-unit"
        )


@dataclass(frozen=True)
class Choice:
    """One of a few named possibilities, *folded* away as a ``Range`` may be."""

    id: str
    label: Twin
    options: Mapping[str, Twin]
    start: str
    folded: bool = False

    @property
    def facts(self) -> dict[str, object]:
        """What the script is given."""
        return {"kind": "choice", "id": self.id}

    def stands_at(self, language: str) -> list[h.Node]:
        """Return where the control stands at first, in words of *language*."""
        return [setting(self.label, self.options[self.start][language], language)]

    def html(self, lab: str) -> h.Element:
        """Return the control of the lab *lab*, asleep until a script wakes it."""
        return h.fieldset(".lab-control.lab-choice")[
            h.legend(".lab-label")[self.label.html("span")],
            [
                option(f"{lab}-{self.id}", name, words, checked=name == self.start)
                for name, words in self.options.items()
            ],
        ]


@dataclass(frozen=True)
class Preset:
    """A named position of the controls."""

    label: Twin
    values: Mapping[str, object]

    def html(self) -> h.Element:
        """Return the button that sets the controls."""
        return button(self.label)


def setting(label: Twin, value: str, language: str) -> list[h.Node]:
    """Return the *label* of a control and its *value* in words of *language*, for a page without a script."""
    return [h.b[marked(label[language], language)], ": ", h.span[marked(value, language)], "."]
