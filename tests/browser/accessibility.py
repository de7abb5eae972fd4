"""What axe-core finds wrong in what the course itself puts on the page."""

from axe_playwright_python.sync_playwright import Axe

from tests.browser.notebook_page import NotebookPage

CONTENT = [".jp-MarkdownOutput", ".jp-OutputArea-output", ".ls-pinned"]
# Rules about a whole page, which JupyterLab is and a notebook is not.
PAGE_RULES = ["region", "landmark-one-main", "page-has-heading-one", "bypass"]


def violations(
    notebook: NotebookPage, state: str, content: list[str] = CONTENT, *, contrast_only: bool = False
) -> dict[tuple[str, str], list[str]]:
    """Return what axe finds wrong now, and where: ``{("en", "color-contrast"): ["<p>…"]}``.

    *state* says when; *content* are selectors of what is looked at. With *contrast_only* the colours alone are judged:
    for another theme of a page that was looked at as a whole.
    """
    options = {"rules": {rule: {"enabled": False} for rule in PAGE_RULES}, "resultTypes": ["violations"]}
    if contrast_only:
        options = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}
    # JupyterLab's body has no height and hides what overflows it: axe would take everything for invisible
    notebook.page.evaluate("() => (document.body.style.minHeight = '100vh')")
    results = Axe().run(notebook.page, context={"include": [[selector] for selector in content]}, options=options)
    looked_at = {rule["id"] for kind in ("passes", "violations", "incomplete") for rule in results.response[kind]}
    assert "color-contrast" in looked_at, "axe saw no text"
    return {
        (state, violation["id"]): [node["html"][:150] for node in violation["nodes"]][:4]
        for violation in results.response["violations"]
    }
