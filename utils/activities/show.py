"""The activities of a lesson: questions with feedback that work in the browser, with no kernel."""

from collections.abc import Iterable
from functools import partial

import htpy as h
from IPython.display import HTML
from markupsafe import Markup

from utils.activities.bank import questions
from utils.activities.exam_bank import packed_bank
from utils.activities.kinds import Question
from utils.activities.markup import activities
from utils.tables import load
from utils.twins import Twin, marked, twins

_READ_AGAIN = Twin("read again", "للمراجعة")
_NO_SCRIPT = Twin(
    "The final test needs a page that may run scripts: trust the notebook, or run its cells.",
    "يحتاج الاختبار الختامي إلى صفحة يُسمح فيها بتشغيل البرامج: امنحوا الدفتر الثقة أو شغّلوا خلاياه.",
)


def show_objectives(lesson: str) -> HTML:
    """Return what *lesson* ("01") teaches to do, each with the number of its questions that are solved, and a bar.

    Raises ValueError for an unknown lesson.
    """
    ours = _of_lesson(lesson)
    panel = h.course_progress(".act-progress", questions=_ids(ours))
    return _shown(h.fragment[_objective_list(lesson, ours), panel])


def show_activities(place: str) -> HTML:
    """Return the questions of *place* ("01-trap"), one below the other.

    Raises ValueError where the bank has no such place, naming those of the lesson.
    """
    lesson = _of_lesson(place[:2])
    chosen = [question for question in lesson if question.place == place]
    if not chosen:
        places = ", ".join(dict.fromkeys(question.place for question in lesson))
        raise ValueError(f"data/questions.yaml has no question with the place {place!r}; this lesson's are: {places}")
    return _shown(activities(chosen))


def show_course_progress() -> HTML:
    """Return one bar a lesson, with buttons to start over, to save the progress to a file and to load it."""
    rows = [
        h.div(".act-lesson", data_questions=_ids(_of_lesson(row.lesson)))[twins(partial(_lesson_link, row), "span")]
        for row in load("lessons").itertuples()
    ]
    return _shown(h.course_progress(".act-progress.act-course")[rows])


def covered(figure: object, until: str) -> HTML:
    """Return *figure* covered until the questions of the place *until* are answered, or the learner asks for it.

    *figure* is whatever shows itself as HTML. Raises ValueError where the bank has no such place.
    """
    chosen = [question for question in questions() if question.place == until]
    if not chosen:
        raise ValueError(f"data/questions.yaml has no question with the place {until!r}")
    return _shown(h.course_cover(".act-covered", questions=_ids(chosen))[figure._repr_html_()])


def show_final_test() -> HTML:
    """Return a test that draws from the whole bank, balanced over the objectives.

    Left out are flashcards, and what stands on its lesson's page only (``in_test: false``).
    """
    bank = [question for question in questions() if question.in_test and question.kind != "flashcards"]
    objectives = h.ul(".act-links")[[_objective_with_link(row) for row in load("objectives").itertuples()]]
    return _shown(
        h.course_exam(".act-test")[
            h.div(".act-no-script")[_NO_SCRIPT.html("p")],
            # a viewer that trusts no script leaves its content out; any other element it would show as text
            h.script(".act-bank", type="text/plain")[packed_bank(str(h.fragment[activities(bank), objectives]))],
        ]
    )


def _shown(content: h.Renderable) -> HTML:
    """Return *content* for a notebook: as plain text, which may be joined with other text."""
    return HTML("".join(content.iter_chunks()))


def _of_lesson(lesson: str) -> list[Question]:
    """Return the questions of *lesson*. Raises ValueError where there is no such lesson."""
    known = list(load("lessons")["lesson"])
    if lesson not in known:
        raise ValueError(f"there is no lesson {lesson!r}; the lessons are: {', '.join(known)}")
    return [question for question in questions() if question.lesson == lesson]


def _ids(chosen: Iterable[Question]) -> str:
    return " ".join(question.id for question in chosen)


def _objective_list(lesson: str, ours: list[Question]) -> h.Element:
    def asked(objective: str) -> str:
        return _ids(question for question in ours if question.objective == objective)

    rows = load("objectives").query("lesson == @lesson").itertuples()
    items = [h.li(data_questions=asked(row.objective))[_text(row)] for row in rows]
    return h.course_objectives(".act-objectives")[h.ol[items]]


def _objective_with_link(row) -> h.Element:
    """Return one objective and the link to its lesson, for the results of the final test."""
    lesson = next(load("lessons").query("lesson == @row.lesson").itertuples())
    again = twins(lambda language: [f"{_READ_AGAIN[language]}: ", _lesson_link(lesson, language)], "span")
    return h.li(data_objective=row.objective)[_text(row), " ", h.small(".act-read")[again]]


def _lesson_link(lesson, language: str) -> h.Element:
    return h.a(href=lesson.file)[lesson.lesson, " ", marked(Twin.of(lesson, "title")[language], language)]


def _text(row) -> Markup:
    text = Twin.of(row, "text")
    return twins(lambda language: marked(text[language], language), "span")
