"""A table in every language, shown as one HTML table a language with its sources below it."""

from dataclasses import dataclass

import htpy as h
from markupsafe import Markup

from utils.tables.citations import cite
from utils.tables.in_words import SEPARATOR
from utils.tables.table_builder import table_of
from utils.twins import Twin, marked, twins

_WIDE = 7  # columns: from here on two tables have no room beside each other


@dataclass(frozen=True, repr=False)
class TwinTable:
    """A table: the cells as text by language, headings, a caption, the facts behind it."""

    cells: dict[str, list[list[str]]]
    headings: list[Twin]
    caption: Twin
    facts: str = ""
    bullets: bool = False

    def __repr__(self) -> str:
        return str(self.caption)

    def _repr_html_(self) -> Markup:
        return twins(self._table, extra="table wide" if len(self.headings) >= _WIDE else "table")

    def _table(self, language: str) -> list[h.Element]:
        heads = [marked(heading[language], language) for heading in self.headings]
        rows = [[self._cell(text, language) for text in row] for row in self.cells[language]]
        table = table_of(heads, rows, caption=marked(self.caption[language], language))
        return [table, cite(self.facts, language)] if self.facts else [table]

    def _cell(self, text: str, language: str) -> h.Node:
        """Return what one cell shows; a list written with semicolons becomes a list where bullets are wanted."""
        parts = text.split(SEPARATOR[language]) if self.bullets else [text]
        if len(parts) == 1:
            return marked(text, language)
        return h.ul[[h.li[marked(part, language)] for part in parts]]
