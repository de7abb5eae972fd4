"""axe-core finds nothing wrong in what the course itself puts on the page, in any language, light or dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.activities import ANSWER_ALL, SHOW_ALL
from tests.browser.notebook_page import NAMES, PATIENCE, STATES, NotebookPage

CONTENT = [".jp-MarkdownOutput", ".jp-OutputArea-output", ".ls-pinned"]
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
SETTINGS = "lab/api/settings/@jupyterlab/apputils-extension:themes"
# Rules about a whole page, which JupyterLab is and a notebook is not.
PAGE_RULES = ["region", "landmark-one-main", "page-has-heading-one", "bypass"]


@pytest.fixture(scope="module", params=THEMES)
def theme(request, browser, lab):
    """The theme in which the notebooks are opened."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{lab}/lab?reset")
    token = next(cookie["value"] for cookie in context.cookies() if cookie["name"] == "_xsrf")
    answer = page.request.put(
        f"{lab}/{SETTINGS}", data={"raw": f'{{"theme": "{THEMES[request.param]}"}}'}, headers={"X-XSRFToken": token}
    )
    assert answer.ok, answer.text()
    context.close()
    return request.param


@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_no_violation_in_any_state_of_the_page_and_of_its_activities(browser, lab, theme, name):
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
    notebook = NotebookPage.open(context, f"{lab}/lab/tree/{name}.ipynb?reset")
    notebook.panel.locator(".activity[data-ready]").first.wait_for(timeout=PATIENCE)
    notebook.page.locator(f'body[data-jp-theme-light="{str(theme == "light").lower()}"]').wait_for(state="attached")
    found = {}
    for state in STATES:
        notebook.choose(state)
        found |= violations(notebook, state)
    for step, script in {"answered": ANSWER_ALL, "shown": SHOW_ALL}.items():
        notebook.panel.evaluate(script)
        for state in ("en", "ar"):
            notebook.choose(state)
            found |= violations(notebook, f"{state}, {step}", [".activity"])
    context.close()
    assert found == {}


def violations(notebook, state: str, content: list[str] = CONTENT) -> dict:
    """Return what axe finds wrong now, and where: ``{("en", "color-contrast"): ["<p>…"]}``."""
    options = {"rules": {rule: {"enabled": False} for rule in PAGE_RULES}, "resultTypes": ["violations"]}
    results = Axe().run(notebook.page, context={"include": [[selector] for selector in content]}, options=options)
    assert results.response["passes"], "axe looked at nothing"
    return {
        (state, violation["id"]): [node["html"][:150] for node in violation["nodes"]][:4]
        for violation in results.response["violations"]
    }
