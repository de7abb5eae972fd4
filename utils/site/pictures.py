"""The pictures that other programs show of the site: the card of a link, and the icons of an installed program."""

import io
from functools import cache

import matplotlib.style
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Arc, Circle, FancyBboxPatch

from utils.figures import STYLE
from utils.site.words import COURSE

GREEN, PAPER, INK, WARM = "#0b5e52", "#fbfaf6", "#1d2730", "#b04c00"
CARD, CARD_SIZE = "assets/card.png", (1200, 630)
ICONS = {"assets/icon-192.png": 192, "assets/icon-512.png": 512}
MASKABLE = "assets/icon-maskable-512.png"  # a system cuts its own shape out of it: the ground reaches every edge
_SIDE = 24  # of the square that the mark is drawn in, as in mark.svg
_STROKE = 1.6
_DPI = 100


@cache
def pictures() -> dict[str, bytes]:
    """Return the pictures as PNG by the names of their files."""
    icons = {name: _icon(size, rounding=5.4) for name, size in ICONS.items()}
    return {CARD: _card(), MASKABLE: _icon(512, rounding=0), **icons}


def _card() -> bytes:
    with matplotlib.style.context(STYLE):
        figure, axes = _canvas(*CARD_SIZE, colour=PAPER)
        wide, high = (length / 100 for length in CARD_SIZE)
        axes.set(xlim=(0, wide), ylim=(0, high))
        axes.add_patch(FancyBboxPatch((0, 0), 0.28, high, boxstyle="square,pad=0", facecolor=GREEN, linewidth=0))
        _mark(figure.add_axes((0.052, 0.58, 0.17, 0.17 * wide / high)), GREEN, 204)
        look = {"weight": "bold", "color": INK, "va": "baseline"}
        axes.text(0.95, 2.35, COURSE["en"], size=44, ha="left", **look)
        axes.text(wide - 0.95, 1.05, COURSE["ar"], size=44, ha="right", **look)
        axes.plot((0.95, wide - 0.95), (3.45, 3.45), color=WARM, linewidth=3)
        return _png(figure)


def _icon(size: int, rounding: float) -> bytes:
    figure, axes = _canvas(size, size, colour="none")
    ground = f"round,pad=0,rounding_size={rounding}" if rounding else "square,pad=0"
    axes.add_patch(FancyBboxPatch((0, 0), _SIDE, _SIDE, boxstyle=ground, facecolor=GREEN, linewidth=0))
    _mark(axes, "white", size)
    return _png(figure)


def _mark(axes: Axes, colour: str, size: float) -> None:
    """Draw the mark of the course (a ring that is open to the right, and what is in it) on *axes* of *size* pixels."""
    axes.set(xlim=(0, _SIDE), ylim=(0, _SIDE))
    axes.set_axis_off()
    line = {"linewidth": _STROKE * size / _SIDE * 72 / _DPI, "capstyle": "round"}
    axes.add_patch(Arc((11.75, 12), 12.8, 12.8, theta1=40, theta2=320, edgecolor=colour, **line))
    axes.add_patch(Circle((12, 12), 2.1, facecolor="none", edgecolor=colour, **line))
    axes.plot((14.1, 18.7), (12, 12), color=colour, linewidth=line["linewidth"], solid_capstyle="round")


def _canvas(wide: int, high: int, colour: str) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(wide / _DPI, high / _DPI), dpi=_DPI, facecolor=colour)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    return figure, axes


def _png(figure: Figure) -> bytes:
    target = io.BytesIO()
    figure.savefig(target, format="png", facecolor=figure.get_facecolor(), metadata={"Software": None})
    return target.getvalue()
