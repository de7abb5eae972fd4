"""What a drawing is made for: the page of a lesson, or a slide, whose letters are read from the last row."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Paper:
    """How a drawing is made: its letters are *larger* than on a page, and none has fewer than *smallest* points.

    Where it is not *titled*, its title is said beside it.
    """

    larger: float = 1.0
    smallest: float = 0.0
    titled: bool = True


PAGE = Paper()
# 9.3 inches, as wide as a figure is, stand on 1006 pixels of a slide, and 16 points are 24 pixels
SLIDE = Paper(larger=16 / 13, smallest=16, titled=False)
_NOW: ContextVar[tuple[Paper, list]] = ContextVar("paper", default=(PAGE, []))


@contextmanager
def drawn_for(what: Paper) -> Iterator[list]:
    """Draw for *what* within the block; yield the list that each figure is added to when it is drawn."""
    figures: list = []
    before = _NOW.set((what, figures))
    try:
        yield figures
    finally:
        _NOW.reset(before)


def paper() -> Paper:
    """Return what is drawn for now."""
    return _NOW.get()[0]


def collect(figure: object) -> None:
    """Add *figure* to those that were drawn for something else than a page."""
    now, figures = _NOW.get()
    if now != PAGE:
        figures.append(figure)


def points(size: float) -> float:
    """Return the points of letters that have *size* points on a page."""
    return max(size * paper().larger, paper().smallest)


def either(page: Any, slide: Any) -> Any:
    """Return *page* where a page is drawn for, else *slide*: a length, a place, a way to draw."""
    return page if paper() == PAGE else slide
