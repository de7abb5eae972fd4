"""Texts in all languages at once, as Moodle's filter “multilang” reads them.

The filter knows a span by exactly two attributes, ``lang`` and ``class``, and lets it end at the first end of a span:
what is foreign or runs the other way is marked by ``bdi`` within. Spans of one text follow one another at once, since
the filter takes what else stands between them for the end of the block.
"""

from collections.abc import Iterable

import htpy as h

from utils.twins import LANGUAGES, Twin, marked


def in_all(text: Twin) -> h.Fragment:
    """Return *text* once a language; a text that runs from the right says so itself, whatever stands around it."""
    return h.fragment[[h.span(lang=code, class_="multilang")[_isolated(text[code], code)] for code in LANGUAGES]]


def in_all_plain(text: Twin) -> str:
    """Return *text* once a language without any mark in it, for places that Moodle shows without markup."""
    return plain(h.fragment[[h.span(lang=code, class_="multilang")[text[code]] for code in LANGUAGES]])


def plain(content: h.Renderable) -> str:
    """Return *content* as text that XML escapes once more: a piece of markup would take its escapes for text."""
    return "".join(content.iter_chunks())


def paragraph(text: Twin) -> h.Element:
    """Return *text* as a paragraph: a filter's span may hold no paragraph itself."""
    return h.p[in_all(text)]


def explained(pairs: Iterable[tuple[Twin, Twin]]) -> h.Element | None:
    """Return *pairs* of a text and what is said of it as a list, nothing where there are none."""
    entries = [h.li[h.strong[in_all(words)], h.br, in_all(why)] for words, why in pairs]
    return h.ul[entries] if entries else None


def _isolated(text: str, code: str) -> h.Node:
    marked_text = marked(text, code)
    return h.bdi(dir="rtl", lang=code)[marked_text] if LANGUAGES[code].direction == "rtl" else marked_text
