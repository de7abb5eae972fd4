"""Boxes, arrows and words: what the concept figures are built from. One unit is one inch."""

from matplotlib.axes import Axes
from matplotlib.patches import Circle, FancyArrowPatch, FancyBboxPatch

from utils.figures.lettering import leading, text_height, text_width, wrap, write
from utils.figures.palette import GREY, INK
from utils.figures.reading_side import READING_SIDES, ReadingSide, place
from utils.twins import Twin

_PADDING = 0.12  # inches between a box and its words


def sheet(axes: Axes, width: float, height: float) -> None:
    """Make *axes* an empty sheet of *width* by *height* inches, (0, 0) at the bottom start."""
    place(axes, READING_SIDES["en"], 0, 0, width, height)  # as wide as the drawing: the same place in both languages
    axes.set(xlim=(0, width), ylim=(0, height))
    axes.axis("off")


def box(
    axes: Axes,
    side: ReadingSide,
    where,
    words: Twin | str,
    colour: str = GREY,
    *,
    head: Twin | str = "",
    size: float = 13,
    fill: float = 0.12,
    dashed: bool = False,
    words_at: str = "middle",
):
    """Draw a rounded box at *where* = (x, y, width, height) with wrapped, centred *words*.

    *head* is a bold first line. *fill* is the strength of the tint, 0 to 1. *words_at* is middle or top.
    """
    x, y, width, height = where
    frame = {"facecolor": (colour, fill), "edgecolor": colour, "linewidth": 1.8, "linestyle": "--" if dashed else "-"}
    axes.add_artist(_rounded(x, y, width, height, _PADDING, **frame))
    blocks = _blocks(side, width, words, head, size)
    spare = height - _blocks_height(blocks, size)
    top = y + height - (1.5 * _PADDING if words_at == "top" else spare / 2)
    for text, points, weight in blocks:
        tall = text_height(text, points)
        write(axes, (x + width / 2, top - tall / 2), text, points, weight=weight, color=INK, ha="center")
        top -= tall + _gap(size)


def box_height(width: float, words: Twin | str, head: Twin | str = "", size: float = 13) -> float:
    """Return the height that a box of *width* needs for its words, the greater of both languages."""
    heights = (_blocks_height(_blocks(side, width, words, head, size), size) for side in READING_SIDES.values())
    return max(heights) + 3 * _PADDING


def label(
    axes: Axes,
    side: ReadingSide,
    where,
    words: Twin | str,
    *,
    width: float | None = None,
    size: float = 13,
    weight: str = "normal",
    colour: str = INK,
    align: str = "center",
):
    """Write *words* with their middle at *where* = (x, y), wrapped to *width* inches.

    *align* is start, center or end.
    """
    text = wrap(side.text(words), width, size, weight) if width else side.text(words)
    sides = {"start": side.start, "center": "center", "end": side.end}
    write(axes, where, text, size, weight=weight, color=colour, ha=sides[align])


def tag(axes: Axes, side: ReadingSide, where, words: Twin | str, colour: str, *, size: float = 12) -> None:
    """Write *words* in white on a full-coloured pill with its middle at *where* = (x, y)."""
    width, height = text_width(side.text(words), size, "bold") + 0.3, leading(size)
    x, y = where[0] - width / 2, where[1] - height / 2
    axes.add_artist(_rounded(x, y, width, height, height / 2, color=colour))
    label(axes, side, where, words, size=size, weight="bold", colour="white")


def dot(axes: Axes, side: ReadingSide, where, words: str, colour: str, *, radius: float = 0.24) -> None:
    """Draw a full-coloured circle with its middle at *where* = (x, y) and short *words* in white."""
    axes.add_artist(Circle(where, radius, color=colour, clip_on=False, zorder=3))
    label(axes, side, where, words, weight="bold", colour="white")


def arrow(axes: Axes, side: ReadingSide, begin, end, colour: str = INK, *, bend: float = 0.0, both_ways: bool = False):
    """Draw an arrow from *begin* to *end*, each (x, y); *bend* curves it, the same way round in both languages."""
    look = {"color": colour, "linewidth": 2, "mutation_scale": 18, "shrinkA": 3, "shrinkB": 3, "clip_on": False}
    curve = f"arc3,rad={bend * side.forward}"
    style = "<|-|>" if both_ways else "-|>"
    axes.add_artist(FancyArrowPatch(begin, end, arrowstyle=style, connectionstyle=curve, **look))


def _rounded(x: float, y: float, width: float, height: float, radius: float, **look) -> FancyBboxPatch:
    return FancyBboxPatch((x, y), width, height, f"round,pad=0,rounding_size={radius}", clip_on=False, **look)


def _blocks(
    side: ReadingSide, width: float, words: Twin | str, head: Twin | str, size: float
) -> list[tuple[str, float, str]]:
    """Return what stands in a box, head first: wrapped text, size, weight."""
    return [
        (wrap(side.text(text), width - 2 * _PADDING, points, weight), points, weight)
        for text, points, weight in ((head, size + 1, "bold"), (words, size, "normal"))
        if text
    ]


def _blocks_height(blocks: list[tuple[str, float, str]], size: float) -> float:
    return sum(text_height(text, points) for text, points, _ in blocks) + _gap(size) * (len(blocks) - 1)


def _gap(size: float) -> float:
    """Return the space between head and words: that between two lines."""
    return leading(size) - text_height("", size)
