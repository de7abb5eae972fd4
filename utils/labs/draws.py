"""A control that lets chance decide anew, as it stands on the page before a script makes it work."""

from dataclasses import dataclass

import htpy as h

from utils.labs.words import WORDS
from utils.page import button
from utils.twins import Twin

_MOST_DRAWS = 1_000_000


@dataclass(frozen=True)
class Draws:
    """A button that lets chance decide anew: it counts up the seed from which a laboratory draws.

    The setting is that seed, a whole number from 1 on. So a draw can be passed on like any position, and whoever opens
    it sees the same one. Where it starts at 0, nothing is drawn yet. *label* says what is drawn, *why* what another
    draw changes.
    """

    id: str
    label: Twin
    why: Twin
    start: int = 1

    @property
    def facts(self) -> dict[str, object]:
        """What the script is given."""
        limits = {"low": min(self.start, 1), "high": _MOST_DRAWS, "whole": True}
        return {"kind": "draws", "id": self.id, "start": self.start, **limits}

    def html(self, lab: str) -> h.Element:
        """Return the control of the lab *lab*, asleep until a script wakes it."""
        name = f"{lab}-{self.id}"
        return h.div(".lab-control", role="group", aria_labelledby=f"{name}-label")[
            h.span(".lab-label", id=f"{name}-label")[self.label.html("span")],
            h.div(".lab-line")[
                button(WORDS["draw-again" if self.start else "draw"], aria_describedby=f"{name}-why"),
                h.span(".lab-drawn")[
                    WORDS["drawn"].format(number=f"{self.start:,}").html("span") if self.start else None
                ],
            ],
            h.small(".lab-why", id=f"{name}-why")[self.why.html("span")],
        ]
