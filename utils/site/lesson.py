"""A notebook → the content of its page: nbconvert with a template that writes the cells alone."""

import re
from functools import cache
from pathlib import Path

import nbformat
from markupsafe import Markup
from nbconvert import HTMLExporter, TemplateExporter
from nbconvert.filters import Highlight2HTML
from traitlets.config import Config

from utils.site.figures import outside
from utils.site.held import apart
from utils.site.words import say

HERE = Path(__file__).parent
_FOLDING = "utils.page.folded_export.follow_folding"
_LINK = re.compile(r'(href="[\w-]+)\.ipynb(?=["#])')
_WORDS = {name: say(name).html("span") for name in ("code", "read-only")}
_BUNDLE, _ELEMENT = "page-bundle", re.compile(r"<course-(?!cover)")


def content_of(notebook: nbformat.NotebookNode, files: dict[str, bytes]) -> Markup:
    """Return the cells of *notebook*, with their stored outputs, as the content of a page.

    The cell of the switch is left out, since every page of the site has one; links lead to the pages of the site. What
    the page fetches as files is added to *files* by its name.
    """
    notebook = nbformat.from_dict(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.metadata["site"] = _shown(cell)
    html, _ = _exporter().from_notebook_node(notebook, resources={"words": _WORDS})
    return linked(apart(outside(html, files), files))


def linked(html: str) -> Markup:
    """Return *html* with its links to notebooks leading to the pages of the site."""
    return Markup(_LINK.sub(r"\1.html", html))


def _shown(cell: nbformat.NotebookNode) -> dict[str, bool]:
    """Return what the page shows of a *cell* of code, which the template reads."""
    html = "".join(output.get("data", {}).get("text/html", "") for output in cell.outputs)
    folded = cell.metadata.get("jupyter", {}).get("source_hidden", False)
    # a question or a laboratory is called by one line that teaches nothing
    called = folded and _ELEMENT.search(html) is not None
    return {"left_out": _BUNDLE in html, "code": not called, "open": not folded}


class CellsExporter(HTMLExporter):
    """Writes what the template says, and does not read it once more to look after pictures, which are ours."""

    def from_notebook_node(self, nb, resources=None, **options):
        self.register_filter("highlight_code", Highlight2HTML(parent=self))
        return TemplateExporter.from_notebook_node(self, nb, resources, **options)


@cache
def _exporter() -> CellsExporter:
    config = Config({"CellsExporter": {"preprocessors": [_FOLDING], "exclude_anchor_links": True}})
    return CellsExporter(config=config, template_name="template", extra_template_basedirs=[str(HERE)])
