"""A notebook → the slides of its deck, as the metadata of its cells says."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import htpy as h
import nbformat
from bs4 import Tag

from utils.figures import TwinFigure
from utils.site import content_of
from utils.slides.blocks import blocks_of, cells_of, heading_of
from utils.slides.cue import Cue, cue_of
from utils.slides.errors import fault
from utils.slides.figures import draw_for_slides
from utils.slides.picks import left, shown
from utils.slides.slide import Slide
from utils.slides.votes import KINDS, votes_on
from utils.tables import load
from utils.twins import LANGUAGES, marked

FEWEST, MOST = 12, 20
_HEADING = re.compile("^#", re.MULTILINE)


@dataclass
class _Reading:
    """How far a notebook has been read: its slides, and the heading that what comes next stands under.

    *figures* are those of the slides, by their cells.
    """

    file: str
    minutes: dict[str, int]
    figures: dict[str, TwinFigure]
    slides: list[Slide] = field(default_factory=list)
    heading: dict | None = None
    section: str = ""


def slides_of(path: Path, pictures: dict[str, bytes]) -> list[Slide]:
    """Return the slides of the notebook at *path*; the pictures that they show are added to *pictures* by their names.

    Raises DeckError where the metadata of a cell cannot be followed, or where they are fewer than 12 or more than 20.
    """
    notebook = nbformat.read(path, as_version=4)
    cues = {cell.id: cue_of(cell, path.name) for cell in notebook.cells}
    figures = draw_for_slides(notebook, [name for name, cue in cues.items() if cue.type != "skip"], path.name)
    notebook.cells = [cell for cell in notebook.cells if cues[cell.id].type != "skip" or _HEADING.search(cell.source)]
    cells = cells_of(content_of(notebook, pictures))
    reading = _Reading(path.name, minutes_of(path.name[:2]), figures)
    for name, element in cells.items():
        _look_up(reading, name, element)
        if cues[name].type != "skip":
            _read(reading, name, element, cues[name])
    if not FEWEST <= len(reading.slides) <= MOST:
        raise fault("count", path.name, value=len(reading.slides))
    return reading.slides


def minutes_of(lesson: str) -> dict[str, int]:
    """Return the minutes that the path of one class gives to sections of *lesson*, by the cells of their headings."""
    steps = load("path_sections").query("path == 'class' and lesson == @lesson")
    return dict(zip(steps["section"], steps["minutes"].astype(int), strict=True))


def _look_up(reading: _Reading, cell: str, element: Tag) -> None:
    """Take note of the heading in *cell*, if any: slides of the cells after it bear it too."""
    heading = heading_of(element)
    if heading:
        reading.heading = heading
        if element.find("h2"):
            reading.section = cell


def _read(reading: _Reading, cell: str, element: Tag, cue: Cue) -> None:
    blocks = blocks_of(element, reading.file, cell)
    activities = [block.tags["en"] for block in blocks if block.kind == "activity"]
    if cue.type == "slide" and activities:
        _votes(reading, cell, activities, cue)
        return
    if cue.type == "slide":
        reading.slides.append(_slide(reading, cell, "title" if element.find("h1") else "text"))
    elif not reading.slides:
        raise fault("first", reading.file, cell, value=cue.type)
    slide = reading.slides[-1]
    if cue.type == "notes":
        slide.note(blocks)
        return
    chosen = shown(blocks, cue, reading.file, cell)
    slide.add(chosen, in_steps=cue.steps, as_step=cue.type == "fragment")
    if cell in reading.figures:
        title = reading.figures[cell].title
        slide.heading = {code: marked(title[code], code) for code in LANGUAGES}
    slide.note(left(blocks, cue))


def _votes(reading: _Reading, cell: str, activities: list[Tag], cue: Cue) -> None:
    """Add a slide for each question of the *cell* that the class votes on."""
    askable = {tag["question"]: tag for tag in activities if tag["kind"] in KINDS}
    for name in cue.questions or list(askable)[:1] or [""]:
        if name not in askable:
            raise fault("question", reading.file, cell, value=name, found=", ".join(askable) or "–")
        anchor = cell if name == next(iter(askable)) else f"{cell}-{name}"
        votes = votes_on(askable[name], cue.cards)
        for number, vote in enumerate(votes, start=1):
            slide = _slide(reading, anchor if number == 1 else f"{anchor}-{number}", "vote")
            part = h.fragment[" ", h.bdi(lang="en")[f"({number}/{len(votes)})"]] if len(votes) > 1 else ""
            slide.heading = {code: ask + part for code, ask in vote.ask.items()}
            slide.notes = [vote.notes] if vote.notes else []
            slide.parts.append(vote.pair())
            reading.slides.append(slide)


def _slide(reading: _Reading, anchor: str, kind: str) -> Slide:
    return Slide(anchor, reading.heading, reading.section, kind, reading.minutes.get(reading.section, 0))
