"""Read the words of a picture and the font inside it, and shape words as a browser does: with HarfBuzz."""

import base64
import io
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as harfbuzz
from fontTools.ttLib import TTFont

_FACE = re.compile(r"@font-face\{font-family:letters;font-weight:(\w+);src:url\(data:font/woff2;base64,([^)]+)\)\}")
_RULE = re.compile(r"[}>]text\{([^}]*)\}")
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Words:
    """One line of words of a picture: what it says, its place on the line of its letters, and its style."""

    text: str
    x: float
    y: float
    look: dict[str, str]

    @property
    def side(self) -> str:
        """Which side of the words stands at their place: left, center or right."""
        anchor, leftward = self.look["text-anchor"], self.look["direction"] == "rtl"
        return "center" if anchor == "middle" else ["left", "right"][(anchor == "end") != leftward]


def words(svg: str) -> list[Words]:
    """Return the words of *svg* in the order in which they are drawn."""
    rule = _RULE.search(svg)
    usual = _styles(rule[1]) if rule else {}
    found = ET.fromstring(svg).iter(f"{_SVG}text")
    return [
        Words(each.text, float(each.get("x")), float(each.get("y")), usual | _styles(each.get("style", "")))
        for each in found
    ]


def fonts(svg: str) -> dict[str, harfbuzz.Font]:
    """Return the fonts inside *svg* by their weight."""
    return {weight: _font(_unpacked(base64.b64decode(content))) for weight, content in _FACE.findall(svg)}


def whole_font(file: Path) -> harfbuzz.Font:
    """Return the font in *file*, of which a picture holds a part."""
    return _font(file.read_bytes())


def shaped(font: harfbuzz.Font, text: str, direction: str) -> list[tuple]:
    """Return for each glyph of *text*, from left to right, its extents, how far it leads and where it stands."""
    line = harfbuzz.Buffer()
    line.add_str(text)
    line.guess_segment_properties()
    line.direction = direction
    harfbuzz.shape(font, line)
    return [
        (font.get_glyph_extents(glyph.codepoint), *place.position)
        for glyph, place in zip(line.glyph_infos, line.glyph_positions, strict=True)
    ]


def _styles(css: str) -> dict[str, str]:
    return dict(part.split(":") for part in css.split(";") if part)


def _unpacked(woff2: bytes) -> bytes:
    font, plain = TTFont(io.BytesIO(woff2)), io.BytesIO()
    font.flavor = None
    font.save(plain)
    return plain.getvalue()


def _font(content: bytes) -> harfbuzz.Font:
    return harfbuzz.Font(harfbuzz.Face(content))
