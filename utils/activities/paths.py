"""Ways through the course and their minutes: whole lessons, or two paths of sections that the lessons mark."""

import json
from collections.abc import Callable
from functools import partial

import htpy as h
import pandas as pd
from IPython.display import HTML
from markupsafe import Markup

from utils.activities.bank import questions
from utils.activities.parts import ids, lesson_link, of_lesson, shown
from utils.activities.sections import sections
from utils.tables import LABELS, headed, in_minutes, load, table_of
from utils.twins import Twin, marked, twins

_TIME = Twin("Time: {}", "المدة: {}")
_ALL = Twin("All lessons take {}.", "تستغرق الدروس كلها {}.")
_ARROW = Twin(" → ", " ← ")


def show_ways() -> HTML:
    """Return a table of the ways that take whole lessons, with the minutes of each, and those of the whole course."""
    minutes = load("lessons")["minutes"].sum()
    return shown(h.fragment[_ALL.format(in_minutes(minutes)).html("p"), twins(_table_of_ways, "div", "table")])


def _table_of_ways(language: str) -> h.Element:
    lessons = load("lessons").set_index("lesson", drop=False)
    heads = [LABELS[stem][language] for stem in ("way", "lessons", "minutes", "suits")]
    rows = [_way(row, lessons.loc[row.lessons.split()], language) for row in load("ways").itertuples()]
    return table_of(heads, rows)


def show_paths() -> HTML:
    """Return the two paths with their sections, for the learner to choose one; the browser keeps the choice."""
    return shown(h.course_paths(".act-paths")[_every_path(lambda steps: steps)])


def minutes_line(lesson) -> Markup:
    """Return how long *lesson* (a row of the table) takes."""
    return _TIME.format(in_minutes(lesson.minutes)).html("p")


def path_of_lesson(row) -> h.Element:
    """Return of each path what stands in a lesson (a *row* of the table), and the next section; seen once chosen."""

    def until_next(steps: pd.DataFrame) -> pd.DataFrame:
        ours, later = steps[steps["lesson"] == row.lesson], steps[steps["lesson"] > row.lesson]
        return pd.concat([ours, later.head(1)])

    titles = json.dumps({section.cell: section.title.en for section in sections(row.file)}, ensure_ascii=False)
    return h.course_path(".act-paths", lesson=row.lesson, file=row.file, sections=titles)[_every_path(until_next)]


def _every_path(chosen: Callable[[pd.DataFrame], pd.DataFrame]) -> list[h.Element]:
    """Return each path with those of its sections that are *chosen*."""
    steps = load("path_sections")
    return [_path(row, steps[steps["path"] == row.path].reset_index(), chosen) for row in load("paths").itertuples()]


def _path(row, steps: pd.DataFrame, chosen: Callable[[pd.DataFrame], pd.DataFrame]) -> h.Element:
    name = headed(Twin.of(row, "name"), in_minutes(steps["minutes"].sum()))
    return h.details(".act-path", data_path=row.path, data_count=len(steps))[
        h.summary[name.html("span")],
        Twin.of(row, "suits").html("p"),
        h.ol[[_step(step) for step in chosen(steps).itertuples()]],
    ]


def _step(step) -> h.Element:
    """Return one section of a path: a link to it, its minutes, its questions; by its English title a page finds it."""
    lesson = next(of_lesson(step.lesson, load("lessons")).itertuples())
    section = next(each for each in sections(lesson.file) if each.cell == step.section)
    asked = ids(question for question in questions() if question.place in section.places)
    link = twins(partial(_link, lesson, section), "span")
    place = {"data-lesson": step.lesson, "data-heading": section.title.en, "value": step.Index + 1}
    return h.li(place, data_questions=asked)[link, " ", h.small[in_minutes(step.minutes).html("span")]]


def _link(lesson, section, language: str) -> h.Element:
    text = marked(section.title[language], language)
    return h.a(href=f"{lesson.file}#cell-id={section.cell}")[h.bdi(lang="en")[lesson.lesson], " ", text]


def _way(row, lessons: pd.DataFrame, language: str) -> list[h.Node]:
    links = _joined([lesson_link(lesson, language) for lesson in lessons.itertuples()], language)
    name, suits = (marked(Twin.of(row, stem)[language], language) for stem in ("name", "suits"))
    return [name, links, f"{lessons['minutes'].sum()}", suits]


def _joined(links: list[h.Element], language: str) -> list[h.Node]:
    arrow = _ARROW[language]
    return [part for link in links for part in (arrow, link)][1:]
