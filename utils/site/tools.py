"""The bar at the top of every page, the search, and the news of a new version."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import htpy as h

from utils.page import COURSE as BUNDLE
from utils.site.icons import icon
from utils.site.page import Page
from utils.site.words import COURSE, say
from utils.twins import LANGUAGES, Twin

if TYPE_CHECKING:
    from utils.site.frame import Site

SEARCH_SCRIPTS = ["assets/search.js", *(f"assets/search-{code}.js" for code in LANGUAGES)]
_NAMES = json.dumps([[language.code, language.name] for language in LANGUAGES.values()], ensure_ascii=False)


def bar(page: Page, site: Site) -> h.Element:
    """Return the bar: where one is, the switch, the search, and how the page looks."""
    search = h.button(".site-tool.needs-script", type="button", data_opens="search")[icon("search"), hidden("search")]
    return h.fragment[
        h.a(".site-skip", href="#text")[say("skip").html("span")],
        h.header(".site-bar")[
            h.button(
                ".site-tool.site-menu.needs-script", type="button", aria_expanded="false", aria_controls="site-lessons"
            )[icon("menu"), hidden("menu")],
            h.a(".site-brand", href="index.html", aria_current="page" if page.name == "index" else None)[
                icon("mark"), h.span[COURSE.html("span")]
            ],
            h.div(".site-tools")[
                # the switch of the course wakes here; it would pin one more above the page, but finds one pinned
                h.language_switch(data_store=BUNDLE.store, data_languages=_NAMES),
                h.span(".ls-pinned", hidden=True, data_languages=_NAMES),
                search if site.searchable else None,
                _settings(),
            ],
        ],
    ]


def hidden(key: str) -> h.Element:
    """Return the words *key* for those who hear the page: a drawing stands beside them."""
    return h.span(".site-unseen")[say(key).html("span")]


def _settings() -> h.Element:
    return h.details(".site-settings.needs-script")[
        h.summary(".site-tool")[icon("looks"), hidden("settings")],
        h.div(".site-panel")[
            _choice("theme", ("system", "light", "dark")),
            _choice("size", ("usual", "large", "larger")),
            h.button(".site-button", type="button", data_prints_page=True)[icon("print"), say("print").html("span")],
        ],
    ]


def _choice(name: str, values: tuple[str, ...]) -> h.Element:
    options = [
        h.label(class_=f"looks-{value}")[h.input(type="radio", name=name, value=value), h.span[say(value).html("span")]]
        for value in values
    ]
    return h.fieldset(data_looks=True)[h.legend[say(name).html("span")], h.div[options]]


def search_box() -> h.Element:
    """Return the search, which opens over the page; its scripts are fetched when it does."""
    number = h.span(data_number=True)
    count = [
        h.span(".twin", lang=code, dir=language.direction)[say("search-count")[code], " ", number]
        for code, language in LANGUAGES.items()
    ]
    return h.dialog(".site-search", aria_labelledby="search-name", data_scripts=" ".join(SEARCH_SCRIPTS))[
        h.div(".search-box")[
            h.div(".search-line")[
                h.label(for_="search-field", id="search-name")[icon("search"), hidden("search-for")],
                h.input(id="search-field", type="search", dir="auto", autocomplete="off", spellcheck="false"),
                h.button(".site-tool", type="button", data_closes=True)[icon("close"), hidden("close")],
            ],
            _note("search-hint", say("search-hint")),
            h.p(".search-none", role="status", hidden=True)[say("search-none").html("span")],
            h.p(".search-count", role="status", hidden=True)[count],
            h.ol(".search-results"),
        ]
    ]


def news() -> h.Element:
    """Return the news that a new version is there, unseen until it is."""
    return h.div(".site-news", role="status", hidden=True)[
        say("news").html("span"), h.button(".site-button", type="button")[say("take-over").html("span")]
    ]


def _note(name: str, words: Twin) -> h.Element:
    return h.p(class_=name)[words.html("span")]
