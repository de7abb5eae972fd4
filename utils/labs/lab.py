"""A lab: what it asks first, controls that a learner moves, a picture that follows, what both say, and missions.

The page's script (elements.js) computes and draws everything, with no kernel. The notebook holds all of it at its
first position, so that it can be read with no script at all: the same script draws it when the page is built.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import htpy as h
import pandas as pd
from IPython.display import HTML
from markupsafe import Markup

from utils.labs.controls import Choice, Preset, Range
from utils.labs.draws import Draws
from utils.labs.frame import guess, missions, sharing
from utils.page import fillable
from utils.twins import Twin, marked, packed, twins

FIRST_POSITIONS = Path(__file__).resolve().parent / "built" / "first_positions.json"

_ASSUMPTIONS = Twin("Change the assumptions", "تغيير الافتراضات")
_NUMBERS = Twin("Show the numbers", "عرض الأعداد")


@dataclass(frozen=True)
class Lab:
    """A lab: *name* (fixed; the tables name it so too), its controls, the caption of its picture, and its *words*.

    *words* are what its script says, by their keys; *data* is what the script computes with besides the controls. Where
    *keeps* names a control's id, the learner may keep the present position beside the next ones. What its folded
    controls are for, *folds* says; *assumes*, above them, what the model takes for granted.
    """

    name: str
    controls: Sequence[Range | Choice | Draws]
    caption: Twin
    words: Mapping[str, Twin]
    data: Mapping[str, object] = field(default_factory=dict)
    presets: Sequence[Preset] = ()
    keeps: str = ""
    folds: Twin = _ASSUMPTIONS
    assumes: Twin | None = None

    @property
    def start(self) -> dict[str, object]:
        """The values of the first position."""
        return {control.id: control.start for control in self.controls} | ({self.keeps: None} if self.keeps else {})

    @property
    def facts(self) -> dict[str, object]:
        """What the script is given."""
        return {"words": {key: fillable(twin) for key, twin in self.words.items()}, "data": self.data}

    def html(self) -> h.Element:
        """Return the lab at its first position, as it stands on the page."""
        first = first_positions()[self.name]
        held = packed(_json(self.facts | self._for_script()))
        return h.course_lab(".lab", name=self.name, keeps=self.keeps or None, facts=held)[
            guess(self.name),
            h.fieldset(".lab-fields.lab-board", disabled=True)[
                h.div(".lab-presets")[[preset.html() for preset in self.presets]],
                h.div(".lab-column")[self._controls_html()],
                h.div(".lab-stage")[
                    h.div(".lab-words")[Markup(first["words"])],
                    h.div(".lab-figure")[twins(lambda language: self._figure(first, language), "figure")],
                ],
            ],
            h.details(".lab-numbers", hidden=True)[h.summary[_NUMBERS.html("span")], h.div],
            missions(self.name),
            sharing(),
        ]

    def _figure(self, first: Mapping, language: str) -> list[h.Renderable]:
        drawing = h.div(".lab-drawing")[Markup(first["pictures"][language])]
        return [drawing, h.figcaption[marked(self.caption[language], language)]]

    def _for_script(self) -> dict[str, object]:
        """Return what the script makes the controls of: their facts in their order, and the folded ones themselves."""
        standing, folded = self._parts()
        return {
            "controls": [control.facts for control in (*standing, *folded)],
            "presets": [preset.values for preset in self.presets],
            "folded": "".join(str(control.html(self.name)) for control in folded),
        }

    def _parts(self) -> tuple[list, list]:
        """Return the controls that stand open, and the folded ones."""
        folded = [control for control in self.controls if getattr(control, "folded", False)]
        return [control for control in self.controls if control not in folded], folded

    def _controls_html(self) -> list[h.Element]:
        """Return the controls that stand open; of the folded ones, which only a script opens, where they stand."""
        standing, folded = self._parts()
        open_ones = h.div(".lab-controls")[[control.html(self.name) for control in standing]]
        if not folded:
            return [open_ones]
        taken = self.assumes.html("p") if self.assumes else None
        told = twins(lambda language: [h.p[control.stands_at(language)] for control in folded], "div")
        return [open_ones, h.details[h.summary[self.folds.html("span")], taken, h.div(".lab-controls")[told]]]


def show(lab: Lab) -> HTML:
    """Return *lab* as a cell shows it."""
    return HTML(str(lab.html()))


@cache
def first_positions() -> dict[str, dict]:
    """Return the picture and the words of each lab's first position, as ``make page`` has drawn them."""
    return json.loads(FIRST_POSITIONS.read_text(encoding="utf-8"))


def to_draw(labs: Sequence[Lab]) -> str:
    """Return what the script needs to draw the first positions of *labs*, as JSON."""
    return _json([{"name": lab.name, "values": lab.start, **lab.facts} for lab in labs])


def rows_of(table: pd.DataFrame, columns: Sequence[str]) -> list[dict[str, object]]:
    """Return *columns* of *table* as the script takes them, one dict a row."""
    return table[list(columns)].to_dict("records")


def _json(facts: object) -> str:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
