"""A deck: what its slides are made of, and by what name it is found."""

from collections.abc import Sequence
from dataclasses import dataclass

from utils.site import COURSE
from utils.slides.slide import Slide
from utils.twins import Twin


@dataclass(frozen=True)
class Deck:
    """A deck: *name* (its file without ``.html``), *title*, what the lesson *asks*, its *slides*, its *number*."""

    name: str
    title: Twin
    asks: Twin
    slides: Sequence[Slide]
    number: str = ""

    @property
    def file(self) -> str:
        """The name of the file that shows it."""
        return f"{self.name}.html"

    @property
    def notes_file(self) -> str:
        """The name of the file with its notes."""
        return f"{self.name}_notes.html"

    @property
    def tab(self) -> Twin:
        """What the tab of the browser says."""
        number = f"{self.number} " if self.number else ""
        return Twin.each(lambda code: f"{number}{self.title[code]} · {COURSE[code]}")
