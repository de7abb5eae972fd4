"""What axe-core finds wrong in what the course itself puts on the page."""

from axe_playwright_python.sync_playwright import Axe

from tests.browser.notebook_page import STATES, NotebookPage

CONTENT = [".jp-MarkdownOutput", ".jp-OutputArea-output", ".ls-pinned"]
# Rules about colours: axe finds out for them what lies behind each letter, which takes as long as all else together.
CONTRAST = ["color-contrast", "link-in-text-block"]
# the size of what is pressed is not among what axe looks at by itself
ONLY = {"contrast": CONTRAST, "contrast and targets": [*CONTRAST, "target-size"]}
# Rules about a whole page, which JupyterLab is and a notebook is not.
PAGE_RULES = ["region", "landmark-one-main", "page-has-heading-one", "bypass"]


def violations(
    notebook: NotebookPage, state: str, content: list[str] = CONTENT, *, looks: str = "all"
) -> dict[tuple[str, str], list[str]]:
    """Return what axe finds wrong now, and where: ``{("en", "color-contrast"): ["<p>…"]}``.

    *state* says when; *content* are selectors of what is looked at. *looks* is ``"all"``, ``"contrast"`` (for another
    theme of a page that was looked at as a whole), ``"contrast and targets"`` (whether a finger can press them) or
    ``"all but contrast"``.
    """
    left_out = [*PAGE_RULES, *(CONTRAST if looks == "all but contrast" else [])]
    rules = {"rules": {rule: {"enabled": False} for rule in left_out}}
    if looks in ONLY:
        rules = {"runOnly": {"type": "rule", "values": ONLY[looks]}}
    options = {**rules, "resultTypes": ["violations"], "preload": False}  # it would fetch every style sheet once more
    # JupyterLab's body has no height and hides what overflows it: axe would take everything for invisible
    notebook.page.evaluate("() => (document.body.style.minHeight = '100vh')")
    results = Axe().run(notebook.page, context={"include": [[selector] for selector in content]}, options=options)
    looked_at = {rule["id"] for kind in ("passes", "violations", "incomplete") for rule in results.response[kind]}
    assert looked_at and (CONTRAST[0] in looked_at or looks == "all but contrast"), "axe saw no text"
    return {
        (state, violation["id"]): [node["html"][:150] for node in violation["nodes"]][:4]
        for violation in results.response["violations"]
    }


def violations_in_every_state(
    notebook: NotebookPage, theme: str, content: list[str]
) -> dict[tuple[str, str], list[str]]:
    """Return what axe finds wrong in *content* in each state of the switch, in the *theme* that the page is in.

    In the ``"dark"`` theme, where nothing but colours changes, they are looked at with all languages on the page.
    """
    looks = {"both": "contrast"} if theme == "dark" else dict.fromkeys(STATES, "all")
    found = {}
    for state, look in looks.items():
        notebook.choose(state)
        found |= violations(notebook, f"{theme} {state}", content, looks=look)
    return found
