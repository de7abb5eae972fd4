"""Give the words of matplotlib's SVG, which names a font, the font that they need inside the picture.

In an image of a page no other font is at hand. Drawn as outlines, which matplotlib does unless the style tells it
otherwise, letters would be most of a bilingual figure; as text each costs a byte or two.
"""

import math
import re
from collections import Counter
from functools import cache
from html import unescape
from itertools import chain
from pathlib import Path

from markupsafe import escape
from matplotlib.axis import Axis
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont
from matplotlib.text import Text

from utils.figures.svg_font import FONTS, face, length

_WORDS = re.compile(
    r'<text style="(?P<look>[^"]*)"(?: x="(?P<x>\S+)" y="(?P<y>\S+)")?'
    r'(?: transform="(?:translate\((?P<left>\S+) (?P<base>\S+)\))? ?(?:rotate\((?P<turn>[^ )]+)[^)]*\))?")?>'
    r"(?P<words>[^<]*)</text>"
)
_SIDE = re.compile(r'<g id="(left|center|right)">')  # how the words of a figure are named
# which end of a line stands at its place, for words that run from the left and for words that run from the right
_ANCHORS = {"left": ("start", "end"), "center": ("middle", "middle"), "right": ("end", "start")}
_SIDES = {"start": "left", "middle": "center", "end": "right"}
_ALONG = {"left": 0.0, "center": 0.5, "right": 1.0}
_PLACE = re.compile(r"(?<=>)\{(\d+)\}(?=</text>)")
# letters as wide as they are drawn, whatever the size of the picture on the screen
_ALWAYS = "font-family:letters,sans-serif;white-space:pre;text-rendering:geometricPrecision;"


def name_sides(figure: Figure) -> None:
    """Let the SVG of *figure* say of each of its words which side of them stands at their place."""
    parts = chain(figure.texts, figure.legends, *(axes.get_children() for axes in figure.axes))
    # a scale that is not shown is not asked: it would make ticks to answer
    shown = (part for part in parts if not isinstance(part, Axis) or part.axes.axison)
    for text in chain.from_iterable(part.findobj(Text) for part in shown):
        text.set_gid(text.get_ha())


def with_text(svg: str) -> tuple[str, list[str]]:
    """Return *svg*, matplotlib's own output, with fonts for its words, and the words, which ``filled`` puts there.

    Until then they are out of the way of whatever else is done to the SVG. Words in a font that is not ours stay as
    they are. Words whose side ``name_sides`` has named keep it, should a browser write them a little wider; others keep
    the side that matplotlib says, or their left end.
    """
    found = [match for match in _WORDS.finditer(svg) if _font(match)]
    if not found:
        return svg, []
    words = [unescape(match["words"]) for match in found]
    used: dict[Path, list[str]] = {}
    for match, text in zip(found, words, strict=True):
        used.setdefault(_font(match), []).append(text)
    looks = [_look(match, text) for match, text in zip(found, words, strict=True)]
    # most words look alike, so that is said once and the others say where they differ
    shared = [name for name in looks[0] if all(name in look for look in looks)]
    usual = {name: Counter(look[name] for look in looks).most_common(1)[0][0] for name in shared}
    faces = "".join(face(font, used[font], _weight(font)) for font in sorted(used))
    elements = iter([_element(*each, usual) for each in zip(range(len(found)), found, words, looks, strict=True)])
    svg = _WORDS.sub(lambda match: next(elements) if _font(match) else match[0], svg)
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
    return _file(look["font-family"], look.get("font-weight", "normal"))


@cache
def _file(families: str, weight: str) -> Path | None:
    names = [name.strip("' ") for name in families.split(",")]
    file = Path(findfont(FontProperties(family=names, weight=int(weight) if weight.isdigit() else weight)))
    return file if file.parent == FONTS else None


def _side(match: re.Match) -> str:
    """Return which side of the words stands at their place: left, center or right."""
    named = _SIDE.match(match.string, match.string.rfind("<g id=", 0, match.start()))
    return named[1] if named else _SIDES[_styles(match["look"]).get("text-anchor", "start")]


def _look(match: re.Match, words: str) -> dict[str, str]:
    """Return the style of *words*."""
    leftward = words.startswith("\u061c")
    own = {name: value for name, value in _styles(match["look"]).items() if name != "font-family"}
    ours = {
        "font-weight": _weight(_font(match)),
        "direction": "rtl" if leftward else "ltr",
        "text-anchor": _ANCHORS[_side(match)][leftward],
    }
    return {"fill": "#000000"} | own | ours


def _place(match: re.Match, words: str) -> tuple[str, str]:
    """Return where the side of the *words* stands that is kept; of some matplotlib says where their left end does."""
    if match["x"]:
        x, y, along = float(match["x"]), float(match["y"]), 0.0
    else:
        x, y = float(match["left"] or 0), float(match["base"] or 0)
        size = float(_styles(match["look"])["font-size"].removesuffix("px"))
        along = _ALONG[_side(match)] * size * length(_font(match), words)
    turn = math.radians(float(match["turn"] or 0))
    return f"{x + along * math.cos(turn):.1f}", f"{y + along * math.sin(turn):.1f}"


def _element(number: int, match: re.Match, words: str, look: dict[str, str], usual: dict[str, str]) -> str:
    """Return an element for the *words* with their *number*, with what of its *look* is not *usual*."""
    x, y = _place(match, words)
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
