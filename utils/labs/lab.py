"""A lab: controls that a learner moves, a figure that follows, and what both say in words, in both languages.

The page holds all of it at its first position, so that it can be read before anything runs. The script (elements.js)
refuses what is no number or out of range at the control, and asks the kernel for the rest; Python checks once more,
moves the artists of the figure and draws it for the languages that are shown.
"""

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import htpy as h
from IPython.display import HTML, display
from markupsafe import Markup

from utils.figures import data_uri, image
from utils.labs.controls import Choice, Preset, Range
from utils.labs.live_picture import LivePicture, Values
from utils.page import KernelLink
from utils.twins import LANGUAGES, Twin, marked, packed, twins

_NEEDS_KERNEL = Twin(
    "The controls need a running kernel: click into this cell and press Shift+Enter.",
    "تحتاج أدوات التحكم إلى نواة عاملة: انقروا داخل الخلية واضغطوا Shift+Enter.",
)
_ASSUMPTIONS = Twin("Change the assumptions", "تغيير الافتراضات")


@dataclass(frozen=True)
class Said:
    """What a position of the controls says: HTML made of twins, and the alternative text of the figure."""

    html: Markup
    alt: Twin


Say = Callable[[Values], Said]


@dataclass(frozen=True)
class Lab:
    """A lab: *name* (fixed, also the id of its widget), its controls, its figure with a caption, what it says, presets.

    Where *keeps* names a control's id, the learner may keep the present position beside the next ones: *picture* and
    *say* then find it under that name, a dict of values, or None. What it answers at the positions *stored* stands on
    the page: there it needs no kernel.
    """

    name: str
    controls: Sequence[Range | Choice]
    picture: LivePicture
    caption: Twin
    say: Say
    presets: Sequence[Preset] = ()
    keeps: str = ""
    stored: Sequence[Values] = ()

    @property
    def start(self) -> dict[str, object]:
        """The values of the first position."""
        return {control.id: control.start for control in self.controls} | ({self.keeps: None} if self.keeps else {})

    def checked(self, values: Mapping[str, object]) -> dict[str, object]:
        """Return the *values* of all controls. Raises ValueError, which names the control, for one that cannot be."""
        checked = self._position(values)
        if self.keeps:
            kept = values.get(self.keeps)
            checked[self.keeps] = kept and self._position(kept)
        return checked

    def _position(self, values: Mapping[str, object]) -> dict[str, object]:
        return {control.id: control.checked(values.get(control.id)) for control in self.controls}

    def answer(self, content: dict, _buffers: Sequence = ()) -> dict[str, object]:
        """Return what a position says and its pictures, for ``content["values"]`` and ``content["languages"]``.

        ``words``: HTML; ``alt`` and ``pictures``: one a language (the latter as addresses that hold the whole file,
        which a browser paints sooner than one that it has to fetch).
        """
        return self._shown(self.checked(content["values"]), content["languages"], self._png_uri)

    def _shown(self, values: Values, languages: Sequence[str], draw: Callable[[str, Values], str]) -> dict[str, object]:
        said = self.say(values)
        return {
            "words": str(said.html),
            "alt": {language: said.alt[language] for language in languages},
            "pictures": {language: draw(language, values) for language in languages},
        }

    def _png_uri(self, language: str, values: Values, packing: int = 1) -> str:
        return "data:image/png;base64," + base64.b64encode(self.picture.png(language, values, packing)).decode()

    def _svg_uri(self, language: str, values: Values) -> str:
        return data_uri(self.picture.svg(language, values))

    def _stored_json(self) -> str:
        """Return the stored positions: pairs of the values and of what ``answer`` gives, but the pictures as SVG."""
        pairs = [(values, self._shown(values, list(LANGUAGES), self._svg_uri)) for values in self.stored]
        return json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))

    @cached_property
    def html(self) -> Markup:
        """The lab at its first position, as it stands on the page."""
        said = self.say(self.start)
        stored = packed(self._stored_json()) if self.stored else None
        lab = h.course_lab(".lab", name=self.name, keeps=self.keeps or None, stored=stored)[
            None if stored else h.div(".lab-idle")[_NEEDS_KERNEL.html("p")],
            h.fieldset(".lab-fields", disabled=True)[
                h.div(".lab-presets")[[preset.html() for preset in self.presets]], self._controls_html()
            ],
            h.div(".lab-figure")[twins(lambda language: self._figure(said, language), "figure")],
            h.div(".lab-words", role="status")[said.html],
        ]
        return str(lab)

    def _figure(self, said: Said, language: str) -> list[h.Renderable]:
        picture = self._png_uri(language, self.start, packing=9)
        shown = image(picture, said.alt[language], self.picture.size)
        return [shown, h.figcaption[marked(self.caption[language], language)]]

    def _controls_html(self) -> list[h.Element]:
        """Return the controls: those that may be chosen, then the assumptions, folded away."""
        parts = {False: [], True: []}
        for control in self.controls:
            parts[getattr(control, "assumed", False)].append(control.html(self.name))
        chosen, assumed = (h.div(".lab-controls")[parts[kind]] for kind in (False, True))
        folded = h.details[h.summary[_ASSUMPTIONS.html("span")], assumed]
        return [chosen, folded] if parts[True] else [chosen]


def show(lab: Lab) -> KernelLink:
    """Show *lab* on the page and return a new link.

    A new one each time: where a front end gave the link up, running the cell again mends it.
    """
    display(HTML(lab.html))
    return KernelLink(lab.name, lab.answer)
