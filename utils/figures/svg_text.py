"""Turn the letters of matplotlib's SVG, which are outlines, into text with the font that it needs inside the picture.

Outlines of letters are most of a bilingual figure. As text, a letter costs a byte or two, and an outline that is used
stands once in a font that knows nothing else. What the words are matplotlib says in a comment before their outlines.
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
from matplotlib.text import Text
from matplotlib.textpath import text_to_path

from utils.figures.svg_font import FONTS, advance, face

_WORDS = re.compile(
    r'<!-- (?P<words>[^\n]*) -->\s*<g(?: style="(?P<look>[^"]*)")? '
    r'transform="translate\((?P<x>\S+) (?P<y>\S+)\)(?: rotate\((?P<turn>\S+)\))? scale\((?P<scale>\S+) \S+\)">'
    r"(?P<letters>.*?)</g>",
    re.DOTALL,
)
_LETTER = re.compile(r'href="#([\w-]+)-([0-9a-f]+)"(?: transform="translate\((\S+) \S+\)")?')
_SIDE = re.compile(
    r'<g id="(left|center|right)">\s*(?:<g clip-path[^>]*>\s*)?\Z'
)  # how the words of a figure are named
# which end of a line stands at its place, for words that run from the left and for words that run from the right
_ANCHORS = {"left": ("start", "end"), "center": ("middle", "middle"), "right": ("end", "start")}
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
    """Return *svg*, matplotlib's own output, with text for its words, and the words, which ``filled`` puts there.

    Until then they are out of the way of whatever else is done to the SVG. Words in a font that is not ours
    stay outlines. Words whose side ``name_sides`` has named keep it, should a browser write them a little wider; others
    keep their left end.
    """
    found = [match for match in _WORDS.finditer(svg) if _font(match)]
    if not found:
        return svg, []
    words = [unescape(match["words"]) for match in found]
    used: dict[str, list[str]] = {}
    for match, text in zip(found, words, strict=True):
        used.setdefault(_font(match), []).append(text)
    looks = [_look(match, text) for match, text in zip(found, words, strict=True)]
    # most words look alike, so that is said once and the others say where they differ
    usual = {name: Counter(look[name] for look in looks).most_common(1)[0][0] for name in looks[0]}
    faces = "".join(face(_file(font), used[font], _weight(font)) for font in sorted(used))
    elements = iter([_element(*each, usual) for each in zip(range(len(found)), found, looks, strict=True)])
    svg = _WORDS.sub(lambda match: next(elements) if _font(match) else match[0], svg)
    # of the marks of direction one also says on which side of its number a percent sign stands
    return svg.replace("</style>", f"{faces}text{{{_ALWAYS}{_css(usual)}}}</style>", 1), [
        text.removeprefix("\u200e") for text in words
    ]


def filled(svg: str, words: list[str]) -> str:
    """Return *svg* with its *words* in their places."""
    return _PLACE.sub(lambda match: escape(words[int(match[1])]), svg)


def _font(match: re.Match) -> str | None:
    """Return the name of the one font of the course that the words of *match* are in, or None."""
    fonts = {font for font, _, _ in _LETTER.findall(match["letters"])}
    return fonts.pop() if len(fonts) == 1 and _file(next(iter(fonts))).exists() else None


def _side(match: re.Match) -> str:
    """Return which side of the words stands at their place: left, center or right."""
    named = _SIDE.search(match.string, max(0, match.start() - 200), match.start())
    return named[1] if named else "left"


def _look(match: re.Match, words: str) -> dict[str, str]:
    """Return the style of *words*."""
    leftward = words.startswith("\u061c")
    own = dict(part.split(": ") for part in (match["look"] or "fill: #000000").split("; "))
    return own | {
        "font-size": f"{float(match['scale']) * text_to_path.FONT_SCALE:g}px",
        "font-weight": _weight(_font(match)),
        "direction": "rtl" if leftward else "ltr",
        "text-anchor": _ANCHORS[_side(match)][leftward],
    }


def _place(match: re.Match) -> tuple[str, str]:
    """Return where the side of the words stands that is kept; matplotlib says where their left end does."""
    letters = _LETTER.findall(match["letters"])
    scale = text_to_path.FONT_SCALE
    ends = [float(x or 0) + scale * advance(_file(font), int(number, 16)) for font, number, x in letters]
    along = _ALONG[_side(match)] * max(ends) * float(match["scale"])
    turn = math.radians(float(match["turn"] or 0))
    return f"{float(match['x']) + along * math.cos(turn):.1f}", f"{float(match['y']) + along * math.sin(turn):.1f}"


def _element(number: int, match: re.Match, look: dict[str, str], usual: dict[str, str]) -> str:
    """Return an element for the words *number*, with what of its *look* is not *usual*."""
    x, y = _place(match)
    other = _css({name: value for name, value in look.items() if value != usual.get(name)})
    style = f' style="{other}"' if other else ""
    turn = f' transform="rotate({match["turn"]} {x} {y})"' if match["turn"] else ""
    return f'<text x="{x}" y="{y}"{style}{turn}>{{{number}}}</text>'


def _css(look: dict[str, str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in look.items())


@cache  # it is asked for with every letter
def _file(font: str) -> Path:
    return FONTS / f"{font}.ttf"


def _weight(font: str) -> str:
    return "bold" if font.endswith("Bold") else "normal"
