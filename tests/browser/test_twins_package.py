"""The switch as anybody can install it: a wheel, an empty environment, a notebook of three languages."""

import json
import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter
from playwright.sync_api import expect

from tests.browser.conftest import SCREEN
from tests.browser.foreign_notebook import (
    STATES,
    ForeignPage,
    environment_with,
    offer_kernel,
    run_notebook,
    write_notebook,
)
from tests.browser.notebook_page import PATIENCE
from tests.browser.servers import end_sessions, serve, trust
from tests.twins.outputs import reader_sees
from tests.twins.wheel import TWINS, build_wheel


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Jupyter's own folders, with the kernel of an empty environment that holds the wheel."""
    home = tmp_path_factory.mktemp("foreign")
    offer_kernel(environment_with(build_wheel(home), home / "environment"), home)
    return home


@pytest.fixture(scope="module")
def notebook(home) -> Path:
    """The path of the notebook, run with that kernel."""
    folder = home / "notebooks"
    folder.mkdir()
    write_notebook(folder / "tides.ipynb")
    run_notebook(folder / "tides.ipynb", home)
    return folder / "tides.ipynb"


@pytest.fixture(scope="module")
def foreign_lab(notebook, home):
    """The address of a JupyterLab on the notebook, trusted, and on a copy that nobody trusts."""
    untrusted = json.loads(notebook.read_text(encoding="utf-8"))
    untrusted["cells"][1]["source"] += "\n"
    (notebook.parent / "untrusted.ipynb").write_text(json.dumps(untrusted), encoding="utf-8")
    trust([notebook], home)
    with serve("lab", notebook.parent, home) as address:
        yield address
        end_sessions(address)


def visit(context, address: str, panel: str = ".jp-NotebookPanel") -> ForeignPage:
    """Open *address* and wait until its switch is there."""
    page = ForeignPage(context.new_page(), panel)
    page.page.goto(address)
    page.switch.wait_for(timeout=PATIENCE)
    return page


def test_an_exported_page_switches_between_three_languages_and_all(browser, notebook, tmp_path):
    (tmp_path / "tides.html").write_text(HTMLExporter().from_filename(notebook)[0], encoding="utf-8")
    context = browser.new_context(locale="fr-CA", viewport=SCREEN)
    page = visit(context, (tmp_path / "tides.html").as_uri(), "body")
    page.expect_state("fr")  # the browser's language
    for state in STATES:
        page.choose(state)
        page.expect_state(state)
    page.choose("ar")
    page.reload()
    page.expect_state("ar")
    page.expect_arrows_to_lead_round()
    context.close()
    assert page.errors == []


def test_all_languages_stand_side_by_side_where_there_is_room_and_else_one_below_the_other(context, notebook, tmp_path):
    (tmp_path / "tides.html").write_text(HTMLExporter().from_filename(notebook)[0], encoding="utf-8")
    page = visit(context, (tmp_path / "tides.html").as_uri(), "body")
    page.choose("both")
    tops = {}
    for width in (1400, 1100, 500):
        page.page.set_viewport_size({"width": width, "height": 900})
        texts = page.panel.locator(".jp-MarkdownOutput > div.twin").all()
        tops[width] = len({round(text.bounding_box()["y"] / 20) for text in texts})
        assert page.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing lies beside the page"
        assert page.switch.evaluate("(bar) => bar.getBoundingClientRect().width <= innerWidth")
    assert tops == {1400: 1, 1100: 3, 500: 3}, "lines that the three texts begin in"


def test_jupyterlab_switches_before_a_cell_has_run_and_after_the_cell_of_the_switch_was_deleted(context, foreign_lab):
    page = visit(context, f"{foreign_lab}/lab/tree/tides.ipynb?reset")
    for state in STATES:
        page.choose(state)
        page.expect_state(state)
    page.expect_arrows_to_lead_round()

    first = page.panel.locator(".jp-CodeCell").first
    outputs = first.locator(".jp-OutputArea-child")
    expect(outputs.locator("language-report")).to_be_attached(timeout=PATIENCE)
    expect(outputs.nth(1)).to_have_text("The switch stands above.")
    assert [output.is_visible() for output in outputs.all()] == [True, True, False], "only Python's end is hidden"

    in_cell = page.panel.locator(".jp-OutputArea .language-switch")
    first.locator(".jp-InputPrompt").click()
    page.command("notebook:delete-cell")
    expect(in_cell).to_have_count(0)
    page.choose("ar")
    page.expect_state("ar")
    page.command("notebook:undo-cell-action")
    expect(in_cell).to_have_count(1)
    page.choose("fr")
    page.expect_state("fr")
    expect(in_cell.get_by_role("radio", name="Français", exact=True)).to_be_checked()
    assert page.switch.count() == 1

    first.locator(".jp-InputPrompt").click()
    page.command("notebook:create-output-view")
    page.page.locator(".jp-LinkedOutputView").wait_for()
    page.page.wait_for_timeout(500)
    shell = page.page.locator("body")
    assert (shell.get_attribute("data-language"), shell.locator("> .ls-pinned").count()) == (None, 0)
    assert page.errors == []


def test_jupyterlab_remembers_the_choice_and_tells_python_where_it_is_asked_to(context, foreign_lab):
    page = visit(context, f"{foreign_lab}/lab/tree/tides.ipynb?reset")
    page.choose("ar")
    page.reload()
    page.expect_state("ar")
    page.run_all()
    last = page.panel.locator(".jp-CodeCell").last
    expect(last.locator(".jp-InputPrompt").first).to_have_text(re.compile(r"\[\d+\]:"), timeout=PATIENCE)
    for language in ("ar", "fr"):
        page.choose(language)
        # Python hears of it once it is free, so the cell may have to be asked again
        for _ in range(20):
            page.command("notebook:run-cell")  # the last one, which running all has led to
            page.page.wait_for_timeout(250)
            if last.locator(".jp-OutputArea-output").all_inner_texts() == [f"'{language}'"]:
                break
        expect(last.locator(".jp-OutputArea-output")).to_have_text(f"'{language}'")
    assert page.errors == []


def test_a_notebook_that_nobody_trusts_shows_every_text_and_nothing_of_the_script(context, foreign_lab):
    page = ForeignPage(context.new_page())
    page.page.goto(f"{foreign_lab}/lab/tree/untrusted.ipynb?reset")
    expect(page.panel.get_by_text("Pleine mer")).to_have_count(2, timeout=PATIENCE)  # in the code and in its output
    for text in ("High water at 06:14", "ذروة المد", "La mer monte deux fois", "يعلو البحر مرتين"):
        expect(page.panel).to_contain_text(text)  # Markdown is drawn after the outputs
    first = page.panel.locator(".jp-CodeCell").first.locator(".jp-OutputArea").inner_text()
    assert len(first) < 200, first[:500]


def test_the_example_stores_what_it_shows_with_the_wheel_alone(home, tmp_path):
    shutil.copy(TWINS / "example.ipynb", tmp_path)
    run_notebook(tmp_path / "example.ipynb", home)
    stored, run = (nbformat.read(folder / "example.ipynb", as_version=4) for folder in (TWINS, tmp_path))
    assert reader_sees(stored) == reader_sees(run), "store it anew: python -m tests.browser.foreign_notebook"
