"""The deck for one class: the slides of the sections on the path of 90 minutes, lesson after lesson."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup, escape

from utils.slides.deck import Deck
from utils.slides.slide import Slide
from utils.tables import load
from utils.twins import LANGUAGES, Twin

PATH = "class"


def one_class(lessons: Sequence[Deck]) -> Deck:
    """Return the deck that leads one class along its path through the slides of *lessons*."""
    row = next(load("paths").query("path == @PATH").itertuples())
    title, suits = Twin.of(row, "name"), Twin.of(row, "suits")
    steps = load("path_sections").query("path == @PATH")
    on_path = set(zip(steps["lesson"], steps["section"], strict=True))
    heading: dict[str, Markup] = {code: escape(title[code]) for code in LANGUAGES}
    slides = [Slide("one-class", heading, "", "title")]
    for deck in lessons:
        ours = [slide for slide in deck.slides if (deck.number, slide.section) in on_path]
        slides += [replace(slide, anchor=f"{deck.number}-{slide.anchor}") for slide in ours]
    return Deck("one_class", title, suits, slides)
