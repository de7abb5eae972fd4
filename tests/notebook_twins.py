"""Read the twins out of a stored notebook, as a front end would show them."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import mistune
import nbformat
from bs4 import BeautifulSoup, Tag

from tests.labs.awake import facts_of

NOTEBOOKS = Path(__file__).resolve().parent.parent / "notebooks"
PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
NAMES = [path.stem for path in PATHS]
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
ARABIC = re.compile(r"[\u0621-\u064a]")
LATIN = re.compile(r"[A-Za-z]")
UNSAID = ["bdi", "code", "svg"]  # foreign words that are marked as such, code, and pictures, which mark none
FACT = re.compile(r"\b([YATSQWELG]\d{1,2}|C)\b")

_markdown = mistune.create_markdown(escape=False, plugins=["table", "strikethrough"])


@dataclass(frozen=True)
class Pair:
    """An English twin, its Arabic one, and where they stand."""

    place: str
    en: Tag
    ar: Tag


@cache
def read(name: str) -> nbformat.NotebookNode:
    """Return the stored notebook *name*."""
    return nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)


def cells(name: str, kind: str) -> list[nbformat.NotebookNode]:
    """Return the cells of *name* of one kind, ``markdown`` or ``code``."""
    return [cell for cell in read(name).cells if cell.cell_type == kind]


@cache
def pages(name: str) -> list[tuple[str, BeautifulSoup]]:
    """Return every piece of HTML of *name* with its place: prose, outputs, controls kept packed, text of widgets."""
    found = []
    for cell in read(name).cells:
        if cell.cell_type == "markdown":
            found.append((cell.id, BeautifulSoup(_markdown(cell.source), "html.parser")))
        for output in cell.get("outputs", []):
            html = output.get("data", {}).get("text/html", "")
            page = BeautifulSoup("".join(html), "html.parser")
            found.append((f"{cell.id} (output)", page))
            found += [(f"{cell.id} (folded)", folded) for folded in _folded(page)]
    widgets = read(name).metadata.get("widgets", {}).get("application/vnd.jupyter.widget-state+json", {})
    for key, model in widgets.get("state", {}).items():
        for trait in ("value", "description"):
            text = model["state"].get(trait)
            if isinstance(text, str) and "twin" in text:
                found.append((f"widget {key}", BeautifulSoup(text, "html.parser")))
    return found


def _folded(page: BeautifulSoup) -> list[BeautifulSoup]:
    """Return the controls that the laboratories on *page* keep packed until their script puts them in their place."""
    return [BeautifulSoup(facts_of(lab)["folded"], "html.parser") for lab in page.select("course-lab")]


def twins(soup: BeautifulSoup | Tag) -> list[Tag]:
    """Return the twins in *soup*, in their order."""
    return soup.select(".twin")


@cache
def pairs(name: str) -> list[Pair]:
    """Return all pairs of *name*; an odd or unordered twin is paired as it stands, for the tests to find."""
    found = []
    for place, soup in pages(name):
        all_twins = twins(soup)
        found += [Pair(place, en, ar) for en, ar in zip(all_twins[::2], all_twins[1::2], strict=False)]
    return found


@cache
def in_pieces(name: str) -> list[tuple[Pair, str]]:
    """Return the pairs of *name*, each with its English text.

    Cells and list items are kept apart: "Internal | Marketing to people" is no term of marketing.
    """
    pieces = ["p", "li", "td", "th", "figcaption"]
    return [(pair, "|".join(piece.get_text() for piece in pair.en.find_all(pieces))) for pair in pairs(name)]


def own_text(twin: Tag) -> str:
    """Return the text of *twin* without what is ``UNSAID``."""
    unsaid = [twin] if twin.name in UNSAID else twin.find_all(UNSAID)
    left_out = {id(text) for tag in unsaid for text in tag.strings}
    return " ".join(" ".join(text for text in twin.strings if id(text) not in left_out).split())


def numbers(twin: Tag) -> Counter:
    """Return the numbers that *twin* shows, whatever the script of their signs."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", twin.get_text(" "))
    return Counter(number for number in re.findall(r"\d+(?:[.٫]\d+)?", FACT.sub(" ", text)))


def facts(tag: Tag) -> Counter:
    """Return the fact ids that the citations in *tag* name."""
    return Counter(FACT.findall(" ".join(link.get_text(" ") for link in tag.select("a") if "·" in link.get_text())))


def shape(twin: Tag) -> dict[str, object]:
    """Return what must be the same in both languages: headings, lists, tables, links, pictures, citations."""
    return {
        "headings": [heading.name for heading in twin.select(",".join(HEADINGS))],
        "list lengths": [len(items.find_all("li", recursive=False)) for items in twin.select("ul, ol")],
        "table shapes": [
            [len(row.find_all(["th", "td"])) for row in table.select("tr")] for table in twin.select("table")
        ],
        "links": Counter(link["href"] for link in twin.select("a[href]")),
        "pictures": len(twin.select("img")),
        "answers to open": len(twin.select("details")),
        "citations": facts(twin),
    }
