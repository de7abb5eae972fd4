"""A page a lesson plan: its meetings, minute by minute."""

import htpy as h

from utils.site import meeting_steps, meeting_title, plan_lead
from utils.tables import load
from utils.teacher.frame import Page
from utils.twins import Twin, marked


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
            [h.h2[marked(meeting_title(meeting)[language], language)], meeting_steps(meeting, language)]
            for meeting in meetings
        ],
    ]
