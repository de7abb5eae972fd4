"""Draw one description twice: an English figure, and an Arabic one that is its mirror image."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

import matplotlib.style
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from utils.citations import cite
from utils.datasets import load
from utils.svg import compact, data_uri
from utils.twin import Twin, percent, twins

BLUE, ORANGE, GREEN, PINK, YELLOW, SKY = "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"
GREY, INK = "#8A8A8A", "#222222"
SIDE_COLOURS = {"internal": GREEN, "external": BLUE, "inbound": SKY, "outbound": ORANGE}

_HERE = Path(__file__).parent
_RIGHT_TO_LEFT_MARK = "\u200f"  # a line that opens with a number or a Latin name still runs right to left

for _font in sorted((_HERE / "fonts").glob("*.ttf")):
    font_manager.fontManager.addfont(_font)


@dataclass(frozen=True)
class Hand:
    """What a drawing needs to know of the language it is drawn in.

    ``start`` and ``end`` are matplotlib's alignments for the reading direction, ``forward`` is +1 or -1:
    the sign of a horizontal offset in points that goes along with it.
    """

    language: str
    start: str
    end: str
    forward: int

    def text(self, words: Twin | str) -> str:
        """Return *words* in this language, each line in its own direction."""
        words = words if isinstance(words, str) else words[self.language]
        mark = _RIGHT_TO_LEFT_MARK if self.language == "ar" else ""
        return "\n".join(mark + line for line in words.split("\n"))

    def percent(self, value: float) -> str:
        """Return a share out of 100 as this language writes it."""
        return percent(value, self.language)


HANDS = {"en": Hand("en", "left", "right", 1), "ar": Hand("ar", "right", "left", -1)}


@dataclass(frozen=True, repr=False)
class TwinFigure:
    """A figure in both languages: the pictures as SVG, their title, their alternative text, their caption."""

    pictures: dict[str, str]
    alt: Twin
    caption: Twin
    facts: str

    def __repr__(self) -> str:
        return str(self.alt)

    def _repr_html_(self) -> str:
        return twins(self._figure, "figure")

    def _figure(self, language: str) -> str:
        picture = f'<img src="{data_uri(self.pictures[language])}" alt="{escape(self.alt[language])}">'
        caption = f"{escape(self.caption[language])} {cite(self.facts, language)}"
        return f"{picture}<figcaption>{caption}</figcaption>"


def twin_figure(name: str, draw: Callable[[Axes, Hand], None], size: tuple[float, float], **values) -> TwinFigure:
    """Draw the figure *name* in both languages.

    *draw* gets an Axes and a Hand and draws as if from left to right; the Arabic Axes is then turned
    round. *size* is width and height in inches. Title, alternative text and caption come from
    ``data/figures.csv``, where ``{key}`` stands for the entry *key* of *values* (a number is shown as a
    percentage). Raises KeyError where the table has no such figure.
    """
    row = load("figures").set_index("figure").loc[name]
    alt, caption, title = (_words(row, column, values) for column in ("alt", "caption", "title"))
    pictures = {language: _picture(draw, hand, title, size) for language, hand in HANDS.items()}
    return TwinFigure(pictures, alt, caption, row["facts"])


def _words(row, column: str, values: dict[str, float]) -> Twin:
    shown = {
        language: {key: percent(value, language) for key, value in values.items()} for language in HANDS
    }
    return Twin(*(row[f"{column}_{language}"].format(**shown[language]) for language in HANDS))


def _picture(draw: Callable[[Axes, Hand], None], hand: Hand, title: Twin, size: tuple[float, float]) -> str:
    """Return the SVG of one language."""
    with matplotlib.style.context(_HERE / "course.mplstyle"):
        figure = Figure(figsize=size)
        axes = figure.subplots()
        draw(axes, hand)
        axes.set_title(hand.text(title), loc=hand.start)
        if hand.language == "ar":
            _mirror(axes)
        file = io.StringIO()
        figure.savefig(file, format="svg", metadata={"Date": None})
    return compact(file.getvalue())


def _mirror(axes: Axes) -> None:
    """Turn the axes round: time and quantity grow to the left, the vertical axis stands at the right."""
    axes.invert_xaxis()
    axes.yaxis.tick_right()
    axes.yaxis.set_label_position("right")
    left, right = axes.spines["left"].get_visible(), axes.spines["right"].get_visible()
    axes.spines["left"].set_visible(right)
    axes.spines["right"].set_visible(left)
