"""What WeasyPrint draws at one place of a line, and the letters that a reader of text is to find there."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from utils.handouts.glyphs import glyphs_of
from utils.handouts.letters import MIRRORED, WIDTHS
from utils.handouts.pieces import Letter

_GAP = 0.05  # in the size; from twice that on, between letters or as an overlap, Poppler takes them for two words


@dataclass(frozen=True)
class Drawn:
    """A glyph where it stands: its *number* in its *font*, the *size*, how far *along* the line, and its *rise*."""

    number: int
    font: Any
    size: float
    along: float
    rise: float

    @property
    def text(self) -> str:
        """The letters that it draws."""
        return glyphs_of(self.font.file_content).texts.get(self.number, "")

    @property
    def width(self) -> float:
        """How far it takes the line."""
        return self.font.widths[self.number] * self.size / 1000


@dataclass(frozen=True)
class Cluster:
    """Glyphs that are drawn at one place: one that takes the line further, before it its vowel signs.

    *room* is how far it is to the next place, which may be nearer or farther than the glyph is wide.
    """

    glyphs: list[Drawn]
    room: float

    @cached_property
    def text(self) -> str:
        """The letters that it draws, in no order."""
        return "".join(glyph.text for glyph in self.glyphs)

    @cached_property
    def outlined(self) -> bool:
        """Whether it is drawn as outlines: it is many letters, a bracket, or does not end where the next begins."""
        base = self.glyphs[-1]
        apart = self.text in MIRRORED or abs(self.room - base.width) > _GAP * base.size
        return len(self.text) > 1 or (apart and self.divisible)

    @cached_property
    def divisible(self) -> bool:
        """Whether there are glyphs that draw nothing for its letters."""
        unseen = glyphs_of(self.glyphs[-1].font.file_content).unseen
        return all((letter, 0) in unseen for letter in self.text)

    def letters(self, text: str, levels: list[int], place: int) -> list[Letter]:
        """Return the letters *text*, from left to right, of which the first stands at *place*.

        Where outlines are drawn, each letter gets a glyph that draws nothing, and they share the room.
        """
        base = self.glyphs[-1]
        known = glyphs_of(base.font.file_content)
        if not self.outlined:
            return [Letter(text, base.number, base.font, base.size, base.along, levels[0], place)]
        share, first = max(self.room, 0) / len(text), base.along
        if text in MIRRORED:  # with a mark of direction on either side
            share, first = share / 3, first + share / 3
        width = max(width for width in WIDTHS if width <= share * 1000 / base.size)
        letters = []
        for n, letter in enumerate(text):
            number = known.unseen[letter, width]
            base.font.widths[number] = width
            along = first + n * share
            letters.append(Letter(letter, number, base.font, base.size, along, levels[n], place + n))
        return letters
