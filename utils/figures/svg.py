"""Make matplotlib's SVG small enough to live inside a notebook.

Unshortened, three bilingual figures would fill a notebook's whole budget. Nothing visible is lost: letters become text
in a font inside the picture, coordinates are written relative to one another and to 1/100 of a point, and names that
only the file itself uses become short.
"""

import re
from collections.abc import Iterator
from itertools import count, product
from string import ascii_letters
from urllib.parse import quote

import htpy as h
from markupsafe import Markup

from utils.figures.svg_path import shorten
from utils.figures.svg_text import filled, with_text

_NOISE = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<metadata>.*?</metadata>", re.DOTALL)
_FINE = re.compile(r'\b(x|y|width|height)="(-?\d+\.\d{3,})"')  # where a mark, a tick or a clip stands

_UNSAFE = re.compile(r"[^\w ='/:;,()!?@+.~$*\[\]<\u00a0-\uffff-]+")  # in an address between double quotes


def compact(svg: str) -> str:
    """Return the same picture as *svg* (matplotlib's own output) in fewer characters."""
    svg, words = with_text(svg)
    svg = re.sub(r"<g\b[^>]*/>", "", re.sub(r">\s+<", "><", _NOISE.sub("", svg))).strip()
    svg = re.sub(r' d="(M [^"]*)"', lambda match: f' d="{shorten(match[1], 1, 2)}"', svg)
    svg = _FINE.sub(lambda match: f'{match[1]}="{round(float(match[2]), 2):g}"', svg)
    svg = svg.replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "").replace("xlink:href", "href")
    svg = svg.replace(' version="1.1"', "").replace('<style type="text/css">', "<style>")
    svg = re.sub(r"([:;]) ", r"\1", svg).replace("<defs></defs>", "")
    svg = re.sub(r"#([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3\b", r"#\1\2\3", svg)
    svg = _without_inherited(svg)
    svg = re.sub(r'(<(?!text)[^>]*) style="fill:(#\w+)"', r'\1 fill="\2"', svg)  # a text's own would lose to the rule
    return filled(_without_plain_groups(_shorten_names(re.sub(r"\s+", " ", svg))), words)


def data_uri(svg: str) -> str:
    """Return *svg* as a ``data:`` address that may stand between double quotes, where "<" is safe.

    ">" would be, too, but whoever looks for tags with a plain pattern would take it for the end of one. Letters of any
    script stand as they are, as addresses in HTML may: written in percent, Arabic ones would be three times as long.
    """
    return "data:image/svg+xml," + _UNSAFE.sub(lambda match: quote(match[0]), svg.replace('"', "'"))


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
