"""The page that leads to the decks."""

from collections.abc import Sequence

import htpy as h

from utils.site import COURSE
from utils.slides.deck import Deck
from utils.slides.document import colours, document, switch
from utils.slides.words import say
from utils.twins import Twin

_LICENCES = [
    ("licences/course.txt", "course-licence"),
    ("licences/font.txt", "font-licence"),
    ("licences/reveal.txt", "reveal-licence"),
]


def index_page(decks: Sequence[Deck], first: str, scripts: list[str], styles: list[str], *, shown: bool) -> str:
    """Return the page that leads to *decks*; *shown* says whether they can be, or only be read and printed."""
    licences = _LICENCES if shown else _LICENCES[:-1]
    title = Twin.each(lambda code: f"{say('decks')[code]} · {COURSE[code]}")
    how = [say(key).html("p") for key in ("how-open", "how-both", "how-print")] if shown else None
    return document(
        title,
        first,
        scripts,
        "deck-index",
        h.header(".index-bar")[h.span[COURSE.html("span")], switch()],
        h.main[
            h.h1[say("decks").html("span")],
            say("decks-lead").html("p"),
            h.ol(".index-decks")[[_deck(deck) for deck in decks]],
            h.h2[say("how").html("span")],
            how,
            colours(),
            h.h2[say("licence").html("span")],
            h.ul[[h.li[h.a(href=href)[say(key).html("span")]] for href, key in licences]],
        ],
        styles=styles,
    )


def _deck(deck: Deck) -> h.Element:
    return h.li(".index-deck")[
        h.h2[h.a(href=deck.file)[h.bdi(lang="en")[deck.number], " " if deck.number else "", deck.title.html("span")]],
        deck.asks.html("p"),
        h.p(".index-ways")[
            h.span[say("slides", len(deck.slides)).html("span")],
            h.a(href=deck.notes_file)[say("notes").html("span")],
            h.a(href=f"{deck.file}?print-pdf")[say("print").html("span")],
        ],
    ]
