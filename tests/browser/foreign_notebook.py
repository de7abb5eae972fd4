"""A notebook that is not of the course, in three languages, and an environment that holds the switch's wheel alone."""

import json
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import expect

from tests.browser.notebook_page import NotebookPage
from tests.browser.servers import environment
from tests.empty_environment import make_environment
from tests.twins.wheel import TWINS, build_wheel

KERNEL = "empty"
NAMES = {"en": "English", "ar": "العربية", "fr": "Français"}
NAMES["both"] = " + ".join(NAMES.values())
STATES = {"en": {"en"}, "ar": {"ar"}, "fr": {"fr"}, "both": {"en", "ar", "fr"}}

_SWITCH = """\
from jupyter_twins import LANGUAGES, Language, Twin, language_switch, use_languages

use_languages([*LANGUAGES.values(), Language("fr", "ltr", "Français", share="{}\u202f%")])
switch = language_switch(report=True)
print("The switch stands above.")
switch"""
_HEADING = """\
# <span class="twin" lang="en">Tides</span> <span class="twin" lang="ar" dir="rtl">المد والجزر</span> \
<span class="twin" lang="fr">Les marées</span>"""
_PROSE = """\
<div class="twin" lang="en" dir="ltr">

The sea comes in **twice** a day.

</div>
<div class="twin" lang="ar" dir="rtl">

يعلو البحر **مرتين** في اليوم.

</div>
<div class="twin" lang="fr" dir="ltr">

La mer monte **deux fois** par jour.

</div>"""
_TWIN = 'Twin("High water at 06:14", "ذروة المد عند 06:14", "Pleine mer à 06:14")'

_SHOWN = """(root) => [...root.querySelectorAll(".twin")]
  .filter((twin) => twin.checkVisibility()).map((twin) => twin.lang)"""


class ForeignPage(NotebookPage):
    """The foreign notebook in one tab."""

    @property
    def heading_direction(self) -> str:
        """Where its first heading begins: ``ltr`` or ``rtl``."""
        return self.panel.locator("h1").first.evaluate("(heading) => getComputedStyle(heading).direction")

    def choose(self, state: str) -> None:
        """Click the radio of *state* in the pinned switch."""
        self.switch.get_by_role("radio", name=NAMES[state], exact=True).check()

    def expect_state(self, state: str) -> None:
        """Fail unless exactly the texts of *state* are visible, with the heading in their direction."""
        expect(self.panel).to_have_attribute("data-language", state)
        shown = set(self.panel.evaluate(_SHOWN))
        assert shown == STATES[state], f"in state {state!r}"
        assert self.heading_direction == ("rtl" if state == "ar" else "ltr"), f"in state {state!r}"

    def expect_arrows_to_lead_round(self) -> None:
        """Fail unless the arrow keys lead from the first radio through all of them and back."""
        self.choose("en")
        self.switch.get_by_role("radio", name=NAMES["en"], exact=True).focus()
        for state in ("ar", "fr", "both", "en"):
            self.page.keyboard.press("ArrowRight")
            self.expect_state(state)


def environment_with(wheel: Path, folder: Path) -> Path:
    """Install *wheel* with what it needs, and a kernel, into an empty environment in *folder*; return its Python.

    Packages come in the versions of the tests, so that a release of tomorrow does not fail them.
    """
    pins = folder.with_suffix(".txt")
    pins.write_text("".join(f"{package.name}=={package.version}\n" for package in distributions()), encoding="utf-8")
    return make_environment(folder, "--constraint", str(pins), str(wheel), "ipykernel")


def offer_kernel(python: Path, home: Path) -> None:
    """Let the servers that keep their files in *home* run notebooks with *python*."""
    folder = home / "jupyter_data_dir" / "kernels" / KERNEL
    folder.mkdir(parents=True)
    command = [str(python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    spec = {"argv": command, "display_name": "An empty environment", "language": "python"}
    (folder / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")


def write_notebook(path: Path) -> None:
    """Write the notebook, not yet run, to *path*."""
    cells = [
        new_code_cell(_SWITCH, id="switch"),
        new_markdown_cell(f"{_HEADING}\n\n{_PROSE}", id="prose"),
        new_code_cell(_TWIN, id="twin"),
        new_code_cell("switch.value", id="value"),
    ]
    spec = {"name": KERNEL, "display_name": KERNEL, "language": "python"}
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": spec}), path)


def run_notebook(path: Path, home: Path) -> None:
    """Run the notebook at *path* with the kernel of the empty environment and store its outputs."""
    command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--inplace", "--execute"]
    options = [f"--ExecutePreprocessor.kernel_name={KERNEL}", "--ExecutePreprocessor.record_timing=False"]
    subprocess.run([*command, *options, str(path)], env=environment(home), check=True, capture_output=True)


def main() -> None:
    """Store the outputs of the package's example anew, run with the wheel alone."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        offer_kernel(environment_with(build_wheel(home / "dist"), home / "empty"), home)
        run_notebook(TWINS / "example.ipynb", home)


if __name__ == "__main__":
    main()
