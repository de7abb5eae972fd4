"""The sections of a lesson as its notebook has them: headings, the cells that hold them, the questions below."""

import re
from dataclasses import dataclass, field
from functools import cache

from utils.activities.lesson_cells import cells
from utils.twins import LANGUAGES, Twin

PLACE = re.compile(r'show_activities\("([^"]+)"\)')

_HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
_TITLE = re.compile(r'<span class="twin" lang="([\w-]+)"[^>]*>(.*?)</span>')
_TAG = re.compile(r"<[^>]+>")


@dataclass
class Section:
    """A section: the id of the cell with its heading, its title, the places of its questions, the ids of its cells."""

    cell: str
    title: Twin
    places: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)


@cache
def sections(file: str) -> tuple[Section, ...]:
    """Return the sections of the notebook *file*, in their order; what stands before the first one belongs to none."""
    found: list[Section] = []
    for cell in cells(file):
        heading = _HEADING.search(cell.source) if cell.type == "markdown" else None
        if heading:
            titles = {language: _TAG.sub("", text) for language, text in _TITLE.findall(heading[1])}
            found.append(Section(cell.id, Twin(**{code: titles[code] for code in LANGUAGES})))
        if found:
            found[-1].cells.append(cell.id)
            found[-1].places += PLACE.findall(cell.source) if cell.type == "code" else []
    return tuple(found)


def section_titles(file: str) -> dict[str, Twin]:
    """Return the title of each section of the notebook *file* by the id of the cell that holds it."""
    return {section.cell: section.title for section in sections(file)}
