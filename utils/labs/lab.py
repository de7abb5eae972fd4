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

from utils.labs.controls import Choice, Draws, Preset, Range
from utils.page import fillable, option
from utils.tables import load
from utils.twins import Twin, marked, twins

FIRST_POSITIONS = Path(__file__).resolve().parent / "built" / "first_positions.json"

_ASSUMPTIONS = Twin("Change the assumptions", "تغيير الافتراضات")
_GUESS, _NUMBERS = Twin("First guess", "توقّعوا أولًا"), Twin("Show the numbers", "عرض الأعداد")
_MISSIONS, _SHARE = Twin("Three missions", "ثلاث مهام"), Twin("Pass a position on", "مشاركة الإعدادات")
_HINT, _REACHED = Twin("A hint", "تلميح"), Twin("What it shows", "ما يدل عليه بلوغها")
_REVEAL = Twin("Was it so?", "هل صح التوقّع؟")


@dataclass(frozen=True)
class Lab:
    """A lab: *name* (fixed; the tables name it so too), its controls, the caption of its picture, and its *words*.

    *words* are what its script says, by their keys; *data* is what the script computes with besides the controls. Where
    *keeps* names a control's id, the learner may keep the present position beside the next ones. *assumes* says what
    the model takes for granted; it stands folded away with the assumed controls.
    """

    name: str
    controls: Sequence[Range | Choice | Draws]
    caption: Twin
    words: Mapping[str, Twin]
    data: Mapping[str, object] = field(default_factory=dict)
    presets: Sequence[Preset] = ()
    keeps: str = ""
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
        row = next(load("labs").query("lab == @self.name").itertuples())
        first = first_positions()[self.name]
        return h.course_lab(".lab", name=self.name, keeps=self.keeps or None, facts=_json(self.facts))[
            self._guess_html(row),
            h.div(".lab-board")[
                h.fieldset(".lab-fields", disabled=True)[
                    h.div(".lab-presets")[[preset.html() for preset in self.presets]], self._controls_html()
                ],
                h.div(".lab-stage")[
                    h.div(".lab-words")[Markup(first["words"])],
                    h.div(".lab-figure")[twins(lambda language: self._figure(first, language), "figure")],
                ],
            ],
            h.details(".lab-numbers")[h.summary[_NUMBERS.html("span")], h.div[Markup(first["numbers"])]],
            self._missions_html(),
            h.details[h.summary[_SHARE.html("span")], h.div(".lab-share")],
        ]

    def _guess_html(self, row) -> h.Element:
        guesses = load("lab_guesses").query("lab == @self.name").itertuples()
        return h.div(".lab-guess")[
            h.p(".lab-label")[_GUESS.html("span")],
            Twin.of(row, "asks").html("p"),
            h.div(".lab-options")[
                [option(f"{self.name}-guess", guess.guess, Twin.of(guess, "text")) for guess in guesses]
            ],
            h.details(".lab-reveal")[h.summary[_REVEAL.html("span")], Twin.of(row, "reveals").html("p")],
        ]

    def _figure(self, first: Mapping, language: str) -> list[h.Renderable]:
        drawing = h.div(".lab-drawing")[Markup(first["pictures"][language])]
        return [drawing, h.figcaption[marked(self.caption[language], language)]]

    def _controls_html(self) -> list[h.Element]:
        """Return the controls: those that may be chosen, then the assumptions, folded away."""
        parts = {False: [], True: []}
        for control in self.controls:
            parts[getattr(control, "assumed", False)].append(control.html(self.name))
        chosen, assumed = (h.div(".lab-controls")[parts[kind]] for kind in (False, True))
        taken = self.assumes.html("p") if self.assumes else None
        folded = h.details[h.summary[_ASSUMPTIONS.html("span")], taken, assumed]
        return [chosen, folded] if parts[True] else [chosen]

    def _missions_html(self) -> h.Element:
        missions = load("lab_missions").query("lab == @self.name").itertuples()
        return h.div(".lab-missions")[
            h.p(".lab-label")[_MISSIONS.html("span")], h.ol[[h.li[_mission_html(mission)] for mission in missions]]
        ]


def _mission_html(row) -> h.Element:
    """Return a mission (a row of the table), readable before a script makes it work."""
    parts = ((".mission-hint", _HINT, "hint"), (".mission-reached", _REACHED, "reached"))
    return h.course_mission(question=row.mission, mission=row.mission.removeprefix(f"{row.lab}-"))[
        h.div(".act-ask")[Twin.of(row, "asks").html("span")],
        [h.details(which)[h.summary[name.html("span")], Twin.of(row, stem).html("p")] for which, name, stem in parts],
    ]


def show(lab: Lab) -> HTML:
    """Return *lab* as a cell shows it."""
    return HTML(str(lab.html()))


@cache
def first_positions() -> dict[str, dict]:
    """Return the picture, the words and the numbers of each lab's first position, as ``make page`` has drawn them."""
    return json.loads(FIRST_POSITIONS.read_text(encoding="utf-8"))


def to_draw(labs: Sequence[Lab]) -> str:
    """Return what the script needs to draw the first positions of *labs*, as JSON."""
    return _json([{"name": lab.name, "values": lab.start, **lab.facts} for lab in labs])


def rows_of(table: pd.DataFrame, columns: Sequence[str]) -> list[dict[str, object]]:
    """Return *columns* of *table* as the script takes them, one dict a row."""
    return table[list(columns)].to_dict("records")


def _json(facts: object) -> str:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
