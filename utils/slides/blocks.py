"""A cell as the site shows it → its blocks: heading, paragraphs, lists, tables, figures, each in every language."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag
from markupsafe import Markup

from utils.slides.errors import fault
from utils.twins import LANGUAGES

LABORATORIES = ("course-lab", "course-explorer", "course-decisions", "course-survey")
_HEADINGS = ("h1", "h2", "h3")
_NAMES = {"ul": "list", "ol": "list", "table": "table", "blockquote": "quote", "details": "answer", "figure": "figure"}
_UNSAID = ("script", "style", "pre", "course-progress", "course-path", "course-paths", "course-recall", "course-exam")


@dataclass(frozen=True)
class Block:
    """A block: its *kind*, its element in each language, the class of the *card* that it stands on."""

    kind: str
    tags: dict[str, Tag]
    card: str = ""


def cells_of(content: str) -> dict[str, Tag]:
    """Return the cells of the *content* of a page by their ids, ready for slides: what leads elsewhere is text."""
    soup = BeautifulSoup(content, "html.parser")
    for link in soup.find_all("a"):
        link.unwrap()
    for picture in soup.find_all("img"):
        picture["loading"] = "eager"  # a slide is measured, and printed, before it is seen
    return {cell["id"].removeprefix("cell-id="): cell for cell in soup.find_all("div", class_="jp-Cell", id=True)}


def heading_of(cell: Tag) -> dict[str, Markup] | None:
    """Return the first heading of *cell* by language, None where it has none."""
    heading = cell.find(_HEADINGS)
    if heading is None:
        return None
    return {code: inner(heading.find(class_="twin", lang=code) or heading) for code in LANGUAGES}


def blocks_of(cell: Tag, file: str, name: str) -> list[Block]:
    """Return the blocks of *cell*. Raises DeckError where the languages of the cell *name* do not have the same."""
    found: list[Block] = []
    waiting: dict[str, list[tuple[str, Tag, str]]] = {code: [] for code in LANGUAGES}

    def settle() -> None:
        kinds = {code: [kind for kind, *_ in rows] for code, rows in waiting.items()}
        if len(set(map(tuple, kinds.values()))) > 1:
            raise fault("uneven", file, name, value="; ".join(f"{code}: {' '.join(kinds[code])}" for code in kinds))
        for rows in zip(*waiting.values(), strict=True):
            found.append(Block(rows[0][0], {code: row[1] for code, row in zip(waiting, rows, strict=True)}, rows[0][2]))
        for rows in waiting.values():
            rows.clear()

    for element in _met(cell):
        if "twin" in element.get("class", []):
            waiting[element["lang"]] += _parts(element)
        else:
            settle()
            found.append(_without_language(element))
    settle()
    return found


def inner(tag: Tag) -> Markup:
    """Return what stands in *tag*, which is a lesson's own HTML and no input of others."""
    return Markup(tag.decode_contents())


def outer(tag: Tag) -> Markup:
    """Return *tag* itself as markup."""
    return Markup(str(tag))


def _met(element: Tag) -> Iterator[Tag]:
    """Yield the outermost elements of *element* that are a block, or hold one language's."""
    for child in element.find_all(recursive=False):
        classes = child.get("class", [])
        if child.name in (*LABORATORIES, "course-activity", "course-objectives") or "twin" in classes:
            yield child
        elif child.name not in (*_UNSAID, *_HEADINGS) and "site-code" not in classes:
            yield from _met(child)


def _without_language(element: Tag) -> Block:
    if element.name == "course-objectives":
        return Block("list", {code: _in_language(element.find("ol"), code) for code in LANGUAGES}, "objectives")
    kind = "activity" if element.name == "course-activity" else "lab"
    return Block(kind, dict.fromkeys(LANGUAGES, element))


def _in_language(tag: Tag, code: str) -> Tag:
    """Return a copy of *tag* that holds one language alone, its twins opened."""
    tag = copy(tag)
    for twin in tag.find_all(class_="twin"):
        if twin["lang"] == code:
            twin.unwrap()
        else:
            twin.decompose()
    return tag


def _parts(twin: Tag) -> list[tuple[str, Tag, str]]:
    """Return the blocks of one language's *twin*: kind, element, class of the card."""
    if twin.name == "figure":
        return [("figure", twin, "")]
    if twin.name != "div":
        return [(_kind(twin), twin, "")]
    card = " ".join(name for name in twin.get("class", []) if name not in ("twin", "table"))
    return [(_kind(child), child, card) for child in twin.find_all(recursive=False)]


def _kind(tag: Tag) -> str:
    if tag.name in _NAMES:
        return _NAMES[tag.name]
    children = [child for child in tag.contents if str(child).strip()]
    if len(children) == 1 and isinstance(children[0], Tag):
        if children[0].name == "strong":
            return "title"
        if "source" in children[0].get("class", []):
            return "source"
    return "paragraph"
