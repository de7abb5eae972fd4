"""Parts of pages that no notebook holds, marked up as the cells of a lesson are: styles and scripts know them."""

from collections.abc import Iterable

import htpy as h
from markupsafe import Markup

from utils.twins import Twin, marked, twins


def cell(*content: h.Node, anchor: str = "") -> h.Element:
    """Return *content* as a cell of a page, reached by the id *anchor*."""
    return h.div(".jp-Cell", id=anchor or None)[h.div(".jp-RenderedHTMLCommon.jp-RenderedMarkdown")[content]]


def title(words: Twin) -> h.Element:
    """Return *words* as the heading of a page."""
    return h.h1[words.html("span")]


def section(anchor: str, heading: Twin, *content: h.Node) -> h.Element:
    """Return a section with its *heading*, reached by the id *anchor*."""
    return cell(h.h2[heading.html("span")], content, anchor=anchor)


def paragraphs(*texts: Twin) -> list[Markup]:
    """Return *texts* as paragraphs: those of one language together, so that each is read in one go.

    What stands between backticks in a text is to be typed.
    """
    return [twins(lambda language: [h.p[_with_code(text[language], language)] for text in texts])]


def _with_code(text: str, language: str) -> list[h.Node]:
    return [h.code[part] if place % 2 else marked(part, language) for place, part in enumerate(text.split("`"))]


def links(items: Iterable[tuple[str, Twin]]) -> Markup:
    """Return a list of links in each language: pairs of where one leads and what it says."""
    items = list(items)
    return twins(
        lambda language: h.ul[[h.li[h.a(href=href)[marked(text[language], language)]] for href, text in items]]
    )


def whole(*content: h.Node) -> Markup:
    """Return *content* as one piece of markup."""
    return str(h.fragment[content])  # of htpy, this is markup
