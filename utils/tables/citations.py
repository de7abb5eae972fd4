"""Name the sources behind a set of facts, as links to the list of sources."""

from functools import cache
from html import escape

from utils.tables.loading import load

# JupyterLab scrolls to a cell by its id; to a heading of another notebook it does not
SOURCE_LIST = "00_start_here.ipynb#cell-id=sources"
_LEAD = {"en": "Source:", "ar": "المصدر:"}
_JOIN = {"en": "; ", "ar": "؛ "}


@cache
def _carriers() -> dict[str, str]:
    """Return which source carries each fact: ``{"Y1": "yuyu", …}``."""
    sources = load("sources")
    sources = sources[sources["kind"] != "reading"]
    return {fact: row.source for row in sources.itertuples() for fact in row.facts.split()}


def cite(facts: str, language: str) -> str:
    """Return the sources of *facts* (ids separated by spaces) in *language*, as one HTML element."""
    by_source: dict[str, list[str]] = {}
    for fact in facts.split():
        by_source.setdefault(_carriers()[fact], []).append(fact)
    names = [_link(source, ids) for source, ids in by_source.items()]
    return f'<small class="source">{_LEAD[language]} {_JOIN[language].join(names)}</small>'


def _link(source: str, facts: list[str]) -> str:
    name = escape(f"{source} · {', '.join(facts)}")
    return f'<a href="{SOURCE_LIST}"><bdi lang="en">{name}</bdi></a>'
