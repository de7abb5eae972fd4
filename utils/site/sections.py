"""The sections of a page as its content has them: for the list of contents, and for the search."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from utils.site.page import Section
from utils.twins import LANGUAGES, Twin

_SPACES = re.compile(r"\s+")
# nobody searches for the way an element works; and what answers a question is not given away
_UNSAID = (
    "script, style, pre, course-recall, course-exam, course-paths, course-path, course-progress, .site-code, .path-mark"
)


def sections_of(content: str, title: Twin) -> list[Section]:
    """Return the sections of *content*: at each heading one begins; what stands before the first is called *title*.

    A heading of the second level is listed in the contents. A section is reached by the id of what holds its heading.
    """
    soup = BeautifulSoup(content, "html.parser")
    for element in soup.select(_UNSAID):
        element.decompose()
    for activity in soup.select("course-activity"):
        for part in activity.find_all(recursive=False):
            if "act-ask" not in part.get("class", []):
                part.decompose()
    found: list[tuple[str, Twin, bool, list[Tag]]] = [("", title, False, [])]
    for block in _blocks(soup):
        heading = block if block.name in ("h2", "h3") else None
        if heading is not None and heading.find_parent(id=True):
            found.append((heading.find_parent(id=True)["id"], _title(heading), heading.name == "h2", []))
        elif heading is None and block.name != "h1":
            found[-1][3].append(block)
    return [
        Section(anchor, name, {code: _text(blocks, code) for code in LANGUAGES}, listed)
        for anchor, name, listed, blocks in found
        if blocks or listed
    ]


def _blocks(soup: BeautifulSoup) -> Iterator[Tag]:
    """Yield headings and twins in their order, none inside another."""
    for element in soup.select("h1, h2, h3, .twin"):
        if not element.find_parent(["h1", "h2", "h3"]) and not element.find_parent(class_="twin"):
            yield element


def _title(heading: Tag) -> Twin:
    return Twin.each(lambda code: _plain((heading.select_one(f'.twin[lang="{code}"]') or heading).get_text(" ")))


def _text(blocks: list[Tag], code: str) -> str:
    return _plain(" ".join(block.get_text(" ") for block in blocks if block.get("lang") == code))


def _plain(text: str) -> str:
    text = _SPACES.sub(" ", text).strip()
    return re.sub(r" ([.,;:!?،؛؟)»”])", r"\1", text)
