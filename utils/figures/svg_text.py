"""Give the words of matplotlib's SVG, which names a font, the font that they need inside the picture.

In an image of a page no other font is at hand. Drawn as outlines, which matplotlib does unless the style tells it
otherwise, letters would be most of a bilingual figure; as text each costs a byte or two.
"""

import re
from collections import Counter
from functools import cache
from html import unescape
from pathlib import Path

from markupsafe import escape
from matplotlib.font_manager import FontProperties, findfont

from utils.figures.svg_font import FONTS, face

_WORDS = re.compile(
    r'<text style="(?P<look>[^"]*)"(?: x="(?P<x>\S+)" y="(?P<y>\S+)")?'
    r'(?: transform="(?:translate\((?P<left>\S+) (?P<base>\S+)\))? ?(?:rotate\((?P<turn>[^ )]+)[^)]*\))?")?>'
    r"(?P<words>[^<]*)</text>"
)
# the end of a line at its place, which matplotlib names as if all words ran from the left
_LEFTWARD = {"start": "end", "middle": "middle", "end": "start"}
_PLACE = re.compile(r"(?<=>)\{(\d+)\}(?=</text>)")
# letters as wide as they are drawn, whatever the size of the picture on the screen
_ALWAYS = "font-family:letters,sans-serif;white-space:pre;text-rendering:geometricPrecision;"


def with_text(svg: str) -> tuple[str, list[str]]:
    """Return *svg*, matplotlib's own output, with fonts for its words, and the words, which ``filled`` puts there.

    Until then they are out of the way of whatever else is done to the SVG. Words in a font that is not ours stay as
    they are. Words keep the side that stands at their place, should a browser write them a little wider; where they
    have several lines, their left end.
    """
    found = [(match, font) for match in _WORDS.finditer(svg) if (font := _font(match))]
    if not found:
        return svg, []
    words = [unescape(match["words"]) for match, _ in found]
    used: dict[Path, list[str]] = {}
    for (_, font), text in zip(found, words, strict=True):
        used.setdefault(font, []).append(text)
    looks = [_look(*each, text) for each, text in zip(found, words, strict=True)]
    usual = _usual(looks)
    faces = "".join(face(font, used[font], _weight(font)) for font in sorted(used))
    elements = {match.start(): _element(number, match, looks[number], usual) for number, (match, _) in enumerate(found)}
    svg = _WORDS.sub(lambda match: elements.get(match.start(), match[0]), svg)
    # of the marks of direction one also says on which side of its number a percent sign stands
    return svg.replace("</style>", f"{faces}text{{{_ALWAYS}{_css(usual)}}}</style>", 1), [
        text.removeprefix("\u200e") for text in words
    ]


def filled(svg: str, words: list[str]) -> str:
    """Return *svg* with its *words* in their places."""
    return _PLACE.sub(lambda match: escape(words[int(match[1])]), svg)


def _font(match: re.Match) -> Path | None:
    """Return the file of the font of the course that the words of *match* are in, or None."""
    look = _styles(match["look"])
    return _file(look["font-family"], int(look.get("font-weight", 400)))


@cache
def _file(families: str, weight: int) -> Path | None:
    names = [name.strip("' ") for name in families.split(",")]
    file = Path(findfont(FontProperties(family=names, weight=weight)))
    return file if file.parent == FONTS else None


def _look(match: re.Match, font: Path, words: str) -> dict[str, str]:
    """Return the style of *words*, which stand in *font*."""
    look = {"fill": "#000000", "text-anchor": "start"} | _styles(match["look"]) | {"font-weight": _weight(font)}
    del look["font-family"]
    leftward = words.startswith("\u061c")
    anchor = _LEFTWARD[look["text-anchor"]] if leftward else look["text-anchor"]
    return look | {"direction": "rtl" if leftward else "ltr", "text-anchor": anchor}


def _usual(looks: list[dict[str, str]]) -> dict[str, str]:
    """Return what most of *looks* have in common: it is said once, and the others say where they differ."""
    shared = [name for name in looks[0] if all(name in look for look in looks)]
    return {name: Counter(look[name] for look in looks).most_common(1)[0][0] for name in shared}


def _element(number: int, match: re.Match, look: dict[str, str], usual: dict[str, str]) -> str:
    """Return an element for the words *number*, with what of its *look* is not *usual*."""
    x, y = (f"{float(match[at] or match[moved] or 0):.1f}" for at, moved in (("x", "left"), ("y", "base")))
    other = _css({name: value for name, value in look.items() if value != usual.get(name)})
    style = f' style="{other}"' if other else ""
    turn = f' transform="rotate({match["turn"]} {x} {y})"' if float(match["turn"] or 0) else ""
    return f'<text x="{x}" y="{y}"{style}{turn}>{{{number}}}</text>'


def _styles(css: str) -> dict[str, str]:
    return dict(part.split(": ") for part in css.split("; "))


def _css(look: dict[str, str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in look.items())


def _weight(font: Path) -> str:
    return "bold" if font.stem.endswith("Bold") else "normal"
