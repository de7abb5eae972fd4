"""Questions asked one after the other, packed lest anybody read them before: the final test, and the recall."""

import htpy as h
from IPython.display import HTML

from utils.activities.bank import exam_questions, questions
from utils.activities.exam_bank import packed_bank
from utils.activities.kinds import Question
from utils.activities.markup import activities
from utils.activities.parts import ids, lesson_link, shown, text_of
from utils.tables import load, unchanging
from utils.twins import Twin, twins

ASKED = 3  # in a recall; the page's script asks as many
RECALLED = 3  # objectives of a lesson; the page of the last lesson holds no more
NOT_TESTED = ("00.2", "00.3", "00.4")  # how to use the course is no knowledge of marketing
_READ_AGAIN = Twin("read again", "للمراجعة")
_NO_SCRIPT = Twin(
    "These questions need a page that may run scripts: trust the notebook, or run its cells.",
    "تحتاج هذه الأسئلة إلى صفحة يُسمح فيها بتشغيل البرامج: امنحوا الدفتر الثقة أو شغّلوا خلاياه.",
)


@unchanging()
def show_recall(lesson: str) -> HTML:
    """Return three questions on the lessons before *lesson* ("03"): what was missed there, else always the same.

    The page holds one question for each of the first objectives of a lesson. Raises ValueError where no lesson before
    has questions to ask.
    """
    asked = _to_recall(lesson)
    if not asked:
        raise ValueError(f"there is nothing to recall before lesson {lesson!r}: no lesson before it asks a question")
    bank = h.fragment[activities(asked.values()), h.ul(".act-links")[map(_practised, asked)]]
    return shown(
        h.course_recall(".act-test", usual=" ".join(_usual(list(asked))))[
            h.div(".act-no-script")[_NO_SCRIPT.html("p")], _packed(bank)
        ]
    )


@unchanging()
def show_final_test() -> HTML:
    """Return the final test: two forms of questions that no lesson asks, and a short one."""
    bank = exam_questions()
    rows = [row for row in load("objectives").itertuples() if row.objective not in NOT_TESTED]
    forms = [
        h.div(data_form=form)[activities(question for question in bank if question.place == f"exam-{form}")]
        for form in ("a", "b")
    ]
    lessons = {lesson.lesson: lesson for lesson in load("lessons").itertuples()}
    objectives = h.ul(".act-links")[[_objective_with_link(row, lessons[row.lesson]) for row in rows]]
    return shown(
        h.course_exam(".act-test")[
            h.div(".act-no-script")[_NO_SCRIPT.html("p")], _packed(h.fragment[forms, objectives])
        ]
    )


def _packed(bank: h.Renderable) -> h.Element:
    """Return *bank* packed, so that nobody reads it by accident.

    A viewer that trusts no script leaves its content out; any other element it would show as text.
    """
    return h.script(".act-bank", type="text/plain")[packed_bank(str(bank))]


def usually_recalled(lesson: str) -> list[Question]:
    """Return the questions that *lesson* begins with where nothing was missed, as a page asks and a paper prints."""
    asked = _to_recall(lesson)
    return [asked[objective] for objective in dict.fromkeys([*_usual(list(asked)), *asked])][:ASKED]


def _to_recall(lesson: str) -> dict[str, Question]:
    """Return a question for each of the first objectives of the lessons before *lesson*."""
    before = load("objectives").query("lesson < @lesson").groupby("lesson").head(RECALLED)
    # of each objective the first, and rather one with a single right option
    chosen = sorted((one for one in questions() if one.kind.startswith("choose")), key=lambda one: one.kind)
    asked = {question.objective: question for question in reversed(chosen)}
    return {name: asked[name] for name in before["objective"] if name in asked and name not in NOT_TESTED}


def _practised(objective: str) -> h.Element:
    """Return one *objective* with the questions that practise it."""
    ours = [question for question in questions() if question.objective == objective]
    return h.li(data_objective=objective, data_questions=ids(ours))


def _usual(objectives: list[str]) -> list[str]:
    """Return which *objectives* are asked where nothing was missed: one of each lesson, the latest first, then more."""
    lessons = sorted({objective[:2] for objective in objectives}, reverse=True)
    return [next(each for each in objectives if each.startswith(lesson)) for lesson in lessons]


def _objective_with_link(row, lesson) -> h.Element:
    """Return one objective (a *row* of the table) and the link to its *lesson*, for the results of the final test."""
    again = twins(lambda language: [f"{_READ_AGAIN[language]}: ", lesson_link(lesson, language)], "span")
    return h.li(data_objective=row.objective)[text_of(row), " ", h.small(".act-read")[again]]
