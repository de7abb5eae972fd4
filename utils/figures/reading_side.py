"""The side from which a figure is read, one a language: reading direction, numbers, places."""

from dataclasses import dataclass

from matplotlib.axes import Axes

from utils.figures.lettering import DIRECTION_MARKS
from utils.twins import LANGUAGES, Twin, percent

MARGIN = 0.15  # inches around each drawing


@dataclass(frozen=True)
class ReadingSide:
    """What a drawing needs to know of the language it is drawn in.

    ``start`` and ``end`` are matplotlib's alignments for the reading direction, ``forward`` is +1 or -1:
    the sign of a horizontal offset that goes along with it.
    """

    language: str
    start: str
    end: str
    forward: int

    @property
    def mirrored(self) -> bool:
        """Whether the drawing is turned round."""
        return self.forward < 0

    def text(self, words: Twin | str) -> str:
        """Return *words* in this language, each line in its own direction."""
        words = words if isinstance(words, str) else words[self.language]
        mark = DIRECTION_MARKS[LANGUAGES[self.language].direction]
        return "\n".join(mark + line for line in words.split("\n"))

    def percent(self, value: float) -> str:
        """Return a share out of 100 as this language writes it."""
        return percent(value, self.language)


_BY_DIRECTION = {"ltr": ("left", "right", 1), "rtl": ("right", "left", -1)}
READING_SIDES = {code: ReadingSide(code, *_BY_DIRECTION[language.direction]) for code, language in LANGUAGES.items()}


def place(axes: Axes, side: ReadingSide, x: float, y: float, width: float, height: float) -> None:
    """Put *axes* at (x, y), inches from the bottom start of the drawing, *width* by *height* inches large."""
    across, up = axes.figure.get_size_inches()
    left = across - MARGIN - x - width if side.mirrored else MARGIN + x
    axes.set_position((left / across, (MARGIN + y) / up, width / across, height / up))


def mirror(axes: Axes) -> None:
    """Turn *axes* round: time and quantity grow to the left, the vertical axis stands at the right."""
    axes.invert_xaxis()
    axes.yaxis.tick_right()
    axes.yaxis.set_label_position("right")
    left, right = axes.spines["left"].get_visible(), axes.spines["right"].get_visible()
    axes.spines["left"].set_visible(right)
    axes.spines["right"].set_visible(left)
