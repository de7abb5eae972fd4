"""Make matplotlib's SVG small enough to live inside a notebook.

A bilingual figure draws every letter as an outline, twice over; unshortened, three figures would fill
a notebook's whole budget. Nothing visible is lost: coordinates are written relative to one another, letters
to 1/128 of their height and shapes to 1/100 of a point, and names that only the file itself uses become short.
"""

import re
from collections.abc import Iterator
from itertools import count, product
from string import ascii_letters
from urllib.parse import quote

import htpy as h
from markupsafe import Markup

from utils.figures.svg_path import shorten

_NOISE = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<metadata>.*?</metadata>", re.DOTALL)
_GLYPH = re.compile(r'<path id="([^"]+)"(?: d="([^"]*)")? transform="scale\(0\.015625\)"/>')
_TEXT = re.compile(r'transform="translate\(([^)]+)\)( rotate\([^)]+\))? scale\(([\d.]+) -[\d.]+\)"')
_LETTER = re.compile(r'<use xlink:href="#([^"]+)"(?: transform="translate\(([-\d.e]+) ([-\d.e]+)\)")?/>')
_FINE = re.compile(r'\b(x|y|width|height)="(-?\d+\.\d{3,})"')  # where a mark, a tick or a clip stands
_STEP = 1.28  # matplotlib measures letters in 1/100 of their height (outlines in 1/64 of that); here it is 1/128


def compact(svg: str) -> str:
    """Return the same picture as *svg* (matplotlib's own output) in fewer characters."""
    svg = re.sub(r"<g\b[^>]*/>", "", re.sub(r">\s+<", "><", _NOISE.sub("", svg))).strip()
    blank = {name for name, outline in _GLYPH.findall(svg) if not outline}  # spaces and direction marks
    svg = _GLYPH.sub(_glyph, svg)
    svg = _LETTER.sub(lambda match: _letter(match, blank), svg)
    svg = _TEXT.sub(lambda match: _text(*match.groups()), svg)
    svg = re.sub(r' d="(M [^"]*)"', lambda match: f' d="{shorten(match[1], 1, 2)}"', svg)
    svg = _FINE.sub(lambda match: f'{match[1]}="{float(match[2]):.2f}"', svg)
    svg = svg.replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "").replace("xlink:href", "href")
    svg = svg.replace(' version="1.1"', "").replace('<style type="text/css">', "<style>")
    svg = re.sub(r"([:;]) ", r"\1", svg).replace("<defs></defs>", "")
    svg = re.sub(r"#([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3\b", r"#\1\2\3", svg)
    svg = _without_inherited(svg)
    svg = re.sub(r' style="fill:(#\w+)"', r' fill="\1"', svg)
    return _without_plain_groups(_shorten_names(re.sub(r"\s+", " ", svg)))


def data_uri(svg: str) -> str:
    """Return *svg* as a ``data:`` address that may stand between double quotes, where "<" is safe.

    ">" would be, too, but whoever looks for tags with a plain pattern would take it for the end of one.
    """
    return "data:image/svg+xml," + quote(svg.replace('"', "'"), safe=" ='/:;,()!?@+-.~$*[]<")


def image(address: str, alt: str, size: tuple[float, float]) -> h.Element:
    """Return the picture at *address* with its alternative text, in a box that scrolls sideways where it has to.

    *size* is that of the drawing in points, which tells how wide it must be for its letters to be read.
    An element of htpy would write each of the thousands of apostrophes in the address in five characters.
    """
    wide, high = (f"{length:.0f}" for length in size)
    picture = Markup('<img style="--wide:{};--high:{}" src="{}" alt="{}">')
    return h.div(".sideways")[picture.format(wide, high, Markup(address), alt)]


def size_of(svg: str) -> tuple[float, float]:
    """Return width and height of matplotlib's *svg* in points."""
    _, _, wide, high = re.search(r"viewBox=['\"]([^'\"]+)", svg)[1].split()
    return float(wide), float(high)


def _glyph(match: re.Match) -> str:
    name, outline = match.groups()
    return f'<path id="{name}" d="{shorten(outline, _STEP / 64, 0)}"/>' if outline else ""


def _letter(match: re.Match, blank: set[str]) -> str:
    """Return the use of a glyph within its line of text, or nothing where the glyph is blank."""
    name, x, y = match.groups(default="0")
    if name in blank:
        return ""
    place = {"x": round(float(x) * _STEP), "y": round(float(y) * _STEP)}
    return f'<use href="#{name}"' + "".join(f' {key}="{value}"' for key, value in place.items() if value) + "/>"


def _text(place: str, turn: str | None, scale: str) -> str:
    """Return where a line of text stands, in the finer units of its letters."""
    x, y = (f"{float(number):.1f}" for number in place.split())
    size = f"{float(scale) / _STEP:.5f}".strip("0")
    return f'transform="translate({x} {y}){turn or ""} scale({size}-{size})"'


def _without_inherited(svg: str) -> str:
    """Return *svg* without what the uses of a mark or a tick say once more of its style."""
    styles = dict(re.findall(r'<path id="([^"]+)"[^>]* style="([^"]*)"', svg))

    def use(match: re.Match) -> str:
        said = styles.get(match[2], "").split(";")
        style = ";".join(part for part in match[4].split(";") if part not in said)
        return f"{match[1]}{match[3]}" + (f' style="{style}"/>' if style else "/>")

    return re.sub(r'(<use href="#([^"]+)")([^>]*) style="([^"]*)"/>', use, svg)


def _shorten_names(svg: str) -> str:
    """Give every ``id`` that is referred to a short name and drop the others."""
    used = set(re.findall(r'href="#([^"]+)"', svg)) | set(re.findall(r"url\(#([^)]+)\)", svg))
    names = (name for name in re.findall(r' id="([^"]+)"', svg) if name in used)
    short = dict(zip(names, _short_names(), strict=False))  # names without end
    svg = re.sub(r' id="([^"]+)"', lambda m: f' id="{short[m[1]]}"' if m[1] in short else "", svg)
    svg = re.sub(r'href="#([^"]+)"', lambda m: f'href="#{short[m[1]]}"', svg)
    return re.sub(r"url\(#([^)]+)\)", lambda m: f"url(#{short[m[1]]})", svg)


def _without_plain_groups(svg: str) -> str:
    """Return *svg* without the groups that have no attribute; what is in them stays."""
    kept: list[bool] = []  # of each group open at this point

    def decide(match: re.Match) -> str:
        if match[0] != "</g>":
            kept.append(match[0] != "<g>")
        return match[0] if (kept.pop() if match[0] == "</g>" else kept[-1]) else ""

    return re.sub(r"<g\b[^>]*>|</g>", decide, svg)


def _short_names() -> Iterator[str]:
    """Yield a, b, …, Z, aa, ab, … without end."""
    for length in count(1):
        yield from map("".join, product(ascii_letters, repeat=length))
