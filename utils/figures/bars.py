"""Horizontal rows with a name at the start of each: what the bar charts are built from."""

from collections.abc import Callable, Mapping, Sequence

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from utils.figures.lettering import text_width, wrap, write
from utils.figures.palette import INK, SKY, ink_on
from utils.figures.reading_side import ReadingSide, place
from utils.twins import Twin

_SIZE = 13
_THICK = 0.62  # of a bar, where the rows are 1 apart


def frame(
    axes: Axes, side: ReadingSide, size: tuple[float, float], *,
    start: float, end: float = 0, above: float = 0, below: float = 0,
) -> None:  # fmt: skip
    """Prepare *axes* for rows in a drawing of *size*, with room left on its four sides, all in inches."""
    width, height = size
    place(axes, side, start, below, width - start - end, height - above - below)
    axes.set(xticks=[], yticks=[])
    axes.spines[:].set_visible(False)


def name_rows(
    axes: Axes,
    side: ReadingSide,
    names: Mapping[float, Twin],
    width: float,
    is_bold: Callable[[float], bool] = lambda y: True,
) -> None:
    """Write *names* before the rows, by height; the first is on top. The column of names is *width* inches wide."""
    axes.set_ylim(max(names) + 0.5, min(names) - 0.5)
    for y, name in names.items():
        weight = "bold" if is_bold(y) else "normal"
        _beside(axes, side, "start", y, wrap(side.text(name), width - 0.15, _SIZE, weight), -width, weight)


def end_note(axes: Axes, side: ReadingSide, y: float, words: Twin | str, weight: str = "normal") -> None:
    """Write *words* beside the end of the row at height *y*."""
    _beside(axes, side, "end", y, side.text(words), 0.12, weight)


def scale(axes: Axes, side: ReadingSide) -> None:
    """Show shares out of 100 below the rows, with faint lines above them."""
    axes.xaxis.set_major_locator(MaxNLocator(5, steps=(1, 2, 5, 10), integer=True))
    axes.xaxis.set_major_formatter(lambda value, _: side.percent(value))
    axes.tick_params(axis="x", length=0)
    axes.grid(axis="x")
    axes.set_axisbelow(True)


def stacked(axes: Axes, side: ReadingSide, y: float, pieces: Sequence[tuple[float, str, Twin | str]]) -> None:
    """Draw a bar at height *y* from *pieces*: length, colour, words. Words that do not fit in stand behind it."""
    left, inch = 0.0, max(axes.get_xlim()) / (axes.get_position().width * axes.figure.get_figwidth())
    for length, colour, words in pieces:
        axes.barh(y, length, _THICK, left, color=colour, edgecolor="white", linewidth=2)
        look = {"weight": "bold", "color": ink_on(colour), "ha": "center"}
        x, shift = left + length / 2, 0.0
        if length < text_width(side.text(words), _SIZE, "bold") * inch:
            x, shift, look = left + length, 0.08 * side.forward, {"weight": "bold", "ha": side.start}
        write(axes, (x, y), side.text(words), _SIZE, (shift, 0), **look)
        left += length


def interval(axes: Axes, y: float, ends: tuple[float, float], middle: float, colour: str = SKY) -> None:
    """Draw an interval at height *y* between its *ends*, with a dot at its *middle*."""
    axes.plot(ends, (y, y), color=colour, linewidth=13, solid_capstyle="butt")
    axes.plot(middle, y, "o", color=INK, markersize=9)


def _beside(axes: Axes, side: ReadingSide, edge: str, y: float, text: str, inches: float, weight: str) -> None:
    """Write *text* at height *y*, *inches* along from the edge of the axes at its ``start`` or ``end``."""
    x = int((edge == "end") != side.mirrored)
    shift, across = (inches * side.forward, 0), axes.get_yaxis_transform()
    write(axes, (x, y), text, _SIZE, shift, across, weight=weight, ha=side.start)
