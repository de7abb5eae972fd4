"""A figure whose artists move with the controls of a lab: made once a language, never again."""

import io
from collections.abc import Callable, Mapping
from typing import Any

import matplotlib.style
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from utils.figures import STYLE
from utils.hand import HANDS, Hand, mirror
from utils.svg import compact

_DPI = 120
_COLOURS = 48  # of a chart: its few colours, and their edges towards white

Values = Mapping[str, Any]
Update = Callable[[Values], None]


def moving(*artists: Artist) -> None:
    """Say that *artists* move with the controls: only they are painted at each move.

    An axis is among them where its limits change.
    """
    for artist in artists:
        artist.set_animated(True)


class LivePicture:
    """One figure in each language.

    *build* gets an Axes (a list of them where *columns* is above 1) and a Hand, draws everything, calls ``moving`` on
    what moves, and returns the function that moves it to given values. *size* is width and height in inches.
    """

    def __init__(self, build: Callable[[Any, Hand], Update], size: tuple[float, float], columns: int = 1):
        self.figures: dict[str, Figure] = {}
        self._updates: dict[str, Update] = {}
        self._still: dict[str, Any] = {}  # what does not move, as painted
        with matplotlib.style.context(STYLE):
            for language, hand in HANDS.items():
                self.figures[language] = figure = Figure(figsize=size, dpi=_DPI)
                FigureCanvasAgg(figure)
                axes = figure.subplots(1, columns, squeeze=False)[0].tolist()
                self._updates[language] = build(axes[0] if columns == 1 else axes, hand)
                for each in axes if language == "ar" else ():
                    mirror(each)

    def png(self, language: str, values: Values) -> bytes:
        """Return the figure in *language* at *values* as a PNG with few colours."""
        figure = self.figures[language]
        with matplotlib.style.context(STYLE):
            self._updates[language](values)
            self._paint(language)
        painted = Image.fromarray(np.asarray(figure.canvas.buffer_rgba())[..., :3].copy())
        file = io.BytesIO()
        painted.quantize(_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(file, "PNG")
        return file.getvalue()

    def _paint(self, language: str) -> None:
        """Paint what moves upon what does not, which is painted once."""
        figure = self.figures[language]
        if language in self._still:
            figure.canvas.restore_region(self._still[language])
        else:
            figure.canvas.draw()
            self._still[language] = figure.canvas.copy_from_bbox(figure.bbox)
        movers = figure.findobj(lambda artist: artist.get_animated())
        for artist in sorted(movers, key=lambda artist: artist.get_zorder()):
            artist.axes.draw_artist(artist)

    def svg(self, language: str, values: Values) -> str:
        """Return the figure in *language* at *values* as a short SVG."""
        file = io.StringIO()
        with matplotlib.style.context(STYLE):
            self._updates[language](values)
            # print_figure, unlike print_svg, draws what moves too, and sets the canvas and its resolution back
            self.figures[language].canvas.print_figure(file, format="svg", facecolor="white", metadata={"Date": None})
        return compact(file.getvalue())
