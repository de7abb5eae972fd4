"""A notebook as a reader meets it in a browser: open it, choose a language, see what is visible."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
NAMES = sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb"))
STATES = {"en": {"en"}, "ar": {"ar"}, "both": {"en", "ar"}}
RADIO_NAMES = {"en": "English", "ar": "العربية", "both": "English + العربية"}
PATIENCE = 60_000

# What the page's script, or a widget of Jupyter, makes of an output.
AT_WORK = re.compile(r"<((?:course|language)-[a-z-]+)|(application/vnd\.jupyter\.widget-view)")

NO_STORAGE = """for (const method of ["getItem", "setItem", "removeItem"]) {
  const original = Storage.prototype[method];
  Storage.prototype[method] = function (key, ...rest) {
    if (key.startsWith("marketing-inside-and-out")) throw new DOMException("blocked", "SecurityError");
    return original.call(this, key, ...rest);
  };
}"""  # only for the course: JupyterLab itself does not start where all storage is blocked

# Messages that the front end prints on its own, with any notebook or none; everything else is ours.
NOT_OURS = re.compile(
    r"favicon|service worker|ResizeObserver loop"
    r"|getter for the shared module is not a function"  # Voila, of JupyterLab's own extensions
    r"|widget model not found"  # JupyterLab's widget manager, when the kernel is slow to start
    r"|\[anywidget\] Failed to initialize model"  # anywidget after two seconds; the widget comes up all the same
    r"|reading 'schema'"  # Notebook 7.6 says so of an empty notebook too
    r"|ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED|ERR_FAILED"  # Voila looks for its mathematics on the network
)

# An activity holds back its feedback, a covered figure itself, and details what they fold away: there only what is
# shown can be judged.
_VISIBLE = """(root) => {
  const heldBack = ".activity, .act-test, .act-covered, details:not([open]), [hidden], " +
    "course-explorer .lab-stage, course-decisions .lab-stage";
  const seen = { en: new Set(), ar: new Set() };
  for (const twin of root.querySelectorAll(".twin")) {
    const visible = twin.checkVisibility({ visibilityProperty: true });
    const language = twin.lang || (twin.classList.contains("in-ar") ? "ar" : "en");
    if (!seen[language].has(visible) && (visible || !twin.closest(heldBack))) seen[language].add(visible);
  }
  return Object.entries(seen).map(([language, visible]) => [language, [...visible]]);
}"""


# Run all cells once the kernel answers; tells whether each of them has run since. What JupyterLab asks a kernel that
# it only begins to connect to may be lost, and then it waits for the answer for ever.
_RUN_ALL = """async (patience) => {
  const { content, context } = jupyterapp.shell.currentWidget;
  await context.sessionContext.ready;
  await context.sessionContext.session.kernel.info;
  const cells = content.widgets.filter((cell) => cell.model.type === "code");
  for (const cell of cells) cell.model.executionCount = null;
  const run = jupyterapp.commands.execute("notebook:run-all-cells");
  await Promise.race([run, new Promise((done) => setTimeout(done, patience))]);
  return cells.every((cell) => cell.model.executionCount !== null);
}"""

_RUN_CELL = """async (selector) => {
  const notebook = jupyterapp.shell.currentWidget.content;
  notebook.activeCellIndex = notebook.widgets.findIndex((cell) => cell.node.querySelector(selector));
  await jupyterapp.commands.execute("notebook:run-cell");
}"""

_ACTIVITY = re.compile(r"<course-activity.*?</course-activity>", re.DOTALL)  # its script builds it anew


class NotebookPage:
    """One notebook in one tab."""

    def __init__(self, page: Page, panel: str = ".jp-NotebookPanel:not(.lm-mod-hidden)"):
        self.page = page
        self.panel = page.locator(panel)
        self.errors: list[str] = []
        page.on("console", lambda message: message.type == "error" and self._note(message.text))
        page.on("pageerror", lambda error: self._note(str(error)))

    @classmethod
    def open(cls, context: BrowserContext, address: str) -> "NotebookPage":
        """Open *address* and wait until its switch is there."""
        notebook = cls(context.new_page())
        notebook.page.goto(address)
        notebook.switch.wait_for(timeout=PATIENCE)
        expect(notebook.panel).to_have_attribute("data-language", re.compile("en|ar|both"), timeout=PATIENCE)
        return notebook

    @property
    def switch(self) -> Locator:
        """The switch that is pinned to the toolbar."""
        return self.panel.locator(".ls-pinned")

    @property
    def language(self) -> str:
        """The state of the notebook: ``en``, ``ar`` or ``both``."""
        return self.panel.get_attribute("data-language")

    def choose(self, state: str) -> None:
        """Click the radio of *state* in the pinned switch."""
        self.switch.get_by_role("radio", name=RADIO_NAMES[state], exact=True).check()

    def reload(self) -> None:
        """Load the page again and wait until its switch is there."""
        self.page.reload()
        self.switch.wait_for(timeout=PATIENCE)

    def shown(self) -> dict[str, set[bool]]:
        """Return for each language whether its twins are visible: ``{"en": {True}, "ar": {False}}``."""
        return {language: set(visible) for language, visible in self.panel.evaluate(_VISIBLE)}

    def expect_state(self, state: str) -> None:
        """Fail unless exactly the twins of *state* are visible within a second: those out of sight follow later."""
        expected = {language: {language in STATES[state]} for language in ("en", "ar")}
        for _ in range(10):
            if self.shown() == expected:
                return
            self.page.wait_for_timeout(100)
        assert self.shown() == expected, f"in state {state!r}"

    def start_sleeping(self) -> None:
        """Run the last cell, which sleeps, and wait until the kernel is busy with it."""
        self.expect_kernel("idle")
        cell = self.panel.locator(".jp-CodeCell").last
        for _ in range(5):  # while the page still settles, a click may miss the editor
            cell.locator(".cm-content").click()
            self.page.keyboard.press("Control+Enter")
            self.page.wait_for_timeout(1000)
            if cell.locator(".jp-InputPrompt").inner_text() == "[*]:":
                break
        self.expect_sleeping()
        self.expect_kernel("busy")

    def expect_kernel(self, status: str) -> None:
        """Wait until the kernel is ``idle`` or ``busy``, as JupyterLab shows it."""
        indicator = self.panel.locator(".jp-Notebook-ExecutionIndicator")
        expect(indicator).to_have_attribute("data-status", status, timeout=PATIENCE)

    def expect_sleeping(self) -> None:
        """Fail unless the last cell is still running."""
        prompt = self.panel.locator(".jp-CodeCell").last.locator(".jp-InputPrompt")
        expect(prompt).to_have_text("[*]:", timeout=PATIENCE)

    def choose_theme(self, name: str) -> None:
        """Show JupyterLab in the theme *name*, ``"Light"`` or ``"Dark"``, without loading the page again."""
        self.command("apputils:change-theme", {"theme": f"JupyterLab {name}"})
        self.page.locator(f'body[data-jp-theme-light="{str(name == "Light").lower()}"]').wait_for(state="attached")

    def command(self, name: str, arguments: dict | None = None) -> None:
        """Run a command of JupyterLab, as its menus do."""
        run = "([name, args]) => window.jupyterapp.commands.execute(name, args)"
        self.page.evaluate(run, [name, arguments or {}])

    def end_kernels(self, lab: str) -> None:
        """End every kernel of the server at the address *lab*, as if each had died."""
        kernels = self._kernels(lab)
        cookies = {cookie["name"]: cookie["value"] for cookie in self.page.context.cookies()}
        for kernel in kernels:
            self.page.request.delete(f"{lab}/api/kernels/{kernel}", headers={"X-XSRFToken": cookies["_xsrf"]})
        assert kernels and not kernels & self._kernels(lab)

    def run_all(self) -> None:
        """Run every cell, as the menu does, and wait for the last."""
        self.expect_kernel("idle")
        for _ in range(5):
            if self.page.evaluate(_RUN_ALL, PATIENCE):
                return
            self.page.wait_for_timeout(1000)
        raise AssertionError("the cells do not run")

    def run_cell(self, selector: str) -> None:
        """Run the cell that holds *selector*, and wait until it has run."""
        self.page.evaluate(_RUN_CELL, selector)

    def _kernels(self, lab: str) -> set[str]:
        return {kernel["id"] for kernel in self.page.request.get(f"{lab}/api/kernels").json()}

    def _note(self, text: str) -> None:
        if not NOT_OURS.search(text):
            self.errors.append(text)


def as_left(notebook: NotebookPage, request: pytest.FixtureRequest) -> NotebookPage:
    """Return *notebook*, which tests share, as the test before left it, or loaded anew if this one is tried again.

    What a front end lost while the page opened, on a busy machine, does not come back on that page.
    """
    if request.node.execution_count > 1:
        notebook.reload()
    return notebook


def stored(name: str, pattern: str) -> int:
    """Count *pattern* in the prose and the HTML outputs of notebook *name*, but for folded outputs and activities."""
    notebook = json.loads((NOTEBOOKS / f"{name}.ipynb").read_text(encoding="utf-8"))
    texts = []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            texts.append("".join(cell["source"]))
        elif not cell["metadata"].get("collapsed"):
            texts += ["".join(output.get("data", {}).get("text/html", "")) for output in cell["outputs"]]
    return sum(len(re.findall(pattern, re.sub(_ACTIVITY, "", text))) for text in texts)


@cache
def with_everything() -> list[str]:
    """Return lessons that hold together everything that works in any lesson; the others only hold more of the same."""
    texts = {name: (NOTEBOOKS / f"{name}.ipynb").read_text(encoding="utf-8") for name in NAMES}
    held = {name: set(AT_WORK.findall(text)) for name, text in texts.items()}
    chosen, left = [], set().union(*held.values())
    while left:
        chosen.append(max(NAMES, key=lambda name: len(held[name] & left)))
        left -= held[chosen[-1]]
    return chosen
