"""The data dictionary as cells of Markdown: what ``data/README.md`` says of each table, in all languages at once."""

import re

import nbformat

from utils.tables import DATA
from utils.twins import LANGUAGES

_HALF = re.compile(r'<div dir="\w+" lang="([\w-]+)">\n(.*?)\n</div>', re.DOTALL)
_PART = re.compile(r"^##? (.*)\n", re.MULTILINE)


def dictionary_cells() -> nbformat.NotebookNode:
    """Return a notebook with a cell a table; the first one says what all tables have in common."""
    text = (DATA / "README.md").read_text(encoding="utf-8")
    halves = {code: _PART.split(half)[1:] for code, half in _HALF.findall(text)}
    notebook = nbformat.v4.new_notebook()
    for place in range(0, len(halves["en"]), 2):
        titles = {code: halves[code][place] for code in LANGUAGES}
        texts = {code: halves[code][place + 1] for code in LANGUAGES}
        cell = nbformat.v4.new_markdown_cell(_source(titles, texts, "##" if place else "#"))
        cell.id = re.sub(r"\W", "", titles["en"].partition(".csv")[0].replace(" ", "-")) or f"table-{place}"
        notebook.cells.append(cell)
    return notebook


def _source(titles: dict[str, str], texts: dict[str, str], level: str) -> str:
    spans = " ".join(f'<span class="twin" lang="{c}" dir="{LANGUAGES[c].direction}">{titles[c]}</span>' for c in titles)
    divs = "\n".join(
        f'<div class="twin" lang="{c}" dir="{LANGUAGES[c].direction}">\n\n{texts[c]}\n\n</div>' for c in texts
    )
    return f"{level} {spans}\n\n{divs}"
