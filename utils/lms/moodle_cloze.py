"""A table to fill as Moodle's “embedded answers”: the lists to choose from stand in the text of the question."""

import htpy as h

from utils.lms.items import Table
from utils.lms.multilang import in_all, paragraph
from utils.twins import Twin

_JOINER = "\u2060"  # draws nothing


def table_to_fill(item: Table) -> h.Node:
    """Return the text of *item*, with the list of what may stand there in each of its cells."""
    cells = [
        [h.th(scope="row")[in_all(_as_text(row[0]))], *(h.td[_gap(cell, item.phrases)] for cell in row[1:])]
        for row in item.rows
    ]
    head = h.tr[[h.th(scope="col")[in_all(_as_text(words))] for words in item.head]]
    return [paragraph(_as_text(item.ask)), h.table[h.thead[head], h.tbody[[h.tr[row] for row in cells]]]]


def _as_text(text: Twin) -> Twin:
    """Return *text* with something unseen behind each brace, lest it be taken for an embedded question."""
    return text.map(lambda words: words.replace("{", f"{{{_JOINER}"))


def _gap(right: Twin, phrases: list[Twin]) -> h.Node:
    """Return a list to choose from in the notation of an embedded question; its own signs in a text are escaped."""
    parts = []
    for phrase in phrases:
        sign = "=" if phrase.en == right.en else ""
        parts += ["~" if parts else "", sign, in_all(_as_text(phrase).map(_escaped))]
    return ["{1:MULTICHOICE:", parts, "}"]


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "~#}\\" else letter for letter in text)
