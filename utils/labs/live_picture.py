"""A figure whose artists move with the controls of a lab: made once a language, never again."""

import io
from collections.abc import Callable, Mapping
from functools import cache
from itertools import combinations
from typing import Any

import matplotlib.style
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.ticker import LinearLocator, NullFormatter
from matplotlib.transforms import offset_copy
from PIL import Image

from utils.figures import COLOURS, READING_SIDES, STYLE, ReadingSide, compact, mirror

_DPI = 120
_POINTS = 72  # in an inch
_MARKS = (0, 0.5, 1)  # of a scale that moves, as shares of its height
_BESIDE = 0.1  # inches between them and the axis
_WHITE = (1.0, 1.0, 1.0)
_TO_WHITE, _TO_ANOTHER = 8, 4  # steps of a colour's edge towards the paper, and towards another colour
_NEARLY_WHITE = 244  # of 255: a paper of such a colour would be seen as a grey box

Values = Mapping[str, Any]
Update = Callable[[Values], None]


def moving(*artists: Artist) -> None:
    """Say that *artists* move with the controls: only they are painted at each move."""
    for artist in artists:
        artist.set_animated(True)


def moving_scale(axes: Axes, side: ReadingSide, words: Callable[[float], str]) -> Callable[[float], None]:
    """Mark the vertical axis at zero, its middle and its end; returns what sets the end, and *words* at the marks.

    Only the words are painted at each move: nothing takes matplotlib as long as a whole axis.
    """
    axes.yaxis.set_major_locator(LinearLocator(len(_MARKS)))
    axes.yaxis.set_major_formatter(NullFormatter())
    beside = offset_copy(axes.transAxes, axes.figure, x=-_BESIDE * side.forward)
    place = 1 if side.mirrored else 0
    labels = [axes.text(place, mark, "", transform=beside, ha=side.end, va="center_baseline") for mark in _MARKS]
    moving(*labels)

    def set_end(end: float) -> None:
        axes.set_ylim(0, end)
        for label, mark in zip(labels, _MARKS, strict=True):
            label.set_text(words(mark * end))

    return set_end


class LivePicture:
    """One figure in each language.

    *build* gets an Axes (a list of them where *columns* is above 1) and a ReadingSide, draws everything, calls
    ``moving`` on what moves, and returns the function that moves it to given values. *size* is width and height in
    inches; as an attribute it is in points.
    """

    def __init__(self, build: Callable[[Any, ReadingSide], Update], size: tuple[float, float], columns: int = 1):
        self.size = (size[0] * _POINTS, size[1] * _POINTS)
        self.figures: dict[str, Figure] = {}
        self._updates: dict[str, Update] = {}
        self.still: dict[str, Any] = {}  # what does not move, as painted
        self._movers: dict[str, list[Artist]] = {}
        with matplotlib.style.context(STYLE):
            for language, side in READING_SIDES.items():
                self.figures[language] = figure = Figure(figsize=size, dpi=_DPI)
                FigureCanvasAgg(figure)
                axes = figure.subplots(1, columns, squeeze=False)[0].tolist()
                self._updates[language] = build(axes[0] if columns == 1 else axes, side)
                for each in axes if side.mirrored else ():
                    mirror(each)

    def png(self, language: str, values: Values, packing: int = 1) -> bytes:
        """Return the figure in *language* at *values* as a PNG with few colours; *packing* is 1 (fast) to 9 (small)."""
        figure = self.figures[language]
        with matplotlib.style.context(STYLE):
            self._updates[language](values)
            self._paint(language)
        pixels = figure.canvas.buffer_rgba()
        painted = Image.frombuffer("RGBA", pixels.shape[1::-1], pixels, "raw", "RGBA", 0, 1).convert("RGB")
        file = io.BytesIO()
        painted.quantize(palette=_palette(), dither=Image.Dither.NONE).save(file, "PNG", compress_level=packing)
        return file.getvalue()

    def _paint(self, language: str) -> None:
        """Paint what moves upon what does not, which is painted once."""
        figure = self.figures[language]
        if language in self.still:
            figure.canvas.restore_region(self.still[language])
        else:
            figure.canvas.draw()
            self.still[language] = figure.canvas.copy_from_bbox(figure.bbox)
            movers = figure.findobj(lambda artist: artist.get_animated())
            self._movers[language] = sorted(movers, key=lambda artist: artist.get_zorder())
        for artist in self._movers[language]:
            artist.axes.draw_artist(artist)

    def svg(self, language: str, values: Values) -> str:
        """Return the figure in *language* at *values* as a short SVG."""
        file = io.StringIO()
        with matplotlib.style.context(STYLE):
            self._updates[language](values)
            # print_figure, unlike print_svg, draws what moves too, and sets the canvas and its resolution back
            self.figures[language].canvas.print_figure(file, format="svg", facecolor="white", metadata={"Date": None})
        return compact(file.getvalue())


@cache
def _palette() -> Image.Image:
    """Return the colours of all charts with their edges: fixed, since finding those of each picture takes as long as
    painting it."""
    colours = {(255, 255, 255)}
    for paper, colour in combinations([_WHITE, *map(to_rgb, COLOURS)], 2):
        steps = _TO_WHITE if paper == _WHITE else _TO_ANOTHER
        for share in np.arange(steps) / steps:
            mixed = np.rint(255 * ((1 - share) * np.array(colour) + share * np.array(paper))).astype(int)
            if mixed.min() < _NEARLY_WHITE:
                colours.add(tuple(mixed.tolist()))
    image = Image.new("P", (1, 1))
    image.putpalette(bytes(part for colour in sorted(colours) for part in colour))
    return image
