"""The page with the notes of a deck: a window for the teacher's screen, which also reads, and prints, by itself."""

import htpy as h

from utils.slides.deck import Deck
from utils.slides.document import document, switch, tool
from utils.slides.slide import Slide
from utils.slides.words import say
from utils.twins import Twin, twins

_STORE = "marketing-inside-and-out:notes"  # the teacher's language, while the class sees the other


def notes_page(deck: Deck, first: str, scripts: list[str], styles: list[str]) -> str:
    """Return the page with the notes of *deck*; *first* and *scripts* are what runs in it."""
    pairs = zip(deck.slides, [*deck.slides[1:], None], strict=True)
    notes = [_notes(place, slide, after) for place, (slide, after) in enumerate(pairs)]
    return document(
        Twin.each(lambda code: f"{say('notes')[code]}: {deck.tab[code]}"),
        first,
        scripts,
        "deck-notes",
        _bar(),
        h.main[h.h1[deck.title.html("span")], notes, h.p(".notes-alone")[say("alone").html("span")]],
        styles=styles,
        store=_STORE,
    )


def _notes(place: int, slide: Slide, after: Slide | None) -> h.Element:
    then = after.heading if after else {code: say("end")[code] for code in slide.heading}
    return h.section(".notes-of", data_slide=place, aria_labelledby=f"notes-{slide.anchor}")[
        h.h2(id=f"notes-{slide.anchor}")[h.span(".notes-place")[place + 1], twins(slide.heading.__getitem__, "span")],
        h.p(".notes-path")[say("on-path", slide.minutes).html("span")] if slide.minutes else None,
        h.div(".notes-text")[slide.notes or say("nothing").html("p")],
        h.p(".notes-then")[twins(lambda code: [say("then", "")[code], then[code]], "span")],
    ]


def _bar() -> h.Element:
    return h.header(".notes-bar")[
        h.span[tool("previous", "back", "‹"), h.output(".deck-number"), tool("next", "on", "›")],
        h.span(".notes-clock")[
            h.span[h.span(".unseen")[say("clock").html("span")], h.time(".clock-now", dir="ltr")],
            h.span[say("since").html("span"), " ", h.time(".clock-since", dir="ltr"), tool("again", "again")],
        ],
        switch(_STORE),
    ]
