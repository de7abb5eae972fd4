"""The answers to all that a lesson asks, on paper, for the teacher."""

import htpy as h

from utils.activities import entries
from utils.twins import Twin, marked

ANSWERS = Twin("{}: answers", "{}: الأجوبة")


def lesson_answers(lesson, language: str) -> h.Node:
    """Return the answers to all that *lesson* (a row of the table) asks, numbered as on its hand-out."""
    title = ANSWERS.format(f"{lesson.lesson} {Twin.of(lesson, 'title')[language]}")
    return [h.h1[marked(title[language], language)], h.ol(".answers")[entries(lesson, language, answers=True)]]
