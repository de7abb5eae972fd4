"""Ways through the course and their minutes: whole lessons, or two paths of sections that the lessons mark."""

from functools import partial

import htpy as h
import pandas as pd
from IPython.display import HTML
from markupsafe import Markup

from utils.activities.bank import questions
from utils.activities.sections import sections
from utils.tables import LABELS, load, table_of
from utils.twins import Twin, marked, twins

_MINUTES = Twin("{} minutes", "{} دقيقة")
_TIME = Twin("Time: {} minutes", "المدة: {} دقيقة")
_ALL = Twin("All lessons take {} minutes.", "تستغرق الدروس كلها {} دقيقة.")
_PATH = Twin("{}: {} minutes", "{}: {} دقيقة")


def show_ways() -> HTML:
    """Return a table of the ways that take whole lessons, with the minutes of each, and those of the whole course."""
    lessons = load("lessons").set_index("lesson", drop=False)
    heads = [LABELS[stem].html("span") for stem in ("way", "lessons", "minutes", "suits")]
    rows = [_way(row, lessons.loc[row.lessons.split()]) for row in load("ways").itertuples()]
    whole = _ALL.format(lessons["minutes"].sum()).html("p")
    return _shown(h.fragment[whole, h.div(".sideways")[table_of(heads, rows)]])


def show_paths() -> HTML:
    """Return the two paths with their sections, for the learner to choose one; the browser keeps the choice."""
    return _shown(h.course_paths(".act-progress")[_every_path()])


def minutes_line(lesson: str) -> Markup:
    """Return how long *lesson* takes."""
    return _TIME.format(load("lessons").set_index("lesson").loc[lesson, "minutes"]).html("p")


def path_of_lesson(lesson: str) -> h.Element:
    """Return the paths for *lesson*: nothing to see until the learner has chosen one."""
    return h.course_path(".act-progress", lesson=lesson)[_every_path()]


def _every_path() -> list[h.Element]:
    steps = load("path_sections")
    return [_path(row, steps[steps["path"] == row.path]) for row in load("paths").itertuples()]


def _path(row, steps: pd.DataFrame) -> h.Element:
    name = _PATH.format(Twin.of(row, "name"), steps["minutes"].sum())
    return h.details(".act-path", data_path=row.path)[
        h.summary[name.html("span")],
        Twin.of(row, "suits").html("p"),
        h.ol[[_step(step) for step in steps.itertuples()]],
    ]


def _step(step) -> h.Element:
    """Return one section of a path: a link to it, its minutes, its questions; by its English title a page finds it."""
    lesson = next(load("lessons").query("lesson == @step.lesson").itertuples())
    section = next(each for each in sections(lesson.file) if each.cell == step.section)
    asked = " ".join(question.id for question in questions() if question.place in section.places)
    link = twins(partial(_link, lesson, section), "span")
    return h.li(data_lesson=step.lesson, data_heading=section.title.en, data_questions=asked)[
        link, " ", h.small[_MINUTES.format(step.minutes).html("span")]
    ]


def _link(lesson, section, language: str) -> h.Element:
    text = marked(section.title[language], language)
    return h.a(href=f"{lesson.file}#cell-id={section.cell}")[h.bdi(lang="en")[lesson.lesson], " · ", text]


def _way(row, lessons: pd.DataFrame) -> list[h.Renderable]:
    links = twins(lambda language: _joined([_lesson(lesson, language) for lesson in lessons.itertuples()]), "span")
    minutes = f"{lessons['minutes'].sum()}"
    return [Twin.of(row, "name").html("span"), links, minutes, Twin.of(row, "suits").html("span")]


def _joined(links: list[h.Element]) -> list[h.Node]:
    return [part for link in links for part in (" → ", link)][1:]


def _lesson(lesson, language: str) -> h.Element:
    return h.a(href=lesson.file)[
        h.bdi(lang="en")[lesson.lesson], " ", marked(Twin.of(lesson, "title")[language], language)
    ]


def _shown(content: h.Renderable) -> HTML:
    return HTML("".join(content.iter_chunks()))
