"""What the metadata of a cell says of the slides.

``slideshow.slide_type`` is Jupyter's own and decides what becomes of the cell: ``slide`` begins one, ``fragment`` adds
a step to it, ``-`` adds to it without a step, ``notes`` is for the teacher alone; ``skip``, or nothing, leaves the cell
out. ``slide`` is the course's and says which part of the cell is shown; what is left of it goes to the notes::

    {"slideshow": {"slide_type": "slide"}, "slide": {"show": ["paragraph 1.1", "table 1.1-4"], "steps": true}}
"""

import re
from dataclasses import dataclass

import nbformat

from utils.slides.errors import fault

TYPES = ("slide", "fragment", "-", "notes", "skip")
KINDS = ("title", "paragraph", "list", "table", "quote", "answer", "figure", "lab")
_KEYS = ("show", "steps", "questions", "cards")
_PICK = re.compile(rf"({'|'.join(KINDS)})(?: (\d+)(?:\.(\d+)(?:-(\d+))?)?)?")


@dataclass(frozen=True)
class Pick:
    """A part of a cell: the block *number* of a *kind*, whole, or its sentences, items or rows *first* to *last*."""

    words: str
    kind: str
    number: int = 1
    first: int = 1
    last: int | None = None

    @property
    def whole(self) -> bool:
        """Whether all of the block is meant."""
        return self.last is None


@dataclass(frozen=True)
class Cue:
    """What becomes of a cell: its *type*, what is shown of it (all where it is None), in *steps* or at once.

    *questions* names those of its activities that the class votes on (the first one where none is named), *cards* how
    many cards of one that sorts stand on a slide: the others follow on slides after it.
    """

    type: str = "skip"
    show: tuple[Pick, ...] | None = None
    steps: bool = False
    questions: tuple[str, ...] = ()
    cards: int = 99  # all on one slide


def cue_of(cell: nbformat.NotebookNode, file: str) -> Cue:
    """Return what the metadata of *cell* of the notebook *file* says. Raises DeckError where that cannot be."""
    kind = cell.metadata.get("slideshow", {}).get("slide_type", "skip")
    if kind not in TYPES:
        raise fault("type", file, cell.id, value=kind)
    said = dict(cell.metadata.get("slide", {}))
    for key in said:
        if key not in _KEYS:
            raise fault("key", file, cell.id, value=key)
    show = tuple(_pick(words, file, cell.id) for words in said["show"]) if "show" in said else None
    questions = tuple(said.get("questions", []))
    cards = said.get("cards", Cue.cards)
    if type(cards) is not int or cards < 1:  # true and false are whole numbers, too
        raise fault("cards", file, cell.id, value=cards)
    return Cue(kind, show, bool(said.get("steps")), questions, cards)


def _pick(words: str, file: str, cell: str) -> Pick:
    match = _PICK.fullmatch(words)
    if not match:
        raise fault("show", file, cell, value=words)
    kind, number, first, last = match.groups()
    if first is None:
        return Pick(words, kind, int(number or 1))
    return Pick(words, kind, int(number), int(first), int(last or first))
