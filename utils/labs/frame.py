"""What stands around every laboratory: the guess that it asks for first, its missions, and a position to pass on."""

import htpy as h

from utils.page import option
from utils.tables import load
from utils.twins import Twin

_GUESS, _REVEAL = Twin("First guess", "توقّعوا أولًا"), Twin("Was it so?", "هل صح التوقّع؟")
_MISSIONS, _SHARE = Twin("Three missions", "ثلاث مهام"), Twin("Pass a position on", "مشاركة الإعدادات")
_HINT, _REACHED = Twin("A hint", "تلميح"), Twin("What it shows", "ما يدل عليه بلوغها")


def guess(lab: str) -> h.Element:
    """Return what the laboratory *lab* asks before it opens, and what it shows of that, folded away."""
    row = next(load("labs").query("lab == @lab").itertuples())
    guesses = load("lab_guesses").query("lab == @lab").itertuples()
    return h.div(".lab-guess")[
        h.p(".lab-label")[_GUESS.html("span")],
        Twin.of(row, "asks").html("p"),
        h.div(".lab-options")[[option(f"{lab}-guess", one.guess, Twin.of(one, "text")) for one in guesses]],
        h.details(".lab-reveal")[h.summary[_REVEAL.html("span")], Twin.of(row, "reveals").html("p")],
    ]


def missions(lab: str) -> h.Element:
    """Return the missions of the laboratory *lab*, readable before a script makes them work."""
    rows = load("lab_missions").query("lab == @lab").itertuples()
    return h.div(".lab-missions")[
        h.p(".lab-label")[_MISSIONS.html("span")], h.ol[[h.li[_mission(row)] for row in rows]]
    ]


def sharing() -> h.Element:
    """Return the place in which a script lets a position be copied and opened."""
    return h.details[h.summary[_SHARE.html("span")], h.div(".lab-share")]


def _mission(row) -> h.Element:
    parts = ((".mission-hint", _HINT, "hint"), (".mission-reached", _REACHED, "reached"))
    return h.course_mission(question=row.mission, mission=row.mission.removeprefix(f"{row.lab}-"))[
        h.div(".act-ask")[Twin.of(row, "asks").html("span")],
        [h.details(which)[h.summary[name.html("span")], Twin.of(row, stem).html("p")] for which, name, stem in parts],
    ]
