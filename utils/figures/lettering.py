"""The course's font: how wide a text is, where its lines break, how it is written. Lengths are in inches."""

from functools import cache
from pathlib import Path as File

import numpy as np
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.path import Path
from matplotlib.textpath import text_to_path

from utils.figures.paper import points

FAMILY = "IBM Plex Sans Arabic"
# a line that opens with a number or a foreign name still runs its own way, and an Arabic percent sign
# stands on the reading side of its number
DIRECTION_MARKS = {"ltr": "\u200e", "rtl": "\u061c"}

_POINTS_PER_INCH = 72
_LEADING = 1.5  # baseline to baseline, in letter sizes: roomy enough for Arabic vowel signs
_COMMANDS = {Path.MOVETO: "M", Path.LINETO: "L", Path.CURVE3: "Q", Path.CURVE4: "C", Path.CLOSEPOLY: "Z"}
_CAPITAL = 0.7  # height of a capital letter, in letter sizes

for _file in sorted((File(__file__).parent / "fonts").glob("*.ttf")):
    font_manager.fontManager.addfont(_file)


def leading(size: float) -> float:
    """Return the distance of two baselines at *size* points."""
    return _LEADING * points(size) / _POINTS_PER_INCH


def text_height(text: str, size: float) -> float:
    """Return the height of *text*, from the top of its first line to the last baseline."""
    return leading(size) * text.count("\n") + _CAPITAL * points(size) / _POINTS_PER_INCH


def text_width(text: str, size: float, weight: str = "normal") -> float:
    """Return the width of *text*, one line, at *size* points."""
    return _width(text, points(size), weight)


@cache
def _width(text: str, size: float, weight: str) -> float:
    font = font_of(weight)
    font.set_size(size, _POINTS_PER_INCH)
    font.set_text(text, flags=LoadFlags.NO_HINTING)
    return font.get_width_height()[0] / 64 / _POINTS_PER_INCH


def wrap(text: str, width: float, size: float, weight: str = "normal") -> str:
    """Return *text* broken into lines no wider than *width* at *size* points; each keeps the first one's mark."""
    return _wrapped(text, width, points(size), weight)


@cache
def _wrapped(text: str, width: float, size: float, weight: str) -> str:
    mark = text[0] if text[0] in DIRECTION_MARKS.values() else ""
    gap = _width("n n", size, weight) - 2 * _width("n", size, weight)
    lines = []
    for paragraph in text.split("\n"):
        room = -1.0  # the first word always begins a line
        for word in paragraph.removeprefix(mark).split(" "):
            needed = _width(word, size, weight)
            if needed > room:
                lines.append(mark + word)
                room = width - needed - gap
            else:
                lines[-1] += f" {word}"
                room -= needed + gap
    return "\n".join(lines)


def write(axes: Axes, place, text: str, size: float, shift=(0, 0), coords="data", **look) -> None:
    """Write *text* line by line with its middle at *place*, moved by *shift* inches along and up.

    matplotlib itself would space the lines by the letters that happen to be in them.
    """
    top = shift[1] + text_height(text, size) / 2 - text_height("", size)
    for i, line in enumerate(text.split("\n")):
        offset = (shift[0] * _POINTS_PER_INCH, (top - i * leading(size)) * _POINTS_PER_INCH)
        where = {"xycoords": coords, "textcoords": "offset points", "annotation_clip": False}
        axes.annotate(line, place, offset, size=points(size), va="baseline", zorder=4, **where, **look)


@cache
def outline(text: str, size: float, weight: str, direction: str) -> tuple[str, float]:
    """Return *text*, which runs in *direction* ("rtl"), as the path of an SVG from its left end, and how wide it is.

    *size* and what is returned are in units of the SVG.
    """
    properties = font_manager.FontProperties(family=FAMILY, weight=weight)
    vertices, codes = text_to_path.get_text_path(properties, DIRECTION_MARKS[direction] + text)
    scale = size / text_to_path.FONT_SCALE
    letters = Path(np.array(vertices) * (scale, -scale), codes)
    steps = [
        _COMMANDS[code] + " ".join(f"{number:.2f}" for number in points if code != Path.CLOSEPOLY)
        for points, code in letters.iter_segments(simplify=False)
    ]
    return "".join(steps), letters.get_extents().x1


@cache
def font_of(weight: str) -> FT2Font:
    """Return the course's font in *weight*: normal or bold."""
    properties = font_manager.FontProperties(family=FAMILY, weight=weight)
    return font_manager.get_font(font_manager.findfont(properties))
