"""The glossary as decks for Anki: from each language into the other, and from a term to its meaning.

Ids of decks, kinds of notes and notes stay the same from build to build, so that a later edition mends the cards that
somebody has learnt with, and their days stay. The date is that of the release, which Anki compares to know the newer.
"""

import datetime
import hashlib
import re
import tempfile
import zipfile
from pathlib import Path

import genanki
import htpy as h

from utils.lms.files import archive
from utils.lms.multilang import plain
from utils.lms.words import say
from utils.site import COURSE
from utils.tables import load
from utils.twins import LANGUAGES, Twin, marked

FILE = "anki/glossary.apkg"
WAYS = ("to-english", "to-arabic", "to-meaning")
_STYLE = (Path(__file__).parent / "cards.css").read_text(encoding="utf-8")
_RELEASED = re.compile(r'^date-released: "([\d-]+)"$', re.MULTILINE)
_CITATION = Path(__file__).resolve().parents[2] / "CITATION.cff"


def deck_files() -> dict[str, bytes]:
    """Return the one file, with the three decks, by its name."""
    decks = [_deck(way) for way in WAYS]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "decks")
        genanki.Package(decks).write_to_file(path, timestamp=_released())
        with zipfile.ZipFile(path) as written:
            return {FILE: archive({name: written.read(name) for name in written.namelist()})}


def fixed_id(name: str) -> int:
    """Return the id that belongs to *name*: as Anki's own, a whole number that a script can count with."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") + 2**31


def _released() -> float:
    """Return when this edition was released, in seconds since 1970, from the file by which the course is cited."""
    day = _RELEASED.search(_CITATION.read_text(encoding="utf-8"))[1]
    return datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.UTC).timestamp()


def _deck(way: str) -> genanki.Deck:
    names = say(way)
    deck = genanki.Deck(fixed_id(f"deck {way}"), f"{COURSE.en} · {COURSE.ar}::{names.en} · {names.ar}")
    model = _model(way, names)
    for row in load("glossary").itertuples():
        front, back = (plain(h.fragment[content]) for content in _sides(way, row))
        guid = genanki.guid_for("marketing-inside-and-out", way, row.term)
        deck.add_note(genanki.Note(model, [front, back, row.term], guid=guid, tags=[f"lesson-{row.lesson}"]))
    return deck


def _model(way: str, names: Twin) -> genanki.Model:
    card = {"name": names.en, "qfmt": "{{Front}}", "afmt": "{{FrontSide}}" + plain(h.hr(id="answer")) + "{{Back}}"}
    fields = [{"name": "Front"}, {"name": "Back"}, {"name": "Term"}]
    name = f"{COURSE.en}: {names.en}"
    return genanki.Model(fixed_id(f"model {way}"), name, fields, [card], css=_STYLE, sort_field_index=2)


def _sides(way: str, row) -> tuple[h.Node, h.Node]:
    """Return front and back of the card of a term (a *row* of the table)."""
    terms, meanings = Twin.of(row, "term"), Twin.of(row, "definition")
    also = h.p(".also", lang="ar", dir="rtl")[marked(say("also").ar.format(row.also_ar), "ar")] if row.also_ar else None
    if way == "to-english":
        return [_line(terms, "ar"), also], _line(terms, "en")
    if way == "to-arabic":
        return _line(terms, "en"), [_line(terms, "ar"), also]
    return [_line(terms, code) for code in LANGUAGES], [_line(meanings, code) for code in LANGUAGES]


def _line(text: Twin, code: str) -> h.Element:
    return h.p(lang=code, dir=LANGUAGES[code].direction)[marked(text[code], code)]
