"""All pages of the site, in their order: the start page, the lessons, and what is looked up."""

from functools import cache
from pathlib import Path

import nbformat

from utils.activities import ids_of_lesson
from utils.site.about import Ways, about, teachers
from utils.site.data_dictionary import dictionary_cells
from utils.site.glossary import glossary
from utils.site.lesson import content_of
from utils.site.marks import marks, marks_title
from utils.site.page import Page
from utils.site.sections import sections_of
from utils.site.source_list import source_list
from utils.site.start import start
from utils.site.words import COURSE, LEAD, say
from utils.tables import load
from utils.twins import Twin

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"


def lesson_page(row) -> tuple[Page, dict[str, bytes]]:
    """Return the page of a lesson (a *row* of the table), and the files that it fetches by their names."""
    path = NOTEBOOKS / row.file
    return _lesson_page(row, path, path.stat().st_mtime_ns)


@cache
def _lesson_page(row, path: Path, saved: int) -> tuple[Page, dict[str, bytes]]:
    """Return what :func:`lesson_page` does; a notebook that was not *saved* since is not read once more."""
    files: dict[str, bytes] = {}
    content = content_of(nbformat.read(path, as_version=4), files)
    title, asks = Twin.of(row, "title"), Twin.of(row, "asks")
    return _page(path.stem, title, asks, content, number=row.lesson, solves=ids_of_lesson(row.lesson)), files


def lesson_rows() -> list:
    """Return the rows of the lessons whose notebooks are there."""
    return [row for row in load("lessons").itertuples() if (NOTEBOOKS / row.file).is_file()]


def start_page(lessons: list[Page], along: Ways = ()) -> Page:
    """Return the start page, which leads to *lessons*, and to what there is to take *along*."""
    return Page("index", COURSE, LEAD, start(lessons, lesson_rows(), along=bool(along)))


def look_up_pages(along: Ways = (), *, searchable: bool) -> list[Page]:
    """Return the pages that one looks something up in; where the site is *searchable*, they say by whose work.

    They lead to what there is to take *along*.
    """
    return [
        _page("glossary", say("glossary"), say("glossary-lead"), glossary()),
        _page("sources", say("sources"), say("sources-lead"), source_list()),
        _page("tables", say("data"), say("data"), content_of(dictionary_cells(), {})),
        _page("teachers", say("teachers"), say("teachers"), teachers()),
        _page("marks", marks_title(), marks_title(), marks()),
        _page("about", say("about"), LEAD, about(along, searchable=searchable)),
    ]


def _page(name: str, title: Twin, description: Twin, content, **more) -> Page:
    return Page(name, title, description, content, sections_of(content, title), **more)
