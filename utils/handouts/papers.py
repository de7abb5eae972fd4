"""All papers of the course: what each is called, what stands on it, for whom it is."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import htpy as h

from utils.handouts import sheets
from utils.handouts.exams import exam_papers
from utils.handouts.lesson import lesson_paper, title_of
from utils.handouts.lesson_answers import ANSWERS, lesson_answers
from utils.handouts.paper import Paper
from utils.site import lesson_rows
from utils.twins import Twin, marked


def papers(seed: int | None = None) -> list[Paper]:
    """Return the papers: the lessons, the sheets beside them, the final test, and what is for the teacher.

    *seed* decides the order of the final test, or else its table does.
    """
    return [*_lessons(), *_sheets(), *_exams(seed), *_for_teacher()]


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


def _exams(seed: int | None) -> list[Paper]:
    return [replace(paper, content=partial(_headed, paper)) for paper in exam_papers(seed)]


def _headed(paper: Paper, language: str) -> h.Node:
    return [h.h1[marked(paper.title[language], language)], paper.content(language)]


def _for_teacher() -> list[Paper]:
    key = Paper("cards.answers", sheets.KEY, sheets.cards_key, for_teacher=True)
    lessons = [
        Paper(
            f"{Path(row.file).stem}.answers",
            ANSWERS.format(Twin.each(partial(title_of, row))),
            partial(lesson_answers, row),
            for_teacher=True,
        )
        for row in lesson_rows()
    ]
    return [key, *lessons]
