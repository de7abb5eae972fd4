"""The page with notes on each lesson: mistakes to expect, questions for discussion, what to draw."""

import htpy as h

from utils.activities import section_titles
from utils.site import board, lessons_of_plans
from utils.tables import load
from utils.teacher.frame import Page
from utils.twins import Twin, marked

_TITLE = Twin("Notes on the lessons", "ملاحظات على الدروس")
_MISTAKES = Twin("Three mistakes to expect, and what to answer", "ثلاثة أخطاء متوقعة وبمَ يُجاب عنها")
_DISCUSS = Twin("Two questions for discussion", "سؤالان للنقاش")
_BOARD = Twin("On the board", "على السبورة")
_LEVELS = {
    "weak": Twin("A weak answer:", "جواب ضعيف:"),
    "push": Twin("Then ask:", "فاسألوا بعده:"),
    "fair": Twin("A fair one:", "جواب مقبول:"),
    "strong": Twin("A strong one:", "جواب قوي:"),
}
_SECTION = Twin("Section: {}", "القسم: {}")


def notes_page() -> Page:
    """Return the page of the notes."""
    return Page("lessons", _TITLE, lambda language: [_lesson(row, language) for row in lessons_of_plans().values()])


def _lesson(lesson, language: str) -> h.Element:
    number = lesson.lesson
    mistakes = load("teaching/mistakes").query("lesson == @number").itertuples()
    discussions = load("teaching/discussions").query("lesson == @number").itertuples()
    return h.section(id=f"lesson-{number}")[
        h.h2[marked(f"{number} {Twin.of(lesson, 'title')[language]}", language)],
        h.h3[_MISTAKES[language]],
        h.ol[[_mistake(row, lesson, language) for row in mistakes]],
        h.h3[_DISCUSS[language]],
        h.ol[[_discussion(row, lesson, language) for row in discussions]],
        h.h3[_BOARD[language]],
        board(number, language),
    ]


def _mistake(row, lesson, language: str) -> h.Element:
    return h.li(".item")[
        h.p[h.strong[_text(row, "mistake", language)]],
        h.p[_text(row, "answer", language)],
        h.p[h.small[_place(row, lesson, language), f" · {row.objective}"]],
    ]


def _discussion(row, lesson, language: str) -> h.Element:
    return h.li(".item")[
        h.p[h.strong[_text(row, "asks", language)]],
        [h.p(".said")[h.em[label[language]], " ", _text(row, stem, language)] for stem, label in _LEVELS.items()],
        h.p[h.small[_place(row, lesson, language)]],
    ]


def _text(row, stem: str, language: str) -> h.Node:
    return marked(Twin.of(row, stem)[language], language)


def _place(row, lesson, language: str) -> h.Node:
    return marked(_SECTION.format(section_titles(lesson.file)[row.section])[language], language)
