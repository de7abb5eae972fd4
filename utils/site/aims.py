"""What a meeting of a lesson plan works towards: the objectives of the questions that it asks."""

import htpy as h

from utils.activities import questions
from utils.tables import load
from utils.twins import Twin, marked

_AIMS = Twin("Students work here towards being able to:", "يعمل الدارس هنا على أن:")


def aims_of(meeting) -> list[str]:
    """Return the objectives of *meeting* (a row of the table), in the order of the course."""
    objective = {question.id: question.objective for question in questions()}
    steps = load("teaching/steps").query("plan == @meeting.plan and meeting == @meeting.meeting")
    return sorted({objective[each] for asked in steps["questions"] for each in asked.split()})


def meeting_aims(meeting, language: str) -> list[h.Element]:
    """Return the objectives of *meeting* in words, each with its number."""
    words = {row.objective: Twin.of(row, "text") for row in load("objectives").itertuples()}
    told = [h.li[marked(words[each][language], language), h.small[f"\u00a0·\u00a0{each}"]] for each in aims_of(meeting)]
    return [h.p[h.strong[_AIMS[language]]], h.ul[told]]
