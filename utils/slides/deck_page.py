"""The page that shows a deck on the projector."""

import htpy as h

from utils.site import COURSE, icon
from utils.slides.deck import Deck
from utils.slides.document import colours, document, named, switch, tool
from utils.slides.slide import Slide
from utils.slides.words import say
from utils.twins import LANGUAGES, twins

_KEYS = [
    ("arrow-on", "key-next"),
    ("arrow-back", "key-back"),
    ("Home End", "key-ends"),
    ("L", "key-language"),
    ("S", "key-notes"),
    ("O", "key-list"),
    ("Z", "key-large"),
    ("F", "key-full"),
    ("B", "key-black"),
    ("?", "key-help"),
]


def deck_page(deck: Deck, first: str, scripts: list[str], styles: list[str]) -> str:
    """Return the page of *deck*; *first* and *scripts* are what runs in it."""
    slides = [_slide(slide, deck) for slide in deck.slides]
    return document(
        deck.tab,
        first,
        scripts,
        "deck",
        h.main[h.div(".reveal")[h.div(".slides")[slides]]],
        _bar(deck),
        _list(deck),
        _help(),
        styles=styles,
    )


def _slide(slide: Slide, deck: Deck) -> h.Element:
    heading, under = h.h2, None
    if slide.kind == "title":
        heading, under = h.h1, [h.p(".deck-course")[COURSE.html("span")], h.div(".deck-sides")[deck.asks.html("p")]]
    # where both languages do not fit side by side, this step brings the other one (fit.js)
    return h.section(f".slide-{slide.kind}", id=slide.anchor)[
        heading[twins(slide.heading.__getitem__, "span")], under, h.div(".slide-body")[slide.parts]
    ]


def _bar(deck: Deck) -> h.Element:
    return h.footer(".deck-bar")[
        h.span(".deck-where")[
            tool("previous", "back", "‹"),
            h.output(".deck-number", aria_live="polite"),
            tool("next", "on", "›"),
        ],
        h.span(".deck-tools")[
            switch(),
            tool("list", "list", icon("menu")),
            h.a(".deck-tool", href=deck.notes_file, data_does="notes")[named("notes", icon("notes"))],
            tool("keys", "help", "?"),
        ],
    ]


def _list(deck: Deck) -> h.Element:
    rows = [
        h.li[h.a(href=f"#/{place}")[twins(slide.heading.__getitem__, "span")]]
        for place, slide in enumerate(deck.slides)
    ]
    index = h.a(href="index.html")[say("decks").html("span")]
    return _dialog("list", h.ol[rows], h.p[index])


def _help() -> h.Element:
    rows = [h.tr[h.th(scope="row")[_key(key)], h.td[say(does).html("span")]] for key, does in _KEYS]
    return _dialog("keys", h.table[h.tbody[rows]], colours(), action="help")


def _key(name: str) -> h.Node:
    """Return the keys *name*: those of the arrows stand the way that the language reads."""
    names = {code: say(name)[code] if name.startswith("arrow") else name for code in LANGUAGES}
    return twins(lambda code: [[h.kbd[key], " "] for key in names[code].split(" ", 1)], "span")


def _dialog(key: str, *content: h.Node, action: str = "") -> h.Element:
    name = f"{action or key}-name"
    return h.dialog(class_=f"deck-{action or key}", aria_labelledby=name)[
        h.form(method="dialog")[tool("close", "close", "×")], h.h2(id=name)[say(key).html("span")], content
    ]
