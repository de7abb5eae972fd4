"""The tasks “Your turn” of a lesson, which stand in its Markdown, each with its answers, and what is between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import mistune
from markupsafe import Markup

from utils.activities.lesson_cells import Cell, cells
from utils.activities.sections import PLACE
from utils.twins import LANGUAGES

_TASK = re.compile(r'<div class="twin task" lang="(?P<language>[\w-]+)"[^>]*>\n(?P<text>.*?)\n</div>', re.DOTALL)
_ANSWER = re.compile(r"<details><summary>.*?</summary>(?P<text>.*?)</details>", re.DOTALL)
_SOURCE = re.compile(r'<small class="source">.*?</small>', re.DOTALL)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")  # leads nowhere on paper
_html = mistune.create_markdown(escape=False, plugins=["table"])


@dataclass(frozen=True)
class OwnTask:
    """A task as HTML, with the answers that a lesson folds up below it (none where the next activity is the answer)."""

    text: Markup
    answers: tuple[Markup, ...]


@cache
def steps(file: str) -> tuple[str | dict[str, OwnTask], ...]:
    """Return what a learner is asked in the notebook *file*, in its order.

    Either the place of questions of the bank ("01-trap"), or a task of the lesson's own, one a language.
    """
    return tuple(step for cell in cells(file) for step in (_places(cell) if cell.type == "code" else _tasks(cell)))


def _places(cell: Cell) -> list[str]:
    return PLACE.findall(cell.source)


def _tasks(cell: Cell) -> Iterator[dict[str, OwnTask]]:
    """Yield the tasks of a cell of text; each stands once a language, one after the other."""
    found = {language: [] for language in LANGUAGES}
    for match in _TASK.finditer(cell.source):
        found[match["language"]].append(_task(match["text"]))
    for each in zip(*found.values(), strict=True):
        yield dict(zip(found, each, strict=True))


def _task(text: str) -> OwnTask:
    answers = tuple(_paragraphs(answer["text"]) for answer in _ANSWER.finditer(text))
    return OwnTask(_paragraphs(_ANSWER.sub("", text)), answers)


def _paragraphs(text: str) -> Markup:
    """Return a piece of a lesson's Markdown, which is no input of others, as HTML without its sources and links."""
    return Markup(_html(_LINK.sub(r"\1", _SOURCE.sub("", text)).strip()))
