"""The one builder of HTML tables: heads above the columns, and the first cell of each row as its head."""

from collections.abc import Iterable, Sequence

import htpy as h


def table_of(
    heads: Iterable[h.Node], rows: Iterable[Sequence[h.Node]], *, caption: h.Node = None, classes: str = ""
) -> h.Element:
    """Return a table with *heads* and *rows*, both of any content that htpy takes: text is escaped, markup stands.

    Each row is as long as the heads; a head that is None leaves its corner empty. The names in *classes* (with a space
    between) go to the table.
    """
    return h.table(class_=classes)[
        h.caption[caption] if caption else None,
        h.thead[h.tr[[h.td if head is None else h.th(scope="col")[head] for head in heads]]],
        h.tbody[[_row(*row) for row in rows]],
    ]


def _row(head: h.Node, *cells: h.Node) -> h.Element:
    return h.tr[h.th(scope="row")[head], [h.td[cell] for cell in cells]]
