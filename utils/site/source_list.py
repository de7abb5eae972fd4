"""The page of the sources: a table a kind."""

from markupsafe import Markup

from utils.site.parts import cell, section, title, whole
from utils.site.words import say
from utils.tables import load, show_table

_COLUMNS = ["title", "author", "year", "published", "trust"]


def source_list() -> Markup:
    """Return the content of the page."""
    kinds = load("sources")["kind"].unique()
    tables = {kind: show_table("sources", _COLUMNS, {"kind": kind}) for kind in kinds}
    return whole(
        cell(title(say("sources")), say("sources-lead").html("p")),
        [section(kind, say(f"kind-{kind}"), table._repr_html_()) for kind, table in tables.items()],
    )
