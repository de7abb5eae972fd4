"""Name the sources behind a set of facts, as links to the list of sources."""

from pathlib import Path

import htpy as h

from utils.tables.in_words import SEPARATOR
from utils.tables.loading import DATA, load
from utils.tables.stamp import stamped
from utils.twins import Twin

# JupyterLab scrolls to a cell by its id; to a heading of another notebook it does not
SOURCE_LIST = "00_start_here.ipynb#cell-id=sources"
_LEAD = Twin("Source:", "المصدر:")


def cite(facts: str, language: str) -> h.Element:
    """Return the sources of *facts* (ids separated by spaces) in *language*. Raises KeyError for an unknown fact."""
    carriers, by_source = _carriers(DATA), {}
    for fact in facts.split():
        by_source.setdefault(carriers[fact], []).append(fact)
    lead, links = f"{_LEAD[language]} ", []
    for source, ids in by_source.items():
        links += [lead, _link(source, ids)]
        lead = SEPARATOR[language]
    return h.small(".source")[links]


@stamped
def _carriers(folder: Path) -> dict[str, str]:
    """Return which source carries each fact: ``{"Y1": "yuyu", …}``."""
    sources = load("sources", folder)
    sources = sources[sources["kind"] != "reading"]
    return {fact: row.source for row in sources.itertuples() for fact in row.facts.split()}


def _link(source: str, facts: list[str]) -> h.Element:
    return h.a(href=SOURCE_LIST)[h.bdi(lang="en")[f"{source} · {', '.join(facts)}"]]
