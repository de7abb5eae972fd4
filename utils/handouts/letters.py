"""The letters on paper: the font of the figures, with what a reader of the PDF's text needs besides.

A reader of text takes one letter from each glyph, in the order in which glyphs stand on the line. So the letters of
what is drawn as one (lam-alef, a letter with its vowel sign) get glyphs that draw nothing, in many widths. A bracket
that stands the other way round in Arabic gets a glyph of its own, too.
"""

import io
from copy import deepcopy
from functools import cache
from pathlib import Path

import matplotlib
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

_OURS = Path(__file__).resolve().parents[1] / "figures" / "fonts"
_THEIRS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"  # boxes to tick, signs of sets, code
_EXTENDED = {"regular": "IBMPlexSansArabic-Regular.ttf", "bold": "IBMPlexSansArabic-Bold.ttf"}
_AS_THEY_ARE = {"signs": "DejaVuSans.ttf", "code": "DejaVuSansMono.ttf"}
SCHEME = "letters:"
LEFT, RIGHT, NOTHING = "\u200e", "\u200f", ""  # marks of direction, and what no reader takes for a letter
UNSEEN = [*map(chr, (*range(0x621, 0x63B), *range(0x640, 0x656), 0x670)), LEFT, RIGHT, NOTHING]
WIDTHS = range(0, 1001, 50)  # in 1/1000 of the size
MIRRORED = dict(zip("()[]{}<>«»‹›⊃⊂≤≥", ")(][}{><»«›‹⊂⊃≥≤", strict=True))


@cache
def font_file(name: str) -> bytes:
    """Return the file of the font that a style calls ``letters:name``. Raises KeyError where there is none."""
    if name in _EXTENDED:
        return _extended(_OURS / _EXTENDED[name])
    return (_THEIRS / _AS_THEY_ARE[name]).read_bytes()


def unseen_name(letter: str, width: int) -> str:
    """Return the name of the glyph that is *letter*, draws nothing, and has this *width*."""
    return f"unseen.{letter.encode('utf-16-be').hex()}.{width}"


def mirrored_name(letter: str) -> str:
    """Return the name of the glyph that is the bracket *letter* and draws its mirror image."""
    return f"mirrored.{ord(letter):04X}"


def _extended(path: Path) -> bytes:
    """Return the font at *path* with the glyphs that draw nothing, and those that are mirrored."""
    font = TTFont(path, recalcTimestamp=False)
    shapes, widths, named = font["glyf"], font["hmtx"].metrics, font.getBestCmap()
    added = {unseen_name(letter, width): (Glyph(), (width, 0)) for letter in UNSEEN for width in WIDTHS}
    for letter, other in MIRRORED.items():
        if ord(other) in named:
            name = named[ord(other)]
            added[mirrored_name(letter)] = (deepcopy(shapes[name]), widths[name])
    order = [*font.getGlyphOrder(), *added]
    for name, (shape, width) in added.items():
        shapes.glyphs[name], widths[name] = shape, width
    font.setGlyphOrder(order)
    shapes.setGlyphOrder(order)
    font["maxp"].numGlyphs = len(order)
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()
