"""A line of Arabic as WeasyPrint draws it, and what its glyphs are: letters in the order of reading, and outlines."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from utils.handouts.cluster import Cluster, Drawn
from utils.handouts.letters import MIRRORED
from utils.handouts.order import from_left, levels_of
from utils.handouts.pieces import Letter

# glyphs, or a move against the line in 1/1000 of the size
_PART = re.compile(r"<([0-9a-f]*)>|(-?[\d.]+(?:e-?\d+)?)")
_UNDRAWN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\n]")


@dataclass
class ArabicLine:
    """The *text* of a line, the direction of its paragraph, and what was *shown* of it: text, font, size and rise."""

    text: str
    from_right: bool
    shown: list[tuple[str, Any, float, float]] = field(default_factory=list)
    font: Any = None
    size: float = 0
    rise: float = 0

    def show(self, text: str) -> None:
        """Remember that *text*, an array of the PDF, is shown with the font, size and rise of now."""
        self.shown.append((text, self.font, self.size, self.rise))

    def clusters(self) -> list[Cluster]:
        """Return what is drawn, from left to right."""
        found, waiting = [], []
        for glyph in self._drawn():
            waiting.append(glyph)
            if not all(map(unicodedata.combining, glyph.text)):
                found.append(waiting)
                waiting = []
        last = found[-1][-1] if found else None
        ends = [glyphs[-1].along for glyphs in found[1:]] + [last.along + last.width if last else 0]
        return [Cluster(glyphs, end - glyphs[-1].along) for glyphs, end in zip(found, ends, strict=False)]

    def _drawn(self) -> Iterator[Drawn]:
        along = 0.0
        for text, font, size, rise in self.shown:
            for glyphs, move in _PART.findall(text):
                if move:
                    along -= float(move) * size / 1000
                for start in range(0, len(glyphs), 4):
                    glyph = Drawn(int(glyphs[start : start + 4], 16), font, size, along, rise)
                    yield glyph
                    along += glyph.width

    def letters(self, clusters: list[Cluster]) -> list[Letter] | None:
        """Return the letters of its *clusters* in the order of reading; None where what is drawn is not the text."""
        text, levels = self._read(sum(len(cluster.text) for cluster in clusters))
        clusters = self._without_hanging(clusters, len(text))
        order = from_left(levels)
        found, place = {}, 0
        for cluster in clusters:
            here = order[place : place + len(cluster.text)]
            read = "".join(text[index] for index in here)
            same = sorted(read) == sorted(cluster.text) or MIRRORED.get(read) == cluster.text
            if not same or (cluster.outlined and not cluster.divisible):
                return None
            letters = cluster.letters(read, [levels[index] for index in here], place)
            found |= dict(zip(here, letters, strict=True))
            place += len(here)
        return [found[index] for index in sorted(found)] if len(found) == len(text) else None

    def _without_hanging(self, clusters: list[Cluster], letters: int) -> list[Cluster]:
        """Return *clusters* without spaces that hang over the end of a line of so many *letters*."""
        end = 0 if self.from_right else -1
        while clusters and clusters[end].text.isspace() and sum(len(cluster.text) for cluster in clusters) > letters:
            clusters = clusters[1:] if self.from_right else clusters[:-1]
        return clusters

    def _read(self, most: int) -> tuple[str, list[int]]:
        """Return the letters of the text that are drawn, *most* of them, and their levels.

        Spaces at the end of a line are not drawn, nor are marks of direction.
        """
        levels = levels_of(self.text, from_right=self.from_right)
        kept = [place for place, letter in enumerate(self.text) if not _UNDRAWN.match(letter)]
        while len(kept) > most and self.text[kept[-1]].isspace():
            kept.pop()
        return "".join(self.text[place] for place in kept), [levels[place] for place in kept]
