"""The activities of a lesson: questions with feedback that work in the browser, with no kernel."""

from collections.abc import Iterable
from functools import cache, partial
from html import escape

import anywidget
import traitlets
from IPython.display import HTML, display
from ipywidgets import Layout

from utils.activities.bank import questions
from utils.activities.markup import activities
from utils.activities.questions import Question
from utils.tables import load, twin_of
from utils.twins import Twin, marked, twins
from utils.twins import bundle as front_end

MODULES = (
    "page.js",
    "quiz_logic.js",
    "quiz_progress.js",
    "quiz_words.js",
    "quiz_frame.js",
    "quiz_choose.js",
    "quiz_sort.js",
    "quiz_table.js",
    "quiz_estimate.js",
    "quiz_cards.js",
    "quiz_panel.js",
    "quiz_test.js",
    "quiz.js",
)
_READ_AGAIN = Twin("read again", "للمراجعة")
_NO_SCRIPT = Twin(
    "The final test needs a page that may run scripts: trust the notebook, or run its cells.",
    "يحتاج الاختبار الختامي إلى صفحة يُسمح فيها بتشغيل البرامج: امنحوا الدفتر الثقة أو شغّلوا خلاياه.",
)


class Quiz(anywidget.AnyWidget):
    """Makes all activities of the notebook around it work, and shows how many of *questions* (ids) are solved.

    Nothing is sent to Python: answers and progress stay in the browser.
    """

    _esm = front_end.module(MODULES)
    _css = front_end.read(["quiz.css"])
    questions = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(self, name: str, questions: Iterable[str]):
        """Create the widget with the fixed model id *name*, so that stored notebooks do not change."""
        super().__init__(model_id=name, layout=Layout(model_id=f"{name}-layout"), questions=list(questions))

    def __repr__(self) -> str:
        return f"Quiz: {len(self.questions)} questions"


def show_objectives(lesson: str) -> Quiz:
    """Show what *lesson* ("01") teaches to do, each with the number of its questions that are solved.

    Returns the widget that makes the activities work. The HTML shown before it holds the same script, for
    pages where no widget comes up. Raises ValueError for an unknown lesson.
    """
    ours = _of_lesson(lesson)
    start = front_end.start("act-start", Quiz._css, Quiz._esm)
    panel = f'<div class="act-progress" data-questions="{_ids(ours)}"></div>'
    display(HTML(f"{start}{_objective_list(lesson, ours)}{panel}"))
    return _quiz(lesson)


@cache
def _quiz(lesson: str) -> Quiz:
    return Quiz(f"quiz-{lesson}", [question.id for question in _of_lesson(lesson)])


def show_activities(place: str) -> HTML:
    """Return the questions of *place* ("01-trap"), one below the other.

    Raises ValueError where the bank has no such place, naming those of the lesson.
    """
    lesson = _of_lesson(place[:2])
    chosen = [question for question in lesson if question.place == place]
    if not chosen:
        places = ", ".join(dict.fromkeys(question.place for question in lesson))
        raise ValueError(f"data/questions.yaml has no question with the place {place!r}; this lesson's are: {places}")
    return HTML(activities(chosen))


def show_course_progress() -> HTML:
    """Return one bar a lesson, with buttons to start over, to save the progress to a file and to load it."""
    rows = "".join(
        f'<div class="act-lesson" data-questions="{_ids(_of_lesson(row.lesson))}">'
        f"{twins(partial(_lesson_link, row), 'span')}</div>"
        for row in load("lessons").itertuples()
    )
    return HTML(f'<div class="act-progress act-course">{rows}</div>')


def covered(figure, until: str) -> HTML:
    """Return *figure* covered until the questions of the place *until* are answered, or the learner asks for it."""
    chosen = [question for question in questions() if question.place == until]
    if not chosen:
        raise ValueError(f"data/questions.yaml has no question with the place {until!r}")
    return HTML(f'<div class="act-covered" data-questions="{_ids(chosen)}">{figure._repr_html_()}</div>')


def show_final_test() -> HTML:
    """Return a test that draws from the whole bank, balanced over the objectives.

    Left out are flashcards, and what stands on its lesson's page only (``in_test: false``).
    """
    bank = [question for question in questions() if question.in_test and question.kind != "flashcards"]
    packed = front_end.packed(activities(bank))
    objectives = "".join(_objective_with_link(row) for row in load("objectives").itertuples())
    return HTML(
        f'<div class="act-test"><noscript>{_NO_SCRIPT.html("p")}</noscript>'
        f'<template class="act-bank">{packed}</template><ul class="act-links">{objectives}</ul></div>'
    )


def _of_lesson(lesson: str) -> list[Question]:
    """Return the questions of *lesson*. Raises ValueError where there is no such lesson."""
    known = list(load("lessons")["lesson"])
    if lesson not in known:
        raise ValueError(f"there is no lesson {lesson!r}; the lessons are: {', '.join(known)}")
    return [question for question in questions() if question.lesson == lesson]


def _ids(chosen: Iterable[Question]) -> str:
    return escape(" ".join(question.id for question in chosen))


def _objective_list(lesson: str, ours: list[Question]) -> str:
    objectives = load("objectives").query("lesson == @lesson")
    items = "".join(
        f'<li data-questions="{_ids(question for question in ours if question.objective == row.objective)}">'
        f"{_text(row)}</li>"
        for row in objectives.itertuples()
    )
    return f'<ol class="act-objectives">{items}</ol>'


def _objective_with_link(row) -> str:
    """Return one objective and the link to its lesson, for the results of the final test."""
    lesson = next(load("lessons").query("lesson == @row.lesson").itertuples())
    again = twins(lambda language: f"{_READ_AGAIN[language]}: {_lesson_link(lesson, language)}", "span")
    return f'<li data-objective="{row.objective}">{_text(row)} <small class="act-read">{again}</small></li>'


def _lesson_link(lesson, language: str) -> str:
    return f'<a href="{escape(lesson.file)}">{lesson.lesson} {marked(twin_of(lesson, "title")[language], language)}</a>'


def _text(row) -> str:
    text = twin_of(row, "text")
    return twins(lambda language: marked(text[language], language), "span")
