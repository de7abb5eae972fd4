"""Draw one description once a language; for a language read from the right, as its mirror image."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import htpy as h
import matplotlib.style
import pandas as pd
from markupsafe import Markup
from matplotlib.figure import Figure

from utils.figures.lettering import leading, text_height, wrap
from utils.figures.paper import collect, paper, points
from utils.figures.reading_side import MARGIN, READING_SIDES, ReadingSide, mirror
from utils.figures.renderer import drawn
from utils.figures.svg import compact, data_uri, image, size_of
from utils.tables import DATA, Problem, TableError, cite, collector_at_rest, load, stamped
from utils.twins import Twin, marked, twins

TITLE_SIZE = 17  # points
_ONLY_THESE = Twin("only these may stand in braces: {}", "لا يوضع بين القوسين إلا: {}")
STYLE = Path(__file__).parent / "course.mplstyle"

Values = dict[str, float | Twin]


@dataclass(frozen=True, repr=False)
class TwinFigure:
    """A figure in every language: its pictures as SVG, its title, alternative text and caption, the facts behind it."""

    pictures: dict[str, str]
    title: Twin
    alt: Twin
    caption: Twin
    facts: str

    def __repr__(self) -> str:
        return str(self.alt)

    def _repr_html_(self) -> Markup:
        return twins(self._figure, "figure")

    def _figure(self, language: str) -> list[h.Node]:
        source = [" ", cite(self.facts, language)] if self.facts else None
        caption = h.figcaption[marked(self.caption[language], language), source]
        picture = self.pictures[language]
        return [image(data_uri(picture), self.alt[language], size_of(picture)), caption]


def figure_of(name: str, draw: Callable, size: tuple[float, float], *, columns: int = 1, **values) -> TwinFigure:
    """Draw the figure *name* in every language.

    *draw* gets an Axes and a ReadingSide and draws as if from left to right; the Arabic Axes is then turned
    round. With *columns* above 1 it gets a list of Axes, in reading order. *size* is width and height of
    the drawing in inches; the title stands above it. Title, alternative text and caption come from
    ``data/figures.csv``, where ``{key}`` stands for the entry *key* of *values*: a number or a Twin.

    Raises KeyError where the table has no such figure, TableError where it names an unknown ``{key}``.
    """
    texts = _texts(DATA)
    title, alt, caption = (_words(texts, name, stem, values) for stem in ("title", "alt", "caption"))
    pictures = {language: _picture(draw, side, title, size, columns) for language, side in READING_SIDES.items()}
    figure = TwinFigure(pictures, title, alt, caption, texts.at[name, "facts"])
    collect(figure)
    return figure


@stamped
def _texts(folder: Path) -> pd.DataFrame:
    return load("figures", folder).set_index("figure")


def _words(texts: pd.DataFrame, name: str, stem: str, values: Values) -> Twin:
    """Return the text *stem* of the figure *name* with its *values* filled in."""
    if name not in texts.index:
        raise KeyError(f"figure_of: data/figures.csv has no figure {name!r}; it has: {', '.join(texts.index)}")
    return Twin.each(lambda language: _filled(texts, name, f"{stem}_{language}", _in(values, language)))


def _in(values: Values, language: str) -> dict[str, str]:
    return {key: value[language] if isinstance(value, Twin) else f"{value:,g}" for key, value in values.items()}


def _filled(texts: pd.DataFrame, name: str, column: str, shown: dict[str, str]) -> str:
    try:
        return texts.at[name, column].format(**shown)
    except (KeyError, IndexError, ValueError) as error:
        cure = _ONLY_THESE.format(", ".join(f"{{{key}}}" for key in shown) or "–")
        row = texts.index.get_loc(name) + 2  # as a spreadsheet counts, below the headings
        raise TableError("data/figures.csv", [Problem(cure, row, column)]) from error


@collector_at_rest()
def _picture(draw: Callable, side: ReadingSide, title: Twin, size: tuple[float, float], columns: int) -> str:
    """Return the SVG of one language."""
    with matplotlib.style.context([_style(), _larger()]):
        heading = wrap(side.text(title), size[0], TITLE_SIZE, "bold") if paper().titled else ""
        figure = _paper(size, side, heading)
        axes = figure.subplots(1, columns, squeeze=False)[0].tolist()
        draw(axes[0] if columns == 1 else axes, side)
        if side.mirrored:
            for each in axes:
                mirror(each)
        return compact(drawn(figure))


def _larger() -> dict[str, float]:
    """Return the sizes of the letters that matplotlib itself writes, on the paper that is drawn for."""
    return {name: points(size) for name, size in _style().items() if name.endswith("size")}


@cache
def _style() -> matplotlib.RcParams:
    return matplotlib.rc_params_from_file(STYLE, use_default_template=False)


def _paper(size: tuple[float, float], side: ReadingSide, heading: str) -> Figure:
    """Return a figure with room for a drawing of *size* below the title *heading*, which is written."""
    room = text_height(heading, TITLE_SIZE) + 3 * MARGIN if heading else 2 * MARGIN
    width, height = size[0] + 2 * MARGIN, size[1] + room
    figure = Figure(figsize=(width, height))
    x = width - MARGIN if side.mirrored else MARGIN
    for i, line in enumerate(heading.splitlines()):
        y = height - MARGIN - text_height("", TITLE_SIZE) - i * leading(TITLE_SIZE)
        figure.text(x / width, y / height, line, size=TITLE_SIZE, weight="bold", ha=side.start, va="baseline")
    return figure
