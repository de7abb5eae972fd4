"""A page a lesson plan: its meetings, minute by minute."""

import htpy as h

from utils.activities import questions
from utils.site import meeting_aims, meeting_steps, meeting_title, plan_lead
from utils.tables import load, table_of
from utils.teacher.frame import Page
from utils.twins import Twin, marked

_HEADS = [Twin("Minute", "الدقيقة"), Twin("Step", "الخطوة"), Twin("Lesson", "الدرس")]
_ASKED = Twin("The questions by their ids", "الأسئلة بمعرّفاتها")
_ASKED_HEADS = [Twin("Step", "الخطوة"), Twin("Question", "السؤال"), Twin("Id", "المعرّف")]


def plan_pages() -> list[Page]:
    """Return the pages of the plans, in the order of their table."""
    return [
        Page(
            f"plan-{plan.plan.replace('_', '-')}",
            Twin.of(plan, "name"),
            lambda language, plan=plan: _plan(plan, language),
        )
        for plan in load("teaching/plans").itertuples()
    ]


def _plan(plan, language: str) -> list[h.Node]:
    meetings = load("teaching/meetings").query("plan == @plan.plan").itertuples()
    return [
        [h.p[marked(text[language], language)] for text in plan_lead(plan)],
        [
            [
                h.h2[marked(meeting_title(meeting)[language], language)],
                meeting_aims(meeting, language),
                _overview(meeting, language),
                meeting_steps(meeting, language),
                h.h3[_ASKED[language]],
                _asked(meeting, language),
            ]
            for meeting in meetings
        ],
    ]


def _steps(meeting) -> list:
    here = "plan == @meeting.plan and meeting == @meeting.meeting"
    return list(load("teaching/steps").query(here).itertuples())


def _asked(meeting, language: str) -> h.Element:
    """Return what each question of *meeting* asks: on paper, in Moodle and in the vote an id is found by its text."""
    bank = {question.id: question for question in questions()}
    rows = [
        [str(step.step), marked(Twin.of(bank[id], "ask")[language], language), marked(id, language)]
        for step in _steps(meeting)
        for id in step.questions.split()
    ]
    return table_of([head[language] for head in _ASKED_HEADS], rows)


def _overview(meeting, language: str) -> h.Element:
    """Return the steps of *meeting* on half a page: when each begins, and where in the lessons it is at home."""
    rows, begins = [], 0
    for step in _steps(meeting):
        rows.append([str(begins), marked(Twin.of(step, "title")[language], language), step.lesson])
        begins += step.minutes
    return table_of([head[language] for head in _HEADS], rows)
