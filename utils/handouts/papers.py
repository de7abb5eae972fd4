"""All papers of the course: what each is called, what stands on it, for whom it is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import htpy as h

from utils.handouts import exams, sheets
from utils.handouts.lesson import lesson_paper, title_of
from utils.site import lesson_rows
from utils.twins import Twin

TEACHER = "teacher"  # the folder of what the class should not have


@dataclass(frozen=True)
class Paper:
    """A paper: its *name*, its *title*, and what gives its *content* in a language.

    Answers are *for_teacher* and stand in a folder of their own.
    """

    name: str
    title: Twin
    content: Callable[[str], h.Node]
    for_teacher: bool = False

    def file(self, language: str) -> str:
        """Return the name of its file in *language*."""
        folder = f"{TEACHER}/" if self.for_teacher else ""
        return f"{folder}{self.name}.{language}.pdf"


def papers() -> list[Paper]:
    """Return the papers: the lessons, the sheets beside them, the final test, and what is for the teacher."""
    return [*_lessons(), *_sheets(), *_exams(answers=False), *_for_teacher()]


def _lessons() -> list[Paper]:
    return [
        Paper(Path(row.file).stem, Twin.each(partial(title_of, row)), partial(lesson_paper, row))
        for row in lesson_rows()
    ]


def _sheets() -> list[Paper]:
    return [
        Paper("map", sheets.MAP, sheets.map_sheet),
        Paper("cards", sheets.CARDS, sheets.cards),
        Paper("six_questions", sheets.SIX, sheets.six_questions),
        Paper("plan_sheet", sheets.PLAN, sheets.plan_sheet),
        Paper("glossary", sheets.GLOSSARY, sheets.glossary),
    ]


def _exams(*, answers: bool) -> list[Paper]:
    kind = ".answers" if answers else ""
    return [
        Paper(
            f"exam_{form}{kind}",
            exams.ANSWERS.format(title) if answers else title,
            partial(exams.exam, form, answers=answers),
            answers,
        )
        for form, title in exams.FORMS.items()
    ]


def _for_teacher() -> list[Paper]:
    key = Paper("cards.answers", sheets.KEY, sheets.cards_key, for_teacher=True)
    lessons = [
        Paper(
            f"{Path(row.file).stem}.answers",
            exams.ANSWERS.format(Twin.each(partial(title_of, row))),
            partial(exams.lesson_answers, row),
            for_teacher=True,
        )
        for row in lesson_rows()
    ]
    return [key, *_exams(answers=True), *lessons]
