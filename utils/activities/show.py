"""The activities of a lesson: questions with feedback that work in the browser, with no kernel."""

from functools import partial

import htpy as h
from IPython.display import HTML

from utils.activities.bank import places, questions
from utils.activities.kinds import Question
from utils.activities.markup import activities
from utils.activities.parts import ids, lesson_link, missions_of, of_lesson, shown, text_of
from utils.activities.paths import minutes_line, path_of_lesson
from utils.tables import load, unchanging
from utils.twins import twins


@unchanging()
def show_objectives(lesson: str) -> HTML:
    """Return what *lesson* ("01") teaches to do, how long it takes, how much of it is solved, and the learner's path.

    Raises ValueError for an unknown lesson.
    """
    ours = _of_lesson(lesson)
    panel = h.course_progress(".act-progress", questions=ids_of_lesson(lesson))
    row = next(of_lesson(lesson, load("lessons")).itertuples())
    return shown(h.fragment[_objective_list(lesson, ours), minutes_line(row), panel, path_of_lesson(row)])


@unchanging()
def show_activities(place: str) -> HTML:
    """Return the questions of *place* ("01-trap"), one below the other; nothing where all are left out.

    Raises ValueError where the bank has no such place, naming those of the lesson.
    """
    return shown(activities(_at(place)))


def show_course_progress() -> HTML:
    """Return one bar a lesson, with buttons to start over, to save the progress to a file and to load it."""
    rows = [
        h.div(".act-lesson", data_questions=ids_of_lesson(row.lesson))[twins(partial(lesson_link, row), "span")]
        for row in load("lessons").itertuples()
    ]
    return shown(h.course_progress(".act-progress.act-course")[rows])


def covered(figure: object, until: str) -> HTML:
    """Return *figure* covered until the questions of the place *until* are answered, or the learner asks for it.

    *figure* is whatever shows itself as HTML; it stands open where all questions are left out. Raises ValueError where
    the bank has no such place.
    """
    chosen = _at(until)
    if not chosen:
        return HTML(figure._repr_html_())
    return shown(h.course_cover(".act-covered", questions=ids(chosen))[figure._repr_html_()])


def ids_of_lesson(lesson: str) -> str:
    """Return what counts as solved in *lesson*, as an attribute holds it: its questions, and its missions in the labs.

    Raises ValueError for an unknown lesson.
    """
    return ids(_of_lesson(lesson), missions_of(of_lesson(lesson, load("objectives"))["objective"]))


def _at(place: str) -> list[Question]:
    """Return the questions of *place*. Raises ValueError where the bank names no such place."""
    if place not in places():
        ours = ", ".join(each for each in places() if each[:2] == place[:2]) or ", ".join(places())
        raise ValueError(f"data/questions.yaml has no question with the place {place!r}; this lesson's are: {ours}")
    return [question for question in questions() if question.place == place]


def _of_lesson(lesson: str) -> list[Question]:
    """Return the questions of *lesson*. Raises ValueError where there is no such lesson."""
    known = list(load("lessons")["lesson"])
    if lesson not in known:
        raise ValueError(f"there is no lesson {lesson!r}; the lessons are: {', '.join(known)}")
    return [question for question in questions() if question.lesson == lesson]


def _objective_list(lesson: str, ours: list[Question]) -> h.Element:
    def asked(objective: str) -> str:
        return ids((question for question in ours if question.objective == objective), missions_of([objective]))

    rows = of_lesson(lesson, load("objectives")).itertuples()
    items = [h.li(data_questions=asked(row.objective))[text_of(row)] for row in rows]
    return h.course_objectives(".act-objectives")[h.ol[items]]
