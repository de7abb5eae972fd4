"""The questions of the bank as platforms know questions: a choice, pairs, an order, a number, a table, an essay."""

from collections.abc import Iterator
from dataclasses import dataclass

import htpy as h

from utils.activities import Option, Question, source_of
from utils.lms.words import say
from utils.twins import Twin


@dataclass(frozen=True)
class Item:
    """What all have: the *question* of the bank, and what is asked in *ask*."""

    question: Question
    ask: Twin

    @property
    def source(self) -> Twin:
        """Which sources the question rests on, as text."""
        return Twin.each(lambda code: str(h.fragment[source_of(self.question, code)]).striptags())


@dataclass(frozen=True)
class Choice(Item):
    """Options, of which one is right, or *several*."""

    options: tuple[Option, ...]
    several: bool


@dataclass(frozen=True)
class Pair:
    """A text to put to one of the groups, by its place among them, and why it belongs there."""

    words: Twin
    group: int
    why: Twin | None = None


@dataclass(frozen=True)
class Matching(Item):
    """Texts, each of which belongs to one of the *groups*; ``one_each``: no two belong to the same."""

    pairs: tuple[Pair, ...]
    groups: tuple[Twin, ...]
    one_each: bool


@dataclass(frozen=True)
class Ordering(Item):
    """Texts in their right order."""

    steps: tuple[Pair, ...]


@dataclass(frozen=True)
class Number(Item):
    """A percentage to guess: as in the lessons, each guess from 0 to 100 counts, and is then told the *value*."""

    value: float
    why: Twin


@dataclass(frozen=True)
class Table(Item):
    """A table with its cells emptied: its *head*; of each row its name, and what belongs into its cells."""

    head: tuple[Twin, ...]
    rows: tuple[tuple[Twin, ...], ...]

    @property
    def gaps(self) -> list[tuple[int, int, Twin]]:
        """The emptied cells, row by row: the numbers of row and column, and what belongs there."""
        return [(row, column, cell) for row, line in enumerate(self.rows, 1) for column, cell in enumerate(line[1:], 1)]

    @property
    def phrases(self) -> list[Twin]:
        """What may be put into a cell: each text once, in the order of the words, which gives nothing away."""
        return sorted({cell.en: cell for _row, _column, cell in self.gaps}.values(), key=lambda phrase: phrase.en)


@dataclass(frozen=True)
class Essay(Item):
    """A written task, or one on *paper*: a model answer, and the points by which an answer is compared with it."""

    model: tuple[Twin, ...]
    points: tuple[Twin, ...]
    paper: bool


def reasons(item: Item) -> Iterator[tuple[Twin, Twin]]:
    """Yield what is right in *item* and why: of options those that are right, of cards all of them with their group."""
    if isinstance(item, Choice):
        yield from ((option.words, Twin.of(option, "why")) for option in item.options if option.right)
    elif isinstance(item, Matching):
        named = ((_named(pair, item.groups), pair.why) for pair in item.pairs)
        yield from ((words, why) for words, why in named if why)
    elif isinstance(item, Ordering):
        yield from ((step.words, step.why) for step in item.steps)


def _named(pair: Pair, groups: tuple[Twin, ...]) -> Twin:
    return say("belongs").format(pair.words, groups[pair.group])
