"""Opening the course as a reader does: JupyterLab as ``make lab``, conda and Binder set it up, and Notebook 7.

One reader walks through one lesson in each; the tests stand in the order of the walk.
"""

import json
import shutil
import time
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SCREEN
from tests.browser.notebook_page import NOTEBOOKS, PATIENCE, STATES, NotebookPage, as_left
from tests.browser.overlap import WIDTHS, covered
from tests.browser.servers import end_sessions, serve, trust
from utils import setup
from utils.run_notebooks import stored

LESSON = "04_comparison"  # the most widgets
SHELL = "@jupyterlab/application-extension:shell"
TALLEST_LINE = 34
UNFOLDED = """(panel) => [...panel.querySelectorAll(".jp-CodeCell")]
  .map((cell) => cell.querySelector(".jp-Cell-inputWrapper").getBoundingClientRect().height)"""

CHANGED = "jupyterapp.shell.currentWidget.context.model.dirty"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Jupyter's own folders, set up for a reader, and the notebooks beside them, trusted."""
    home = tmp_path_factory.mktemp("reader")
    shutil.copytree(NOTEBOOKS, home / "notebooks", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    trust(sorted((home / "notebooks").glob("*.ipynb")), home)
    setup.write_settings(home)
    setup.write_workspace(home)
    return home


@pytest.fixture(scope="module")
def reading_lab(home):
    """The address of that JupyterLab. If it saved by itself, it would do so every second."""
    settings = home / "jupyterlab_settings_dir" / "@jupyterlab" / "docmanager-extension"
    settings.mkdir(parents=True)
    (settings / "plugin.jupyterlab-settings").write_text('{"autosaveInterval": 1}', encoding="utf-8")
    jupyter = home / "share/jupyter/lab"
    options = (f"--LabApp.app_settings_dir={jupyter / 'settings'}", f"--LabApp.workspaces_dir={jupyter / 'workspaces'}")
    with serve("lab", home, home, *options) as address:
        yield address
        end_sessions(address)


@pytest.fixture(scope="module")
def opened(browser, reading_lab):
    """A lesson, opened as Binder opens it, by a reader who has never been here."""
    context = browser.new_context(locale="ar", viewport={"width": 1280, "height": 720})
    notebook = NotebookPage.open(context, f"{reading_lab}/lab/tree/notebooks/{LESSON}.ipynb")
    notebook.page.on("dialog", lambda dialog: dialog.accept())  # "leave this page?"
    yield notebook
    context.close()
    end_sessions(reading_lab)


@pytest.fixture
def notebook(request, opened):
    """That lesson as the test before left it; a test that is tried again finds it loaded anew."""
    return as_left(opened, request)


def file_of(home: Path) -> Path:
    """Return the path of the lesson that is walked through."""
    return home / "notebooks" / f"{LESSON}.ipynb"


@pytest.mark.parametrize("width", [1280, 390])
def test_the_lesson_has_the_whole_width_beside_no_panel(notebook, width):
    notebook.page.set_viewport_size({"width": width, "height": 844})
    expect(notebook.page.locator(".jp-LabShell")).to_have_attribute("data-shell-mode", "single-document")
    expect(notebook.page.locator(".jp-SideBar").filter(visible=True)).to_have_count(0)
    expect(notebook.page.locator(".jp-FileBrowser").filter(visible=True)).to_have_count(0)
    notebook.page.wait_for_function(
        "width => document.querySelector('.jp-NotebookPanel').offsetWidth === width", arg=width
    )


def test_code_is_folded_to_one_line_but_where_the_page_asks_to_change_it(notebook):
    cells = json.loads((NOTEBOOKS / f"{LESSON}.ipynb").read_text(encoding="utf-8"))["cells"]
    folded = [bool(cell["metadata"].get("jupyter")) for cell in cells if cell["cell_type"] == "code"]
    heights = notebook.panel.evaluate(UNFOLDED)
    assert [height <= TALLEST_LINE for height in heights] == folded, heights


def test_no_button_of_a_cell_lies_over_its_text(notebook):
    notebook.panel.locator(".jp-MarkdownCell").nth(2).click()
    notebook.page.wait_for_timeout(300)
    expect(notebook.panel.locator(".jp-cell-menu .jp-Toolbar-item").filter(visible=True)).to_have_count(0)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_switch_covers_nothing_at_any_width(notebook, width):
    assert covered(notebook, width) == []


def test_the_sign_of_the_kernel_is_seen_on_a_small_screen(notebook):
    for width in (1024, 1280):
        covered(notebook, width)
        expect(notebook.panel.locator(".jp-Notebook-ExecutionIndicator")).to_be_visible()


def test_opening_a_lesson_and_changing_the_language_do_not_mark_it_changed(notebook):
    notebook.page.set_viewport_size(SCREEN)
    notebook.expect_kernel("idle")
    notebook.choose("en")
    assert not changed(notebook)


def test_a_lesson_that_is_run_and_saved_is_the_same_file_but_for_what_interact_shows(notebook, home):
    before = file_of(home).read_text(encoding="utf-8")
    notebook.run_all()
    assert changed(notebook), "the outputs are new ones"
    save(notebook)
    assert without_interact(home) == before


def test_who_leaves_the_page_while_cells_run_finds_every_output_again(notebook, home):
    before = file_of(home).read_bytes()
    notebook.command("notebook:clear-all-cell-outputs")
    notebook.page.evaluate("void jupyterapp.commands.execute('notebook:run-all-cells')")
    notebook.page.wait_for_timeout(2500)  # saved by itself, the file would now lack outputs
    notebook.reload()
    assert file_of(home).read_bytes() == before
    expect(notebook.panel.locator("course-activity").first).to_have_attribute("data-state", "open", timeout=PATIENCE)


def without_interact(home: Path) -> str:
    """Return the lesson as it was saved, less what ``interact`` shows: a widget with another id at each run."""
    saved = json.loads(file_of(home).read_text(encoding="utf-8"))
    for cell in saved["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = stored(cell["outputs"])
    return json.dumps(saved, ensure_ascii=False, indent=1) + "\n"


def test_notebook_7_opens_runs_and_saves_a_lesson_as_it_was(browser, home):
    context = browser.new_context(locale="en-GB", viewport=SCREEN)
    with serve("notebook", home, home) as address:
        notebook = NotebookPage.open(context, f"{address}/notebooks/notebooks/{LESSON}.ipynb")
        before = without_interact(home)
        assert [found for width in WIDTHS for found in covered(notebook, width)] == []
        notebook.page.set_viewport_size(SCREEN)
        notebook.run_all()
        assert changed(notebook), "the outputs are new ones"
        notebook.page.get_by_role("menuitem", name="File", exact=True).click()
        notebook.page.get_by_role("menuitem", name="Save Notebook").first.click()
        notebook.page.wait_for_function(f"!({CHANGED})", timeout=PATIENCE)  # a file half written is none
        assert without_interact(home) == before
        context.close()
        end_sessions(address)


def test_every_tab_that_jupyterlab_opens_again_has_both_its_switches(browser, reading_lab):
    choose(reading_lab, SHELL, {"startMode": "multiple"})
    context = browser.new_context(locale="en-GB", viewport=SCREEN)
    first = NotebookPage.open(context, f"{reading_lab}/lab/tree/notebooks/00_start_here.ipynb?reset")
    first.panel.locator('a[href*="01_definitions"]:visible').first.click()
    expect(first.page.locator(".jp-NotebookPanel")).to_have_count(2, timeout=PATIENCE)
    expect(first.page.locator(".ls-pinned")).to_have_count(2, timeout=PATIENCE)
    _wait_until_remembered(reading_lab, ("00_start_here", "01_definitions"))
    first.page.close()

    again = NotebookPage.open(context, f"{reading_lab}/lab/tree/notebooks/03_survey_statistics.ipynb")
    again.page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text="01_definitions").click()
    expect(again.panel.locator(".ls-pinned")).to_have_count(1, timeout=PATIENCE)
    expect(again.panel.locator(".jp-OutputArea .language-switch")).to_have_count(1, timeout=PATIENCE)
    for state in STATES:
        again.choose(state)
        again.expect_state(state)
    assert again.errors == []
    context.close()


def _wait_until_remembered(address: str, names: tuple[str, ...]) -> None:
    """Wait until the JupyterLab at *address* has stored that the lessons *names* are open, which takes it a moment."""
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end:
        with urllib.request.urlopen(f"{address}/lab/api/workspaces", timeout=30) as answer:
            stored_tabs = answer.read().decode()
        if all(f"notebook:notebooks/{name}.ipynb" in stored_tabs for name in names):
            return
        time.sleep(0.2)
    raise AssertionError(f"JupyterLab does not remember its tabs: {stored_tabs[:500]}")


def changed(notebook: NotebookPage) -> bool:
    """Tell whether JupyterLab takes *notebook* for changed since it was saved."""
    return notebook.page.evaluate(CHANGED)


def save(notebook: NotebookPage) -> None:
    """Save the notebook and wait until it is saved."""
    notebook.page.evaluate("jupyterapp.commands.execute('docmanager:save')")
    assert not changed(notebook)


def choose(address: str, plugin: str, settings: dict) -> None:
    """Choose *settings* of a *plugin* for the user of the JupyterLab at *address*."""
    content = json.dumps({"raw": json.dumps(settings)}).encode()
    request = urllib.request.Request(f"{address}/lab/api/settings/{plugin}", content, method="PUT")
    urllib.request.urlopen(request, timeout=30).close()
