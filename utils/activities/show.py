"""The activities of a lesson: questions with feedback that work in the browser, with no kernel; the final test."""

from collections.abc import Iterable
from functools import partial

import htpy as h
from IPython.display import HTML
from markupsafe import Markup

from utils.activities.bank import exam_questions, places, questions
from utils.activities.exam_bank import packed_bank
from utils.activities.kinds import Question
from utils.activities.markup import activities
from utils.activities.paths import minutes_line, path_of_lesson
from utils.tables import load
from utils.twins import Twin, marked, twins

RECALLED = 3  # objectives of a lesson; the page of the last lesson holds no more
NOT_TESTED = ("00.2", "00.3", "00.4")  # how to use the course is no knowledge of marketing
_READ_AGAIN = Twin("read again", "للمراجعة")
_NO_SCRIPT = Twin(
    "The final test needs a page that may run scripts: trust the notebook, or run its cells.",
    "يحتاج الاختبار الختامي إلى صفحة يُسمح فيها بتشغيل البرامج: امنحوا الدفتر الثقة أو شغّلوا خلاياه.",
)


def show_objectives(lesson: str) -> HTML:
    """Return what *lesson* ("01") teaches to do, how long it takes, how much of it is solved, and the learner's path.

    Raises ValueError for an unknown lesson.
    """
    ours = _of_lesson(lesson)
    panel = h.course_progress(".act-progress", questions=_ids(ours))
    return _shown(h.fragment[minutes_line(lesson), _objective_list(lesson, ours), panel, path_of_lesson(lesson)])


def show_activities(place: str) -> HTML:
    """Return the questions of *place* ("01-trap"), one below the other; nothing where all are left out.

    Raises ValueError where the bank has no such place, naming those of the lesson.
    """
    return _shown(activities(_at(place)))


def show_recall(lesson: str) -> HTML:
    """Return three questions on the lessons before *lesson* ("03"): what was missed there, else always the same.

    The page holds one question for each of the first objectives of a lesson. Raises ValueError where no lesson before
    has questions to ask.
    """
    before = load("objectives").query("lesson < @lesson").groupby("lesson").head(RECALLED)
    # of each objective the first, and rather one with a single right option
    chosen = sorted((one for one in questions() if one.kind.startswith("choose")), key=lambda one: one.kind)
    asked = {question.objective: question for question in reversed(chosen)}
    rows = [row for row in before.itertuples() if row.objective in asked and row.objective not in NOT_TESTED]
    if not rows:
        raise ValueError(f"there is nothing to recall before lesson {lesson!r}: no lesson before it asks a question")
    practised = [_practised(row) for row in rows]
    bank = h.fragment[activities(asked[row.objective] for row in rows), h.ul(".act-links")[practised]]
    return _shown(
        h.course_recall(".act-test", usual=" ".join(_usual([row.objective for row in rows])))[
            h.div(".act-no-script")[_NO_SCRIPT.html("p")], _packed(bank)
        ]
    )


def show_course_progress() -> HTML:
    """Return one bar a lesson, with buttons to start over, to save the progress to a file and to load it."""
    rows = [
        h.div(".act-lesson", data_questions=_ids(_of_lesson(row.lesson)))[twins(partial(_lesson_link, row), "span")]
        for row in load("lessons").itertuples()
    ]
    return _shown(h.course_progress(".act-progress.act-course")[rows])


def covered(figure: object, until: str) -> HTML:
    """Return *figure* covered until the questions of the place *until* are answered, or the learner asks for it.

    *figure* is whatever shows itself as HTML; it stands open where all questions are left out. Raises ValueError where
    the bank has no such place.
    """
    chosen = _at(until)
    if not chosen:
        return HTML(figure._repr_html_())
    return _shown(h.course_cover(".act-covered", questions=_ids(chosen))[figure._repr_html_()])


def show_final_test() -> HTML:
    """Return the final test: two forms of questions that no lesson asks, and a short one."""
    bank = exam_questions()
    rows = [row for row in load("objectives").itertuples() if row.objective not in NOT_TESTED]
    forms = [
        h.div(data_form=form)[activities(question for question in bank if question.place == f"exam-{form}")]
        for form in ("a", "b")
    ]
    objectives = h.ul(".act-links")[[_objective_with_link(row) for row in rows]]
    return _shown(
        h.course_exam(".act-test")[
            h.div(".act-no-script")[_NO_SCRIPT.html("p")], _packed(h.fragment[forms, objectives])
        ]
    )


def _at(place: str) -> list[Question]:
    """Return the questions of *place*. Raises ValueError where the bank names no such place."""
    if place not in places():
        ours = ", ".join(each for each in places() if each[:2] == place[:2]) or ", ".join(places())
        raise ValueError(f"data/questions.yaml has no question with the place {place!r}; this lesson's are: {ours}")
    return [question for question in questions() if question.place == place]


def _packed(bank: h.Renderable) -> h.Element:
    """Return *bank* packed, so that nobody reads it by accident.

    A viewer that trusts no script leaves its content out; any other element it would show as text.
    """
    return h.script(".act-bank", type="text/plain")[packed_bank(str(bank))]


def _practised(row) -> h.Element:
    """Return one objective with the questions that practise it."""
    ours = [question for question in questions() if question.objective == row.objective]
    return h.li(data_objective=row.objective, data_questions=_ids(ours))


def _usual(objectives: list[str]) -> list[str]:
    """Return which *objectives* are asked where nothing was missed: one of each lesson, the latest first, then more."""
    lessons = sorted({objective[:2] for objective in objectives}, reverse=True)
    return [next(each for each in objectives if each.startswith(lesson)) for lesson in lessons]


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
