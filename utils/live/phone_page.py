"""What a phone gets: a page that is the same for all, and the question as a form, in all languages at once."""

from functools import cache

import htpy as h

from utils.live.ballots import NUMBER, SEVERAL, Ballot, Item
from utils.live.pages import document, language_choice, says
from utils.live.words import say
from utils.page import option
from utils.twins import Twin

_STATES = ("missing", "sending", "waiting", "away")


@cache
def phone_page(path: str) -> str:
    """Return the page that stands at *path*; its script fetches the question."""
    return document(
        path,
        "phone",
        h.header[language_choice()],
        h.main[
            h.noscript[say("needs-script").html("p")],
            h.div("#ballot", aria_live="polite")[h.h1[say("survey").html("span")], say("loading").html("p")],
            h.div("#news", role="status")[[says(state) for state in _STATES], h.div(data_says="reason", hidden=True)],
        ],
    )


@cache
def answered() -> str:
    """Return what stands in the place of the form once the answer is kept."""
    return str(h.div(".answered")[h.h1["✓"], say("kept").html("p")])


@cache
def form_of(ballot: Ballot) -> str:
    """Return *ballot* as a form; the script reads it by the names of its controls."""
    return str(
        h.form(data_ballot=ballot.key, novalidate=True)[
            h.h1[ballot.asks.html("span")],
            ballot.hint.html("p"),
            [_field(item) for item in ballot.items],
            h.button(".send", type="submit")[say("send").html("span")],
        ]
    )


def reason(words: Twin) -> str:
    """Return why something was refused, as the page shows it."""
    return str(words.html("p"))


def _field(item: Item) -> h.Element:
    if item.kind == NUMBER:
        return h.label(".item", data_item=item.key, data_kind=item.kind)[
            say("number").html("span"),
            h.input(name=item.key, type="text", inputmode="numeric", autocomplete="off", maxlength="6"),
        ]
    kind = "checkbox" if item.kind == SEVERAL else "radio"
    return h.fieldset(".item", data_item=item.key, data_kind=item.kind)[
        h.legend[item.words.html("span")] if item.words else h.legend(".unseen")[say("hint-one").html("span")],
        [option(item.key, choice.key, choice.words, kind=kind) for choice in item.choices],
    ]
