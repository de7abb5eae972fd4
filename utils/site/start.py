"""The start page: what the course is about, and the way into it."""

from collections.abc import Iterable

import htpy as h
from markupsafe import Markup

from utils.activities import show_course_progress
from utils.site.lesson import linked
from utils.site.page import Page
from utils.site.parts import whole
from utils.site.words import COURSE, LEAD, say
from utils.tables import in_minutes
from utils.twins import Twin


def start(lessons: Iterable[Page], rows: Iterable, *, along: bool = False) -> Markup:
    """Return the content of the start page; *rows* of the table of lessons say what its pages, *lessons*, ask.

    *along*: there is something to take along.
    """
    lessons = list(lessons)
    cards = [_card(page, row) for page, row in zip(lessons, rows, strict=True)]
    return whole(
        h.header(".start-hero")[
            h.h1[COURSE.html("span")],
            LEAD.html("p"),
            h.p(".start-ways")[
                h.a(".site-button.site-first", href=lessons[0].file)[say("begin").html("span")],
                h.a(".site-button", href="glossary.html")[say("glossary").html("span")],
                h.a(".site-button", href="about.html#along")[say("along").html("span")] if along else None,
            ],
        ],
        h.h2(".start-head", id="lessons")[say("lessons").html("span")],
        h.ol(".start-lessons")[cards],
        h.section(".start-progress", id="progress")[
            h.h2[say("progress").html("span")], say("progress-lead").html("p"), linked(show_course_progress().data)
        ],
    )


def _card(page: Page, row) -> h.Element:
    return h.li(".start-card")[
        h.span(".start-number", aria_hidden="true")[page.number],
        h.h3[h.a(href=page.file)[page.title.html("span")]],
        Twin.of(row, "asks").html("p"),
        h.p(".start-foot")[
            h.span[in_minutes(row.minutes).html("span")], h.span(".site-count", data_solves=page.solves)
        ],
    ]
