"""The list of lessons and pages; below the page one is on stand its sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import htpy as h

from utils.site.page import Page
from utils.site.words import say
from utils.twins import Twin, marked, twins

if TYPE_CHECKING:
    from utils.site.frame import Site


def navigation(page: Page, site: Site) -> h.Element:
    """Return the list, with *page* marked in it."""
    lessons = [each for each in site.pages if each.number]
    others = [each for each in site.pages if not each.number and each.name != "index"]
    return h.nav(".site-nav", id="site-lessons", aria_labelledby="lessons-name")[
        # on a phone the bar has no room for the name of the course, which leads there
        h.a(".nav-page.nav-start", href="index.html", aria_current="page" if page.name == "index" else None)[
            h.span(".nav-title")[words(say("start"))]
        ],
        h.p(".nav-name", id="lessons-name")[say("lessons").html("span")],
        h.ol(".nav-lessons")[[_entry(each, page) for each in lessons]],
        h.p(".nav-name")[say("look-up").html("span")] if others else None,
        h.ul(".nav-others")[[_entry(each, page) for each in others]] if others else None,
    ]


def words(text: Twin) -> h.Node:
    """Return *text* in each language, with what is foreign in it marked."""
    return twins(lambda language: marked(text[language], language), "span")


def _entry(entry: Page, page: Page) -> h.Element:
    here = entry.name == page.name
    sections = [section for section in page.sections if section.listed and section.anchor] if here else []
    return h.li[
        h.a(".nav-page", href=entry.file, aria_current="page" if here else None)[
            h.span(".nav-number")[entry.number] if entry.number else None,
            h.span(".nav-title")[words(entry.title)],
            h.span(".site-count", data_solves=entry.solves) if entry.solves else None,
        ],
        h.ol(".site-sections")[[h.li[h.a(href=f"#{section.anchor}")[words(section.title)]] for section in sections]]
        if sections
        else None,
    ]
