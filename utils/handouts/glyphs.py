"""What the glyphs of a font stand for: the letters behind their forms, and the outlines of what is drawn apart."""

import io
import unicodedata
from functools import cache

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

from utils.handouts.letters import MIRRORED, UNSEEN, WIDTHS, mirrored_name, unseen_name

_SINGLE = 1  # a rule of this type gives a glyph another form


class Glyphs:
    """The glyphs of the font in *file*, by their numbers: their *texts*, and those that are *mirrored*.

    *unseen* are those that draw nothing, by their letter and their width in 1/1000 of the size.
    """

    def __init__(self, file: bytes):
        self._font = TTFont(io.BytesIO(file))
        self._order = self._font.getGlyphOrder()
        self._outlines: dict[int, str] = {}
        self.upem: int = self._font["head"].unitsPerEm
        self.unseen = self._numbers(
            {(letter, width): unseen_name(letter, width) for letter in UNSEEN for width in WIDTHS}
        )
        self.mirrored = self._numbers({letter: mirrored_name(letter) for letter in MIRRORED})
        texts = _texts(self._font)
        self.texts = {number: texts[name] for number, name in enumerate(self._order) if name in texts}
        self.texts |= {number: letter for letter, number in self.mirrored.items()}
        self.texts |= {number: letter for (letter, _), number in self.unseen.items()}

    def _numbers(self, names: dict) -> dict:
        known = {name: number for number, name in enumerate(self._order)}
        return {key: known[name] for key, name in names.items() if name in known}

    def outline(self, number: int) -> str:
        """Return the outline of the glyph *number* in the operators of a PDF, in units of the font."""
        if number not in self._outlines:
            glyphs = self._font.getGlyphSet()
            pen = _PathPen(glyphs)
            glyphs[self._order[number]].draw(pen)
            self._outlines[number] = " ".join(pen.operators)
        return self._outlines[number]


class _PathPen(BasePen):
    """Writes what is drawn as operators of a PDF."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.operators: list[str] = []

    def _moveTo(self, pt):
        self.operators.append(f"{_place(pt)} m")

    def _lineTo(self, pt):
        self.operators.append(f"{_place(pt)} l")

    def _curveToOne(self, *points):
        self.operators.append(f"{' '.join(map(_place, points))} c")

    def _closePath(self):
        self.operators.append("h")


@cache
def glyphs_of(file: bytes) -> Glyphs:
    """Return the glyphs of the font in *file*, read once."""
    return Glyphs(file)


def _place(point: tuple[float, float]) -> str:
    return f"{point[0]:.0f} {point[1]:.0f}"


def _texts(font: TTFont) -> dict[str, str]:
    """Return the letters of each glyph by its name: as the font maps them, and what it makes of these by its rules."""
    texts: dict[str, str] = {}
    for code, name in sorted(font.getBestCmap().items()):
        texts.setdefault(name, unicodedata.normalize("NFKC", chr(code)) if code > 0xFB00 else chr(code))
    tables = [table for lookup in font["GSUB"].table.LookupList.Lookup for table in lookup.SubTable]
    rules = [rule for table in tables for rule in _rules(getattr(table, "ExtSubTable", table))]
    known = -1
    while known != len(texts):
        known = len(texts)
        for parts, made in rules:
            if all(part in texts for part in parts):
                texts.setdefault(made, "".join(texts[part] for part in parts))
    return texts


def _rules(table) -> list[tuple[tuple[str, ...], str]]:
    """Return what *table* makes of what: a form of a glyph, or one glyph of several."""
    if hasattr(table, "ligatures"):
        made = [(first, one) for first, found in table.ligatures.items() for one in found]
        return [((first, *one.Component), one.LigGlyph) for first, one in made]
    if table.LookupType == _SINGLE and hasattr(table, "mapping"):
        return [((name,), form) for name, form in table.mapping.items()]
    return []
