"""The page on the projector: code and short address, the growing result, and what the teacher does with it."""

from itertools import groupby

import htpy as h

from utils.live.ballots import SURVEY, Ballot
from utils.live.pages import document, language_choice, says
from utils.live.sessions import Session
from utils.live.words import say
from utils.page import button
from utils.twins import twins

_LONGEST = 90  # letters of a question in the list


def projector_page(session: Session, address: str, *, in_network: bool) -> str:
    """Return the page; phones reach the survey at *address*."""
    return document(
        session.state.teacher_path,
        "projector",
        h.header[_invitation(session, address, in_network), _count()],
        h.main("#board"),
        h.footer[_controls(session), h.div("#news", role="status")[says("gone"), _ended()]],
    )


def _invitation(session: Session, address: str, in_network: bool) -> h.Element:
    return h.div(".invitation")[
        h.img(".code", src=f"/{session.state.teacher_path}/code.svg", alt=address),
        h.div[
            h.h1[say("scan").html("span")],
            h.p(".address", dir="ltr")[address.removeprefix("http://")],
            None if in_network else h.div(".local")[say("local-only").html("p")],
        ],
    ]


def _count() -> h.Element:
    here = twins(lambda code: _around(say("connected", count="\0")[code]), "span")
    return h.div(".count")[h.strong("#count")["0"], say("answered").html("span"), h.small[here]]


def _around(text: str) -> list[h.Node]:
    """Return *text* with a place for the number in it, which the script fills in."""
    before, after = text.split("\0")
    return [before, h.span(data_number="here")["0"], after]


def _controls(session: Session) -> h.Element:
    return h.div(".controls")[
        language_choice(both=True),
        h.div(".ask")[twins(lambda code: _chooser(session, code), "label")],
        h.label[h.input("#hidden", type="checkbox"), " ", say("hide").html("span")],
        h.label(".until")[
            say("until").html("span"), " ", h.input("#until", type="number", min="0", max="1000", value="0")
        ],
        h.label("#reveal-line")[h.input("#revealed", type="checkbox"), " ", say("reveal").html("span")],
        button(say("large-code"), id="large", aria_pressed="false"),
        button(say("end"), id="end"),
        h.span("#sure", hidden=True)[
            say("end-sure").html("span"), button(say("yes"), id="yes"), button(say("no"), id="no")
        ],
    ]


def _chooser(session: Session, code: str) -> list[h.Node]:
    """Return the list of what can be asked, in the language *code*, by the lessons."""
    options = [
        h.optgroup(label=say("lesson", lesson=lesson)[code])[[_option(ballot, code) for ballot in group]]
        for lesson, group in groupby(session.ballots.values(), lambda ballot: ballot.lesson)
    ]
    return [h.span[say("ask")[code]], " ", h.select(data_sets="ballot")[options]]


def _option(ballot: Ballot, code: str) -> h.Element:
    text = ballot.asks[code]
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
    # the lesson plans name a question by its id; first in its line, it is found by typing it
    return h.option(value=ballot.key)[short if ballot.key == SURVEY else f"{ballot.key} · {short}"]


def _ended() -> h.Element:
    return h.div(data_says="ended", hidden=True)[
        say("ended").html("p"), h.p[say("kept-in").html("span"), " ", h.code("#place", dir="ltr")]
    ]
