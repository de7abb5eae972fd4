"""Make matplotlib's SVG small enough to live inside a notebook.

A bilingual figure draws every letter as an outline, twice over; unshortened, three figures would fill
a notebook's whole budget. Nothing visible is lost: coordinates are written relative to one another and
to 1/400 of a letter's height, and names that only the file itself uses become short ones.
"""

import re
from itertools import count
from urllib.parse import quote

_NOISE = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<metadata>.*?</metadata>", re.DOTALL)
_COMMAND = re.compile(r"([MLQCz])([^MLQCz]*)")
_GLYPH_SCALE = 0.015625  # matplotlib stores outlines in 1/64 units
_GLYPH_STEP = 16


def compact(svg: str) -> str:
    """Return the same picture as *svg* (matplotlib's own output) in fewer characters."""
    svg = _NOISE.sub("", svg)
    svg = re.sub(
        rf' d="([^"]*)" transform="scale\({_GLYPH_SCALE}\)"',
        lambda m: f' d="{_relative(m[1], 1 / _GLYPH_STEP, 0)}" transform="scale({_GLYPH_SCALE * _GLYPH_STEP})"',
        svg,
    )
    svg = re.sub(r' d="(M [^"]*)"', lambda m: f' d="{_relative(m[1], 1, 2)}"', svg)
    svg = re.sub(r"\s+", " ", re.sub(r">\s+<", "><", svg)).strip()
    return _shorten_names(svg)


def data_uri(svg: str) -> str:
    """Return *svg* as a ``data:`` address that may stand between double quotes."""
    return "data:image/svg+xml," + quote(svg.replace('"', "'"), safe=" ='/:;,()!?@+-.~$*[]")


def _relative(path: str, scale: float, digits: int) -> str:
    """Return an absolute *path* as a relative one, scaled and rounded to *digits* decimals."""
    x = y = 0.0
    parts = []
    for command, numbers in _COMMAND.findall(path):
        points = [round(float(n) * scale, digits) for n in numbers.split()]
        if command == "z":
            parts.append("z")
            continue
        steps = [_number(p - (y if i % 2 else x), digits) for i, p in enumerate(points)]
        if command == "M":
            steps = [_number(p, digits) for p in points]
        x, y = points[-2:]
        letter = "M" if command == "M" else command.lower()
        parts.append(letter + " ".join(steps).replace(" -", "-"))
    return "".join(parts)


def _number(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def _shorten_names(svg: str) -> str:
    """Give every ``id`` that is referred to a short name and drop the others."""
    used = set(re.findall(r'href="#([^"]+)"', svg)) | set(re.findall(r"url\(#([^)]+)\)", svg))
    short = {name: f"n{i}" for name, i in zip(re.findall(r'id="([^"]+)"', svg), count()) if name in used}
    svg = re.sub(r' id="([^"]+)"', lambda m: f' id="{short[m[1]]}"' if m[1] in short else "", svg)
    svg = re.sub(r'href="#([^"]+)"', lambda m: f'href="#{short[m[1]]}"', svg)
    return re.sub(r"url\(#([^)]+)\)", lambda m: f"url(#{short[m[1]]})", svg)
