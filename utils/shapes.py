"""Boxes, arrows and words: what the concept figures are built from. One unit is one inch."""

from functools import cache

from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

from utils.figures import GREY, INK, Hand
from utils.twin import Twin

_POINTS_PER_INCH = 72
_PADDING = 0.12  # inches between a box and its words
_LINE = 1.05  # the font is generous itself: it leaves room for Arabic vowel signs
_LINE_HEIGHT = 1.6 * _LINE  # of a line, in multiples of the letter size


def sheet(axes: Axes, width: float, height: float) -> None:
    """Make *axes* an empty sheet of *width* by *height* inches, (0, 0) at the bottom start."""
    axes.set(xlim=(0, width), ylim=(0, height), aspect="equal", position=(0, 0, 1, 1))
    axes.axis("off")


def box(
    axes: Axes, hand: Hand, place, words: Twin | str, colour: str = GREY, *,
    head: Twin | str | None = None, size: float = 13, fill: float = 0.12,
):
    """Draw a rounded box at *place* = (x, y, width, height) with wrapped, centred *words*.

    *head* is a bold first line. *fill* is the strength of the tint, 0 for none to 1 for full colour
    (the words are then white).
    """
    x, y, width, height = place
    shape = f"round,pad=0,rounding_size={_PADDING}"
    axes.add_patch(
        FancyBboxPatch((x, y), width, height, shape, facecolor=(colour, fill), edgecolor=colour, linewidth=1.8)
    )
    look = {"color": "white" if fill == 1 else INK, "ha": "center", "linespacing": _LINE}
    body = wrap(hand.text(words), width - 2 * _PADDING, size)
    if head is None:
        axes.text(x + width / 2, y + height / 2, body, size=size, va="center", **look)
        return
    title = wrap(hand.text(head), width - 2 * _PADDING, size + 1, "bold")
    split = y + height / 2 + _split(title, body, size)
    axes.text(x + width / 2, split, title, size=size + 1, weight="bold", va="bottom", **look)
    axes.text(x + width / 2, split, body, size=size, va="top", **look)


def label(
    axes: Axes, hand: Hand, place, words: Twin | str, *,
    width: float | None = None, size: float = 13, weight: str = "normal", colour: str = INK, align: str = "center",
):
    """Write *words* at *place* = (x, y), wrapped to *width* inches; *align* is start, center or end."""
    text = wrap(hand.text(words), width, size, weight) if width else hand.text(words)
    sides = {"start": hand.start, "center": "center", "end": hand.end}
    axes.text(*place, text, size=size, weight=weight, color=colour, ha=sides[align], va="center", linespacing=_LINE)


def arrow(axes: Axes, hand: Hand, begin, end, colour: str = INK, *, bend: float = 0.0, both_ways: bool = False):
    """Draw an arrow from *begin* to *end*, each (x, y); *bend* curves it, the same way round in both languages."""
    look = {"color": colour, "linewidth": 2, "mutation_scale": 18, "shrinkA": 3, "shrinkB": 3}
    curve = f"arc3,rad={bend * hand.forward}"
    style = "<|-|>" if both_ways else "-|>"
    axes.add_patch(FancyArrowPatch(begin, end, arrowstyle=style, connectionstyle=curve, **look))


def wrap(text: str, width: float, size: float, weight: str = "normal") -> str:
    """Return *text* broken into lines no wider than *width* inches at *size* points."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}".strip()
            if line and text_width(longer, size, weight) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return "\n".join(_same_direction(lines))


def text_width(text: str, size: float, weight: str = "normal") -> float:
    """Return the width of *text* in inches when set in the course's font at *size* points."""
    font = _font(weight)
    font.set_size(size, _POINTS_PER_INCH)
    font.set_text(text)
    return font.get_width_height()[0] / 64 / _POINTS_PER_INCH


@cache
def _font(weight: str):
    family = font_manager.FontProperties(family="IBM Plex Sans Arabic", weight=weight)
    return font_manager.get_font(font_manager.findfont(family))


def _same_direction(lines: list[str]) -> list[str]:
    """Return *lines*, each opening with the direction mark of the first."""
    mark = lines[0][0] if lines[0].startswith("\u200f") else ""
    return [line if line.startswith(mark) else mark + line for line in lines]


def _split(title: str, body: str, size: float) -> float:
    """Return how far above the middle a title ends so that title and body together are centred, in inches."""
    heads, bodies = title.count("\n") + 1, body.count("\n") + 1
    line = _LINE_HEIGHT * size / _POINTS_PER_INCH
    return (bodies - heads) * line / 2
