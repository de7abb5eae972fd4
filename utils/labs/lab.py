"""A lab: controls that a learner moves, a figure that follows, and what both say in words, in both languages.

The page holds all of it at its first position, so that it can be read before anything runs. The script (lab.js)
refuses what is no number or out of range at the control, and asks the kernel for the rest; Python checks once more,
moves the artists of the figure and draws it for the languages that are shown.
"""

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from IPython.display import HTML, display

from utils.labs.controls import Choice, Preset, Range
from utils.labs.live_picture import LivePicture, Values
from utils.labs.stored import packed
from utils.page import LabLink
from utils.twins import LANGUAGES, Twin, marked, twins
from utils.twins import bundle as front_end

MODULES = ("page.js", "numbers.js", "lab_link.js", "lab_words.js", "lab_controls.js", "lab_stored.js", "lab.js")
_NEEDS_KERNEL = Twin(
    "The controls need a running kernel: click into this cell and press Shift+Enter.",
    "تحتاج أدوات التحكم إلى نواة عاملة: انقروا داخل الخلية واضغطوا Shift+Enter.",
)
_ASSUMPTIONS = Twin("Change the assumptions", "تغيير الافتراضات")


@dataclass(frozen=True)
class Said:
    """What a position of the controls says: safe HTML made of twins, and the alternative text of the figure."""

    html: str
    alt: Twin


Say = Callable[[Values], Said]


@dataclass(frozen=True)
class Lab:
    """A lab: *name* (fixed, also the id of its widget), its controls, its figure with a caption, what it says, presets.

    Where *keeps* names a control's id, the learner may keep the present position beside the next ones: *picture* and
    *say* then find it under that name, a dict of values, or None.
    """

    name: str
    controls: Sequence[Range | Choice]
    picture: LivePicture
    caption: Twin
    say: Say
    presets: Sequence[Preset] = ()
    keeps: str = ""

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

    def answer(self, content: dict, _buffers: Sequence = ()) -> dict:
        """Return what a position says and its pictures, for ``content["values"]`` and ``content["languages"]``.

        ``words``: HTML; ``alt`` and ``pictures``: one a language (the latter as addresses that hold the whole file,
        which a browser paints sooner than one that it has to fetch).
        """
        values = self.checked(content["values"])
        said = self.say(values)
        languages = content["languages"]
        return {
            "words": said.html,
            "alt": {language: said.alt[language] for language in languages},
            "pictures": {language: _png_uri(self.picture.png(language, values)) for language in languages},
        }

    def html(self, stored: str = "") -> str:
        """Return the lab at its first position; *stored* is what it holds of other positions."""
        said = self.say(self.start)
        pictures = {language: _png_uri(self.picture.png(language, self.start, packing=9)) for language in LANGUAGES}
        figure = twins(
            lambda lang: (
                f'<img src="{pictures[lang]}" alt="{escape(said.alt[lang])}">'
                f"<figcaption>{marked(self.caption[lang], lang)}</figcaption>"
            ),
            "figure",
        )
        presets = "".join(preset.html() for preset in self.presets)
        idle = f'<div class="lab-idle">{_NEEDS_KERNEL.html("p")}</div>'
        return (
            f'<section class="lab" data-lab="{self.name}" data-keeps="{self.keeps}">{"" if stored else idle}'
            f'<fieldset class="lab-fields" disabled><div class="lab-presets">{presets}</div>'
            f"{self._controls_html()}</fieldset>"
            f'<div class="lab-figure">{figure}</div><div class="lab-words" role="status">{said.html}</div>{stored}'
            "</section>"
        )

    def _controls_html(self) -> str:
        """Return the controls: those that may be chosen, then the assumptions, folded away."""
        html = {False: "", True: ""}
        for control in self.controls:
            html[getattr(control, "assumed", False)] += control.html(self.name)
        chosen, assumed = (f'<div class="lab-controls">{html[kind]}</div>' for kind in (False, True))
        if html[True]:
            chosen += f"<details><summary>{_ASSUMPTIONS.html('span')}</summary>{assumed}</details>"
        return chosen


def show(lab: Lab, html: str = "") -> LabLink:
    """Show *lab* on the page (as *html*, where that holds more than its first position) and return a new link.

    A new one each time: where a front end gave the link up, running the cell again mends it.
    """
    start = front_end.start("lab-start", front_end.read(["lab.css"]), front_end.module(MODULES))
    display(HTML(f"{html or lab.html()}{start}"))
    return LabLink(lab.name, lab.answer)


def with_stored(lab: Lab, positions: Sequence[Mapping[str, object]]) -> str:
    """Return the HTML of *lab* with all *positions* on the page: there it answers without a kernel."""
    texts = {}
    for values in positions:
        said = lab.say(values)
        pictures = [lab.picture.svg(language, values) for language in LANGUAGES]
        texts[json.dumps(values)] = [said.html, said.alt.en, said.alt.ar, *pictures]
    data = json.dumps(packed(texts), ensure_ascii=False, separators=(",", ":")).replace("</", r"<\/")
    return lab.html(f'<script type="application/json" class="lab-stored">{data}</script>')


def _png_uri(picture: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(picture).decode()
