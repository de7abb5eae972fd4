"""How fast the labs answer: a slider beside one bare save of its figure, a simulation, a large class."""

import io
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, sync_playwright

from tests import chromium
from tests.bench.painted import PAINTED
from tests.browser.notebook_page import PATIENCE, NotebookPage
from tests.browser.servers import serve, trust
from tests.survey.class_files import large_class
from utils.labs.deadline import deadline_lab
from utils.labs.lab import Lab
from utils.labs.repeated_surveys import repeated_surveys_lab
from utils.labs.rule_of_seven import contacts_lab
from utils.labs.sample_size import sample_size_lab
from utils.models import chances, simulated_contacts
from utils.survey import read_answers
from utils.survey.markup import result_html

MOVES = 30
BETWEEN_MOVES_MS = 200
CUSTOMERS = 1_000_000
ANSWERS = 100_000
SLIDERS = {
    "03_survey_statistics": (sample_size_lab, repeated_surveys_lab),
    "05_working_together": (contacts_lab, deadline_lab),
}
# From the move of the first slider to the moment after the frame that shows the new figure.
MOVE_TO_PAINT = f"""async ([section, share]) => {{
  const slider = section.querySelector("input[type=range]");
  const image = section.querySelector(".lab-figure [lang=en] img");
  const low = Number(slider.min), step = Number(slider.step) || 1;
  slider.value = low + step * Math.round((share * (Number(slider.max) - low)) / step);
  const begin = performance.now();
  const loaded = new Promise((done) => image.addEventListener("load", done, {{ once: true }}));
  slider.dispatchEvent(new Event("input", {{ bubbles: true }}));
  await loaded;
  await ({PAINTED})();
  return performance.now() - begin;
}}"""


def lab_costs(notebooks: list[Path], folder: Path) -> dict[str, dict]:
    """Return for each lab the milliseconds of each move of its first slider, and of one bare save of its figure."""
    folder.mkdir()
    for path in notebooks:
        (folder / path.name).write_bytes(path.read_bytes())
    trust(folder.glob("*.ipynb"), folder)
    costs = {}
    with serve("lab", folder, folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        for name, makers in SLIDERS.items():
            context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 900})
            labs = [make() for make in makers]
            costs |= _moves(context, f"{address}/lab/tree/{name}.ipynb?reset", labs)
            context.close()
        browser.close()
    return costs


def simulation_seconds() -> float:
    """Return the seconds that a simulation of a million customers takes."""
    return _seconds(lambda: simulated_contacts(chances(200, "constant"), CUSTOMERS))


def class_seconds() -> float:
    """Return the seconds until the answers of a hundred thousand people are read and drawn."""
    raw = large_class(ANSWERS)
    result_html(read_answers([("small.csv", large_class(30))]).table, "files")  # loads the fonts
    return _seconds(lambda: result_html(read_answers([("class.csv", raw)]).table, "files"))


def _moves(context: BrowserContext, address: str, labs: list[Lab]) -> dict[str, dict]:
    lesson = NotebookPage.open(context, address)
    lesson.run_all()
    costs = {}
    for lab in labs:
        section = lesson.panel.locator(f'course-lab[name="{lab.name}"]')
        section.scroll_into_view_if_needed()
        section.locator("fieldset:not([disabled])").first.wait_for(timeout=PATIENCE)
        times = []
        for i in range(MOVES):
            lesson.page.wait_for_timeout(BETWEEN_MOVES_MS)
            share = (i * 7 + 3) % MOVES / MOVES  # to and fro, each place once
            times.append(lesson.page.evaluate(MOVE_TO_PAINT, [section.element_handle(), share]))
        costs[lab.name] = {"slider_ms": times, "bare_save_ms": _bare_save_ms(lab)}
    return costs


def _bare_save_ms(lab: Lab) -> float:
    lab.picture.png("en", lab.start)
    figure = lab.picture.figures["en"]
    return 1000 * statistics.median(_seconds(lambda: figure.savefig(io.BytesIO(), format="png")) for _ in range(10))


def _seconds(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin
