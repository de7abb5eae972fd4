"""The foot of a page: how to run the lesson, what comes before and after, the licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import htpy as h

from utils.site.icons import icon
from utils.site.navigation import words
from utils.site.page import Page
from utils.site.words import say

if TYPE_CHECKING:
    from utils.site.frame import Site

_BINDER = "https://mybinder.org/v2/gh/{}/HEAD?urlpath=doc/tree/notebooks/{}.ipynb"


def foot(page: Page, site: Site) -> h.Element:
    """Return the foot of *page*."""
    return h.footer(".site-foot")[
        _run(page, site) if page.number else None,
        _around(page, site) if len(site.pages) > 1 else None,
        h.p(".site-licence")[say("licences").html("span")],
    ]


def _run(page: Page, site: Site) -> h.Element:
    binder = h.a(".site-button", href=_BINDER.format(site.repository, page.name))[
        icon("away"), say("binder").html("span")
    ]
    return h.section(".site-run", aria_labelledby="run-name")[
        h.h2(id="run-name")[say("run").html("span")],
        h.p[
            h.a(".site-button", href=f"notebooks/{page.name}.ipynb", download=True)[
                icon("file"), say("download").html("span")
            ],
            binder if site.repository else None,
        ],
    ]


def _around(page: Page, site: Site) -> h.Element:
    place = site.number_of(page)
    before = site.pages[place - 1] if place else None
    after = site.pages[place + 1] if place + 1 < len(site.pages) else None
    return h.nav(".site-around", aria_labelledby="around-name")[
        h.span(".site-unseen", id="around-name")[say("around").html("span")],
        _step(before, "previous"),
        _step(after, "next"),
    ]


def _step(page: Page | None, key: str) -> h.Element | None:
    if page is None:
        return None
    number = f"{page.number} " if page.number else ""
    return h.a(class_=f"around-{key}", href=page.file, rel="prev" if key == "previous" else "next")[
        h.small[say(key).html("span")], h.span[number, words(page.title)]
    ]
